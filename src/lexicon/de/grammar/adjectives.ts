const stems =
  `früher damalig ehemalig einstig vormalig bisherig ander weiter zusätzlich fremd konkurrierend rivalisierend zweit dritt viert vergleichbar ähnlich
  ausländisch lokal örtlich regional meist viel größt groß einzeln jeweilig betroffen befragt übrig restlich`.split(
    /\s+/,
  )

/** "der damalige Eigentümer", "die andere Bank": adjectives by which a noun means somebody else than was spoken of. */
export const distancing: ReadonlySet<string> = new Set(
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em', 'ere', 'eren'].map((ending) => stem + ending)),
)
