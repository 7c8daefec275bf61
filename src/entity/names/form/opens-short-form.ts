import type { Article } from '../../article.ts'

/** "Name (KfW)", "Name, kurz KfW": where the name ends that a short form at `first` follows, if it is given as one; else null. */
export function opensShortForm({ tokens }: Pick<Article, 'tokens'>, first: number): number | null {
  if (tokens[first - 1]?.norm === '(') return first - 1
  return tokens[first - 1]?.norm === 'kurz' && tokens[first - 2]?.norm === ',' ? first - 2 : null
}
