const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Lemmas of verbs by which somebody says something. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  words(`sagen mit|teilen berichten melden schreiben erklären erläutern verkünden bekannt|geben bekanntgeben geben betonen bestätigen ankündigen an|kündigen räumen ein|räumen zitieren
  äußern zu|sagen erfahren hervor|heben ausrechnen aus|rechnen heißen nennen verraten bekräftigen unterstreichen versichern behaupten prognostizieren vorher|sagen schätzen meinen beziffern
  befinden lassen sprechen veröffentlichen dementieren zurück|weisen bestreiten publizieren vermelden schildern vermuten rechnen erwarten zu|trauen veranschlagen halten`),
)

/** Nouns that can stand for who says so where no name does. */
export const sourceNouns: ReadonlySet<string> = new Set(
  words(`bericht berichte berichten medienbericht medienberichte medienberichten medien kreise kreisen kreise insider insidern insiders eingeweihte eingeweihten analyst analysten experte experten
  unternehmen unternehmens unternehmensangaben konzernangaben konzern konzerns mitteilung pressemitteilung pressemitteilungen geschäftsbericht börsenmitteilung börsenprospekt prospekt wertpapierprospekt
  agentur nachrichtenagentur zeitung behörde behörden ministerium finanzkreise finanzkreisen branchenkreise branchenkreisen unternehmenskreise unternehmenskreisen personen us-medien pressebericht
  presseberichte presseberichten finanzkreisen verhandlungskreise verhandlungskreisen marktkreise gewerkschaft schätzungen börsenmeldung portal statistik daten studie management vorstand angaben
  zeitungsbericht zeitungsberichte zeitungsberichten vertrauten vertraute beobachter branchenexperten marktbeobachter händler medienmitteilung eckpunktepapier informationen`),
)

/** Prepositions and postpositions that name a source; "nach" does so only with a word of saying. */
export const sourcePrepositions: ReadonlySet<string> = new Set(words('laut zufolge gemäß gemäss'))

/** "nach Angaben von", "nach Informationen des", "nach eigener Darstellung", "unter Berufung auf". */
export const sayingNouns: ReadonlySet<string> = new Set(
  words(`angaben angabe informationen information darstellung aussage aussagen worten bericht berichten meldung meldungen mitteilung schätzung schätzungen rechnung berechnungen berechnung auskunft
  unternehmensangaben konzernangaben medienberichten presseberichten medieninformationen unternehmensmitteilung`),
)
