/* Nouns that speak, by what kind they are, where no name says who it is. */

import { possessives } from '../../../lexicon/de/entity/articles.ts'
import {
  circles,
  isGuess,
  isOfPerson,
  isOnlooker,
  isSourceNoun,
  judges,
  type SourceNoun,
  sourceBefore,
  toldPapers,
} from '../../../lexicon/de/statement/sources.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { apposed } from './name-at.ts'
import { isPress } from './press.ts'
import { named } from './source.ts'
import { areJustPeople, isOfBody, isSpokesman, whoseSpeech } from './speaks-as.ts'

const textAt = (units: readonly Unit[], at: number): string => units[at]?.text ?? ''
const normAt = (units: readonly Unit[], at: number): string => units[at]?.norm ?? ''

/** "das Magazin", "ein Branchenblatt", "diese Zeitung". */
export function outletAt(units: readonly Unit[], at: number, noun: SourceNoun): Found | null {
  const text = textAt(units, at)
  const article = normAt(units, at - 1)
  if (/^(diese[rnms]?|unsere[rnms]?)$/.test(article)) return one({ kind: 'paper', text: `${article} ${text}` }, at + 1)
  // "ein Branchenblatt" is none of those named before.
  const plain = /^eine[rnms]?$|^ein$/.test(article) || noun.before !== '' ? { plain: noun.plain } : {}
  return apposed(units, at + 1) ?? one({ kind: 'outlet', text, ...plain }, at + 1)
}

/** "nach Angaben", "laut Regierungsangaben", "nach unseren Informationen". */
export function sayingAt(units: readonly Unit[], at: number, noun: SourceNoun): Found | null {
  const text = textAt(units, at)
  const before = sourceBefore(noun)
  if (isOfBody(noun)) return one({ kind: 'company', text }, at + 1)
  if (before?.kind === 'authority') return one({ kind: 'authority', text, plain: before.plain }, at + 1)
  if (before?.kind === 'people') return one(named(before.plain, text), at + 1)
  if (/^unsere[nrm]?$/.test(normAt(units, at - 1))) return one({ kind: 'paper', text }, at + 1)
  // "nach KB-Informationen": a paper by its letters.
  if (noun.before.length > 1 && noun.before.endsWith('-') && before === undefined)
    return one(named(noun.before.slice(0, -1), text), at + 1)
  if (units.slice(Math.max(0, at - 2), at).some(({ norm }) => /^eigene[nr]?$/.test(norm)))
    return one({ kind: 'self', text }, at + 1)
  // "nach seinen Worten": whoever was named last, if it is a person.
  if (possessives.has(normAt(units, at - 1)) && isOfPerson(noun.plain)) return one({ kind: 'person', text }, at + 1)
  return one({ kind: 'said', text, ...(isGuess(noun.plain) ? { plain: noun.plain } : {}) }, at + 1)
}

/** "ein Bericht"; "dem Bericht zufolge": one that was spoken of before, if there is one. */
export function paperAt(units: readonly Unit[], at: number, { plain }: SourceNoun): Found | null {
  const text = textAt(units, at)
  const pointsBack = /^(dem|den|diesem|diesen)$/.test(normAt(units, at - 1)) && toldPapers.test(normAt(units, at))
  return pointsBack && units[at]?.mention === undefined
    ? one({ kind: 'said', text, plain }, at + 1)
    : one(named(plain, text), at + 1)
}

/** "Analysten", "ein Sprecher"; `behind` is whose they are. */
export function peopleAt(units: readonly Unit[], at: number, noun: SourceNoun, behind: Found | null): Found | null {
  const text = textAt(units, at)
  if (behind === null && isSpokesman(noun)) return one({ kind: whoseSpeech(noun), text, plain: noun.plain }, at + 1)
  if (areJustPeople(noun)) return one(named('Insider', text), at + 1)
  return behind !== null && speaksFor(units, at) ? behind : one(named(noun.plain, text), at + 1)
}

/** "Analysten der Nordbank": not circles or the surroundings of a company, nor whom an insider tells it ("ein Insider der Agentur Reuters"). */
const speaksFor = (units: readonly Unit[], at: number): boolean =>
  judges.has(units[at]?.norm ?? '') ||
  (!circles.test(units[at]?.text ?? '') &&
    !isOnlooker(units[at]?.text ?? '') &&
    (units[at + 1]?.norm !== 'der' ||
      !units.slice(at + 2, at + 4).some(({ text, mention }) => isSourceNoun(text, 'outlet') || isPress(mention))))
