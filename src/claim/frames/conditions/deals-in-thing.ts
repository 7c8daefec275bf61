import { thingsBought } from '../../../lexicon/de/events/things-bought.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'

/** "kaufte ein Haus", "das Hochhaus wurde verkauft", "der Verkauf des Grundstücks", "übernahm das Risiko": what changes hands is no company. */
export const dealsInThing = ({ verb, phrases }: Clause): boolean =>
  phrases.some(
    (phrase) =>
      isThing(phrase) &&
      !isNamed(phrase, phrases) &&
      (phrase.preposition === '' && phrase.link === null
        ? verb?.classes.some((id) => DEALS.has(id)) === true
        : isOfDeal(phrase)),
  )

const DEALS: ReadonlySet<string> = new Set(['acquire', 'sell'])

/** A paper or a station is a thing as well, as long as its publisher is not named. */
const isThing = ({ head }: Phrase): boolean =>
  head.mention?.entity?.kind === 'outlet' ||
  (head.kind === 'noun' &&
    head.mention === undefined &&
    (thingsBought.test(head.norm) || head.classes.includes('performer')))

/** "das Handelshaus Seestern". */
const isNamed = (thing: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ governor, link, head }) => governor === thing && link === 'apposition' && head.kind === 'entity')

/** "der Verkauf des Hochhauses", "der Kauf von Wohnungen". */
const isOfDeal = ({ governor, link, preposition }: Phrase): boolean =>
  (link === 'genitive' || preposition === 'von') && governor?.head.classes.some((id) => DEALS.has(id)) === true
