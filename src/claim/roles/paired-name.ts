import type { Site } from '../cues/cue.ts'
import { standsBare } from '../syntax/cases-of.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { standsBy } from '../syntax/stands-by.ts'
import type { Unit } from '../syntax/unit.ts'
import { isOwner } from '../syntax/wholes-of.ts'

/** Of several shares in a clause the name that goes with this one: "An Y halten **X** 60 Prozent und Z 40 Prozent", "Y gehört zu 60 Prozent **X** und zu 40 Prozent Z". */
export function pairedName({ clause, phrase }: Site): Unit | null {
  const kind = phrase?.head.figure?.figure.kind
  if (phrase === null || (kind !== 'percent' && kind !== 'money')) return null
  const figures = alike(phrase, clause)
  if (figures.length < 2 || !figures.includes(phrase)) return null
  const names = namesOf(clause)
  const own = figures.indexOf(phrase)
  if (belongs(clause) && phrase.preposition !== 'mit')
    return nameIn(names, phrase.index, figures[own + 1]?.index ?? Number.POSITIVE_INFINITY, clause)
  return figures.every((figure, at) => nameIn(names, figures[at - 1]?.index ?? -1, figure.index, clause) !== null)
    ? nameIn(names, figures[own - 1]?.index ?? -1, phrase.index, clause)
    : null
}

/** "60 Prozent gehören X, 30 Prozent Y", "Eigner sind zu 60 Prozent X und zu 30 Prozent Y": whose it is stands behind its share. */
export const belongs = ({ verb, parent, phrases }: Clause): boolean => {
  const lemma = (verb ?? parent?.verb)?.lemma
  return (
    lemma === 'gehören' ||
    (lemma === 'sein' &&
      phrases.some(
        ({ head, preposition }) => preposition === '' && head.kind === 'noun' && head.classes.includes('hold'),
      ))
  )
}

/** Of several sums that a clause lists, each with who does it, the name that goes with a later one: "In Y stecken X 3 Millionen und **Z** 2 Millionen". */
export function pairedDoer({ clause, phrase }: Site): Unit | null {
  if (phrase?.head.figure?.figure.kind !== 'money' || phrase.preposition !== '') return null
  const figures = alike(phrase, clause)
  const last = figures[figures.indexOf(phrase) - 1]
  if (last === undefined) return null
  const name = nameIn(namesOf(clause), last.index, phrase.index, clause)
  const { units } = clause
  const joined = units.slice(units.indexOf(last.head), name === null ? 0 : units.indexOf(name))
  return joined.some(({ kind }) => kind === 'coordinator') ? name : null
}

/** The figures of a clause that are of one kind with this one and stand as it does. */
const alike = (phrase: Phrase, { phrases }: Clause): Phrase[] =>
  phrases.filter(
    (one) => one.head.figure?.figure.kind === phrase.head.figure?.figure.kind && standsBy(one) === standsBy(phrase),
  )

const namesOf = (clause: Clause): Phrase[] =>
  clause.phrases.filter((one) => one.head.kind === 'entity' && standsWithShare(one, clause))

/** Does the name go with another share of the clause? */
export const isPairedElsewhere = (site: Site, name: Unit): boolean =>
  site.clause.phrases.some((phrase) => phrase !== site.phrase && pairedName({ ...site, phrase }) === name)

/** A name without preposition, or to whom something belongs. */
const standsWithShare = (name: Phrase, clause: Clause): boolean =>
  standsBare(name) || isOwner(namedPhrase(name), clause)

/** The last name between two phrases, if no verb parts it from what follows. */
function nameIn(names: readonly Phrase[], from: number, to: number, { phrases, units }: Clause): Unit | null {
  const name = names.findLast(({ index }) => index > from && index < to)
  const end = phrases[to]?.head.start
  if (name === undefined) return null
  const parted =
    end !== undefined && units.some(({ kind, start }) => kind === 'verb' && start > name.head.start && start < end)
  return parted ? null : name.head
}
