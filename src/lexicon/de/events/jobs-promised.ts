/** Lemmas of what is said of jobs that are still to come. */
export const promisingVerbs: ReadonlySet<string> = new Set([
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
