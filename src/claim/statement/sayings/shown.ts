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
  const asWie = units[0]?.norm === 'wie'
  // "…, so steht es im Bericht, …"
  if (isPutInBySo(clause) && sourcingVerbs.has(lemma)) {
    const sources = sourcesBehind(units, /^(in|aus|bei)$/)
    if (sources.length > 0 || lemma !== 'heißen') return [{ sources, clause, scope: 'others' }]
  }
  if (lemma === 'stehen' && !asWie) return written(clause, parsed)
  // "Analysten hatten 3 Millionen auf dem Zettel".
  if (lemma === 'haben' && units.some(({ norm }) => norm === 'zettel'))
    return toldBy(
      speakersIn(clause).filter(({ kind }) => kind === 'named'),
      clause,
      'own',
    )
  // "In dem Schreiben ist von 300 Stellen die Rede".
  if (lemma === 'sein' && units.some(({ norm }) => norm === 'rede')) {
    const named = sourcesBehind(units, /^(in|bei|aus)$/)
    return toldBy(named.length > 0 ? named : antecedentsOf(clause), clause, 'own')
  }
  // "…, die der Zeitung vorliegen".
  if (lemma === 'vor|liegen') {
    const sources = units.flatMap((unit, at) => (isOutlet(unit) ? sourcesAt(units, at) : []))
    return toldBy(clause.kind === 'relative' ? sources : [], clause, 'others')
  }
  const heard = sourcingVerbs.has(lemma) ? heardFrom(clause, lemma, parsed) : null
  if (heard !== null) return heard
  // "X berief sich auf Insider": the sentence before is theirs.
  if (lemma === 'berufen' && !asWie)
    return toldBy([...speakersIn(clause), ...sourcesBehind(units, /^auf$/)], clause, 'preceding')
  return null
}

/** One saying of these sources, or none where there are none. */
const toldBy = (sources: readonly Source[], clause: Clause, scope: Saying['scope']): Saying[] =>
  sources.length > 0 ? [{ sources, clause, scope }] : []

/** "in der Zeitung steht", "im Handelsregister stehen 3 Millionen". */
function written(clause: Clause, parsed: ParsedSentence): Saying[] {
  const { units } = clause
  const isWritten = units.some(isOutlet) || ((hasFigure(clause) || opensColon(clause, parsed)) && units.some(isFile))
  const sources = isWritten ? sourcesBehind(units, /^in$/).slice(0, 1) : []
  return toldBy(sources, clause, hasFigure(clause) ? 'own' : 'others')
}

/** "wie aus Kreisen verlautete", "aus der Mitteilung geht hervor", "hieß es in Kiel"; null where the clause names no such place. */
function heardFrom(clause: Clause, lemma: string, parsed: ParsedSentence): Saying[] | null {
  const { units } = clause
  const [first] = units
  const asWie = first?.norm === 'wie'
  const isAside = asWie || isVerbFirst(clause) || lemma === 'heißen'
  const back = pointsBack(clause, lemma)
  if (!isAside && first?.kind !== 'preposition' && !back) return null
  const opens = opensColon(clause, parsed)
  if (back && !opens && !leadsOn(clause, parsed))
    return [{ sources: sourcesBehind(units, PLACES), clause, scope: 'preceding' }]
  const told = asWie && lemma === 'erfahren' ? speakersIn(clause).filter(({ kind }) => kind !== 'surname') : []
  const sources = [...told, ...sourcesBehind(units, PLACES)]
  if (sources.length > 0) {
    const scope = leadsOn(clause, parsed) ? 'following' : 'own'
    return [{ sources, clause, scope: isAside || opens ? 'others' : scope }]
  }
  const text = clause.verb?.unit.text ?? ''
  // "heißt es in Kiel": in the house that the text is about.
  if (roundTalkVerbs.has(lemma) && (asWie || isPutInBySo(clause) || isVerbFirst(clause)) && units.some(isSeat))
    return [{ sources: [{ kind: 'company', text }], clause, scope: 'others' }]
  if (lemma === 'heißen' && units.some(({ norm }) => norm === 'es') && units.length <= 6)
    return [{ sources: [{ kind: 'said', text }], clause, scope: 'others' }]
  return null
}
const PLACES = /^(aus|von|bei|in)$/

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
