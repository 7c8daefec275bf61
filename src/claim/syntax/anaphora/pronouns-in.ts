import { demonstratives, pronouns } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import type { Clause } from '../clause.ts'
import { hasSize } from '../has-size.ts'
import type { Unit } from '../unit.ts'
import { antecedentOf, type Context } from './antecedent-of.ts'
import { partPointedTo, pointsToPart } from './part-meant.ts'
import { MOST_CLAUSES } from './ranked-in.ts'
import { speakersFirm } from './speakers-firm.ts'

/** A sentence of more pronouns is no sentence. */
const MOST_PRONOUNS = 12

/** The pronouns of a sentence that agree with one of those spoken of in it or in the sentence before, and with nobody else as well. */
export function pronounsIn(context: Context): EntityMention[] {
  const { parsed } = context
  const found: EntityMention[] = []
  const firm = parsed.units.some(({ norm }) => norm === 'wir' || norm === 'man') ? speakersFirm(parsed) : null
  for (const clause of parsed.clauses.slice(0, MOST_CLAUSES)) {
    const place = { clause, parsed, before: context.before[0] ?? null }
    for (const [at, unit] of clause.units.entries()) {
      if (firm !== null && isSpeaker(unit, clause) && found.length < MOST_PRONOUNS)
        found.push(standsFor(unit, firm, `${firm.name} speaks of itself`))
      const pronoun = pronouns.get(unit.norm) ?? (opensAlone(clause, at) ? demonstratives.get(unit.norm) : undefined)
      if (
        pronoun === undefined ||
        (at === 0 && hasSize(clause)) ||
        found.length === MOST_PRONOUNS ||
        (at === 0 && pointsToPart(place)) ||
        !standsAlone(clause, at)
      )
        continue
      const entity = (at === 0 ? partPointedTo(place) : null) ?? antecedentOf(pronoun, unit, clause, context)
      if (entity === null) continue
      found.push(standsFor(unit, entity, `"${unit.text}" agrees with ${entity.name}`))
    }
  }
  return found
}

/** "Wir" of a quotation, "man" of what is retold: whoever speaks. */
const isSpeaker = ({ norm }: Unit, { verb }: Clause): boolean =>
  norm === 'wir' || (norm === 'man' && verb?.mood === 'reported')

/** Is it the first word of a sentence, with its verb right behind? */
const opensAlone = ({ index, units }: Clause, at: number): boolean =>
  index === 0 && at === 0 && units[1]?.kind === 'verb'

const standsFor = ({ start, end, text }: Unit, entity: Entity, why: string): EntityMention => ({
  start,
  end,
  text,
  entity,
  candidates: [entity],
  how: 'pronoun',
  why,
})

/** No noun stands behind it that it would be the article of, and it has the form of a word in lower case or opens the sentence. */
function standsAlone({ units, sentence }: Clause, at: number): boolean {
  const unit = units[at]
  if (unit === undefined || unit.kind === 'entity' || !/^(word|determiner|attribute)$/.test(unit.kind)) return false
  if (unit.text !== unit.norm && unit.start !== sentence.start && units[at - 1] !== undefined) return false
  for (let next = at + 1; next < units.length; next++) {
    const { kind } = units[next] ?? unit
    if (kind === 'noun' || kind === 'entity' || (kind === 'figure' && unit.kind === 'determiner'))
      return unit.kind === 'word' || !isArticle(unit)
    if (kind !== 'attribute' && kind !== 'word') return true
  }
  return true
}

/** Forms that stand before nouns as well: "ihr Anteil", "dieser Preis". */
const isArticle = ({ norm }: Unit): boolean => /^(ihr|dies|letzter)/.test(norm)
