import { definiteArticles } from '../../lexicon/de/entity/articles.ts'
import { seatNouns } from '../../lexicon/de/entity/description-words.ts'
import { isSimpleNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { type Article, isAllCaps, isCapital, startOfCompound } from '../article.ts'
import { squeeze } from '../gazetteer/squeeze.ts'
import { describedBehind } from '../names/occurrence/described-behind.ts'
import { homesBefore } from '../names/occurrence/home-before.ts'
import type { Occurrence } from '../names/occurrence/occurrence.ts'
import { isDrawnFrom } from '../names/variants/find-short-forms.ts'
import { describingNoun } from '../words/describing-noun.ts'
import { homeOfPlace } from '../words/home-of-place.ts'
import { cityOfResidents, type Home } from '../words/homes.ts'
import { startOfNoun } from '../words/standing.ts'

/** Where a text says that a name is at home: "der Duisburger Mischkonzern X", "der US-Konzern X", "X, ein schwedischer Investor,", "X aus Stuttgart", "X mit Sitz in London". */
export function homesTold(article: Article, occurrence: Occurrence): Home[] {
  const { first, noun, description, head, inCompound } = occurrence
  if (head !== undefined || inCompound) return []
  const homes = placeBehind(article, occurrence).filter(({ city }) => !isShortFor(occurrence.text, city))
  const opener = article.tokens[first]?.text ?? ''
  // "Ulmer Volksbank"
  if (occurrence.after > first + 1 && cityOfResidents(opener) !== undefined) homes.push({ residents: opener })
  homes.push(...homesOfApposition(article, occurrence))
  if (noun === undefined) homes.push(...homesBefore(article, first - 1))
  else if (description !== undefined && !description.plural) {
    homes.push(...homesBefore(article, startOfNoun(article, first - 1) - 1))
    if (description.country !== undefined) homes.push({ countries: [description.country] })
  }
  const behind = describedBehind(article, occurrence)
  if (behind !== undefined) {
    homes.push(...homesBefore(article, startOfCompound(article, behind.at) - 1))
    const country = describingNoun(behind.noun)?.country
    if (country !== undefined) homes.push({ countries: [country] })
  }
  return homes
}

/** "Seestern Bank (Sebank)": what stands in brackets may be no place. */
const isShortFor = (name: string, city: string | undefined): boolean =>
  city !== undefined && isDrawnFrom(squeeze(city), squeeze(name))

/** "der chinesische Eigentümer, die Gruppe X": the noun before the one that the name stands with. */
function homesOfApposition(article: Article, { first, noun }: Occurrence): Home[] {
  const { tokens } = article
  const start = noun === undefined ? first : startOfCompound(article, first - 1)
  const comma = definiteArticles.has(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1
  const before = tokens[comma - 1]
  if (tokens[comma]?.norm !== ',' || !isCapital(before)) return []
  const head = startOfCompound(article, comma - 1)
  return describingNoun(before.text) === undefined ? [] : homesBefore(article, head - 1)
}

/** "aus Stuttgart", "mit Sitz in London", "(London)" right behind a name. */
export function placeBehind(article: Article, { after }: Pick<Occurrence, 'after'>): Home[] {
  const { tokens } = article
  const norms = [0, 1, 2].map((step) => tokens[after + step]?.norm ?? '')
  const opens = norms[0] === 'aus' || norms[0] === '('
  const sits = norms[0] === 'mit' && seatNouns.test(norms[1] ?? '') && norms[2] === 'in'
  if (!opens && !sits) return []
  const at = after + (sits ? 3 : 1)
  const bracketed = norms[0] === '(' && !/^[),]$/.test(tokens[at + 1]?.text ?? '')
  const home = homeOfPlace(article, at) ?? (bracketed ? undefined : unlistedCity(article, at))
  return home === undefined ? [] : [home]
}

/** "aus Dreieich": nobody lists it, but it may be where a listed company is at home. */
function unlistedCity({ tokens }: Article, at: number): Home | undefined {
  const token = tokens[at]
  return isCapital(token) &&
    !isAllCaps(token.text) &&
    describingNoun(token.text) === undefined &&
    !isSimpleNoun(token.norm)
    ? { city: token.text }
    : undefined
}
