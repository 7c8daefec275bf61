/** Classes of nouns for those who give and get sums. */
export const actingClasses: ReadonlySet<string> = new Set([
  'firm-word',
  'investor-word',
  'lender-word',
  'owner',
  'hold',
  'collective',
  'state',
])
