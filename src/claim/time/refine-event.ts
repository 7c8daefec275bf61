import { eventOfVerb } from '../../lexicon/de/events/date-events.ts'
import { inVain, takingUpVerbs, talkingVerbs, validForms } from '../../lexicon/de/events/date-words.ts'
import { possibleNouns, possibleVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import { settlingVerbs } from '../../lexicon/de/verbs/agreeing.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Site } from '../cues/cue.ts'
import { isOfBonds } from '../frames/conditions/of-bonds.ts'
import type { Clause } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'

const STARTS: ReadonlySet<EventName> = new Set(['production start', 'construction start', 'delivery start'])
const ARRANGED: ReadonlySet<EventName> = new Set(['contract', 'contract signing', 'share sale', 'funding round', 'ipo'])
const FAILED: ReadonlySet<EventName> = new Set(['failure', 'takeover attempt'])
const TAKING: ReadonlySet<EventName> = new Set(['acquisition', 'offer', 'takeover attempt'])

/** Verbs that only say that something begins, ends or is told leave it to the clause's other events (`nouns`) what. */
export function refined(found: EventName, nouns: readonly EventName[], site: Site, date: string): EventName {
  const all = [found, ...nouns]
  const { clause } = site
  const until = /^bis\b/i.test(date)
  switch (found) {
    case 'launch':
      return all.find((one) => STARTS.has(one)) ?? (isBorn(clause) ? 'founding' : found)
    case 'statement':
      return nouns[0] ?? found
    case 'closing':
      return nouns.find((one) => ARRANGED.has(one)) ?? found
    case 'agreement end':
      return nouns.some((one) => ARRANGED.has(one)) ? found : 'deadline'
    case 'contract':
      if (settlingVerbs.has(clause.verb?.lemma ?? '') && isOfTakeover(nouns, site)) return 'announcement'
      return until && clause.units.some(({ norm }) => validForms.has(norm)) ? 'agreement end' : found
    case 'restructuring':
      return until && nouns.includes('financing') ? 'financing' : found
    case 'failure':
      return all.some((one) => TAKING.has(one)) || site.cues.some(({ classId }) => classId === 'acquire')
        ? 'takeover attempt'
        : found
    case 'acquisition':
    case 'offer':
      if (all.some((one) => FAILED.has(one)) || failsIn(clause)) return 'takeover attempt'
      if (until && takingUpVerbs.has(clause.verb?.lemma ?? '')) return 'deadline'
      return nouns.includes('closing') || eventOfVerb(clause.verb?.lemma ?? '') === 'closing'
        ? 'closing'
        : isWeighed(clause)
          ? 'takeover considered'
          : found
    case 'share sale':
      return isOfBonds(site) ? 'financing' : found
    case 'ipo':
      return isWeighed(clause) ? 'ipo considered' : found
    default:
      return found
  }
}

/** Who comes to terms over a takeover tells of it that day. */
const isOfTakeover = (nouns: readonly EventName[], { cues }: Site): boolean =>
  nouns.includes('acquisition') || cues.some(({ classId, place }) => classId === 'acquire' && place === 'story')

/** "Seestern ging 2020 an den Start": a company that starts is founded. */
const isBorn = (clause: Clause): boolean =>
  clause.verb?.lemma === 'gehen' &&
  clause.verb.tense === 'past' &&
  functionsOf(clause).subject?.mention?.entity?.kind === 'company'

/** "wollte verkaufen", "sprach 2019 von einem Börsengang": who thinks or talks of it does not do it. */
const isWeighed = ({ verb, units }: Clause): boolean =>
  possibleVerbs.has(verb?.lemma ?? '') ||
  talkingVerbs.has(verb?.lemma ?? '') ||
  units.some(({ norm, kind }) => kind === 'noun' && possibleNouns.has(norm))

const failsIn = ({ units }: Clause): boolean => units.some(({ norm }) => inVain.test(norm))
