import type { EntityMention } from '../../model/entity.ts'

/** Votes for who plays a part. */
export class Ballot {
  readonly #boxes = new Map<string, { readonly mention: EntityMention; points: number }>()

  add(mention: EntityMention, points: number): void {
    const id = mention.entity?.id
    if (id === undefined) return
    const box = this.#boxes.get(id)
    if (box === undefined) this.#boxes.set(id, { mention, points })
    else box.points += points
  }

  points(id: string): number {
    return this.#boxes.get(id)?.points ?? 0
  }

  /** The only one with votes. */
  get sole(): EntityMention | null {
    const [first, second] = [...this.#boxes.values()]
    return second === undefined ? (first?.mention ?? null) : null
  }

  /** The one with most votes that is not ruled out; null where two are alike. */
  winner(isOut: (id: string) => boolean = () => false): EntityMention | null {
    const [first, second] = [...this.#boxes]
      .filter(([id]) => !isOut(id))
      .map(([, box]) => box)
      .sort((a, b) => b.points - a.points)
    return first === undefined || first.points === second?.points ? null : first.mention
  }
}
