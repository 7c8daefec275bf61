import { wordSet } from '../../word-set.ts'
import { isNounOfDictionary, nounReadings } from '../morphology/noun-readings.ts'
import { compoundModifiers } from './articles.ts'

/** Trades in the singular that one company's name may end in, grown together with a word of its own: "Bargwerft". */
const HEAD = /(werft|bank|reederei|brauerei|verlag|molkerei|spedition|sparkasse|kliniken|werke|airlines)$/
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'o']
const SHORTEST_MODIFIER = 3

/** Stems of adjectives and prefixes that stand before trades. */
const MODIFIERS = wordSet(
  'direkt gross neben zentral neo bio öko agrar mikro makro hybrid halb voll alt jung privat original spezial universal regional national kommunal sozial genossen ideal förder gründer retail challenger geno export import depot alter schatten krisen pleite',
)

/** What a coined word has before its trade: "barg" of "bargwerft"; undefined where the whole says but what somebody is: "großwerft". */
export function coinedPartOf(norm: string): string | undefined {
  const head = HEAD.exec(norm)
  const modifier = head === null ? '' : norm.slice(0, head.index)
  return modifier.length < SHORTEST_MODIFIER || isKnownModifier(modifier) ? undefined : modifier
}

/** The trade in it: "werft". */
export const tradeOfCoined = (norm: string): string => HEAD.exec(norm)?.[0] ?? ''

const isKnownModifier = (modifier: string): boolean =>
  MODIFIERS.has(modifier) ||
  nounReadings(`${modifier}n`).length > 0 ||
  nounReadings(`${modifier}en`).length > 0 ||
  nounReadings(`${modifier}e`).length > 0 ||
  LINKS.some((link) => {
    const stem = modifier.slice(0, modifier.length - link.length)
    return (
      modifier.endsWith(link) &&
      (compoundModifiers.has(stem) || (stem.length >= SHORTEST_MODIFIER && isNounOfDictionary(stem)))
    )
  })
