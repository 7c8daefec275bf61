import type { EntityMention } from '../../../model/entity.ts'

interface Box {
  readonly id: string
  readonly mention: EntityMention
  points: number
}

/** Votes for who plays a part. */
export class Ballot {
  readonly #boxes = new Map<string, Box>()
  /** The boxes by their points; undefined where votes came in since. */
  #ranked: readonly Box[] | undefined

  add(mention: EntityMention, points: number): void {
    const id = mention.entity?.id
    if (id === undefined) return
    const box = this.#boxes.get(id)
    if (box === undefined) this.#boxes.set(id, { id, mention, points })
    else box.points += points
    this.#ranked = undefined
  }

  points(id: string): number {
    return this.#boxes.get(id)?.points ?? 0
  }

  /** How many have votes. */
  get size(): number {
    return this.#boxes.size
  }

  /** The only one with votes. */
  get sole(): EntityMention | null {
    const [first, second] = this.#boxes.values()
    return second === undefined ? (first?.mention ?? null) : null
  }

  /** The one with most votes that is not ruled out; null where two are alike. */
  winner(isOut: (id: string) => boolean = () => false): EntityMention | null {
    this.#ranked ??= [...this.#boxes.values()].sort((a, b) => b.points - a.points)
    let first: Box | undefined
    for (const box of this.#ranked) {
      if (isOut(box.id)) continue
      if (first !== undefined) return first.points === box.points ? null : first.mention
      first = box
    }
    return first?.mention ?? null
  }
}
