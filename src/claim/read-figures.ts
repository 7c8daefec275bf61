import { thirdPersons } from '../lexicon/de/grammar/personal-pronouns.ts'
import type { FigureMention } from '../model/figure.ts'
import { type Cue, governedPlaces, type Site } from './cues/cue.ts'
import { cuesOf } from './cues/cues-of.ts'
import { paragraphCues } from './cues/paragraph-cues.ts'
import { isFounded } from './discourse/story/is-founded.ts'
import type { Story } from './discourse/story/story.ts'
import { isToldByClause } from './discourse/story/tells-of-business.ts'
import { isOfIndex } from './frames/conditions/of-index.ts'
import { type Match, matchFrames } from './frames/match-frames.ts'
import { frames } from './frames/registry.ts'
import type { Reading } from './reading.ts'
import type { Clause, ParsedSentence, Phrase } from './syntax/clause.ts'
import { clauseBehind } from './syntax/clause-behind.ts'
import { clauseMeant } from './syntax/clause-meant.ts'
import { functionsOf } from './syntax/who.ts'

/** Finds the frame of every figure, each sentence for itself; in news of companies (`business`) the paragraph and the story speak too. */
export function readFigures(sentences: readonly ParsedSentence[], story: Story, business: boolean): Reading[] {
  const paragraphs = paragraphCues(sentences)
  return sentences.flatMap((parsed, index) => {
    const context = business ? [...(paragraphs.get(parsed.sentence.block) ?? []), ...story.cues, ...story.backdrop] : []
    return readSentence(parsed, index, placeOf(sentences, index), story, context)
  })
}

function readSentence(
  parsed: ParsedSentence,
  index: number,
  place: Around,
  story: Story,
  context: readonly Cue[],
): Reading[] {
  const { before } = place
  const readings = parsed.clauses.flatMap((clause) =>
    clause.phrases.flatMap((phrase): Reading[] => {
      const { figure } = phrase.head
      if (figure === undefined) return []
      const cues = [...cuesOf(parsed, clause, phrase, before), ...context]
      const site: Site = { parsed, clause, phrase, cues, ...place }
      const { best: likeliest, near } = isOfIndex(site, figure)
        ? { best: null, near: [] }
        : matchFrames(frames, site, figure, story)
      const best = foundedAmong(likeliest, site, figure)
      if (likeliest !== null && best === null) near.unshift({ rule: likeliest.frame.id, missing: UNFOUNDED })
      if (best !== null && isToldOfFigure(best)) return [{ figure, site, sentence: index, match: best, near }]
      for (const { there, read } of otherTellings(site, phrase, context)) {
        const { best: said } = matchFrames(frames, there, figure, story)
        if (said !== null && isToldByClause(said)) return [{ figure, sentence: index, match: said, near, ...read }]
      }
      return [{ figure, site, sentence: index, match: best, near }]
    }),
  )
  // What stands in brackets comes after the clause that it interrupts.
  return readings.sort((a, b) => a.figure.start - b.figure.start)
}

/** The likeliest match that the clause carries: below one that it does not, only what the clause itself tells. */
function foundedAmong(likeliest: Match | null, site: Site, figure: FigureMention): Match | null {
  if (likeliest === null || isFounded(likeliest, site, figure)) return likeliest
  let match = likeliest.otherwise ?? null
  while (match !== null && match.frame.asksClause !== true) match = match.otherwise ?? null
  return match
}

/** Why a deal that other clauses speak for does not stand. */
const UNFOUNDED = "the figure's own clause tells something else"

/** Does a word that the figure belongs to tell what it is? What stands elsewhere in the clause yields to a relative clause behind it. */
const isToldOfFigure = ({ triggers }: Match): boolean =>
  triggers.some(({ place }) => place !== 'subject' && governedPlaces.has(place))

/** Other clauses that may tell what a figure is, and how it is read where they do: as theirs, or as the part of what they tell. */
function otherTellings(
  site: Site,
  figure: Phrase,
  context: readonly Cue[],
): { readonly there: Site; readonly read: Pick<Reading, 'site' | 'whole'> }[] {
  const at = (parsed: ParsedSentence, clause: Clause, before: ParsedSentence | null): Site => ({
    ...site,
    parsed,
    clause,
    cues: [...cuesOf(parsed, clause, null, before), ...context],
  })
  const behind = relativeOn(site)
  const relative = behind && at(site.parsed, behind, site.before)
  const meant = clauseMeant(site, figure)
  const deed = meant && at(meant.parsed, meant.clause, null)
  return [
    ...(relative ? [{ there: relative, read: { site: relative } }] : []),
    ...(deed ? [{ there: deed, read: { site, whole: deed } }] : []),
  ]
}

/** "Darunter sind 46 Prozent, die X an Y verkauft", "gibt 46 Prozent, die er hält, für …": the relative clause right behind a figure that is its object. */
function relativeOn(site: Pick<Site, 'parsed' | 'clause' | 'phrase'>): Clause | null {
  const next = clauseBehind(site)
  if (next === null) return null
  if (!/^(die|das|den|welche[ns]?)$/.test(next.units[0]?.norm ?? '')) return null
  if (thirdPersons.has(next.units[1]?.norm ?? '')) return next
  const { subject, subjectNoun } = functionsOf(next)
  const own = subject ?? subjectNoun?.head
  return own !== undefined && next.units.includes(own) ? next : null
}

/** The sentences around a figure's own. */
type Around = Required<Pick<Site, 'before' | 'earlier' | 'next'>>

/** How many sentences back something told is still what is spoken of. */
const REACH = 3

function placeOf(sentences: readonly ParsedSentence[], index: number): Around {
  const block = sentences[index]?.sentence.block
  const isBeside = (parsed: ParsedSentence | undefined): boolean => parsed?.sentence.block === block
  const next = sentences[index + 1]
  return {
    before: sentenceBefore(sentences, index),
    earlier: sentences
      .slice(Math.max(0, index - REACH), index)
      .filter(isBeside)
      .toReversed(),
    next: next !== undefined && isBeside(next) ? next : null,
  }
}

/** The sentence before in the same paragraph; items of a list go on from whatever stands before them. */
function sentenceBefore(sentences: readonly ParsedSentence[], index: number): ParsedSentence | null {
  const block = sentences[index]?.sentence.block
  const previous = sentences[index - 1]
  return previous !== undefined && (previous.sentence.block === block || block?.kind === 'list_item') ? previous : null
}
