import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { placeAdjectives } from '../../../lexicon/de/entity/place-adjectives.ts'
import { GEN } from '../../../lexicon/de/grammar/determiners.ts'
import { feminineKin } from '../../../lexicon/de/grammar/gender.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import {
  isInitiated,
  isSurveyor,
  isTownNoun,
  type SourceNoun,
  sourceNoun,
} from '../../../lexicon/de/statement/sources.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Unit } from '../../syntax/unit.ts'
import { outletAt, paperAt, peopleAt, sayingAt } from './by-kind.ts'
import { type Found, one } from './found.ts'
import { initiatedAt } from './initiated.ts'
import { isCapitalised } from './is-capitalised.ts'
import { apposed, nameAt, personAt } from './name-at.ts'
import { seatedAt } from './public-bodies.ts'
import { quotedAt } from './quoted-at.ts'
import { named } from './source.ts'

/** How far a noun's owner may stand behind it. */
const REACH = 8

/** Between a name in marks of quotation and the noun it makes a compound with. */
const MARK_AND_HYPHEN = 2

/** The sources that begin right at a unit: a name, a description or a noun that speaks. */
export function sourceAt(units: readonly Unit[], at: number): Found | null {
  const unit = units[at]
  if (unit?.kind !== 'entity') return isCapitalised(unit) ? nounAt(units, at, unit) : null
  // Whoever "er" is, they who speak are persons first: see `speakersIn`.
  if (unit.mention?.how === 'pronoun') return null
  const whose = units[at + 1]
  // "«Seebote»-Autor Jan Kern": not the paper, but who works there.
  if (whose?.kind === 'noun' && isPersonNoun(whose.norm) && whose.start - unit.end === MARK_AND_HYPHEN)
    return nounAt(units, at + 1, whose)
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
  if (isPersonNoun(unit.norm)) {
    if (next?.kind === 'entity' && next.mention?.entity?.kind === 'person') return nameAt(units, at + 1, next)
    if (isCapitalised(next) && !/^(Am|Im|Bei|Mit)$/.test(next.text)) return one(named(next.text, next.text), at + 2)
  }
  const noun = sourceNoun(unit.text)
  if (noun === undefined) return otherNounAt(units, at, unit)
  const marked = noun.kind === 'outlet' && unit.mention === undefined ? quotedAt(units, at) : null
  return marked ?? speakingNounAt(units, at, unit, noun)
}

/** A noun that does not speak by itself: a town, a person, who has a quoted name behind it. */
function otherNounAt(units: readonly Unit[], at: number, unit: Unit): Found | null {
  const { text } = unit
  if (isTownNoun(unit.norm)) return townAt(units, at, unit)
  if (!isPersonNoun(unit.norm)) return quotedAt(units, at)
  // "ein mit dem Vorgang vertrauter Manager"
  if (isInitiated(units[at - 1]?.norm ?? '')) return one(named('Insider', text), at + 1)
  const behind = belongsTo(units, at + 1)
  if (behind !== null) return behind
  const ownName = unit.mention?.entity
  if (ownName != null) return one(named(ownName.name, text), at + 1)
  // "sagte der Vorstandschef": somebody named before.
  return /^(der|die|des|dem|den)$/.test(units[at - 1]?.norm ?? '') ? one({ kind: 'person', text }, at + 1) : null
}

/** A noun that speaks: by the name that it has within or behind it, else by its kind. */
function speakingNounAt(units: readonly Unit[], at: number, unit: Unit, noun: SourceNoun): Found | null {
  const ownName = unit.mention?.entity
  const { text } = unit
  if (noun.kind === 'authority')
    return (
      seatedAt(units, at, noun) ??
      belongsTo(units, at + 1) ??
      apposed(units, at + 1) ??
      one({ kind: 'authority', text: noun.plain }, at + 1)
    )
  const known = noun.kind === 'people' || noun.kind === 'voice' ? (personAt(units, at + 1) ?? houseAt(units, at)) : null
  if (known !== null) return known
  if (noun.kind === 'voice') return one(named(noun.plain, text), at + 1)
  if (noun.kind === 'body') {
    if (unit.mention !== undefined && feminineKin.test(unit.norm)) return null
    if (ownName?.kind === 'company') return one(named(ownName.name, text), at + 1)
    return apposed(units, at + 1) ?? one({ kind: 'company', text }, at + 1)
  }
  const isCountry = ownName?.kind === 'state' || ownName?.kind === 'place'
  if (ownName != null && !isCountry) return one(named(unit.mention?.via?.name ?? ownName.name, text), at + 1)
  const behind = belongsTo(units, at + 1)
  if (noun.kind === 'outlet') return outletAt(units, at, noun)
  if (noun.kind === 'saying') return behind ?? sayingAt(units, at, noun)
  if (noun.kind === 'paper') return behind ?? paperAt(units, at, noun)
  return peopleAt(units, at, noun, behind)
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
