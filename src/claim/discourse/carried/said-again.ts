import { lightVerbs } from '../../../lexicon/de/verbs/light-verbs.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, type Site } from '../../cues/cue.ts'
import { measuredNouns } from '../../cues/measured-nouns.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import type { Clause } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isToldByClause } from '../story/tells-of-business.ts'

/** Sums below are prices of single things, and counts below stand for too much. */
const LEAST = { money: 1e6, count: 100 } as const

/**
 * An article that gives a sum twice speaks of the same thing twice: a figure that no word of its own explains is what the
 * one explained best is.
 */
export function saidAgain(readings: readonly Reading[]): Reading[] {
  const best = new Map<string, Match>()
  for (const { figure, match } of readings) {
    if (match === null || !isExplained(match)) continue
    for (const key of keysOf(figure)) {
      const known = best.get(key)
      if (known === undefined || match.score > known.score) best.set(key, match)
    }
  }
  return readings.map((reading) => {
    const told = best.get(keysOf(reading.figure)[0] ?? '')
    return told === undefined || !(isOpen(reading) || isRaisedBySale(reading, told))
      ? reading
      : { ...reading, match: { ...told, triggers: [] } }
  })
}

/** "will sich 300 Millionen am Markt holen": what is raised is raised by shares where the same sum is said to be. */
const isRaisedBySale = ({ match }: Reading, told: Match): boolean =>
  match?.frame.type === 'funding_round' && told.frame.type === 'share_sale'

const isExplained = (match: Match): boolean => isToldByClause(match) || Object.keys(match.fillers).length > 1

const isOpen = ({ figure, site, match }: Reading): boolean =>
  !doesOtherwise(site) &&
  measuredNouns(site, figure).length === 0 &&
  !(match?.triggers.some(({ place }) => clausePlaces.has(place)) ?? false)

/** "die 80 Millionen sind veranlagt", "veranlagte die 80 Millionen": a verb of the sum's own says what else is done with it. */
const doesOtherwise = ({ clause, phrase }: Site): boolean =>
  clause.verb !== null &&
  clause.verb.classes.length === 0 &&
  !lightVerbs.has(clause.verb.lemma) &&
  (clause.verb.passive || (phrase?.preposition === '' && phrase.link === null && hasDoer(clause)))

const hasDoer = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return (subject ?? subjectNoun) !== null
}

/** The figure itself without its hedge; what names a currency or what it counts is also told by one that names none. */
function keysOf({ figure }: FigureMention): string[] {
  if (figure.kind !== 'money' && figure.kind !== 'count') return []
  const most = Math.abs(figure.value ?? figure.max ?? 0)
  if (most < LEAST[figure.kind] || (figure.kind === 'money' && figure.per !== undefined)) return []
  const amount = `${figure.kind} ${figure.value ?? `${figure.min} ${figure.max}`}`
  const named = figure.kind === 'money' ? figure.currency : figure.unit
  return named === null ? [amount] : [`${amount} ${named}`, amount]
}
