import type { Block } from '../../model/document.ts'
import type { Member, Turn } from './cast.ts'

/** The member that a bare description goes to, and why. */
export interface Salient {
  readonly member: Member
  readonly why: string
}

/** Who was spoken of so far, in order, and the sentence that is read now. */
export interface Attention {
  readonly turns: readonly Turn[]
  /** The subjects of the headline and of what repeats it, each as it was spoken of first. */
  readonly headline: ReadonlyMap<Member, Turn>
  readonly sentence: number
  readonly block: Block | undefined
}

/** By how many sentences it is ago: how much it counts that somebody was spoken of. */
const FADING = [1, 1, 0.6, 0.4]
/** What a turn counts by its place in the clause. */
const WEIGHTS = { subject: 3, object: 2, oblique: 1 } as const
/** Of whom the text speaks most, and of whom its headline does. */
const SHARE = 3
const HEADLINE = 1
/** Speakers go on speaking. */
const SPEAKER = 1.5
/** Least lead before the next. */
const MARGIN = 0.5

/**
 * The one of `members` that has most of the reader's attention: who was spoken of lately, subjects before others, whom the text is about
 * before who is only named in it. Undefined where none stands out.
 */
export function mostSalient(
  members: readonly Member[],
  attention: Attention,
  { speaks }: { readonly speaks: boolean },
): Salient | undefined {
  const lately = latelySpokenOf(members, attention)
  const all = members.reduce((sum, { named }) => sum + named, 0)
  const ranked = members
    .map((member) => {
      const share = (member.named / Math.max(all, 1)) * SHARE
      const recent = lately.get(member) ?? 0
      const headline = attention.headline.has(member) ? HEADLINE : 0
      return { member, recent, points: recent + share + headline + (speaks ? share : 0) }
    })
    .sort((a, b) => b.points - a.points)
  const [first, next] = ranked
  if (first === undefined || (next !== undefined && first.points - next.points < MARGIN)) return undefined
  const { name } = first.member.entity
  const isLatest = ranked.every(({ member, recent }) => member === first.member || recent < first.recent)
  return {
    member: first.member,
    why: isLatest ? `${name} was spoken of last` : `the text is about ${name}`,
  }
}

/** What was said of each lately, as much as it counts now. */
function latelySpokenOf(members: readonly Member[], { turns, sentence }: Attention): Map<Member, number> {
  const wanted = new Set(members)
  const counted = new Map<Member, number>()
  const best = new Map<string, number>()
  for (let at = turns.length - 1; at >= 0; at--) {
    const turn = turns[at]
    const fading = FADING[sentence - (turn?.sentence ?? 0)]
    if (turn === undefined || fading === undefined) break
    if (!wanted.has(turn.member)) continue
    const weight = (WEIGHTS[turn.as] + (turn.speaks ? SPEAKER : 0)) * fading
    const key = `${turn.sentence} ${turn.member.entity.id}`
    const known = best.get(key) ?? 0
    if (weight <= known) continue
    best.set(key, weight)
    counted.set(turn.member, (counted.get(turn.member) ?? 0) + weight - known)
  }
  return counted
}

/** The one of `members` that was spoken of last, at most so many sentences `back`, in whatever place: "diese Holding". */
export function lastSpokenOf(members: readonly Member[], { turns, sentence }: Attention, back = 1): Member | undefined {
  const wanted = new Set(members)
  for (let at = turns.length - 1; at >= 0; at--) {
    const turn = turns[at]
    if (turn === undefined || turn.sentence < sentence - back) break
    if (wanted.has(turn.member)) return turn.member
  }
  return undefined
}
