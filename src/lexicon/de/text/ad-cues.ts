import { wordSet } from '../../word-set.ts'

/** How boxes of advertising are headed. */
export const adHeadings = wordSet(
  'anzeige anzeigen werbung advertorial sponsored promotion gesponsert anzeigensonderveröffentlichung',
)

/** What is offered: nouns and adjectives of advertising; also as the end of a compound ("Onlineabo", "Gratis-Analyse"). */
export const offerWords = wordSet(`
  abo abos abonnement probeabo digitalabo newsletter briefing postfach gratis kostenlos kostenlose kostenlosen kostenloser
  kostenloses gratisanalyse gratisreport sonderreport spezialreport leitfaden ratgeber ebook startpaket webinar probemonat testphase
  testmonat rabatt gutschein gutscheincode premium vorteilspreis vorteilscode börsenbrief musterdepot geheimtipp risikofrei
  risikofreien unverbindlich anmeldung registrierung vorlesefunktion knock hebelprodukte hebelprodukten
  tradingdienst börsendienst
`)

/** What the reader is to do: infinitives and imperatives that close an offer. */
export const offerActions = wordSet(`
  sichern herunterladen downloaden testen bestellen abonnieren anmelden registrieren klicken anfordern weiterlesen mitmachen
  teilnehmen lesen unterstützen unterstütze sparen profitieren versäumen verpassen abstimmen stimmen
`)

/** Words that speak to the reader; "Sie" and "Ihr" only with a capital inside a sentence, as texts of the tokens. */
export const readerWords: ReadonlySet<string> = wordSet(
  'Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer dein deine deinen deinem Dein Deine dich dir du unser unsere unserem unseren Unser Unsere uns',
)

/** Words that press. */
export const urgencyWords = wordSet('jetzt sofort hier heute nur exklusiv live')

/** The choice that stock letters put before the reader: at least two of them, with a question. */
export const stockChoices = wordSet(
  'kaufen verkaufen halten einsteigen einstieg aussteigen ausstieg rein raus zugreifen',
)

/** Who is asked, or what is to answer. */
export const stockHooks = wordSet(
  'anleger anlegern aktionäre aktionären analyse gratisanalyse antwort aktie investoren',
)
