import { companyShare, shareNoun } from '../../../lexicon/de/events/having-words.ts'
import type { EntityKind } from '../../../model/entity.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { nameAtEnd } from '../../syntax/ends-in-name.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'
import { owningTold } from '../owning-told.ts'

/** What is a share of a company, or the company itself. */
export const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word', 'share', 'firm-word', 'daughter'])
/** Whose share it may be: "der Anteil des Bundes", "der Anteil der Großaktionäre". */
const HOLDERS: ReadonlySet<string> = new Set([
  'state',
  'owner',
  'hold',
  'investor-word',
  'lender-word',
  'collective',
  'buyer-word',
])

/** "der Anteil der Problemkredite", "der Anteil an Frauen": a share of things or people, not of a company. */
export const isShareOfThings = ({ clause }: Site): boolean =>
  clause.phrases.some((phrase) => {
    const { governor, link, preposition, head } = phrase
    return (
      governor?.head.classes.includes('stake') === true &&
      /^anteil/.test(governor.head.norm) &&
      head.kind === 'noun' &&
      head.mention === undefined &&
      (link === 'genitive' || preposition === 'von' || preposition === 'an') &&
      !clause.phrases.some(
        (name) => (name.governor === governor || name.governor?.head === head) && name.head.mention !== undefined,
      ) &&
      nameAtEnd(phrase, clause.phrases) === null &&
      // "der Anteil am Markt": whose it is does not stand behind "an".
      !head.classes.some((id) => SHARES.has(id) || (preposition !== 'an' && HOLDERS.has(id)))
    )
  })

/** What makes "Anteil" one of a company: who has it, what else shares are called, and what the article tells of. */
const OF_COMPANIES: ReadonlySet<string> = new Set([
  'firm',
  'hold',
  'share-word',
  'share',
  'buy-stake',
  'sell-stake',
  'belong',
  'capital',
  'acquire',
  'ipo',
  'invest',
  'investor-word',
  'owner',
])

/** "liegt bei einem Anteil von 15 Prozent", "der Anteil stieg auf 15 Prozent": where nothing tells of owners, a share of what is sold. */
export const isShareOfMarket = (site: Site): boolean => {
  const { cues, clause, phrase, before } = site
  const own = cues.filter(({ classId, place }) => classId === 'stake' && !FAR.has(place) && place !== 'before')
  // Verbs that say how much something is say it of shares of all kinds.
  const vague = new Set(cues.filter(({ classId }) => VAGUE.has(classId)).map(({ start }) => start))
  return (
    own.length > 0 &&
    own.every(({ text }) => shareNoun.test(text) && !companyShare.test(text)) &&
    !own.some(({ phrase: share }) => share !== null && isInOther(share, clause)) &&
    wholesOf(clause, phrase).length === 0 &&
    !clause.phrases.some((part) => isOfOwner(part) || (isOfCompany(part) && namesAfter(clause, 'bei'))) &&
    !cues.some(
      ({ classId, place, text, start }) =>
        OF_COMPANIES.has(classId) &&
        place !== 'paragraph' &&
        !(place === 'before' && classId === 'sell-stake') &&
        !vague.has(start) &&
        !shareNoun.test(text),
    ) &&
    !namesAfter(clause, 'an') &&
    before?.clauses.some(tellsOfStake) !== true &&
    owningTold(site) === null
  )
}
/** "Nordwind hat seinen Seestern-Anteil erhöht": a share in one company, which another has. */
const isInOther = ({ head: { mention } }: Phrase, clause: Clause): boolean => {
  const { subject } = functionsOf(clause)
  return (
    mention?.entity != null &&
    mention.head !== undefined &&
    subject?.mention?.entity != null &&
    subject.mention.entity.id !== mention.entity.id
  )
}

/** "hat seinen Anteil an Seestern ausgebaut": the sentence before says what the share is in. */
const tellsOfStake = (clause: Clause): boolean =>
  namesAfter(clause, 'an') &&
  clause.phrases.some(({ head }) => head.classes.includes('stake') || head.figure?.figure.kind === 'percent')

/** "der Anteil des Bundes": who sells nothing has a share of a company. */
const isOfOwner = ({ governor, link, head }: Phrase): boolean =>
  governor?.head.classes.includes('stake') === true &&
  (link === 'genitive' || link === 'preposition') &&
  OWNERS.has(head.mention?.entity?.kind ?? 'company')
/** "bei Seestern liegt der Anteil von Nordwind": of two companies one holds a share of the other. */
const isOfCompany = ({ governor, preposition, head }: Phrase): boolean =>
  governor?.head.classes.includes('stake') === true && preposition === 'von' && head.mention?.entity?.kind === 'company'
const OWNERS: ReadonlySet<EntityKind> = new Set(['state', 'fund', 'person'])

const FAR: ReadonlySet<Cue['place']> = new Set(['story', 'paragraph'])
const VAGUE: ReadonlySet<string> = new Set(['copula', 'rise', 'fall'])
