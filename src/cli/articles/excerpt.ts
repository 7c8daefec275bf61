/** Wider lines are shown around the place only. */
const WIDTH = 100

/** A line of a file with a caret below a column (from 1); a long line is shown around it. */
export function excerptOf(text: string, line: number, column: number): string {
  const whole = (text.split(/\r?\n/)[line - 1] ?? '').replace(/\t/g, ' ')
  const from = Math.max(0, Math.min(column - WIDTH / 2, whole.length - WIDTH))
  const shown = `${from > 0 ? '…' : ''}${whole.slice(from, from + WIDTH)}${whole.length > from + WIDTH ? '…' : ''}`
  if (whole.trim() === '') return ''
  return `  ${shown}\n  ${' '.repeat(column - 1 - from + (from > 0 ? 1 : 0))}^`
}
