import { judges } from '../../lexicon/de/statement/sources.ts'
import type { Attribution } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { speakersIn } from './sayings/speakers-in.ts'

/** Who acts in a sentence without a word of saying, so that reported speech right behind it is theirs: "Die Gewerkschaft schlug Alarm. Es gehe um 300 Stellen." */
export interface Voice {
  readonly named: Attribution
  readonly isCompany: boolean
  readonly at: number
}

const VOICES: ReadonlySet<EntityKind> = new Set(['person', 'authority', 'association', 'outlet', 'agency', 'company'])

/** Who acts in a sentence, if it is somebody who can speak. */
export function voiceOf({ clauses }: ParsedSentence, at: number): Voice | undefined {
  const [clause] = clauses
  if (clause === undefined) return undefined
  const { subject, subjectNoun } = functionsOf(clause)
  // "Die Gewerkschaft Verdi schlug Alarm".
  const named = clause.phrases.find(({ governor, link }) => governor === subjectNoun && link === 'apposition')
  // "Die Fachleute der Nordbank hoben den Daumen".
  const [judge] = judges.has(subjectNoun?.head.norm ?? '') ? speakersIn(clause) : []
  if (judge?.kind === 'named') return { named: { name: judge.name, text: judge.text }, isCompany: false, at }
  const mention = subject?.mention ?? (subjectNoun === null ? undefined : named?.head.mention)
  if (mention?.entity == null || !VOICES.has(mention.entity.kind)) return undefined
  return {
    named: { name: mention.entity.name, text: mention.text },
    isCompany: mention.entity.kind === 'company',
    at,
  }
}
