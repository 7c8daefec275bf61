import { compounds } from './define-class.ts'

/** What companies count, as the first part of the words for how it moves: "Auftragsplus", "Absatzrückgang". */
const MEASURED =
  'umsatz erlös absatz auftrags gewinn ergebnis ertrags buchungs bestell verkaufs produktions nutzer kunden passagier mitglieder geschäfts export volumen mengen ebit ebitda'

/** Nouns of what companies count that has grown. */
export const measuredRises = compounds(MEASURED, 'plus zuwachs zuwächse anstieg steigerung sprung wachstum')

/** Nouns of what companies count that has shrunk. */
export const measuredFalls = compounds(MEASURED, 'minus rückgang einbruch einbrüche schwund einbuße einbußen')

/** First parts of words for what shares do: "Kursrückgang". */
const PRICES = 'kurs aktien'

/** Nouns of shares that have risen. */
export const priceRises = compounds(
  PRICES,
  'plus gewinn sprung anstieg zuwachs aufschlag rally rallye feuerwerk explosion steigerung aufschwung',
)

/** Nouns of shares that have fallen. */
export const priceFalls = compounds(
  PRICES,
  'minus verlust rutsch sturz einbruch rückgang abschlag absturz verfall einbuße einbußen debakel crash rücksetzer',
)
