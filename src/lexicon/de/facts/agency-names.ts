/** Agencies whose copy papers print: a credit to one of them names the origin of the whole article. */
export const creditedAgencies: readonly string[] = [
  'dpa-afx',
  'dpa',
  'reuters',
  'afp',
  'apa',
  'awp',
  'bloomberg',
  'dow jones',
  'dj newswires',
  'ap',
  'keystone-sda',
  'sda',
  'sid',
  'epd',
  'kna',
]
