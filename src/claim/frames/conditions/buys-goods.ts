import { isGoods, isUndertaking } from '../../../lexicon/de/goods.ts'
import { undertakingVerbs } from '../../../lexicon/de/verbs/ordering.ts'
import type { RoleName } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'

/** "kauft 90 Züge für 2 Milliarden", "bezieht Turbinen", "mietet Rechenleistung": the object of the purchase is made and delivered; no company changes hands. */
export const buysGoods = ({ clause }: Site): boolean => isPurchaseOfGoods(clause)

export const isPurchaseOfGoods = (clause: Clause): boolean =>
  (clause.verb?.classes.some((id) => BUYING.has(id)) === true || hasMade(clause)) &&
  (clause.phrases.some(isObjectOfGoods) || buysAt(clause))
const BUYING: ReadonlySet<string> = new Set(['acquire', 'obtain', 'order'])

/** "bei Seestern", "beim Hersteller Seestern" */
export const isFirmAfter = (phrase: Phrase, preposition: string, role: RoleName): boolean =>
  prepositionOf(phrase) === preposition && fits(role, phrase.head.mention)

/** "kauft bei Seestern Schutzausrüstung": whatever is bought at a company, it is made or traded there. */
const buysAt = ({ phrases }: Clause): boolean =>
  phrases.some((one) => isFirmAfter(one, 'bei', 'supplier')) && phrases.some(isThing)

const isThing = ({ preposition, link, head }: Phrase): boolean =>
  preposition === '' &&
  isFree(link) &&
  head.kind === 'noun' &&
  head.mention === undefined &&
  !head.classes.some((id) => NO_GOODS.has(id))
const NO_GOODS: ReadonlySet<string> = new Set([
  'firm-word',
  'daughter',
  'part',
  'stake',
  'share-word',
  'share',
  'capital',
  'bond',
  'debt',
  'loan',
  'contract',
  'headcount',
  'people',
  'crew',
  'site',
  'amount',
])

/** "übernimmt für Nordwind die Wartung": what is taken on is work, for whoever ordered it. */
export const takesOnWork = ({ verb, phrases }: Clause): boolean =>
  undertakingVerbs.has(verb?.lemma ?? '') &&
  verb?.passive === false &&
  phrases.some((one) => isFirmAfter(one, 'für', 'customer')) &&
  phrases.some(({ preposition, link, head }) => preposition === '' && isFree(link) && isUndertaking(head.norm))

/** "lässt 24 Schiffe bauen": others make them. */
const hasMade = (clause: Clause): boolean => clause.verb?.classes.includes('make') === true && letsOthers(clause)

/** "verkauft 24 Flugzeuge an X": no company changes hands either. */
export const isSaleOfGoods = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.includes('sell') === true && phrases.some(isObjectOfGoods)

/** "baut für X 24 Schiffe": by whom they are ordered is told. */
export const isMadeFor = (clause: Clause): boolean =>
  clause.verb?.classes.includes('make') === true &&
  !clause.verb.passive &&
  !letsOthers(clause) &&
  (clause.phrases.some((one) => isFirmAfter(one, 'für', 'customer'))
    ? clause.phrases.some(
        (one) => isObjectOfGoods(one) || (one.head.kind === 'noun' && one.preposition === '' && isFree(one.link)),
      )
    : clause.phrases.some((goods) => isObjectOfGoods(goods) && isOfAnother(goods, clause)))

/** "baut die Züge von Nordwind": whose they are ordered them. */
const isOfAnother = (goods: Phrase, { phrases }: Clause): boolean =>
  phrases.some(
    ({ governor, link, preposition, head }) =>
      governor === goods && (link === 'genitive' || preposition === 'von') && fits('customer', head.mention),
  )

/** "zahlt 2 Milliarden für 90 Züge", "erhält für die Munition 2 Milliarden": so is what is paid for. */
export const paysForGoods = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition !== 'für' &&
  clause.verb?.classes.includes('pay') === true &&
  clause.phrases.some((goods) => goods.preposition === 'für' && areGoods(goods))

const isObjectOfGoods = (phrase: Phrase): boolean =>
  (phrase.preposition === '' ? isFree(phrase.link) : isCountedByPrice(phrase)) && areGoods(phrase)

/** "kauft für 2 Milliarden Euro Panzer": they look like what the price counts. */
const isCountedByPrice = ({ link, governor }: Phrase): boolean =>
  link === 'counted' && governor?.head.figure?.figure.kind === 'money'

function areGoods({ head }: Phrase): boolean {
  // "zwei Seestern-Flugzeuge": what a maker's name is put before.
  if (head.mention !== undefined) return isGoods(head.mention.head?.toLowerCase() ?? '')
  const figure = head.figure?.figure
  if (figure !== undefined) return figure.kind === 'count' && isGoods(figure.unit?.toLowerCase() ?? '')
  return head.kind === 'noun' && isGoods(head.norm)
}

/** "bei Seestern Züge": what stands right behind a name looks like its apposition. */
const isFree = (link: Phrase['link']): boolean => link === null || link === 'counted' || link === 'apposition'
