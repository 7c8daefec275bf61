import {
  adHeadings,
  offerActions,
  offerWords,
  readerWords,
  stockChoices,
  stockHooks,
  urgencyWords,
} from '../lexicon/de/text/ad-cues.ts'
import type { Token } from '../model/document.ts'
import type { Piece } from './piece.ts'

/** Advertising outside of a box is no longer than this, in tokens. */
const LONGEST_HOOK = 60
/** A box holds at most so many blocks. */
const LARGEST_BOX = 12

/** Blocks of boxes headed "Anzeige": the heading, and what follows as long as it sells, or up to "Ende der Anzeige". */
export function adBoxes(tokens: readonly Token[], pieces: readonly Piece[]): ReadonlySet<number> {
  const ads = new Set<number>()
  pieces.forEach((piece, i) => {
    if (!isAdHeading(tokens, piece)) return
    ads.add(i)
    const limit = Math.min(pieces.length, i + 1 + LARGEST_BOX)
    let end = i + 1
    while (end < limit && sells(tokens, pieces[end]) >= 3) end++
    const close = pieces.slice(i + 1, limit).findIndex((next) => isBoxEnd(tokens, next))
    if (close >= 0) end = i + close + 2
    for (let at = i + 1; at < end; at++) ads.add(at)
  })
  return ads
}

/** Does a block outside of a box sell something: subscriptions, stock letters, a postscript? */
export function isAd(tokens: readonly Token[], piece: Piece): boolean {
  if (isPostscript(tokens, piece)) return sells(tokens, piece) >= 2
  if (piece.end - piece.first > LONGEST_HOOK) return false
  return (
    isStockHook(tokens, piece) || isOffer(tokens, piece) || isLiveTeaser(tokens, piece) || closesWithMark(tokens, piece)
  )
}

const isAdHeading = (tokens: readonly Token[], { first, end }: Piece): boolean => {
  const words = tokens.slice(first, Math.min(end, first + 4)).filter(({ kind }) => kind === 'word')
  return end - first <= 4 && words.length === 1 && adHeadings.has(words[0]?.norm ?? '')
}

const isBoxEnd = (tokens: readonly Token[], { first, end }: Piece): boolean =>
  end - first <= 4 &&
  tokens.slice(first, end).some(({ norm }) => norm === 'ende') &&
  tokens.slice(first, end).some(({ norm }) => adHeadings.has(norm))

/** "PS:", "P.S.:" */
function isPostscript(tokens: readonly Token[], { first, end }: Piece): boolean {
  const head = tokens.slice(first, Math.min(end, first + 5)).map(({ text }) => text)
  return /^(PS|P\.S\.?):/.test(head.join(''))
}

/** "… [Anzeige]" at the end of a line. */
const closesWithMark = (tokens: readonly Token[], { first, end }: Piece): boolean =>
  end - first > 3 && ['[', '('].includes(tokens[end - 3]?.text ?? '') && adHeadings.has(tokens[end - 2]?.norm ?? '')

/** "+++ Live im Netz +++": a banner for an event. */
const isLiveTeaser = (tokens: readonly Token[], { first, end }: Piece): boolean =>
  tokens[first]?.text === '+' &&
  tokens[first + 1]?.text === '+' &&
  tokens.slice(first, end).some(({ norm }) => norm === 'live')

/** How much a block sounds like selling: offers count twice. */
function sells(tokens: readonly Token[], piece: Piece | undefined): number {
  if (piece === undefined) return 0
  const { offers, actions, reader, urgent } = cuesOf(tokens, piece)
  return 2 * offers + actions + Math.min(reader, 2) + Math.min(urgent, 2)
}

/** Names an offer, says what to do, and speaks to the reader or presses. */
function isOffer(tokens: readonly Token[], piece: Piece): boolean {
  const { offers, actions, reader, urgent } = cuesOf(tokens, piece)
  return offers > 0 && actions + reader + urgent >= 2 && reader + urgent > 0
}

function cuesOf(tokens: readonly Token[], { first, end }: Piece) {
  const cues = { offers: 0, actions: 0, reader: 0, urgent: 0 }
  for (let at = first; at < end; at++) {
    const { kind, norm, text } = tokens[at] ?? {}
    if (kind !== 'word' || norm === undefined || text === undefined) continue
    if (offerWords.has(norm) || /.(abo|newsletter|webinar)s?$/.test(norm)) cues.offers++
    if (offerActions.has(norm)) cues.actions++
    if (readerWords.has(text) && !(at === first && text.startsWith('Sie'))) cues.reader++
    if (urgencyWords.has(norm)) cues.urgent++
  }
  return cues
}

/** "Kaufen oder verkaufen? Die Analyse liefert die Antwort." */
function isStockHook(tokens: readonly Token[], { first, end }: Piece): boolean {
  const words = tokens.slice(first, end)
  if (!words.some(({ text }) => text === '?')) return false
  const choices = new Set(words.filter(({ norm }) => stockChoices.has(norm)).map(({ norm }) => norm))
  return choices.size >= 2 && words.some(({ norm }) => stockHooks.has(norm))
}
