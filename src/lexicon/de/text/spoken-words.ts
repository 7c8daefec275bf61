import { wordSet } from '../../word-set.ts'

/** Words that surely open a clause whose verb stands last; "als", "wie", "da" may open a phrase as well. */
export const subordinateOpeners = wordSet(
  'dass daß weil wenn falls ob obwohl nachdem bevor sodass sobald solange sofern wobei',
)
/** Subjects of one word, and what else a clause often begins with. */
export const frontedWords = wordSet(
  'ich du er sie es wir ihr man wer was der die das den dem dies dieser diese dieses jeder alle viele beide',
)
/** "alle im Haus sind …": who is told by a phrase of place. */
export const namelessSubjects = wordSet('alle beide viele jeder niemand keiner')

/** Articles before an infinitive that stands as a noun: "das Schalten", "beim Kaufen". */
export const opensInfinitive = wordSet('das des beim zum im vom am')
