import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { placeAdjectives } from '../../../lexicon/de/entity/place-adjectives.ts'
import { GEN } from '../../../lexicon/de/grammar/determiners.ts'
import { feminineKin } from '../../../lexicon/de/grammar/gender.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import {
  circles,
  isGuess,
  isInitiated,
  isOnlooker,
  isSourceNoun,
  isSurveyor,
  isTownNoun,
  judges,
  sourceBefore,
  sourceNoun,
  toldPapers,
} from '../../../lexicon/de/statement/sources.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { initiatedAt } from './initiated.ts'
import { isCapitalised } from './is-capitalised.ts'
import { apposed, nameAt, personAt } from './name-at.ts'
import { isPress } from './press.ts'
import { seatedAt } from './public-bodies.ts'
import { quotedAt } from './quoted-at.ts'
import { named } from './source.ts'
import { areJustPeople, isOfBody, isSpokesman, whoseSpeech } from './speaks-as.ts'

/** How far a noun's owner may stand behind it. */
const REACH = 8

/** The sources that begin right at a unit: a name, a description or a noun that speaks. */
export function sourceAt(units: readonly Unit[], at: number): Found | null {
  const unit = units[at]
  if (unit?.kind !== 'entity') return isCapitalised(unit) ? nounAt(units, at, unit) : null
  // Whoever "er" is, they who speak are persons first: see `speakersIn`.
  if (unit.mention?.how === 'pronoun') return null
  return unit.mention?.entity === null ? describedAt(units, at, unit, unit.mention) : nameAt(units, at, unit)
}

/** "die Zeitung", read as a description: of the only one it can mean, else what its noun tells. */
function describedAt(units: readonly Unit[], at: number, unit: Unit, { candidates }: EntityMention): Found | null {
  const [only, other] = candidates
  if (only !== undefined && other === undefined) return one(named(only.name, unit.text), at + 1)
  if (OWN.test(unit.text) && sourceNoun(unit.text.slice(unit.text.lastIndexOf(' ') + 1))?.kind === 'outlet')
    return one({ kind: 'paper', text: unit.text }, at + 1)
  const text = unit.text.slice(unit.text.lastIndexOf(' ') + 1)
  return nounAt(units, at, { ...unit, text, norm: text.toLowerCase() })
}

/** "dieser Zeitung": the paper that prints it. */
const OWN = /^(diese|unsere)[rnms]? /

/** A noun as a source, with the name in its compound, if there is one ("Bahn-Mitteilung"). */
function nounAt(units: readonly Unit[], at: number, unit: Unit): Found | null {
  const next = units[at + 1]
  const ownName = unit.mention?.entity
  const words = unit.text
  if (isPersonNoun(unit.norm)) {
    if (next?.kind === 'entity' && next.mention?.entity?.kind === 'person') return nameAt(units, at + 1, next)
    if (isCapitalised(next) && !/^(Am|Im|Bei|Mit)$/.test(next.text)) return one(named(next.text, next.text), at + 2)
  }
  const noun = sourceNoun(unit.text)
  if (noun?.kind === 'outlet' && unit.mention === undefined) {
    const marked = quotedAt(units, at)
    if (marked !== null) return marked
  }
  if (noun === undefined) {
    if (isTownNoun(unit.norm)) return townAt(units, at, unit)
    if (!isPersonNoun(unit.norm)) return quotedAt(units, at)
    // "ein mit dem Vorgang vertrauter Manager"
    if (isInitiated(units[at - 1]?.norm ?? '')) return one(named('Insider', words), at + 1)
    const behind = belongsTo(units, at + 1)
    if (behind !== null) return behind
    // "sagte der Vorstandschef": somebody named before.
    if (ownName == null && /^(der|die|des|dem|den)$/.test(units[at - 1]?.norm ?? ''))
      return one({ kind: 'person', text: words }, at + 1)
    return ownName == null ? null : one(named(ownName.name, words), at + 1)
  }
  if (noun.kind === 'authority')
    return (
      seatedAt(units, at, noun) ??
      belongsTo(units, at + 1) ??
      apposed(units, at + 1) ??
      one({ kind: 'authority', text: noun.plain }, at + 1)
    )
  const known = noun.kind === 'people' || noun.kind === 'voice' ? (personAt(units, at + 1) ?? houseAt(units, at)) : null
  if (known !== null) return known
  if (noun.kind === 'voice') return one(named(noun.plain, words), at + 1)
  if (noun.kind === 'body') {
    if (unit.mention !== undefined && feminineKin.test(unit.norm)) return null
    if (ownName?.kind === 'company') return one(named(ownName.name, words), at + 1)
    return apposed(units, at + 1) ?? one({ kind: 'company', text: unit.text }, at + 1)
  }
  const isCountry = ownName?.kind === 'state' || ownName?.kind === 'place'
  if (ownName != null && !isCountry) return one(named(unit.mention?.via?.name ?? ownName.name, words), at + 1)
  const behind = belongsTo(units, at + 1)
  switch (noun.kind) {
    case 'outlet': {
      const article = units[at - 1]?.norm ?? ''
      if (/^(diese[rnms]?|unsere[rnms]?)$/.test(article))
        return one({ kind: 'paper', text: `${article} ${words}` }, at + 1)
      // "ein Branchenblatt" is none of those named before.
      const plain = /^eine[rnms]?$|^ein$/.test(article) || noun.before !== '' ? { plain: noun.plain } : {}
      return apposed(units, at + 1) ?? one({ kind: 'outlet', text: words, ...plain }, at + 1)
    }
    case 'saying':
      if (behind !== null) return behind
      if (isOfBody(noun)) return one({ kind: 'company', text: words }, at + 1)
      if (sourceBefore(noun)?.kind === 'authority')
        return one({ kind: 'authority', text: words, plain: sourceBefore(noun)?.plain ?? words }, at + 1)
      if (sourceBefore(noun)?.kind === 'people') return one(named(sourceBefore(noun)?.plain ?? words, words), at + 1)
      if (/^unsere[nrm]?$/.test(units[at - 1]?.norm ?? '')) return one({ kind: 'paper', text: words }, at + 1)
      // "nach KB-Informationen": a paper by its letters.
      if (noun.before.length > 1 && noun.before.endsWith('-') && sourceBefore(noun) === undefined)
        return one(named(noun.before.slice(0, -1), words), at + 1)
      if (units.slice(Math.max(0, at - 2), at).some(({ norm }) => /^eigene[nr]?$/.test(norm)))
        return one({ kind: 'self', text: words }, at + 1)
      return one({ kind: 'said', text: words, ...(isGuess(noun.plain) ? { plain: noun.plain } : {}) }, at + 1)
    case 'paper':
      // "dem Bericht zufolge": one that was spoken of before, if there is one.
      if (
        behind === null &&
        unit.mention === undefined &&
        /^(dem|den|diesem|diesen)$/.test(units[at - 1]?.norm ?? '') &&
        toldPapers.test(unit.norm)
      )
        return one({ kind: 'said', text: words, plain: noun.plain }, at + 1)
      return behind ?? one(named(noun.plain, words), at + 1)
    case 'people':
      if (behind === null && isSpokesman(noun))
        return one({ kind: whoseSpeech(noun), text: words, plain: noun.plain }, at + 1)
      if (areJustPeople(noun)) return one(named('Insider', words), at + 1)
      return behind !== null && speaksFor(units, at) ? behind : one(named(noun.plain, words), at + 1)
  }
}

/** "die Stadt", "der Stadt Kiel": a town that speaks as one. */
const townAt = (units: readonly Unit[], at: number, { text }: Unit): Found | null => {
  const place = units[at + 1]
  if (units[at - 1]?.kind !== 'determiner' && place?.mention?.entity?.kind !== 'place') return null
  return place?.mention?.entity?.kind === 'place' ||
    (isCapitalised(place) && place.mention === undefined && !isNounOfDictionary(place.norm))
    ? one(named(`${text} ${place.text}`, text), at + 2)
    : one(named(text, text), at + 1)
}

/** "der Marktforscher Kantex": those who judge others may be a house. */
function houseAt(units: readonly Unit[], at: number): Found | null {
  const [unit, next] = [units[at], units[at + 1]]
  return isSurveyor(unit?.norm ?? '') &&
    next?.mention?.entity?.kind === 'company' &&
    next.start - (unit?.end ?? 0) === 1
    ? nameAt(units, at + 1, next)
    : null
}

/** "Analysten der Nordbank": not circles or the surroundings of a company, nor whom an insider tells it ("ein Insider der Agentur Reuters"). */
const speaksFor = (units: readonly Unit[], at: number): boolean =>
  judges.has(units[at]?.norm ?? '') ||
  (!circles.test(units[at]?.text ?? '') &&
    !isOnlooker(units[at]?.text ?? '') &&
    (units[at + 1]?.norm !== 'der' ||
      !units.slice(at + 2, at + 4).some(({ text, mention }) => isSourceNoun(text, 'outlet') || isPress(mention))))

/** Whose it is: "der Commerzbank", "von Reuters", "aus mit der Sache vertrauten Kreisen", right behind the noun. */
function belongsTo(units: readonly Unit[], from: number): Found | null {
  const first = units[from]
  const initiated = initiatedAt(units, from)
  if (initiated !== null) return initiated
  if (first?.kind === 'entity')
    return /^(d(er|es)|diese[rs]|unsere[rs]) /.test(first.norm) ? sourceAt(units, from) : null
  const owns = first?.kind === 'determiner' && (first.cases & GEN) !== 0
  if (!owns && !(first?.kind === 'preposition' && /^(von|aus|bei|durch)$/.test(first.norm))) return null
  for (let at = from + 1; at < from + REACH; at++) {
    const found = sourceAt(units, at)
    if (found !== null) return found
    if (!/^(determiner|word|attribute|preposition|noun)$/.test(units[at]?.kind ?? '')) return null
    const isPlace = placeAdjectives.has(units[at]?.text ?? '')
    if (units[at]?.kind === 'noun' && units[at + 1]?.kind !== 'entity' && first.norm !== 'aus' && !isPlace) return null
  }
  return null
}
