import { linkWords, looseLinks } from '../../lexicon/de/hedges.ts'
import { formsOfBeing, formsOfThere, infinitivesOfBeing, modalsOfBeing } from '../../lexicon/de/verbs/auxiliaries.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Context } from '../define-rule.ts'
import { softWords } from './links.ts'
import { pastHedges } from './past-hedges.ts'

/** Between a figure and a number after it, "und" and commas link too little: "15 Dollar und 15". */
const links = new Set([...linkWords].filter((norm) => !looseLinks.has(norm)))

/** How many words may stand between a figure and a number that takes its unit: "566 Millionen der nötigen 600". */
const REACH = 6

/** The figure before, where only a link stands between: "12,1 Prozent nach 11". */
export function linkedFigure({ before, place: { reader, first } }: Context): FigureMention | undefined {
  const last = before.at(-1)
  if (last === undefined) return undefined
  let linked = false
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = reader.token(at)
    if (token === undefined || reader.token(at + 1)?.gap === 'line') return undefined
    if (token.start < last.end) return linked ? last : undefined
    linked ||= links.has(token.norm)
    if (!links.has(token.norm) && !softWords.has(token.norm)) return undefined
  }
  return undefined
}

const votes: ReadonlySet<string> = new Set(['dafür', 'dagegen'])

/** "179 Aktionäre stimmten dafür, 16 dagegen": the figure before in the sentence. */
export function votedFigure({ before, place: { reader, first, end } }: Context): FigureMention | undefined {
  const last = before.at(-1)
  if (last === undefined || !votes.has(reader.token(end)?.norm ?? '')) return undefined
  return last.start >= (reader.sentenceOf(first)?.start ?? 0) ? last : undefined
}

/** How many figures, and how many characters, back the one stands that is spoken of again. */
const MENTIONS_BACK = 4
const CHARACTERS_BACK = 300

/** "Im Vorjahr waren es 4,8", "30 waren es damals": the last figure that is no date. */
export function sameAgain(own: number, { before, place: { reader, first, end } }: Context): FigureMention | undefined {
  const at = pastHedges(reader, first)
  const [verb, pronoun] = reader.token(at)?.norm === 'es' ? [at - 1, at] : [end, end + 1]
  const said = reader.token(verb)?.norm ?? ''
  // "Bald sollen es 30 sein"
  const later = verb < first && modalsOfBeing.has(said) && infinitivesOfBeing.has(reader.token(end)?.norm ?? '')
  if ((!formsOfBeing.has(said) && !later) || reader.token(pronoun)?.norm !== 'es') return undefined
  const start = reader.token(first)?.start ?? 0
  const spoken = before
    .slice(-MENTIONS_BACK)
    .filter(({ figure, end }) => figure.kind !== 'date' && figure.kind !== 'duration' && start - end < CHARACTERS_BACK)
  return spoken.findLast(({ figure }) => isOfSize(figure, own)) ?? spoken.at(-1)
}

/** Figures that are spoken of together are at most so many times more or less. */
const SPREAD = 30

/** "40.000 Abos zu 9 Euro, früher waren es 30.000": of several the one of like size. */
export function isOfSize(figure: FigureMention['figure'], own: number): boolean {
  const size = figure.kind === 'date' || figure.kind === 'duration' ? null : figure.value
  return size !== null && Math.abs(size) < SPREAD * own && own < SPREAD * Math.abs(size)
}

const joints: ReadonlySet<string> = new Set([',', 'und', 'sowie', 'weitere'])
const places: ReadonlySet<string> = new Set(['in', 'im', 'am', 'bei', 'auf', 'aus', 'an'])

const articleForms: ReadonlySet<string> = new Set(['der', 'den', 'dem'])

/** "500 Stellen in Graz, 750 in Linz und 380 in der Verwaltung": the last count or share of the sentence, told again of another place. */
export function elsewhere({ before, place: { reader, first, end } }: Context): FigureMention | undefined {
  const last = before.findLast(({ figure }) => figure.kind !== 'date' && figure.kind !== 'duration')
  const place = reader.token(end)
  const name = reader.token(articleForms.has(reader.token(end + 1)?.norm ?? '') ? end + 2 : end + 1)
  const at = pastHedges(reader, first)
  const joined = joints.has(reader.token(at)?.norm ?? '') && places.has(place?.norm ?? '')
  if (!joined || name === undefined || name.text === name.norm || last === undefined) return undefined
  const listed = last.figure.kind === 'count' || last.figure.kind === 'percent'
  return listed && last.start >= (reader.sentenceOf(first)?.start ?? 0) ? last : undefined
}

/** The nearest figure before in the same sentence that is money or a count. */
export function neighbour({ document, before, place: { reader, first } }: Context): FigureMention | undefined {
  const start = reader.tellingFrom(first)
  for (let at = before.length - 1; at >= 0 && at >= before.length - REACH; at--) {
    const mention = before[at]
    if (mention === undefined || mention.start < start || mention.start >= document.text.length) return undefined
    if (mention.figure.kind === 'money' || mention.figure.kind === 'count') return mention
  }
  return undefined
}

/** "Renten wird es dann 2 Millionen geben": there are so many of what the sentence names. */
export function givesThere({ place: { reader, first, end } }: Context): boolean {
  const around = Array.from(
    { length: end - first + REACH + 1 },
    (_, at) => reader.token(first - REACH + at)?.norm ?? '',
  )
  return around.includes('es') && around.some((norm) => formsOfThere.has(norm))
}

/** Is the nearest of the figures just before, in other sentences too, that is money or a count, money? */
export function sumBefore(context: Context): boolean {
  if (givesThere(context)) return false
  const {
    before,
    place: { reader, first },
  } = context
  const start = reader.token(first)?.start ?? 0
  const last = before
    .slice(-MENTIONS_BACK)
    .findLast(
      ({ figure, end }) => (figure.kind === 'money' || figure.kind === 'count') && start - end < CHARACTERS_BACK,
    )
  return last?.figure.kind === 'money'
}
