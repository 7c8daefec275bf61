import { eventOfVerb } from '../../lexicon/de/events/date-events.ts'
import { possibleNouns, possibleVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'

const STARTS = /^(production|construction|delivery) start$/
const ARRANGED = /^(contract|contract signing|share sale|funding round|ipo)$/
const FAILED: ReadonlySet<EventName> = new Set(['failure', 'takeover attempt'])
const TAKING: ReadonlySet<EventName> = new Set(['acquisition', 'offer', 'takeover attempt'])

/** Verbs that only say that something begins, ends or is told leave it to the clause's other events (`nouns`) what. */
export function refined(found: EventName, nouns: readonly EventName[], site: Site, date: string): EventName {
  const all = [found, ...nouns]
  const { clause } = site
  const until = /^bis\b/i.test(date)
  switch (found) {
    case 'launch':
      return all.find((one) => STARTS.test(one)) ?? (isBorn(clause) ? 'founding' : found)
    case 'statement':
      return nouns[0] ?? found
    case 'closing':
      return nouns.find((one) => ARRANGED.test(one)) ?? found
    case 'agreement end':
      return nouns.some((one) => ARRANGED.test(one)) ? found : 'deadline'
    case 'contract':
      if (AGREEING.test(clause.verb?.lemma ?? '') && isOfTakeover(nouns, site)) return 'announcement'
      return until && clause.units.some(({ norm }) => /^(gilt|gelten|gültig|läuft|laufen)$/.test(norm))
        ? 'agreement end'
        : found
    case 'restructuring':
      return until && nouns.includes('financing') ? 'financing' : found
    case 'failure':
      return all.some((one) => TAKING.has(one)) || site.cues.some(({ classId }) => classId === 'acquire')
        ? 'takeover attempt'
        : found
    case 'acquisition':
    case 'offer':
      if (all.some((one) => FAILED.has(one)) || failsIn(clause)) return 'takeover attempt'
      if (until && TAKING_UP.test(clause.verb?.lemma ?? '')) return 'deadline'
      return nouns.includes('closing') || eventOfVerb(clause.verb?.lemma ?? '') === 'closing'
        ? 'closing'
        : isWeighed(clause)
          ? 'takeover considered'
          : found
    case 'ipo':
      return isWeighed(clause) ? 'ipo considered' : found
    default:
      return found
  }
}

/** Who comes to terms over a takeover tells of it that day. */
const AGREEING = /^(einigen|verständigen|vereinbaren)$/
const isOfTakeover = (nouns: readonly EventName[], { cues }: Site): boolean =>
  nouns.includes('acquisition') || cues.some(({ classId, place }) => classId === 'acquire' && place === 'story')

/** "kann das Angebot bis zum 16. Dezember annehmen": until then. */
const TAKING_UP = /^(an\|nehmen|an\|dienen|ein\|reichen|tauschen)$/

/** "Seestern ging 2020 an den Start": a company that starts is founded. */
const isBorn = (clause: Clause): boolean =>
  clause.verb?.lemma === 'gehen' &&
  clause.verb.tense === 'past' &&
  functionsOf(clause).subject?.mention?.entity?.kind === 'company'

const isWeighed = ({ verb, units }: Clause): boolean =>
  possibleVerbs.has(verb?.lemma ?? '') ||
  TALKING.test(verb?.lemma ?? '') ||
  units.some(({ norm, kind }) => kind === 'noun' && possibleNouns.has(norm))

/** "sprach 2019 von einem Börsengang": who talks of it does not do it. */
const TALKING = /^(sprechen|reden|träumen|nennen|bezeichnen|spekulieren|liebäugeln|diskutieren)$/

const failsIn = ({ units }: Clause): boolean =>
  units.some(({ norm }) => /^(vergeblich|erfolglos|vergebens|feindlich\p{L}*)$/u.test(norm))
