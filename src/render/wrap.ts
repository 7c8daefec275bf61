/** Breaks a line into lines of at most `width` characters, at blanks where it can; cuts nothing off. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => chunks(word, width))) {
    if (line !== '' && length(line) + 1 + length(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A word too long for a line, in pieces. */
function chunks(word: string, width: number): string[] {
  if (length(word) <= width) return [word]
  const points = [...word]
  return Array.from({ length: Math.ceil(points.length / width) }, (_, i) =>
    points.slice(i * width, (i + 1) * width).join(''),
  )
}

const length = (text: string): number => [...text].length
