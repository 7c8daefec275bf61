import type { ClaimType } from '../../model/claim.ts'
import type { Cue } from '../cues/cue.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import type { Telling } from './telling.ts'
import { isTold, weightOf } from './weight.ts'

/** Classes that can carry a story, with what speaks for each. */
const THEMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  acquire: { acquire: 1, price: 1.2, sell: 0.7, 'change-hands': 0.4, deal: 0.3, daughter: 0.4 },
  ipo: { ipo: 1, 'share-sale': 1 },
  invest: { invest: 1, convertible: 1, investor: 0.5, loan: 0.7, partnership: 0.7, pay: 0.2 },
  contract: { contract: 0.5, order: 1.5 },
  subsidy: { subsidy: 1.2, 'capital-increase': 1.2 },
  'funding-round': { 'funding-round': 1 },
  spend: { site: 0.5, spend: 0.5 },
}
/** Least points of a theme, and how near to the strongest one another must come. */
const LEAST = 2.5
const NEAR = 0.75

/** The theme that a clause speaks for which tells who deals with whom, and how much of a word's weight that has. */
const DEALS: Partial<Record<ClaimType, string>> = { acquisition: 'acquire', investment: 'invest', contract: 'contract' }
const TOLD = 0.9

/** What an article is about, as cues of place `story`: the strongest theme, and others that are nearly as strong. */
export function themeOf(sentences: readonly ParsedSentence[], tellings: readonly Telling[]): Cue[] {
  const themes: Themes = new Map()
  for (const parsed of sentences.filter(isTold)) {
    const weight = weightOf(parsed)
    for (const clause of parsed.clauses) {
      const seen = new Set<string>()
      for (const unit of clause.units)
        for (const classId of unit.classes) {
          if (seen.has(classId)) continue
          seen.add(classId)
          const { start, end, text } = unit
          count(themes, classId, weight, { classId, place: 'story', start, end, text, phrase: null, clause })
        }
      if (clause.verb === null) continue
      const { start, end, text } = clause.verb.unit
      for (const classId of clause.verb.classes)
        count(themes, classId, weight / 2, { classId, place: 'story', start, end, text, phrase: null, clause })
    }
  }
  for (const { type, fillers, weight, sentence, ownership } of tellings) {
    const [first, second] = Object.values(fillers)
    const classId = DEALS[type]
    const clause = sentences[sentence]?.clauses[0]
    if (second === undefined || first === undefined || classId === undefined || clause === undefined || ownership)
      continue
    const { start, end, text } = first.mention
    add(themes, classId, weight * TOLD, { classId, place: 'story', start, end, text, phrase: null, clause })
  }
  const ranked = [...themes.values()].sort((a, b) => b.points - a.points)
  const most = ranked[0]?.points ?? 0
  return ranked.filter(({ points }) => points >= LEAST && points >= most * NEAR).map(({ cue }) => cue)
}

type Themes = Map<string, { points: number; cue: Cue }>

function count(themes: Themes, classId: string, weight: number, cue: Cue): void {
  for (const [theme, classes] of Object.entries(THEMES)) {
    const share = classes[classId]
    if (share !== undefined) add(themes, theme, weight * share, cue)
  }
}

function add(themes: Themes, theme: string, points: number, cue: Cue): void {
  const known = themes.get(theme)
  themes.set(theme, { points: (known?.points ?? 0) + points, cue: known?.cue ?? { ...cue, classId: theme } })
}
