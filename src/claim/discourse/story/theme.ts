import type { Cue } from '../../cues/cue.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { isHeldStake } from '../deals/held-stake.ts'
import { isTold, weightOf } from '../deals/weight.ts'

/** Classes that can carry a story, with what speaks for each. */
const THEMES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  acquire: {
    acquire: 1,
    price: 1.2,
    sell: 0.7,
    'change-hands': 0.4,
    deal: 0.3,
    daughter: 0.4,
    contest: 1,
  },
  ipo: { ipo: 1, 'share-sale': 1 },
  'capital-increase': { 'capital-increase': 1, 'new-shares': 0.7 },
  invest: { invest: 1, convertible: 1, investor: 0.5, loan: 0.7, partnership: 0.7, pay: 0.2 },
  contract: { contract: 0.5, order: 1.5 },
  subsidy: { subsidy: 1.2 },
  'funding-round': { 'funding-round': 1, fresh: 0.7, 'investor-word': 0.3 },
  spend: { site: 0.5, spend: 0.5 },
  donation: { donation: 1 },
  insolvent: { insolvent: 1, owed: 0.7, 'lender-word': 0.5 },
}
/** What stands behind a story, whatever else it tells of. */
const BACKDROP = 'insolvent'
/** Least points of a theme, its least share of the text, and how near to the strongest one another must come. */
const LEAST = 2.5
const SHARE = 0.12
const NEAR = 0.75

/** What an article is about, as cues of place `story`: the strongest theme, and others that are nearly as strong; beside them that somebody is insolvent. */
export function themesOf(sentences: readonly ParsedSentence[]): { themes: Cue[]; backdrop: Cue[] } {
  const themes = new Map<string, { points: number; cue: Cue }>()
  let all = 0
  for (const parsed of sentences.filter(isTold)) {
    const weight = weightOf(parsed)
    all += weight
    for (const clause of parsed.clauses) {
      const seen = new Set<string>()
      for (const unit of clause.units)
        for (const classId of unit.classes) {
          if (seen.has(classId) || (classId === 'invest' && isHeldStake(unit, clause))) continue
          seen.add(classId)
          const { start, end, text } = unit
          count(themes, classId, weight, { classId, place: 'story', start, end, text, phrase: null, clause })
        }
      if (clause.verb === null || isStuck(clause)) continue
      const { start, end, text } = clause.verb.unit
      for (const classId of clause.verb.classes)
        count(themes, classId, weight / 2, { classId, place: 'story', start, end, text, phrase: null, clause })
    }
  }
  const carried = [...themes.values()]
    .filter(({ points }) => points >= LEAST && points >= all * SHARE)
    .sort((a, b) => b.points - a.points)
  const ranked = carried.filter(({ cue }) => cue.classId !== BACKDROP)
  const most = ranked[0]?.points ?? 0
  return {
    themes: ranked.filter(({ points }) => points >= most * NEAR).map(({ cue }) => cue),
    backdrop: carried.filter(({ cue }) => cue.classId === BACKDROP).map(({ cue }) => cue),
  }
}

/** "Seestern steckt im Umbau": without a sum nothing is put in. */
const isStuck = ({ verb, phrases }: Clause): boolean =>
  verb?.lemma === 'stecken' && !phrases.some(({ head }) => head.figure?.figure.kind === 'money')

function count(themes: Map<string, { points: number; cue: Cue }>, classId: string, weight: number, cue: Cue): void {
  for (const [theme, classes] of Object.entries(THEMES)) {
    const share = classes[classId]
    if (share === undefined) continue
    const known = themes.get(theme)
    themes.set(theme, { points: (known?.points ?? 0) + weight * share, cue: known?.cue ?? { ...cue, classId: theme } })
  }
}
