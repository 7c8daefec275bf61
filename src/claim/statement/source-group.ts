import { personNounEndings, personNouns } from '../../lexicon/de/entity/titles.ts'
import { GEN } from '../../lexicon/de/grammar/determiners.ts'
import { isNounOfDictionary } from '../../lexicon/de/morphology/noun-readings.ts'
import { isSeated, type SourceNoun, sourceBefore, sourceNoun } from '../../lexicon/de/statement/sources.ts'
import type { Attribution } from '../../model/claim.ts'
import type { EntityKind, EntityMention } from '../../model/entity.ts'
import { isPossessive } from '../syntax/possessive.ts'
import type { Unit } from '../syntax/unit.ts'

/**
 * Words read as a source: one that is named here, or one that stands for somebody known from elsewhere: whoever is told to have
 * said something before (`said`, "den Angaben zufolge"), the last outlet or authority (`outlet`, "die Agentur"), the company in focus (`company`,
 * "der SDax-Konzern"), the clause's own subject (`self`, "nach eigenen Angaben"), the person named last (`person`, "sagte er"; `surname`, "sagte Kern"),
 * the two companies named last (`both`, "beide Seiten").
 */
export type Source =
  | ({ readonly kind: 'named' } & Attribution)
  | {
      readonly kind: 'said' | 'outlet' | 'authority' | 'company' | 'self' | 'person' | 'surname' | 'both'
      readonly text: string
      readonly plain?: string
    }

const MUTE = new Set<EntityKind>(['place', 'index', 'product'])
const REACH = 8
/** Papers that "dem Bericht zufolge" goes back to. */
const TOLD = /(bericht|meldung|mitteilung|artikel|beitrag)s?$/

const named = (name: string, text: string): Source => ({ kind: 'named', name, text })
const isCapitalised = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === 'noun' && (/^\p{Lu}/u.test(unit.text) || unit.mention !== undefined)
const isOffice = (norm: string): boolean =>
  personNouns.has(norm) || personNounEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))

/** Reads the sources that begin at a unit or shortly behind it, up to the next verb, mark or figure: "der DSV-Chef Jens Lund", "zwei Insidern". */
export function sourcesAt(units: readonly Unit[], from: number): Source[] {
  for (let at = from; at < units.length && at < from + REACH; at++) {
    const unit = units[at] as Unit
    if (unit.kind === 'verb' || unit.kind === 'subordinator' || unit.kind === 'break' || isAmount(unit)) return []
    const found = sourceAt(units, at)
    if (found === null) continue
    const joined = joinedAt(units, found.after)
    return [...found.sources, ...(joined === null ? [] : sourcesAt(units, joined))]
  }
  return []
}

/** A date may stand in between: "aus einer am Freitag veröffentlichten Mitteilung". */
const isAmount = ({ figure }: Unit): boolean => figure !== undefined && figure.figure.kind !== 'date'

/** "X und Y": where the second one begins. */
function joinedAt(units: readonly Unit[], after: number): number | null {
  if (units[after]?.norm !== 'und') return null
  const next = units[after + 1]
  return next?.kind === 'entity' || (next?.kind === 'determiner' && units[after + 2]?.kind === 'entity')
    ? after + 1
    : null
}

interface Found {
  readonly sources: readonly Source[]
  /** The unit behind it. */
  readonly after: number
}

const one = (source: Source, after: number): Found => ({ sources: [source], after })

function sourceAt(units: readonly Unit[], at: number): Found | null {
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
  const text = unit.text.slice(unit.text.lastIndexOf(' ') + 1)
  return nounAt(units, at, { ...unit, text, norm: text.toLowerCase() })
}

function nameAt(units: readonly Unit[], at: number, unit: Unit): Found | null {
  const entity = unit.mention?.entity
  if (entity == null || MUTE.has(entity.kind)) return null
  // "Informationen des Handelsblatts": behind its article the genitive is nobody's possessor.
  if (isPossessive(unit) && units[at - 1]?.norm !== 'des') return null
  // "die Agentur Bloomberg", "die Bank JPMorgan": the last name of the group is the one that speaks.
  return one(named(unit.mention?.via?.name ?? entity.name, unit.text), at + 1)
}

/** "die Agentur Bloomberg", "die Börse SIX": the name, known or not, right behind the noun. */
function apposed(units: readonly Unit[], at: number): Found | null {
  const unit = units[at]
  const site = siteAt(units, at)
  if (site !== null) return site
  if (unit?.kind === 'entity') return nameAt(units, at, unit)
  return isCapitalised(unit) && sourceNoun(unit.text) === undefined ? one(named(unit.text, unit.text), at + 1) : null
}

/** A site as a source: "ndtvprofit.com", a word that a country's or kind's ending follows without a blank. */
function siteAt(units: readonly Unit[], at: number): Found | null {
  const [unit, ending] = [units[at], units[at + 1]]
  if (unit === undefined || ending === undefined || !DOMAIN.test(ending.norm) || ending.start !== unit.end + 1)
    return null
  const name = `${unit.text}.${ending.text}`
  return one(named(name, name), at + 2)
}
const DOMAIN = /^(de|com|net|org|at|ch|info|tv|io|eu|uk|fr)$/

/** "der „Seetaler Bote“", "des „Seeboten“": an unknown name that marks of quotation set apart from its article. */
function quotedAt(units: readonly Unit[], at: number): Found | null {
  const [article, first] = [units[at - 1], units[at]]
  if (article?.kind !== 'determiner' || first === undefined || first.start - article.end !== QUOTED) return null
  let last = at
  while (last < at + LONGEST_NAME && isBeside(units[last], units[last + 1])) last++
  const text = units
    .slice(at, last + 1)
    .map((unit) => unit.text)
    .join(' ')
  return one(named(article.norm === 'des' ? text.replace(/(?<=.{3})s$/, '') : text, text), last + 1)
}
/** A blank and a mark stand between the two. */
const QUOTED = 2
const LONGEST_NAME = 4
const isBeside = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  next?.kind === 'noun' && next.start - (unit?.end ?? 0) === 1

/** A noun as a source, with the name in its compound, if there is one ("Bahn-Mitteilung"). */
function nounAt(units: readonly Unit[], at: number, unit: Unit): Found | null {
  const next = units[at + 1]
  const ownName = unit.mention?.entity
  const words = unit.text
  if (isOffice(unit.norm)) {
    if (next?.kind === 'entity' && next.mention?.entity?.kind === 'person') return nameAt(units, at + 1, next)
    if (isCapitalised(next) && !/^(Am|Im|Bei|Mit)$/.test(next.text)) return one(named(next.text, next.text), at + 2)
  }
  const noun = sourceNoun(unit.text)
  if (noun === undefined) {
    if (!isOffice(unit.norm)) return quotedAt(units, at)
    const behind = belongsTo(units, at + 1)
    if (behind !== null) return behind
    // "sagte der Vorstandschef": somebody named before.
    if (ownName == null && /^(der|die)$/.test(units[at - 1]?.norm ?? ''))
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
  const known = noun.kind === 'people' || noun.kind === 'voice' ? personAt(units, at + 1) : null
  if (known !== null) return known
  if (noun.kind === 'voice') return one(named(noun.plain, words), at + 1)
  if (noun.kind === 'body') {
    if (unit.mention !== undefined && /(mutter|tochter)/.test(unit.norm)) return null
    return apposed(units, at + 1) ?? one({ kind: 'company', text: unit.text }, at + 1)
  }
  const isCountry = ownName?.kind === 'state' || ownName?.kind === 'place'
  if (ownName != null && !isCountry) return one(named(unit.mention?.via?.name ?? ownName.name, words), at + 1)
  const behind = belongsTo(units, at + 1)
  switch (noun.kind) {
    case 'outlet':
      return apposed(units, at + 1) ?? one({ kind: 'outlet', text: words }, at + 1)
    case 'saying':
      if (behind !== null) return behind
      if (isOfBody(noun)) return one({ kind: 'company', text: words }, at + 1)
      if (sourceBefore(noun)?.kind === 'people') return one(named(sourceBefore(noun)?.plain ?? words, words), at + 1)
      if (units.slice(Math.max(0, at - 2), at).some(({ norm }) => /^eigene[nr]?$/.test(norm)))
        return one({ kind: 'self', text: words }, at + 1)
      return one({ kind: 'said', text: words }, at + 1)
    case 'paper':
      // "dem Bericht zufolge": one that was spoken of before, if there is one.
      if (
        behind === null &&
        unit.mention === undefined &&
        /^(dem|den|diesem|diesen)$/.test(units[at - 1]?.norm ?? '') &&
        TOLD.test(unit.norm)
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

/** "der Politiker Kern", "die Kritikerin Vera Kern": who is called so, by a name that is no word. */
function personAt(units: readonly Unit[], at: number): Found | null {
  const unit = units[at]
  if (unit?.mention?.entity?.kind === 'person') return nameAt(units, at, unit)
  return isCapitalised(unit) && unit.mention === undefined && !isNounOfDictionary(unit.norm)
    ? one(named(unit.text, unit.text), at + 1)
    : null
}

/** "die Staatsanwaltschaft Köln", "das Landgericht Hamburg": there are many of them, and the place tells which. */
function seatedAt(units: readonly Unit[], at: number, { plain }: SourceNoun): Found | null {
  const place = units[at + 1]
  return isSeated(plain) && isCapitalised(place) && place.start - (units[at]?.end ?? 0) === 1
    ? one(named(`${plain} ${place.text}`, `${units[at]?.text} ${place.text}`), at + 2)
    : null
}

/** The public body that a sentence names last by its noun and place ("das Landgericht Seeburg"). */
export function seatedIn(units: readonly Unit[]): Attribution | undefined {
  for (let at = units.length - 1; at >= 0; at--) {
    const noun = sourceNoun(units[at]?.text ?? '')
    const [source] = noun?.kind === 'authority' ? (seatedAt(units, at, noun)?.sources ?? []) : []
    if (source?.kind === 'named') return { name: source.name, text: source.text }
  }
  return undefined
}

/** Does a sentence speak of a public body by its noun: "Bei der Behörde sei nichts bekannt, sagte ein Sprecher"? */
export const authorityNounIn = (units: readonly Unit[]): SourceNoun | undefined =>
  units
    .flatMap(({ kind, text }) => (kind === 'noun' ? (sourceNoun(text) ?? []) : []))
    .find(({ kind }) => kind === 'authority')

const isSpokesman = ({ plain }: SourceNoun): boolean => /sprecher$/i.test(plain)

/** "ein Sprecher", "eine Konzernsprecherin" speak for the company told of, "ein Ministeriumssprecher" for the authority. */
const whoseSpeech = (noun: SourceNoun): 'company' | 'authority' =>
  sourceBefore(noun)?.kind === 'authority' ? 'authority' : 'company'

/** "Personen", "Leute": whoever says something is an insider. */
export const areJustPeople = ({ plain }: SourceNoun): boolean => /^(Personen|Leute)$/.test(plain)

/** "Unternehmensangaben", "Konzernangaben". */
const isOfBody = (noun: SourceNoun): boolean => sourceBefore(noun)?.kind === 'body'

/** "Analysten der Nordbank": not circles or the surroundings of a company, nor whom an insider tells it ("ein Insider der Agentur Reuters"). */
const speaksFor = (units: readonly Unit[], at: number): boolean =>
  !/kreis|umfeld/i.test(units[at]?.text ?? '') &&
  (units[at + 1]?.norm !== 'der' ||
    !units
      .slice(at + 2, at + 4)
      .some(
        ({ text, mention }) => sourceNoun(text)?.kind === 'outlet' || OUTLETS.has(mention?.entity?.kind ?? 'place'),
      ))
const OUTLETS: ReadonlySet<EntityKind> = new Set(['outlet', 'agency'])

/** Whose it is: "der Commerzbank", "von Reuters", "aus mit der Sache vertrauten Kreisen", right behind the noun. */
function belongsTo(units: readonly Unit[], from: number): Found | null {
  const first = units[from]
  if (first?.kind === 'entity') return /^d(er|es) /.test(first.norm) ? sourceAt(units, from) : null
  const owns = first?.kind === 'determiner' && (first.cases & GEN) !== 0
  if (!owns && !(first?.kind === 'preposition' && /^(von|aus|bei|durch)$/.test(first.norm))) return null
  for (let at = from + 1; at < from + REACH; at++) {
    const found = sourceAt(units, at)
    if (found !== null) return found
    if (!/^(determiner|word|attribute|preposition|noun)$/.test(units[at]?.kind ?? '')) return null
    if (units[at]?.kind === 'noun' && first.norm !== 'aus') return null
  }
  return null
}

/** Reads the group that ends right before a postposition ("den Angaben der Bahn zufolge"); the longest one counts. */
export function sourcesBefore(units: readonly Unit[], end: number): Source[] {
  let longest: readonly Source[] = []
  for (let at = end - 1; at >= 0 && at > end - REACH; at--) {
    const unit = units[at] as Unit
    if (unit.kind === 'verb' || unit.kind === 'subordinator' || unit.kind === 'break' || unit.kind === 'figure') break
    const found = sourceAt(units, at)
    if (found?.after === end) longest = found.sources
  }
  const last = units[end - 1]
  return longest.length === 0 && isCapitalised(last) && sourceNoun(last.text) === undefined
    ? [named(last.text, last.text)]
    : [...longest]
}
