import { isJudgement, isSourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Source } from '../sources/source.ts'
import { sourcesAt } from '../sources/source-group.ts'

/** "In Finanzkreisen wird mit 3 Millionen gerechnet": those among whom it is. */
export const circlesIn = ({ units, verb }: Clause): Source[] =>
  verb?.passive === true || units.some(({ norm }) => norm === 'man')
    ? units.flatMap(({ kind, norm }, at) =>
        kind === 'preposition' &&
        /^(in|unter)$/.test(norm) &&
        isSourceNoun(units.slice(at + 1).find((unit) => unit.kind !== 'determiner')?.text ?? '', 'people')
          ? sourcesAt(units, at + 1)
          : [],
      )
    : []

/** "In einer Umfrage des Verbands Seestern sagten 25 Prozent, …": whose survey it is. */
export const surveysIn = ({ units }: Clause): Source[] =>
  units.flatMap(({ kind, norm }, at) => {
    if (kind !== 'preposition' || norm !== 'in') return []
    const noun = units.slice(at + 1).find((unit) => unit.kind === 'noun')
    return noun !== undefined && isJudgement(noun.norm) ? sourcesAt(units, at + 1) : []
  })
