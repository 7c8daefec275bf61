/** Cases as bits, so that what several words allow can be intersected. */
export const NOM = 1
export const ACC = 2
export const DAT = 4
export const GEN = 8
export const ANY = 15

/** Articles and pronouns before a noun, with the cases they can stand in. */
export const determiners: ReadonlyMap<string, number> = new Map<string, number>([
  ['der', NOM | DAT | GEN],
  ['die', NOM | ACC],
  ['das', NOM | ACC],
  ['den', ACC | DAT],
  ['dem', DAT],
  ['des', GEN],
  ...['ein', 'kein', 'sein', 'ihr', 'unser', 'mein'].flatMap((stem): [string, number][] => [
    [stem, NOM | ACC],
    [`${stem}e`, NOM | ACC],
    [`${stem}en`, stem === 'ein' ? ACC : ACC | DAT],
    [`${stem}em`, DAT],
    [`${stem}er`, DAT | GEN],
    [`${stem}es`, GEN],
  ]),
  ...['dies', 'jed', 'jen', 'solch', 'welch', 'manch', 'all', 'viel', 'mehrer', 'einig', 'beid', 'sämtlich'].flatMap(
    (stem): [string, number][] => [
      [`${stem}er`, NOM | DAT | GEN],
      [`${stem}e`, NOM | ACC],
      [`${stem}es`, NOM | ACC],
      [`${stem}en`, ACC | DAT],
      [`${stem}em`, DAT],
    ],
  ),
])

/** Determiners that stand behind another one like adjectives: "die beiden", "ihre vielen". */
export const secondDeterminers: ReadonlySet<string> = new Set(['beiden', 'vielen', 'sämtlichen', 'solchen', 'mehreren'])

/** Contracted prepositions that hold a dative article. */
export const dativeContractions = new Set(['am', 'beim', 'im', 'vom', 'zum', 'zur'])

/** "seine Tochter", "ihrer Sparte": does a determiner say whose something is? */
export const isPossessiveDeterminer = (norm: string): boolean => /^(sein|ihr)(e|en|er|em|es)?$/.test(norm)
