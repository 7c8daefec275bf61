import { memoize } from '../../memoize.ts'
import { wordSet } from '../../word-set.ts'
import { dateEventClasses } from '../events/date-events.ts'
import { eventClasses } from '../events/event-classes.ts'
import { leavesPost, takesPost } from '../events/posts.ts'
import { announcingVerbs, denyingVerbs, plannedVerbs, possibleVerbs, showingVerbs } from '../statement/modal-cues.ts'
import { reportingVerbs } from '../statement/reporting.ts'
import { conjugate, type VerbShape } from './conjugate.ts'
import { functionVerbs, plainVerbs } from './plain-verbs.ts'
import { isInfinitive, joinedParts, unlistedVerbs } from './unlisted-verbs.ts'

/** One way to read a word as a form of a verb. `lemma` has "|" after a separable particle ("zu|legen"), "~" after the noun of an idiom. */
export interface VerbReading {
  readonly lemma: string
  readonly base: string
  readonly particle: string
  readonly shape: VerbShape
  /** The word holds its particle: "zulegte", "zugelegt". */
  readonly joined: boolean
}

const readings = new Map<string, VerbReading[]>()
const classes = new Map<string, string[]>()

const enter = (form: string, reading: VerbReading): void => {
  const known = readings.get(form)
  if (known === undefined) readings.set(form, [reading])
  else if (!known.some((one) => one.lemma === reading.lemma && one.shape === reading.shape)) known.push(reading)
}

function enterVerb(lemma: string): void {
  const [noun = '', head] = lemma.split('~')
  if (head !== undefined) {
    const [front, stem] = head.includes('|') ? head.split('|') : ['', head]
    for (const { form, shape } of conjugate(stem ?? head)) {
      // "an der Börse 3 Millionen einsammeln": with a particle of its own only where that is joined to it.
      enter(`${front}${form}`, { lemma, base: head, particle: noun, shape, joined: false })
      if (front !== '' && shape === 'infinitive')
        enter(`${front}zu${form}`, { lemma, base: head, particle: noun, shape: 'zu', joined: false })
    }
    return
  }
  const [particle = '', base = ''] = lemma.includes('|') ? lemma.split('|') : ['', lemma]
  for (const { form, shape } of conjugate(base)) {
    const finite = shape === 'present' || shape === 'past' || shape === 'subjunctive'
    if (particle === '') enter(form, { lemma, base, particle, shape, joined: false })
    else if (finite) enter(form, { lemma, base, particle, shape, joined: false })
    if (particle !== '') enter(particle + form, { lemma, base, particle, shape, joined: true })
    if (particle !== '' && shape === 'infinitive')
      enter(`${particle}zu${form}`, { lemma, base, particle, shape: 'zu', joined: true })
  }
}

const lemmas = new Set<string>([
  ...functionVerbs,
  ...plainVerbs,
  ...reportingVerbs,
  ...plannedVerbs,
  ...announcingVerbs,
  ...possibleVerbs,
  ...showingVerbs,
  ...denyingVerbs,
  ...takesPost,
  ...leavesPost,
])
for (const { verbs } of dateEventClasses) for (const lemma of verbs) lemmas.add(lemma)
for (const { id, verbs } of eventClasses)
  for (const lemma of verbs) {
    lemmas.add(lemma)
    classes.set(lemma, [...(classes.get(lemma) ?? []), id])
  }
for (const lemma of lemmas) enterVerb(lemma)

const NOTHING: readonly VerbReading[] = []
const PARTICIPLE =
  /^(ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|um|unter|vor|weg|zu|zurück|zusammen)?ge[a-zäöüß]{3,}(t|en)$/

/** "mitgezogen", "hinzukamen": a listed verb behind a particle that only the dictionary knows it to take. */
function joinedReadings(norm: string): VerbReading[] {
  const [particle = '', rest = ''] = joinedParts(norm) ?? []
  return (readings.get(rest) ?? [])
    .filter((reading) => reading.particle === '' && isInfinitive(particle + reading.base))
    .map(({ base, shape }) => ({ lemma: `${particle}|${base}`, base, particle, shape, joined: true }))
}

/** Particle and base of an infinitive; no particle where the rest is no verb: "anfachen". */
function partsOf(infinitive: string): readonly [particle: string, base: string] {
  const parts = joinedParts(infinitive)
  return parts !== null && isInfinitive(parts[1]) ? parts : ['', infinitive]
}

const unlisted = memoize((norm): readonly VerbReading[] => {
  const joined = joinedReadings(norm)
  if (joined.length > 0) return joined
  const forms = unlistedVerbs(norm)
  if (forms.length > 0)
    return forms.map(({ infinitive, shape }) => {
      const [particle, base] = partsOf(infinitive)
      return { lemma: particle === '' ? base : `${particle}|${base}`, base, particle, shape, joined: true }
    })
  return PARTICIPLE.test(norm)
    ? [{ lemma: norm, base: norm, particle: '', shape: 'participle', joined: true }]
    : NOTHING
})

/** All readings of a word (in lower case) as a verb form; what is not listed shows by its shape and by its infinitive. */
export const verbReadings = (norm: string): readonly VerbReading[] =>
  readings.get(norm) ?? (LOOKALIKES.has(norm) || isInflected(norm) ? NOTHING : unlisted(norm))

const FINITE: ReadonlySet<VerbShape> = new Set(['present', 'past', 'subjunctive'])

/** Can the word be a verb that agrees with a subject? */
export const isFiniteVerb = (norm: string): boolean => verbReadings(norm).some(({ shape }) => FINITE.has(shape))

/** Can it be the verb of one person or thing: "zahlt", not "zahlen"? */
export const isSingularVerb = (norm: string): boolean => isFiniteVerb(norm) && !/en$|^sind$/.test(norm)

/** "die gehörenden", "den gebotenen", "die gekauften": with an adjective's ending a participle stands before a noun. */
const isInflected = (norm: string): boolean =>
  /en(d|en)e[nmrs]?$|enden$/.test(norm) ||
  (norm.endsWith('ten') && readings.get(norm.slice(0, -2))?.some(({ shape }) => shape === 'participle') === true)

/** Words that only look like participles. */
const LOOKALIKES = wordSet(
  'gegen gesamt gering genau gerecht gesamten geeint gewissen getrennt gewohnt gesund gestern gebiet gewicht gesicht durchgerechnet zusammengerechnet hochgerechnet umgerechnet zusammengenommen eingerechnet mitgerechnet angemessen',
)

/** The event classes of a verb lemma. */
export const verbClasses = (lemma: string): readonly string[] => classes.get(lemma) ?? []
