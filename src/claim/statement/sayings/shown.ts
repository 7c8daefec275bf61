import { capitals } from '../../../lexicon/de/entity/governments.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { roundTalkVerbs, sourcingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import { files, isSourceNoun, sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { isPress } from '../sources/press.ts'
import type { Source } from '../sources/source.ts'
import { sourcesAt } from '../sources/source-group.ts'
import { leadsOn, opensColon } from './content.ts'
import { hasFigure } from './opinions.ts'
import { pointsBack } from './points-back.ts'
import type { Saying } from './saying.ts'
import { antecedentsOf, speakersIn } from './speakers-in.ts'

/** What can be read or heard somewhere: "in der Zeitung steht", "hieß es aus Kreisen", "beruft sich auf Insider"; null where the verb tells of no such place. */
export function shownSayings(clause: Clause, lemma: string, parsed: ParsedSentence): Saying[] | null {
  const { units } = clause
  const [first] = units
  const asWie = first?.norm === 'wie'
  const verbFirst = isVerbFirst(clause)
  // "…, so steht es im Bericht, …"
  const asSo = isPutInBySo(clause)
  if (asSo && sourcingVerbs.has(lemma)) {
    const sources = sourcesBehind(units, /^(in|aus|bei)$/)
    if (sources.length > 0 || lemma !== 'heißen') return [{ sources, clause, scope: 'others' }]
  }
  if (lemma === 'stehen' && !asWie) {
    const isWritten =
      units.some(isOutlet) ||
      (hasFigure(clause) ? units.some(isFile) : opensColon(clause, parsed) && units.some(isFile))
    const sources = sourcesBehind(units, /^in$/).filter((_, index) => index === 0 && isWritten)
    return sources.length > 0 ? [{ sources, clause, scope: hasFigure(clause) ? 'own' : 'others' }] : []
  }
  // "Analysten hatten 3 Millionen auf dem Zettel".
  if (lemma === 'haben' && units.some(({ norm }) => norm === 'zettel')) {
    const sources = speakersIn(clause).filter(({ kind }) => kind === 'named')
    return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
  }
  // "In dem Schreiben ist von 300 Stellen die Rede".
  if (lemma === 'sein' && units.some(({ norm }) => norm === 'rede')) {
    const named = sourcesBehind(units, /^(in|bei|aus)$/)
    const sources = named.length > 0 ? named : antecedentsOf(clause)
    return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
  }
  // "…, die der Zeitung vorliegen".
  if (lemma === 'vor|liegen') {
    const sources = units.flatMap((unit, at) => (isOutlet(unit) ? sourcesAt(units, at) : []))
    return sources.length > 0 && clause.kind === 'relative' ? [{ sources, clause, scope: 'others' }] : []
  }
  if (
    sourcingVerbs.has(lemma) &&
    (asWie || verbFirst || lemma === 'heißen' || first?.kind === 'preposition' || pointsBack(clause, lemma))
  ) {
    const sources = sourcesBehind(units, /^(aus|von|bei|in)$/)
    const told = asWie && lemma === 'erfahren' ? speakersIn(clause).filter(({ kind }) => kind !== 'surname') : []
    if (pointsBack(clause, lemma) && !leadsOn(clause, parsed)) return [{ sources, clause, scope: 'preceding' }]
    if (told.length + sources.length > 0)
      return [
        {
          sources: [...told, ...sources],
          clause,
          scope: asWie || verbFirst || lemma === 'heißen' ? 'others' : leadsOn(clause, parsed) ? 'following' : 'own',
        },
      ]
    // "heißt es in Kiel": in the house that the text is about.
    if (roundTalkVerbs.has(lemma) && (asWie || asSo || verbFirst) && units.some(isSeat))
      return [{ sources: [{ kind: 'company', text: clause.verb?.unit.text ?? '' }], clause, scope: 'others' }]
    if (lemma === 'heißen' && units.some(({ norm }) => norm === 'es') && units.length <= 6)
      return [{ sources: [{ kind: 'said', text: clause.verb?.unit.text ?? '' }], clause, scope: 'others' }]
  }
  // "X berief sich auf Insider": the sentence before is theirs.
  if (lemma === 'berufen' && !asWie) {
    const sources = [...speakersIn(clause), ...sourcesBehind(units, /^auf$/)]
    return sources.length > 0 ? [{ sources, clause, scope: 'preceding' }] : []
  }
  return null
}

/** "…, berichtet X": a clause behind another that opens with its verb, and does not go on with its subject. */
export const isVerbFirst = ({ units, index, coordinated }: Clause): boolean =>
  units[0]?.kind === 'verb' && index > 0 && !coordinated

/** "…, so schätzt X, …" */
export const isPutInBySo = ({ kind, units }: Clause): boolean => kind === 'parenthesis' && units[0]?.norm === 'so'

/** The sources behind such prepositions. */
const sourcesBehind = (units: readonly Unit[], prepositions: RegExp): Source[] =>
  units.flatMap(({ kind, norm }, at) =>
    kind === 'preposition' && prepositions.test(norm) ? sourcesAt(units, at + 1) : [],
  )

/** "in Kiel", "aus Kiel": a town that stands for no government, whether anybody knows it or not. */
function isSeat({ kind, norm }: Unit, at: number, units: readonly Unit[]): boolean {
  const town = units[at + 1]
  if (kind !== 'preposition' || !/^(in|aus)$/.test(norm) || town === undefined) return false
  if (town.mention !== undefined) return town.mention.entity?.kind === 'place' && !Object.hasOwn(capitals, town.text)
  return town.kind === 'noun' && sourceNoun(town.text) === undefined && !isNounOfDictionary(town.norm)
}

/** "In den Verkaufsunterlagen steht N", "steht im Handelsregister: N". */
const isFile = ({ kind, text }: Unit): boolean =>
  kind === 'noun' && isSourceNoun(text, 'paper') && files.test(text.toLowerCase())

const isOutlet = ({ mention, text }: Unit): boolean => isPress(mention) || isSourceNoun(text, 'outlet')
