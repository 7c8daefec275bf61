const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that make a clause a mere possibility. */
export const possibleWords = words(
  `möglicherweise womöglich vielleicht eventuell gegebenenfalls offenbar vermutlich angeblich mutmaßlich wohl potenziell potenzielle potenziellen potenzieller mögliche möglicher möglichen mögliches möglich denkbar
  kolportiert kolportierte kolportierten spekuliert gerüchteweise theoretisch`,
)
/** Verb lemmas of things not settled. */
export const possibleVerbs = words(
  'erwägen prüfen verhandeln diskutieren ausloten aus|loten spekulieren überlegen sondieren peilen',
)
/** Nouns of things not settled. */
export const possibleNouns = words(
  'gespräch gespräche gesprächen verhandlung verhandlungen spekulation spekulationen gerücht gerüchte raum vernehmen',
)
/** Words that say that something is to come. */
export const plannedWords = words(
  `künftig künftige künftigen geplant geplante geplanten geplanter voraussichtlich voraussichtliche zukünftig demnächst bald vorgesehen vorgesehene angekündigt angekündigte angepeilt angepeilte angestrebt angestrebte
  prognostiziert prognostizierte prognostizierten erwartet erwartete erwarteten anvisiert anvisierte beabsichtigt beabsichtigte eingeplant spätestens frühestens zugesagt`,
)
/** Verb lemmas of plans, promises and forecasts. */
export const plannedVerbs = words(
  `planen erwarten zu|sichern vor|nehmen vor|sehen wünschen versprechen an|streben an|peilen an|kündigen beabsichtigen vor|haben rechnen zu|sagen prognostizieren ein|planen vor|sehen vor|nehmen bieten bereit|stellen verpflichten anvisieren zielen
  an|bieten unterbreiten zu|trauen beabsichtigen bereithalten an|setzen reservieren vorschweben vor|schweben`,
)
/** Nouns of plans, promises and forecasts. */
export const plannedNouns = words(
  'ziel ziele plan pläne prognose prognosen jahresprognose ausblick vorhaben absicht absichtserklärung aussicht jahresziel zielvorgabe guidance schätzung hochrechnung',
)
/** Verb lemmas of denial. */
export const denyingVerbs = words('dementieren bestreiten zurück|weisen verneinen ab|winken')
