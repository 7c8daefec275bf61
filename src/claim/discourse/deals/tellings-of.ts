import { agreeingVerbs, contractingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import type { ClaimType } from '../../../model/claim.ts'
import { cuesOf } from '../../cues/cues-of.ts'
import { acquisition } from '../../frames/de/acquisition.ts'
import { contract } from '../../frames/de/contract.ts'
import { payment, proceeds } from '../../frames/de/payment.ts'
import { sale } from '../../frames/de/sale.ts'
import { stake } from '../../frames/de/stake.ts'
import type { Frame } from '../../frames/define-frame.ts'
import { type Fillers, fillRoles } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { dealEvents } from './deal-events.ts'
import { newOwnersIn } from './new-owners.ts'
import { ordersIn } from './orders-in.ts'
import { ownersAmong, ownersIn } from './owners-in.ts'
import { takeoversIn } from './takeovers-in.ts'
import { ofSoldStake, type Telling } from './telling.ts'
import { isTold, weightOf, weightOfClause } from './weight.ts'
import { isOfYearsAgo, isPluperfect } from './years-ago.ts'

/** What one party alone says of a deal, against two together. */
const ALONE = 0.4

/** "Nordwind hat mit Seestern einen Vertrag unterzeichnet": both do, and who orders is not said. */
const isMutual = (frame: Frame, { verb }: Clause): boolean =>
  frame === contract && contractingVerbs.has(verb?.lemma ?? '')

/** "einigt sich mit Nordwind auf eine Übernahme": both do, and who buys is not said, unless a third is bought: "auf die Übernahme von Seestern". */
const agrees = ({ verb, phrases }: Clause): boolean =>
  agreeingVerbs.has(verb?.lemma ?? '') &&
  phrases.some((phrase) => phrase.head.kind === 'entity' && namedPhrase(phrase).preposition === 'mit') &&
  !phrases.some(({ head, governor }) => governor?.head.classes.includes('acquire') === true && head.kind !== 'figure')

/** What had been done before, against what is done now. */
const EARLIER = 0.5

/** Every clause of an article that tells of a deal, with or without a figure. */
export function tellingsOf(sentences: readonly ParsedSentence[]): Telling[] {
  const mentions = sentences.filter(isTold).flatMap((parsed) => parsed.mentions)
  const known = ownersAmong(mentions).map((fillers) => ownership('known', fillers, KNOWN, 0))
  const tellings = sentences.flatMap((parsed, sentence) => {
    if (!isTold(parsed) || parsed.mentions.length === 0) return []
    return parsed.clauses.flatMap((clause) => [
      ...tradesIn(parsed, clause, sentence),
      ...newOwnersIn(clause).map(
        (fillers): Telling => ({
          type: 'acquisition',
          fillers,
          weight: weightOfClause(parsed, clause) * (fillers.company === undefined ? ALONE : 1),
          sentence,
        }),
      ),
      ...takeoversIn(clause).map(
        (fillers): Telling => ({ type: 'acquisition', fillers, weight: weightOfClause(parsed, clause), sentence }),
      ),
      ...ownersIn(clause).map((fillers) => ownership('told', fillers, weightOf(parsed), sentence)),
    ])
  })
  return [...tellings, ...known]
}

/** What a clause tells of deals; who works for whom by what its verb says of two companies, else by its words of contracts. */
function tradesIn(parsed: ParsedSentence, clause: Clause, sentence: number): Telling[] {
  const tellings = tellingsIn(parsed, clause, sentence)
  const orders = ordersIn(parsed, clause)
  if (orders.length === 0) return tellings
  const weigh = (fillers: Fillers): number =>
    weightOfClause(parsed, clause) * (Object.keys(fillers).length > 1 ? 1 : ALONE)
  return [
    ...tellings.filter(({ type }) => type !== 'contract'),
    ...orders.map((fillers): Telling => ({ type: 'contract', fillers, weight: weigh(fillers), sentence })),
  ]
}

/** How far knowledge from outside the text is to be trusted: owners change. */
const KNOWN = 0.3

const ownership = (how: 'told' | 'known', fillers: Fillers, weight: number, sentence: number): Telling => ({
  type: 'acquisition',
  fillers,
  weight,
  sentence,
  ownership: how,
})

/** "verkauft 51 Prozent an Y an X": who gets the shares holds them then. */
function newHolder({ phrases }: Clause, fillers: Fillers): Fillers {
  const known = new Set(Object.values(fillers).map(({ mention }) => mention.entity?.id))
  const receiver = phrases.findLast(
    (phrase) => phrase.head.kind === 'entity' && namedPhrase(phrase).preposition === 'an',
  )?.head.mention
  return fillers.company !== undefined && fits('holder', receiver) && !known.has(receiver.entity?.id)
    ? { holder: { mention: receiver, why: 'to whom the shares go', weight: 0.8 } }
    : {}
}

/** "der Verkauf der Lampensparte", "trennt sich vom Lampengeschäft": what is sold has no name. */
const sellsNameless = ({ verb, phrases }: Clause): boolean =>
  phrases.some(
    (phrase) =>
      phrase.head.classes.includes('part') &&
      isNameless(phrase, phrases) &&
      (phrase.governor?.head.classes.includes('sell') === true ||
        (verb?.classes.includes('sell') === true && /^(|von)$/.test(phrase.preposition))),
  )

/** Who was only left over for a company is none then. */
const withoutRest = (fillers: Fillers): Fillers => {
  const { company, ...others } = fillers
  return company === undefined || company.weight >= SURELY ? fillers : others
}
const SURELY = 0.5

/** What one clause tells of deals. */
export function tellingsIn(parsed: ParsedSentence, clause: Clause, sentence: number): Telling[] {
  // "ein Vertrag, den X mit Y geschlossen hat"
  const antecedent = clause.kind === 'relative' ? (clause.antecedent?.classes ?? []) : []
  const classes = new Set([
    ...(clause.verb?.classes ?? []),
    ...clause.phrases.flatMap(({ head }) => head.classes),
    ...antecedent,
  ])
  const site = { parsed, clause, phrase: null, cues: cuesOf(parsed, clause, null, null), before: null }
  const told = new Map<ClaimType, Telling>()
  for (const [classId, frame, ...conditions] of dealEvents) {
    if (told.has(frame.type) || !classes.has(classId) || conditions.some((holds) => !holds(clause))) continue
    if (frame === acquisition && agrees(clause)) continue
    const fillers =
      frame === sale && sellsNameless(clause) ? withoutRest(fillRoles(frame, site)) : fillRoles(frame, site)
    const filled = Object.keys(fillers).length
    const whole = frame === payment || frame === proceeds
    if (filled === 0 || (whole && frame.requires?.some((role) => fillers[role] === undefined))) continue
    const weight =
      weightOfClause(parsed, clause) *
      (filled >= 2 && !isMutual(frame, clause) ? filled - 1 : ALONE) *
      (isPluperfect(clause) ? EARLIER : 1)
    const sells = classId === 'sell-stake' || classId === 'sell'
    const parts = sells ? { ...ofSoldStake(fillers), ...(frame === stake ? newHolder(clause, fillers) : {}) } : fillers
    const headline = parsed.sentence.block.zone === 'title'
    const bygone = isOfYearsAgo(clause, null)
    told.set(frame.type, { type: frame.type, fillers: parts, weight, sentence, headline, bygone })
  }
  // What is paid for a company is no investment in it.
  if (told.has('acquisition') && !classes.has('invest')) told.delete('investment')
  if (told.has('acquisition')) told.delete('stake')
  return [...told.values()]
}
