import { therebyWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { yieldingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { buyerSought } from '../../syntax/buyer-sought.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { partsWith } from '../../syntax/parts-with.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isSaleOfPapersTold, isSaleOfShares } from './sells-shares.ts'

const SALES: ReadonlySet<string> = new Set(['sell'])
const PARTS: ReadonlySet<string> = new Set(['part', 'daughter', 'firm-word'])

/** "der Verkäufer Seestern": who sells is no sale. */
const isSale = ({ head }: Phrase): boolean =>
  head.classes.some((id) => SALES.has(id)) && !head.norm.startsWith('verkäufer')

/** "Nordwind verkauft Seestern an Ostland. Das bringt 3 Millionen in die Kasse", "… Damit ließen sich 3 Millionen erlösen": the pronoun stands for the sale just told. */
export const pointsToSale = ({ clause, before, parsed }: Site): boolean => {
  const { units, coordinated, verb } = clause
  const isThat = thatWords.has(units[0]?.norm ?? '') && units[1]?.kind === 'verb'
  if (isThat) return before?.clauses.some(tellsSale) === true
  const isThereby =
    verb?.classes.some((id) => TAKING.has(id)) === true && units.some(({ norm }) => therebyWords.has(norm))
  // "verkauft Seestern an Ostland und erlöst dabei 3 Millionen"
  if (isThereby && coordinated)
    return parsed.clauses.slice(0, clause.index).some((one) => sellsFirm(one) || sellsTo(one))
  return isThereby && before?.clauses.some(tellsSale) === true
}
const TAKING: ReadonlySet<string> = new Set(['raise', 'receive'])

/** "Altmann sucht einen Käufer für Seestern. Die Firma soll 3 Millionen einbringen": what is for sale brings it in. */
export const isBroughtInByFirm = ({ clause, before }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  const isFirm = fits('company', subject?.mention) || subjectNoun?.head.classes.includes('firm-word') === true
  return (
    isFirm &&
    yieldingVerbs.has(clause.verb?.lemma ?? '') &&
    before?.clauses.some((one) => tellsSale(one) || buyerSought(one) !== null) === true
  )
}

/** The phrase of a sale that a clause tells of, where a company or a part of one is sold: "der Verkauf der Tochter Seestern", or "der Verkauf" behind the sentence that tells of it. */
export function saleTold({ clause, before, cues }: Site): Phrase | null {
  if (isSaleOfPapersTold(clause)) return null
  const { phrases } = clause
  const sale = phrases.find(
    (phrase) => isSale(phrase) && /^(|aus|mit|durch|bei|von|für|nach|dank)$/.test(phrase.preposition),
  )
  if (sale === undefined) return dealTold(clause, before, isAwaited(cues))
  const isNamed = phrases.some((phrase) => isSold(phrase, sale))
  const isBare = !phrases.some(({ governor }) => governor === sale)
  const isTo = phrases.some(
    (phrase) =>
      phrase.head.kind === 'entity' &&
      namedPhrase(phrase).governor === sale &&
      namedPhrase(phrase).preposition === 'an',
  )
  const isKnown = before?.clauses.some(sellsFirm) === true || isAwaited(cues)
  return isNamed || isTo || (isBare && isKnown) ? sale : null
}

/** "Ein Verkauf könnte 3 Millionen bringen" where the article tells of a takeover, or of bids for it. */
const isAwaited = (cues: Site['cues']): boolean =>
  cues.some(({ classId, place }) => AWAITED.has(classId) && (place === 'story' || place === 'before'))
const AWAITED: ReadonlySet<string> = new Set(['contest', 'bid', 'acquire'])

/** "Nordwind verkauft seine Pigmente an Seestern. Das Geschäft bringt 3 Millionen ein", "… Den Erlös von 3 Millionen will Nordwind ausschütten": a deal, or what it brings in, is that of the sale told in the sentence before. */
const dealTold = (clause: Clause, before: Site['before'], awaited: boolean): Phrase | null => {
  const deal = clause.phrases.find(
    (phrase) =>
      phrase.head.classes.some((id) => DEALS.has(id)) &&
      phrase.preposition === '' &&
      phrase.link === null &&
      isDefinite(clause, phrase) &&
      !clause.phrases.some((other) => other.governor === phrase && saysOfWhat(other)),
  )
  const sold = before?.clauses.some((one) => tellsSale(one)) === true
  return sold || (awaited && deal?.head.classes.includes('takings') === true) ? (deal ?? null) : null
}

const DEALS: ReadonlySet<string> = new Set(['deal', 'takings', 'inflow'])

/** "der Erlös aus den Anleihen", "das Geschäft mit Lampen", not "den Erlös in den Abbau der Schulden stecken". */
const saysOfWhat = ({ head, preposition, link }: Phrase): boolean =>
  head.kind !== 'figure' && (link !== 'preposition' || /^(aus|von|mit|an|um|über)$/.test(preposition))

/** "verkauft seine Pigmente an Seestern". */
const sellsTo = (clause: Clause): boolean =>
  clause.verb?.classes.some((id) => SALES.has(id)) === true && !isSaleOfShares(clause) && namesAfter(clause, 'an')

/** "verkauft Seestern", "verabschiedet sich von Seestern", "prüft den Verkauf von Seestern": a company is sold, or may be. */
const tellsSale = (clause: Clause): boolean =>
  sellsFirm(clause) ||
  (partsWith(clause) && namesAfter(clause, 'von')) ||
  sellsTo(clause) ||
  (clause.verb?.classes.some((id) => SALES.has(id)) === true && !isSaleOfShares(clause) && sellsNamed(clause)) ||
  (!isSaleOfPapersTold(clause) &&
    clause.phrases.some((sale) => isSale(sale) && clause.phrases.some((phrase) => isSold(phrase, sale))))

const sellsNamed = (clause: Clause): boolean => {
  const { object, subject } = functionsOf(clause)
  return clause.verb?.lemma === 'trennen'
    ? namesAfter(clause, 'von')
    : fits('company', (clause.verb?.passive === true ? subject : object)?.mention)
}

/** "gibt seine Tochter ab", "verkauft Seestern": no shares, and no goods. */
const sellsFirm = (clause: Clause): boolean =>
  clause.verb?.classes.some((id) => SALES.has(id)) === true &&
  !isSaleOfShares(clause) &&
  clause.phrases.some(
    ({ head, preposition }) =>
      (preposition === '' || preposition === 'von') && head.classes.some((id) => id === 'part' || id === 'daughter'),
  )

/** "der Verkauf von Seestern", "der Verkauf der Lichtsparte". */
const isSold = (phrase: Phrase, sale: Phrase): boolean => {
  const { governor, link, preposition } = namedPhrase(phrase)
  const { head } = phrase
  return (
    governor === sale &&
    (link === 'genitive' || link === 'possessor' || preposition === 'von') &&
    (head.kind === 'entity' || head.mention !== undefined || head.classes.some((id) => PARTS.has(id)))
  )
}

/** "Der Verkauf der Anteile bringt dem Land 2 Millionen ein": what a sale brings in is put into nobody. */
export const isBroughtInBySale = (site: Site): boolean =>
  functionsOf(site.clause).subjectNoun?.head.classes.some((id) => BRINGING.has(id)) === true ||
  (site.clause.verb?.classes.includes('proceeds') === true && saleTold(site) !== null)
const BRINGING: ReadonlySet<string> = new Set(['sell', 'sell-stake', 'share-sale', 'ipo', 'capital-increase', 'issue'])
