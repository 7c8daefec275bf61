import type { Member, Turn } from './cast.ts'

/** The member that a bare description goes to, and why. */
export interface Salient {
  readonly member: Member
  readonly why: string
}

/** Who was spoken of so far, in order, and the sentence that is read now. */
export interface Attention {
  readonly turns: readonly Turn[]
  /** The subjects of the headline and of what repeats it. */
  readonly headline: ReadonlySet<Member>
  readonly sentence: number
}

/** How much it counts that somebody was spoken of in this sentence, in the one before, and so on. */
const FADING = [1.8, 1, 0.6, 0.4]
/** What a turn counts by its place in the clause; speakers go on speaking. */
const WEIGHTS = { subject: 3, object: 1.5, oblique: 0.5 } as const
const SPEAKER = 1.5
/** Of a list all are spoken of: "das Unternehmen" is hardly one of them. */
const LISTED = 0.5
/** What all turns but the weightiest count beside it. */
const OTHERS = 0.5
/** Of whom the text speaks most, and of whom its headline does. */
const SHARE = 3
const HEADLINE = 1
/** Least lead before the next. */
const MARGIN = 0.4

/**
 * The one of `members` that has most of the reader's attention: who was spoken of lately, subjects before others, whom the text is about
 * before who is only named in it. Undefined where none stands out.
 */
export function mostSalient(
  members: readonly Member[],
  attention: Attention,
  { speaks }: { readonly speaks: boolean },
): Salient | undefined {
  const lately = latelySpokenOf(members, attention, speaks)
  const all = members.reduce((sum, member) => sum + toldOf(member), 0)
  const ranked = members
    .map((member) => {
      const share = (toldOf(member) / Math.max(all, 1)) * SHARE
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

/** How often it is named in the text, or was meant without its name. */
const toldOf = ({ named, described }: Member): number => named + described

/** How much was said of each lately. */
function latelySpokenOf(
  members: readonly Member[],
  { turns, sentence }: Attention,
  speaks: boolean,
): Map<Member, number> {
  const wanted = new Set(members)
  const counted = new Map<Member, number>()
  for (let at = turns.length - 1; at >= 0; at--) {
    const turn = turns[at]
    const fading = FADING[sentence - (turn?.sentence ?? 0)]
    if (turn === undefined || fading === undefined) break
    // "Seestern werde verkauft, teilte der Konzern mit": of themselves speakers say "man".
    if (!wanted.has(turn.member) || (speaks && turn.sentence === sentence)) continue
    const weight = (WEIGHTS[turn.as] + (turn.speaks ? SPEAKER : 0)) * fading * (turn.listed ? LISTED : 1)
    const known = counted.get(turn.member) ?? 0
    counted.set(turn.member, Math.max(known, weight) + OTHERS * Math.min(known, weight))
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
