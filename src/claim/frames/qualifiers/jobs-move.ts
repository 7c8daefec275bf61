import { jobNouns, jobPromisingVerbs, lostForms, movedAway } from '../../../lexicon/de/events/job-words.ts'
import { stemOfAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { speculatingVerbs } from '../../../lexicon/de/verbs/speculating.ts'
import { verbClasses, verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isWhole } from '../../syntax/part-of-whole.ts'
import { isLaidOff } from '../conditions/counts-jobs.ts'

/** Jobs cut, added, or how many there are; nothing where that is not said. */
export function jobsMove(site: Site, { figure }: FigureMention): Record<string, string> {
  const { cues, clause, phrase } = site
  if (isWhole(clause, phrase)) return { move: 'total' }
  const own = ofAttribute(figure.text) ?? byHowMany(site)
  if (own !== null) return { move: own }
  const has = (id: string, ...places: string[]): boolean =>
    cues.some(
      (cue) => cue.classId === id && (places.includes(cue.place) || (places.length === 0 && cue.clause === clause)),
    )
  if (isMovedAway(site)) return {}
  if (has('cut') || has('cut', 'verb') || isLaidOff(site) || isFearedFor(site) || isLost(clause)) return { move: 'cut' }
  if (has('hire', 'verb') || isPromised(site)) return { move: 'add' }
  // "…, in dem 300 Menschen arbeiten": whoever is said to work there is not cut.
  if (has('cut', 'sentence') && !has('employ', 'verb')) return { move: 'cut' }
  // A number alone may be of those who stay or of those who go.
  return figure.kind === 'count' && figure.unit === null && clause.verb === null ? {} : { move: 'total' }
}

/** "die 85 gekündigten Mitarbeiter", "85 neue Stellen": what the words between number and noun say. */
function ofAttribute(text: string): 'cut' | 'add' | null {
  for (const word of text.toLowerCase().split(/\s+/)) {
    if (/^(neue|zusätzliche)n?$/.test(word)) return 'add'
    const stem = stemOfAdjective(word)
    if (stem === word) continue
    const classes = verbReadings(stem)
      .filter(({ shape }) => shape === 'participle')
      .flatMap(({ lemma }) => verbClasses(lemma))
    if (classes.includes('cut')) return 'cut'
  }
  return null
}

/** "senkt die Zahl der Stellen um 500 auf 2.300": by how many they change, and how many there are then or were before. */
function byHowMany({ clause: { verb, phrases }, phrase }: Site): 'cut' | 'add' | 'total' | null {
  const falls = verb?.classes.includes('fall') === true
  if (!falls && verb?.classes.includes('rise') !== true) return null
  if (phrase?.preposition === 'um') return falls ? 'cut' : 'add'
  const isReached = phrases.some(({ head, preposition }) => head.kind === 'figure' && preposition === 'auf')
  return isReached && (phrase?.preposition === 'auf' || phrase?.preposition === 'von') ? 'total' : null
}

/** "verlagert 180 Stellen nach Polen": gone here, and there elsewhere. */
const isMovedAway = ({ clause, phrase }: Site): boolean =>
  movedAway.verbs.has(clause.verb?.lemma ?? '') || movedAway.nouns.has(phrase?.governor?.head.norm ?? '')

/** "stellt 3000 Stellen in Aussicht", "300 Arbeitsplätze: Das hatte Seestern versprochen": jobs that somebody promises are new ones. */
function isPromised({ clause, parsed, cues }: Site): boolean {
  const next = parsed.clauses[clause.index + 1]
  const told = thatWords.has(next?.units[0]?.norm ?? '') || next?.units[0]?.norm === 'so' ? next : undefined
  return (
    [clause, told].some((one) => jobPromisingVerbs.has(one?.verb?.lemma ?? '')) &&
    cues.some((cue) => cue.classId === 'headcount' && cue.clause === clause && jobNouns.test(cue.text))
  )
}

/** "300 Jobs gehen verloren", "160 Stellen entfallen", not "auf Ulm entfallen 160". */
const isLost = ({ verb, units, phrases }: Clause): boolean =>
  units.some(({ norm }) => lostForms.has(norm)) ||
  (verb?.lemma === 'entfallen' && !phrases.some(({ preposition }) => preposition === 'auf'))

/** "fürchtet um 500 Stellen" */
const isFearedFor = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'um' && speculatingVerbs.has(clause.verb?.lemma ?? '')
