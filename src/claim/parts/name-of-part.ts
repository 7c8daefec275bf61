import type { Entity } from '../../model/entity.ts'
import { type CarvedOut, countryOf } from './carved-out.ts'
import type { Part } from './part.ts'
import { isTradeBehind, placeOf } from './parts-in.ts'

/** A part of a company as an entity: called by the article's own words, and known by its mother and what it deals in. */
export function entityOfPart({ parts, stems, mother }: CarvedOut, text: string): Entity {
  const part = parts.find(({ noun }) => noun.head === 'sparte') ?? parts[0]
  const name = part === undefined ? '' : nameOf(part, text, mother?.entity?.name)
  const [stem = ''] = [...stems].sort((a, b) => (a < b ? -1 : 1))
  const trade = part === undefined ? undefined : countryOf(part)?.country?.toLowerCase()
  const own = trade ?? (stem === '' ? part?.noun.head : stem)
  const id = [mother?.entity?.id, own].filter((one) => one !== undefined).join('-')
  return {
    id,
    name,
    kind: 'company',
    sectors: [],
    aliases: [],
    epithets: [],
    ambiguous: [],
    ...(mother?.entity == null ? {} : { parent: mother.entity.id }),
  }
}

/** "Seestern Italien", "Heizungs- und Klimageschäft", "Geschäft mit Heizungen", "Sparte für Lacke"; a part that says nothing of what it does is called by its mother. */
function nameOf(part: Part, text: string, mother: string | undefined): string {
  const { phrase, clause, stems, noun } = part
  const { head } = phrase
  const country = countryOf(part)
  if (country !== undefined && mother !== undefined) return `${mother} ${country.name}`
  const at = clause.units.indexOf(head)
  const before = clause.units[at - 1]
  if (noun.stem !== '') {
    const start = stems.length > 1 ? (before?.start ?? head.start) : head.start
    return withoutGenitive(text.slice(start, head.end), noun.head)
  }
  const town = placeOf(part)
  if (noun.thing === true && town !== null) return `${withoutGenitive(head.text, noun.head)} in ${town.text}`
  const trade = clause.phrases.find((one) => one.governor?.head === head && isTradeBehind(one))
  if (trade !== undefined) return `${withoutGenitive(head.text, noun.head)} ${trade.preposition} ${trade.head.text}`
  return head.mention === undefined && mother !== undefined
    ? `${mother}-${withoutGenitive(head.text, noun.head)}`
    : withoutGenitive(head.text, noun.head)
}

const withoutGenitive = (text: string, head: string): string =>
  text.slice(0, text.toLowerCase().lastIndexOf(head) + head.length)
