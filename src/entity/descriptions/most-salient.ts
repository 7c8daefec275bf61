import type { Block } from '../../model/document.ts'
import type { Member, Turn } from './cast.ts'

const SENTENCES_BACK = 3
const PROMINENT = 2

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

/**
 * The one of `members` in the reader's attention: who was last spoken of, subjects before others; after some sentences without any of
 * them, the text's main figure. Undefined where none stands out.
 */
export function mostSalient(
  members: readonly Member[],
  attention: Attention,
  { speaks }: { readonly speaks: boolean },
): Salient | undefined {
  const [main, next] = [...members].sort((a, b) => b.named - a.named || a.since - b.since)
  const isMain = main !== undefined && main.named >= PROMINENT * (next?.named ?? 0)
  if (speaks && main !== undefined && main.named > (next?.named ?? 0))
    return { member: main, why: `${main.entity.name}, whom the text is about, speaks` }
  const last = turnsThatCount(members, attention)
  const spokenOf = new Set(last.map(({ member }) => member))
  if (spokenOf.size === 0) return isMain ? { member: main, why: `the text is about ${main.entity.name}` } : undefined

  const subjects = new Set(last.flatMap(({ member, oblique }) => (oblique ? [] : [member])))
  const [subject] = subjects
  if (subject !== undefined && subjects.size === 1)
    return { member: subject, why: `${subject.entity.name} is the subject spoken of last` }
  const [first] = last
  if (first !== undefined && !first.oblique)
    return { member: first.member, why: `${first.member.entity.name} opens the sentence before` }
  const [only] = spokenOf
  if (only === undefined || spokenOf.size > 1) return undefined
  if (isMain && only !== main && lastSpokenOf([main], attention, SENTENCES_BACK) !== undefined)
    return { member: main, why: `the text is about ${main.entity.name}` }
  return { member: only, why: `${only.entity.name} was spoken of last` }
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

/** The nearest turns; where they are about no subject, that of the paragraph or else of the headline goes before who was only named beside it. */
function turnsThatCount(members: readonly Member[], attention: Attention): Turn[] {
  const nearest = lastTurns(members, attention, () => true)
  if (nearest.some(({ oblique }) => !oblique)) return nearest
  const subjects = lastTurns(members, attention, ({ oblique, block }) => !oblique && block === attention.block)
  if (subjects.length > 0) return subjects
  const wanted = new Set(members)
  const headline = [...attention.headline.values()].filter(({ member }) => wanted.has(member))
  return headline.length > 0 ? headline : nearest
}

/** What was said of `members` in the nearest sentence that speaks of one in a turn that counts. */
function lastTurns(
  members: readonly Member[],
  { turns, sentence }: Attention,
  counts: (turn: Turn) => boolean,
): Turn[] {
  const wanted = new Set(members)
  const last: Turn[] = []
  for (let at = turns.length - 1; at >= 0; at--) {
    const turn = turns[at]
    if (turn === undefined || turn.sentence < sentence - SENTENCES_BACK) break
    if (last[0] !== undefined && turn.sentence < last[0].sentence) break
    if (wanted.has(turn.member) && counts(turn)) last.unshift(turn)
  }
  return last
}
