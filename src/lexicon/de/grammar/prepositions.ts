/** Prepositions in lower case, contracted ones mapped to their plain form. */
export const prepositions: ReadonlyMap<string, string> = new Map([
  ...`an auf aus bei binnen bis dank durch entgegen entlang für gegen gegenüber gemäß hinter in infolge inklusive innerhalb je laut mangels mit mithilfe mitsamt nach neben ohne per
  pro samt seit seitens statt trotz über um unter unweit von vor wegen wider während zu zugunsten zwecks zwischen anhand aufgrund angesichts einschließlich exklusive anstatt namens zuzüglich abzüglich nebst cum inkl exkl zzgl abzgl`
    .split(/\s+/)
    .map((word): [string, string] => [word, word]),
  ['am', 'an'],
  ['gemäss', 'gemäß'],
  ['einschliesslich', 'einschließlich'],
  ['ans', 'an'],
  ['aufs', 'auf'],
  ['beim', 'bei'],
  ['durchs', 'durch'],
  ['fürs', 'für'],
  ['im', 'in'],
  ['ins', 'in'],
  ['ums', 'um'],
  ['vom', 'von'],
  ['vors', 'vor'],
  ['zum', 'zu'],
  ['zur', 'zu'],
  ['übers', 'über'],
  ['unterm', 'unter'],
])

/** Prepositions of what a sum holds or leaves out: "einschließlich Schulden". */
export const includingPrepositions: ReadonlySet<string> = new Set([
  'einschließlich',
  'inklusive',
  'samt',
  'mitsamt',
  'exklusive',
  'ohne',
  'nebst',
  'cum',
  'inkl',
  'exkl',
  'zzgl',
  'abzgl',
  'zuzüglich',
  'abzüglich',
  'plus',
])

/** Prepositions of circumstances: what follows is not what a figure is a part of. */
export const circumstantialPrepositions: ReadonlySet<string> = new Set([
  'bei',
  'mit',
  'trotz',
  'wegen',
  'nach',
  'seit',
  'durch',
  'gegenüber',
  'in',
  'ohne',
  'während',
  'dank',
  ...includingPrepositions,
])

/** Prepositions that stand before each number of a list: "Nordwind mit 35 und Seestern mit 20 Prozent". */
export const listPrepositions: ReadonlySet<string> = new Set(['mit', 'zu', 'bei', 'auf', 'um'])

/** Prepositions of who does what a passive or a noun tells. */
export const agentPrepositions: ReadonlySet<string> = new Set(['von', 'durch'])

/** Prepositions of what goes with somebody: "Nordwind samt 4 Werken". */
export const withPrepositions: ReadonlySet<string> = new Set(['mit', 'samt', 'mitsamt', 'nebst'])

/** Prepositions that say that one price lies above or below another. */
export const levelPrepositions: ReadonlySet<string> = new Set(['über', 'unter', 'oberhalb', 'unterhalb'])

/** Prepositions of a genitive. */
export const genitivePrepositions: ReadonlySet<string> = new Set(['wegen', 'trotz', 'während', 'statt'])
