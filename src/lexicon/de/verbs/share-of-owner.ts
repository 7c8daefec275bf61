import { wordSet } from '../../word-set.ts'

/** Verbs that say of a share of a company, which no noun names, who has or gets it: "kommt noch auf 66 Prozent", "sollen 30 Prozent werden". */
export const shareVerbs = wordSet(
  `kommen haben bleiben sein werden folgen liegen stehen geben wollen an|streben rechnen sichern erreichen halten behalten besitzen an|peilen
  fordern verlangen nennen bekommen erhalten gehen verbleiben schrumpfen fallen sinken sprechen`,
)
/** With these the share is the subject, or nobody is. */
export const shareComing = wordSet('folgen liegen stehen geben sein werden bleiben verbleiben gehen')

/** What is said of a share that somebody must have, and has not: "30 Prozent wären nötig". */
export const needed = wordSet('nötig notwendig erforderlich möglich vorgeschrieben genug ausreichend')

const keeping =
  'halten haben besitzen kontrollieren behalten inne|haben vereinen vereinigen bündeln horten bunkern vor|weisen melden an|zeigen offen|legen'
const getting = `bekommen erhalten übernehmen kaufen erwerben sichern holen ergattern schnappen angeln krallen ein|sammeln auf|sammeln zusammen|kaufen
  zusammen|tragen zusammen|raffen zu|kaufen auf|kaufen nach|kaufen zeichnen erben an|streben an|peilen an|visieren`
const lettingGo = `verkaufen veräußern veräussern ab|geben ab|treten ab|stoßen ab|stossen versilbern weiter|reichen überlassen verschenken vererben
  vermachen übertragen überschreiben verpfänden hinterlegen`

/** Among talk of owners the share is the subject of these, and whose it is stands in the dative or behind a preposition: "bleiben den Gründern", "entfallen auf X". */
export const sharesOfOwner = wordSet(
  shareComing,
  `gehören stecken hängen befinden lagern ruhen schlummern entfallen zu|fallen zu|stehen zu|rechnen zu|schreiben wandern fallen landen kommen hinzu|kommen dazu|kommen verteilen`,
)
/** Prepositions behind which they say whose it is. */
export const ownersBehind = ['bei', 'auf', 'an', 'zu', 'in'] as const

/** Who does this with a percentage has or gets a share, whatever else is told. */
export const sharingInVerbs = wordSet(
  'beteiligen rück|beteiligen rückbeteiligen engagieren investieren ein|steigen ein|kaufen dran~sein drin~sein bord~sein boot~sein',
)

/** By its preposition, verbs that say among talk of owners whose a share is that no noun names. */
export const ownersVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['', wordSet(keeping, getting, lettingGo, sharesOfOwner)],
  ['mit', wordSet(sharingInVerbs, 'sein bleiben begnügen bedenken folgen dabei~sein vertreten')],
  [
    'auf',
    wordSet(
      `kommen auf|stocken erhöhen steigern auf|rücken vor|rücken aus|bauen aus|dehnen aus|weiten erweitern wachsen steigen klettern sinken fallen schrumpfen schmelzen hoch|kaufen hoch|arbeiten
      reduzieren senken verringern vermindern zurück|fahren herunter|fahren zurück|führen ab|schmelzen verwässern ab|bauen`,
    ),
  ],
  ['bei', wordSet('stehen landen an|kommen')],
  ['über', wordSet('verfügen gebieten')],
  ['zu', wordSet('gehören sein landen gehen liegen')],
])
