import { peopleOfFirms } from '../../../lexicon/de/entity/people-of-business.ts'
import {
  agreedWords,
  comingUnderVerbs,
  completely,
  gettingOwnerVerbs,
  partsOfOwner,
} from '../../../lexicon/de/events/takeover-words.ts'
import { leavingBidVerbs } from '../../../lexicon/de/events/trading-words.ts'
import { DAT } from '../../../lexicon/de/grammar/determiners.ts'
import { agreeingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import { buyerSought } from '../../syntax/buyer-sought.ts'
import type { Clause } from '../../syntax/clause.ts'
import { nameOn } from '../../syntax/name-on.ts'
import { partsWith } from '../../syntax/parts-with.ts'
import { isNewOwner } from './new-owners.ts'
import { nameAfter, type Sides, subjectOf } from './sides.ts'
import { suitorsIn } from './suitors-in.ts'

/** Who takes over whom, told by no word for buying or selling: "Y wird Teil von X", "Z sucht einen Käufer für Y", "X einigt sich mit den Eigentümern von Y". */
export const takeoversIn = (clause: Clause): Fillers[] =>
  [
    comesTo(clause),
    getsOwner(clause),
    seeksBuyer(clause),
    agreesWithOwners(clause),
    ownersSell(clause),
    leaves(clause),
    foughtFor(clause),
    changesOwner(clause),
    ...suitorsIn(clause),
  ].flatMap((sides) => (sides === null ? [] : fillersOf(sides)))

const WHY = 'as the takeover is told'
/** Who gives up buys nothing, and had only bid. */
const LOST = 0.2
/** Others may like to buy, too. */
const WISHED = 0.6

function fillersOf({ company, buyer, seller, suitor, loser }: Sides): Fillers[] {
  if (!fits('company', company)) return []
  const filler = (mention: EntityMention, weight = 1): Filler => ({ mention, why: WHY, weight })
  return [
    {
      company: filler(company),
      ...(fits('buyer', buyer) && { buyer: filler(buyer) }),
      ...(fits('buyer', suitor) && { buyer: filler(suitor, WISHED) }),
      ...(fits('buyer', loser) && { buyer: filler(loser, LOST) }),
      ...(fits('seller', seller) && { seller: filler(seller) }),
    },
  ]
}

/** "Y wird Teil von X", "Y kommt unter das Dach von X": not "ist Teil von X". */
function comesTo(clause: Clause): Sides | null {
  const { verb, phrases } = clause
  if (verb === null || verb.passive) return null
  const noun = phrases.find(
    ({ head, preposition, cases }) =>
      (verb.lemma === 'werden' && /^(zu|)$/.test(preposition) && partsOfOwner.has(head.norm)) ||
      (comingUnderVerbs.has(verb.lemma) &&
        /^(in|unter)$/.test(preposition) &&
        (cases & DAT) === 0 &&
        head.classes.includes('possession')),
  )
  const buyer = noun === undefined ? undefined : nameOn(clause, noun, 'von')
  return buyer === undefined ? null : { company: subjectOf(clause), buyer }
}

/** "Y bekommt mit X einen neuen Eigentümer". */
function getsOwner(clause: Clause): Sides | null {
  const { verb, phrases } = clause
  return gettingOwnerVerbs.has(verb?.lemma ?? '') && phrases.some((phrase) => isNewOwner(phrase, clause))
    ? { company: subjectOf(clause), buyer: nameAfter(clause, 'mit') }
    : null
}

/** "Z hat einen Käufer für Y gefunden", "Für Y ist ein Käufer gefunden", "die Suche nach einem Käufer für Y". */
function seeksBuyer(clause: Clause): Sides | null {
  const buyer = buyerSought(clause)
  if (buyer === null) return null
  const company = nameOn(clause, buyer, 'für') ?? nameAfter(clause, 'für')
  return { company, seller: clause.verb?.passive === false ? subjectOf(clause) : undefined }
}

/** "X hat sich mit den Eigentümern von Y geeinigt", "X ist sich mit ihnen einig". */
function agreesWithOwners(clause: Clause): Sides | null {
  const { verb, phrases, units } = clause
  const isAgreed = agreeingVerbs.has(verb?.lemma ?? '') || units.some(({ norm }) => agreedWords.has(norm))
  const owners = phrases.find(({ head, preposition }) => preposition === 'mit' && isOwner(head.classes))
  return isAgreed && owners !== undefined ? { buyer: subjectOf(clause), company: nameOn(clause, owners, 'von') } : null
}

const isOwner = (classes: readonly string[]): boolean => classes.includes('owner') || classes.includes('hold')

/** "Die Gründer von Y haben ihre Firma an X verkauft". */
function ownersSell(clause: Clause): Sides | null {
  const { verb, phrases } = clause
  if (verb?.passive !== false || !verb.classes.includes('sell')) return null
  const owners = phrases.find(
    ({ head, preposition, link }) =>
      preposition === '' && link === null && (isOwner(head.classes) || peopleOfFirms.test(head.norm)),
  )
  const isOther = phrases.some(
    ({ head, preposition, link }) =>
      preposition === '' && link === null && head !== owners?.head && !head.classes.includes('firm-word'),
  )
  return owners === undefined || isOther
    ? null
    : { company: nameOn(clause, owners, 'von'), buyer: nameAfter(clause, 'an') }
}

/** "Z steigt bei Y komplett aus", "Z verabschiedet sich von Y". */
const leaves = (clause: Clause): Sides | null =>
  (clause.verb?.lemma === 'aus|steigen' && clause.units.some(({ norm }) => completely.has(norm))) || partsWith(clause)
    ? { seller: subjectOf(clause), company: nameAfter(clause, 'bei') ?? nameAfter(clause, 'von') }
    : null

/** "Um Y ist ein Übernahmekampf entbrannt", "X zieht sich aus dem Rennen um Y zurück". */
function foughtFor(clause: Clause): Sides | null {
  const contest = clause.phrases.find(({ head }) => head.classes.includes('contest'))
  const subject = subjectOf(clause)
  const isLeft = leavingBidVerbs.has(clause.verb?.lemma ?? '')
  if (contest === undefined || (subject !== undefined && !isLeft)) return null
  return { company: nameOn(clause, contest, 'um') ?? nameAfter(clause, 'um'), loser: subject }
}

/** "Y wechselt den Besitzer". */
const changesOwner = (clause: Clause): Sides | null =>
  clause.verb?.lemma === 'wechseln' &&
  clause.phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('change-hands'))
    ? { company: subjectOf(clause) }
    : null
