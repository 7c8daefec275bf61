import { fillers, hedgesBefore, linkFillers, linkWords } from '../../lexicon/de/hedges.ts'
import { articleForms } from '../../lexicon/de/numerals.ts'
import { not, oneOf, repeat, seq, word } from '../combine.ts'
import type { Step } from '../step.ts'
import { capitalised } from '../token-forms.ts'

/** Words of hedges, one by one. */
const hedgeTokens = [...hedgesBefore.keys()]
  .flatMap((phrase) => phrase.split(' '))
  .filter((norm) => /^\p{L}/u.test(norm))

/** Words that may stand between two linked numbers without cutting the link: hedges, "zuvor", "noch", an article. */
export const softWords: ReadonlySet<string> = new Set([...hedgeTokens, ...fillers, ...articleForms, ...linkFillers])

/** An article, but not one that counts: "auf [eine] Milliarde Euro", "auf [ein] Prozent". */
const idleArticle = seq(word(...articleForms), not(capitalised))

const joining = [...softWords].filter((norm) => !articleForms.includes(norm))

/** A link, with the soft words around it. */
export const link: Step<unknown> = seq(
  word(...linkWords),
  repeat(oneOf<readonly Step<unknown>[]>(word('.', ...joining, ...linkWords), idleArticle), 5),
)
