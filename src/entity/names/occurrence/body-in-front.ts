import { clubLetters } from '../../../lexicon/de/entity/clubs.ts'
import { bodyNouns } from '../../../lexicon/de/entity/company-nouns.ts'
import { isFiniteVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import { type Article, isAllCaps, isCapital } from '../../article.ts'
import { compoundAt, type Occurrence } from './occurrence.ts'

/** How far in front of a bracket the noun may stand that says what it abbreviates. */
const REACH = 8

const bodies = Object.values(bodyNouns).flat()

/** "die Organisation für Wald und Flur (OWF)", "die Fortschrittspartei (FPS)": the noun of a body that the letters in brackets stand for. */
export function bodyInFront(article: Article, { first, after }: Occurrence): string | undefined {
  const { tokens, sentenceOf } = article
  if (tokens[first - 1]?.norm !== '(' || tokens[after]?.norm !== ')') return undefined
  for (let at = first - 2; at > first - REACH && sentenceOf[at] === sentenceOf[first]; at--) {
    const token = tokens[at]
    if (token === undefined || /^[,.:;()]$/.test(token.norm) || (!isCapital(token) && isFiniteVerb(token.norm)))
      return undefined
    if (!isCapital(token)) continue
    const noun = compoundAt(article, at)
    if (bodies.some((body) => noun.toLowerCase().replace(/e?s$/, '').endsWith(body))) return noun
  }
  return undefined
}

/** "Der OWF forderte", "beim OWF": letters with an article that companies' legal forms do not take are a union's; those of sports clubs have none of their own. */
export const isClubOfLetters = (
  { tokens }: Article,
  { text, before, determiner, modified, noun, following, head, opens, first }: Occurrence,
): boolean =>
  isAllCaps(text) &&
  !clubLetters.test(text) &&
  head === undefined &&
  noun === undefined &&
  determiner === 'definite' &&
  !modified &&
  (/^(beim|dem|des|vom|zum)$/.test(before) || (tokens[first - 1]?.text === 'Der' && !opens && isFiniteVerb(following)))
