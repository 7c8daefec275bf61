import { forItWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { addingMoneyVerbs, buyingInVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { layingOutVerbs, payingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { participleBehind } from '../../syntax/participle-behind.ts'
import { functionsOf } from '../../syntax/who.ts'

/** Is the sum paid in return for something: as a price, and put into nobody? */
export const isPrice = (site: Site): boolean => isPaidForFirm(site) || isPaidAttribute(site) || changesOwner(site)

/** "überweist der Altmann 2 Millionen für Seestern", "dafür zahlt der Bund dem Konzern 2 Millionen": what a receiver is paid for is bought. */
const isPaidForFirm = (site: Site): boolean => {
  const { clause } = site
  return (
    (functionsOf(clause).dative !== null ||
      payingVerbs.has(clause.verb?.lemma ?? '') ||
      clause.verb?.lemma === 'bieten') &&
    (namesAfter(clause, 'für') || (isReturn(clause) && !paysForEntry(site)))
  )
}

const isReturn = ({ verb, units }: Site['clause']): boolean =>
  payingVerbs.has(verb?.lemma ?? '') && units.some(({ norm }) => forItWords.has(norm))

/** "Nordwind steigt bei Seestern ein. Dafür zahlt der Konzern 2 Millionen": what is paid for is the part in the company just told of. */
export const paysForEntry = ({ parsed, clause, before }: Site): boolean =>
  layingOutVerbs.has(clause.verb?.lemma ?? '') &&
  clause.units.some(({ norm }) => forItWords.has(norm)) &&
  (clause.index > 0 ? parsed.clauses.slice(0, clause.index) : (before?.clauses ?? [])).some(
    ({ verb, phrases }) =>
      verb !== null &&
      (buyingInVerbs.has(verb.lemma) ||
        (addingMoneyVerbs.has(verb.lemma) &&
          phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('given')))),
  )

/** "der von Nordwind mit 3 Milliarden bezahlte Konzern": a price. */
const isPaidAttribute = ({ clause, phrase }: Site): boolean => {
  const classes = (phrase === null ? null : participleBehind(clause, phrase))?.participle.classes ?? []
  return classes.includes('pay') && !classes.includes('invest')
}

/** "geht für 2 Millionen an X", "für 2 Millionen an X verkauft": what stands there changes hands. */
const changesOwner = ({ clause, phrase }: Site): boolean =>
  [phrase, phrase?.governor].some((one) => one !== null && one !== undefined && PRICING.has(one.preposition)) &&
  (clause.verb?.classes.includes('sell') === true ||
    // "erwirbt 50 Prozent für die Summe von 6 Millionen"
    (clause.verb?.classes.includes('buy-stake') === true && !clause.verb.classes.includes('invest')) ||
    changesHands(clause))
const PRICING: ReadonlySet<string> = new Set(['für', 'um', 'zu'])
