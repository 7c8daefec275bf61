import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EventName } from '../../../model/event-info.ts'
import type { Site } from '../../cues/cue.ts'
import type { Reading } from '../../reading.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { nounAround } from '../../syntax/extended-attribute.ts'
import { functionsOf } from '../../syntax/who.ts'
import { tellingsIn } from '../deals/tellings-of.ts'

/** To whom an event happens, and who does it, as the date's own clause tells it. */
export interface Deed {
  readonly company: Filler
  readonly by: Filler | null
}

/** What the deal frames tell of, by the events that they are. */
const DEALS: Readonly<Record<string, readonly ClaimType[]>> = {
  acquisition: ['acquisition', 'stake'],
  closing: ['acquisition'],
  'funding round': ['funding_round'],
  investment: ['investment'],
  ipo: ['share_sale'],
  offer: ['acquisition'],
  sale: ['acquisition', 'stake'],
  'takeover attempt': ['acquisition'],
  'takeover considered': ['acquisition'],
}
const ACTORS: readonly RoleName[] = ['buyer', 'investor', 'holder', 'lead', 'seller']
/** Fillers of this weight and below are there for want of others. */
const GUESSED = 0.5

/** "Nordwind hatte Seestern 2021 an die Börse gebracht", "beim Kauf von Seestern durch Nordwind 2019": whose day it was, be the text about whom it may. */
export function deedOnDate(event: EventName | null, { site, sentence }: Reading): Deed | null {
  const described = describedBy(site)
  if (described !== null) return { company: described, by: null }
  if (event === 'founding') return founding(site.clause)
  const types = event === null ? undefined : DEALS[event]
  if (types === undefined) return null
  const clause = aroundDate(site)
  const clauses = site.parsed.clauses.map((one) => (one === site.clause ? clause : one))
  const told = tellingsIn({ ...site.parsed, clauses }, clause, sentence).find(({ type }) => types.includes(type))
  const fillers = told?.fillers ?? {}
  const company = fillers.company ?? (clause === site.clause ? undefined : meantByOpening(fillers, site.clause))
  if (company === undefined || company.weight <= GUESSED) return null
  return { company, by: actorOf(fillers) ?? subjectBeside(company, clause) }
}

/** "Nordwind gründete 2019 Seestern": not "2019 wurde Seestern gegründet". */
function founding(clause: Clause): Deed | null {
  const { subject, object } = functionsOf(clause)
  if (clause.verb?.passive !== false || !fits('company', object?.mention) || !fits('with', subject?.mention))
    return null
  return {
    company: { mention: object.mention, why: 'who is founded', weight: 1 },
    by: { mention: subject.mention, why: 'who founds it', weight: 1 },
  }
}

/** "Nach dem Einstieg bei Seestern 2019 kaufte Nordwind Felsberg": what opens a clause is one phrase, with its own date and its own parties. */
function aroundDate({ clause, phrase }: Site): Clause {
  const [opening] = clause.phrases
  const at = clause.verb?.unit.start
  if (phrase === null || at === undefined || opening === undefined || !opensWithEvent(opening, at)) return clause
  const isBefore = phrase.head.start < at
  const phrases = clause.phrases.filter(({ head }) => head.start < at === isBefore)
  return { ...clause, phrases, verb: isBefore ? null : clause.verb }
}

/** "Nach der Übernahme durch Nordwind 2019 wuchs Seestern": who does what follows is whom it happened to. */
function meantByOpening({ buyer }: Fillers, clause: Clause): Filler | undefined {
  const subject = functionsOf(clause).subject?.mention
  return buyer !== undefined && fits('company', subject) && subject.entity?.id !== buyer.mention.entity?.id
    ? { mention: subject, why: 'who goes on after it', weight: 1 }
    : undefined
}

const opensWithEvent = ({ head, preposition }: Phrase, verb: number): boolean =>
  preposition !== '' && head.kind === 'noun' && head.start < verb && head.classes.some((id) => EVENTS.has(id))
const EVENTS: ReadonlySet<string> = new Set(['acquire', 'buy-stake', 'deal', 'invest', 'ipo', 'sell', 'share-sale'])

const actorOf = (fillers: Fillers): Filler | null =>
  ACTORS.flatMap((role) => fillers[role] ?? []).find(({ mention }) => fits('with', mention)) ?? null

/** "Nordwind bringt Seestern an die Börse": who acts. */
function subjectBeside({ mention }: Filler, clause: Clause): Filler | null {
  const subject = functionsOf(clause).subject?.mention
  return fits('with', subject) && subject.entity?.id !== mention.entity?.id
    ? { mention: subject, why: 'who does it', weight: 1 }
    : null
}

/** "die 2019 in Ulm gegründete Seestern", "das Ende 2019 gegründete Start-up Seestern": whom the participle around the date is said of. */
function describedBy({ clause, phrase }: Site): Filler | null {
  const noun = phrase === null ? null : nounAround(clause.units, phrase.head)
  if (noun === null) return null
  const named = clause.phrases.find(({ governor, link }) => governor?.head === noun && link === 'apposition')?.head
  const mention = [noun.mention, named?.mention].find((one) => fits('company', one))
  return mention === undefined ? null : { mention, why: 'whom the participle around the date is said of', weight: 1 }
}
