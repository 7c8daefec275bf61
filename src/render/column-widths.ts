/** No column is squeezed further, in characters. */
const NARROWEST = 9

/** Shares `room` characters among columns: narrow ones get what they need, the wide ones the rest in equal parts. */
export function columnWidths(needed: readonly number[], room: number): number[] {
  const widths = needed.map(() => 0)
  let open = needed.map((_, i) => i)
  let left = room
  while (open.length > 0) {
    const share = Math.max(NARROWEST, Math.floor(left / open.length))
    const fitting = open.filter((i) => (needed[i] ?? 0) <= share)
    const settled = fitting.length > 0 ? fitting : open
    for (const i of settled) {
      widths[i] = fitting.length > 0 ? (needed[i] ?? 0) : share
      left -= widths[i] ?? 0
    }
    open = open.filter((i) => !settled.includes(i))
  }
  return widths
}
