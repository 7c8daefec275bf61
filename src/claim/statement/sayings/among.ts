import { isJudgement, isSourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Source } from '../sources/source.ts'
import { sourcesAt } from '../sources/source-group.ts'
import { isOfMany } from './opinions.ts'

/** "In Finanzkreisen wird mit 3 Millionen gerechnet": those among whom it is. */
export const circlesIn = ({ units, verb }: Clause): Source[] =>
  verb?.passive === true || verb?.lemma === 'gelten' || units.some(({ norm }) => norm === 'man')
    ? units.flatMap(({ kind, norm }, at) =>
        kind === 'preposition' &&
        /^(in|unter)$/.test(norm) &&
        isSourceNoun(units.slice(at + 1).find((unit) => unit.kind !== 'determiner')?.text ?? '', 'people')
          ? sourcesAt(units, at + 1)
          : [],
      )
    : []

/** "Der Bedarf wird von Gutachtern auf 3 Millionen geschätzt": those by whom it is. */
export const agentsIn = ({ units, verb }: Clause): Source[] =>
  verb?.passive === true
    ? units.flatMap(({ kind, norm }, at) => {
        const next = units.findIndex((unit, index) => index > at && (unit.kind === 'verb' || unit.norm === 'von'))
        return kind === 'preposition' && norm === 'von' && units.slice(at + 1, Math.max(next, 0)).some(isOfMany)
          ? sourcesAt(units, at + 1)
          : []
      })
    : []

/** "nach der Senkung des Kursziels durch die Nordbank auf 30 Euro": who rates a share. */
export const ratersIn = ({ units }: Clause): Source[] =>
  units.some(({ norm }) => /^kursziel(e[ns]?|s)?$/.test(norm))
    ? units.flatMap(({ kind, norm }, at) =>
        kind === 'preposition' && norm === 'durch' ? sourcesAt(units, at + 1) : [],
      )
    : []

/** "In einer Umfrage des Verbands Seestern sagten 25 Prozent, …": whose survey it is. */
export const surveysIn = ({ units }: Clause): Source[] =>
  units.flatMap(({ kind, norm }, at) => {
    if (kind !== 'preposition' || norm !== 'in') return []
    const noun = units.slice(at + 1).find((unit) => unit.kind === 'noun')
    return noun !== undefined && isJudgement(noun.norm) ? sourcesAt(units, at + 1) : []
  })
