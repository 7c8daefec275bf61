import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Cue } from '../cues/cue.ts'
import { type Fillers, fits } from '../roles/fill-roles.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { DealSides, sideOf } from './deal.ts'

/** What an article is about: its kind of deal, its companies, who plays which role in it. */
export interface Story {
  /** Cues of place `story`: the event classes that carry the article. */
  readonly cues: readonly Cue[]
  /** The most mentioned company; headline and lead count more. */
  readonly main: EntityMention | null
  /** The only state that the article names. */
  readonly state: EntityMention | null
  /** The likeliest filler of a role of a type, by votes; null where two fit alike. */
  filler(type: ClaimType, role: RoleName): EntityMention | null
  vote(type: ClaimType, fillers: Fillers, weight: number): void
  readonly sides: DealSides
  /** The two companies that the article is about, where no third comes near. */
  readonly pair: readonly [EntityMention, EntityMention] | null
}

/** Classes that can carry a story, with what speaks for each. */
const THEMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  acquire: { acquire: 1, price: 1, sell: 0.5, 'change-hands': 0.3 },
  ipo: { ipo: 1, 'share-sale': 1 },
  invest: { invest: 1, convertible: 1, investor: 0.5, loan: 0.7, partnership: 0.4, pay: 0.2 },
  contract: { contract: 0.5, order: 1.5 },
  subsidy: { subsidy: 1.2, 'capital-increase': 1.2 },
  'funding-round': { 'funding-round': 1 },
  spend: { site: 0.5, spend: 0.5 },
}

/** Weight of a sentence: headline and lead say what the story is. */
export const weightOf = ({ sentence }: ParsedSentence): number =>
  sentence.block.zone === 'title' ? 3 : sentence.index < 4 ? 2 : 1

/** Reads the theme and the main company off all sentences; role votes come in later. */
export function readStory(sentences: readonly ParsedSentence[]): Story {
  const themes = new Map<string, { points: number; cue: Cue }>()
  const states = new Map<string, EntityMention>()
  const companies = new Map<string, { points: number; mention: EntityMention }>()
  for (const parsed of sentences) {
    const { zone } = parsed.sentence.block
    if (zone === 'ad' || zone === 'boilerplate') continue
    const weight = weightOf(parsed)
    for (const clause of parsed.clauses) {
      const seen = new Set<string>()
      for (const unit of clause.units)
        for (const classId of unit.classes) {
          if (seen.has(classId)) continue
          seen.add(classId)
          count(themes, classId, weight, {
            classId,
            place: 'story',
            start: unit.start,
            end: unit.end,
            text: unit.text,
            phrase: null,
            clause,
          })
        }
      for (const classId of clause.verb?.classes ?? []) {
        const { start, end, text } = clause.verb?.unit ?? { start: 0, end: 0, text: '' }
        count(themes, classId, weight / 2, { classId, place: 'story', start, end, text, phrase: null, clause })
      }
    }
    for (const mention of parsed.mentions) {
      if (mention.entity?.kind === 'state') states.set(mention.entity.id, mention)
      if (
        !fits('company', mention) ||
        mention.entity === null ||
        mention.entity.kind === 'state' ||
        mention.entity.kind === 'authority'
      )
        continue
      const known = companies.get(mention.entity.id)
      companies.set(mention.entity.id, { points: (known?.points ?? 0) + weight, mention: known?.mention ?? mention })
    }
  }
  const ranked = [...companies.values()].sort((a, b) => b.points - a.points)
  const sides = new DealSides()
  const pair = pairOf(ranked)
  const votes = new Map<string, Map<string, { points: number; mention: EntityMention }>>()
  return {
    cues: leading(themes),
    main: ranked[0]?.mention ?? null,
    state: states.size === 1 ? ([...states.values()][0] ?? null) : null,
    filler(type, role) {
      const side = sideOf(type, role)
      if (side === null || type === 'valuation') return winner(votes.get(`${type} ${role}`))
      const own = winner(votes.get(`${type} ${role}`))
      if (own !== null && !sides.contradicts(side, own.entity?.id ?? '')) return own
      const leader = sides.leader(side)
      if (leader !== null) return leader
      // One side known, and only two companies in the story: the other one.
      const other = sides.leader(side === 'actor' ? 'target' : 'actor')?.entity?.id
      if (pair === null || other === undefined || !pair.some(({ entity }) => entity?.id === other)) return null
      return pair.find(({ entity }) => entity?.id !== other) ?? null
    },
    sides,
    pair,
    vote(type, fillers, weight) {
      sides.vote(type, fillers, weight)
      for (const [role, filler] of Object.entries(fillers)) {
        const id = filler.mention.entity?.id
        if (id === undefined) continue
        const key = `${type} ${role}`
        const box = votes.get(key) ?? new Map<string, { points: number; mention: EntityMention }>()
        votes.set(key, box)
        box.set(id, { points: (box.get(id)?.points ?? 0) + weight, mention: box.get(id)?.mention ?? filler.mention })
      }
    },
  }
}

function count(themes: Map<string, { points: number; cue: Cue }>, classId: string, weight: number, cue: Cue): void {
  for (const [theme, classes] of Object.entries(THEMES)) {
    const share = classes[classId]
    if (share === undefined) continue
    const known = themes.get(theme)
    themes.set(theme, { points: (known?.points ?? 0) + weight * share, cue: known?.cue ?? { ...cue, classId: theme } })
  }
}

/** The two most mentioned, if the third is mentioned less than half as much as the second. */
function pairOf(
  ranked: readonly { points: number; mention: EntityMention }[],
): readonly [EntityMention, EntityMention] | null {
  const [first, second, third] = ranked
  if (first === undefined || second === undefined || (third !== undefined && third.points * 2 > second.points))
    return null
  return [first.mention, second.mention]
}

/** The strongest theme, and a second that is nearly as strong. */
function leading(themes: ReadonlyMap<string, { points: number; cue: Cue }>): Cue[] {
  const ranked = [...themes.values()].sort((a, b) => b.points - a.points)
  const most = ranked[0]?.points ?? 0
  return ranked.filter(({ points }) => points >= 2.5 && points >= most * 0.75).map(({ cue }) => cue)
}

function winner(
  box: ReadonlyMap<string, { points: number; mention: EntityMention }> | undefined,
): EntityMention | null {
  const [first, second] = [...(box?.values() ?? [])].sort((a, b) => b.points - a.points)
  if (first === undefined || (second !== undefined && second.points === first.points)) return null
  return first.mention
}
