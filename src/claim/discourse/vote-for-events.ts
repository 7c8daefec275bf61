import { cuesOf } from '../cues/cues-of.ts'
import { acquisition, sale } from '../frames/de/acquisition.ts'
import { contract } from '../frames/de/contract.ts'
import { investment, loan, receive } from '../frames/de/investment.ts'
import type { Frame } from '../frames/define-frame.ts'
import { fillRoles } from '../roles/fill-roles.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { type Story, weightOf } from './story.ts'

/** Deals are often told without a figure; these words tell which frame's roles the clause fills. */
const EVENTS: readonly (readonly [classId: string, frame: Frame])[] = [
  ['acquire', acquisition],
  ['sell', sale],
  ['change-hands', sale],
  ['invest', investment],
  ['loan', loan],
  ['pay', receive],
  ['pay', investment],
  ['contract', contract],
  ['order', contract],
  ['customer-word', contract],
  ['supplier-word', contract],
]

const RECEIVING = /^(erhalten|bekommen|kassieren)$/

/** Lets every event of the article, with or without a figure, vote for who plays which role. */
export function voteForEvents(sentences: readonly ParsedSentence[], story: Story): void {
  for (const parsed of sentences) {
    const { zone } = parsed.sentence.block
    if (zone === 'ad' || zone === 'boilerplate' || parsed.mentions.length === 0) continue
    for (const clause of parsed.clauses) {
      const classes = new Set([...(clause.verb?.classes ?? []), ...clause.phrases.flatMap(({ head }) => head.classes)])
      const done = new Set<Frame>()
      for (const [classId, frame] of EVENTS) {
        if (!classes.has(classId) || done.has(frame)) continue
        const receiving = RECEIVING.test(clause.verb?.lemma ?? '')
        if ((frame === receive) !== (receiving && (frame === receive || frame === investment))) continue
        done.add(frame)
        const site = { parsed, clause, phrase: null, cues: cuesOf(parsed, clause, null, null), before: null }
        const fillers = fillRoles(frame, site)
        const filled = Object.keys(fillers).length
        // One side alone says less than two together.
        story.vote(frame.type, fillers, weightOf(parsed) * (filled >= 2 ? filled - 1 : 0.4))
      }
    }
  }
}
