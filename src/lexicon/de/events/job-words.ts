import { wordSet } from '../../word-set.ts'

/** Lemmas of what is said of jobs that are still to come. */
export const jobPromisingVerbs: ReadonlySet<string> = new Set([
  'versprechen',
  'zu|sagen',
  'aussicht~stellen',
  'an|kündigen',
  'verheißen',
  'bringen',
  'entstehen',
  'hinzu|kommen',
  'dazu|kommen',
  'locken',
])

/** Places to work, not those who work: the latter are there. */
export const jobNouns = /(stellen?|jobs?|arbeitspl(atz|ätzen?)|ausbildungspl(atz|ätzen?))$/i

/** What jobs are that were there or only promised: "gehen 300 Jobs verloren". */
export const lostForms = wordSet('verloren verlorengehen verlorengingen verlorengegangen')

/** What people lose who have to go: "300 verlieren ihre Arbeit". */
export const livelihoods = wordSet('arbeit job jobs arbeitsplatz stelle arbeitsplätze')
