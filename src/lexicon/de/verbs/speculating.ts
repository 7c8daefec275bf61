import { wordSet } from '../../word-set.ts'

/** Who does this over jobs and sums speaks of somebody else's: "Die Gewerkschaft fürchtet um 500 Stellen". */
export const speculatingVerbs: ReadonlySet<string> = wordSet(
  'fürchten befürchten bangen zittern kämpfen warnen sorgen sprechen reden rechnen aus|gehen schätzen vermuten beklagen kritisieren protestieren',
)
