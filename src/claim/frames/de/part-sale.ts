import { isGoods } from '../../../lexicon/de/goods.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { after, afterVerb, agentExcept, of } from '../../roles/slot.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isLargeSum } from '../conditions/is-large-sum.ts'
import { defineFrame, inClause, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

/** Where the subject is what changes hands. */
const PASSING = 'gehen über|gehen wandern wechseln fallen'

/** Nouns that are parts of companies. */
const PARTS: ReadonlySet<string> = new Set(['part', 'daughter'])
/** What is sold with these is told by other frames. */
const OTHERS: ReadonlySet<string> = new Set([
  'stake',
  'share-word',
  'firm-word',
  'contract',
  'order',
  'amount',
  'share-sale',
])

/** "ihr Auslandsgeschäft", "von den Pumpen": a thing without a name beside it. */
const isNameless = ({ head, preposition, link }: Phrase): boolean =>
  (preposition === '' || preposition === 'von') && link !== 'genitive' && head.kind === 'noun'

/** "an Nordwind", "an den Finanzinvestor Nordwind". */
const isToFirm = (phrase: Phrase): boolean =>
  namedPhrase(phrase).preposition === 'an' && phrase.head.mention !== undefined && isFirm(phrase.head.mention)

/** "verkauft seine Pumpen", "der Bereich geht an X": what is sold is no goods, and no company by name. */
function sellsPart(clause: Clause): boolean {
  const { verb, phrases } = clause
  const things = phrases.filter(
    (phrase) =>
      isNameless(phrase) &&
      !phrases.some(
        ({ governor, head, link }) => governor === phrase && link === 'apposition' && head.mention?.entity != null,
      ),
  )
  const isPart = ({ head }: Phrase): boolean => head.classes.some((id) => PARTS.has(id))
  if (verb?.classes.includes('sell') === true)
    return things.some(
      (thing) =>
        isPart(thing) ||
        (thing.preposition === '' &&
          phrases.some(isToFirm) &&
          !isGoods(thing.head.norm) &&
          !thing.head.classes.some((id) => OTHERS.has(id))),
    )
  return changesHands(clause) && things.some(isPart)
}

/** "für 3 Millionen", "um 3 Millionen": a price, beside a part of a company as what is sold. */
const isPriceOfPart = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === 'für' || phrase?.preposition === 'um') && sellsPart(clause)

export const partSale = defineFrame({
  id: 'acquisition/sell-part',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Z verkauft seine Sparte für N an X; das Auslandsgeschäft von Z geht um N an X.',
  evokes: [times(1.3, verb('sell', 'change-hands')), inClause('part'), story('acquire')],
  needs: [verb('sell', 'change-hands')],
  figureIs: (figure, site) => isLargeSum(figure) && isPriceOfPart(site),
  roles: {
    buyer: [after('an', 'zu'), after('durch')],
    seller: [agentExcept(PASSING), of('part daughter', 'von'), afterVerb(PASSING, 'von')],
    // What the article calls it elsewhere.
    company: [],
  },
  requires: ['seller'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    [
      '[Altmann] verkauft sein Auslandsgeschäft für 12 Millionen Euro an die [Nordwind].',
      { buyer: 'Nordwind', seller: 'Altmann' },
    ],
    [
      'Die Pumpensparte von [Altmann] geht um 12 Millionen Euro an [Nordwind].',
      { buyer: 'Nordwind', seller: 'Altmann' },
    ],
  ],
  rejects: ['[Altmann] verkauft Autos für 12 Millionen Euro an [Nordwind].'],
})
