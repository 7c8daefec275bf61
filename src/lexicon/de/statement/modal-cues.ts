import { wordSet } from '../../word-set.ts'

/** Words that make a clause a mere possibility. */
export const possibleWords = wordSet(
  `möglicherweise womöglich vielleicht eventuell eventuelle eventuellen gegebenenfalls offenbar vermutlich angeblich angebliche angeblichen mutmaßlich mutmaßliche mutmaßlichen wohl
  potenziell potenzielle potenziellen potenzieller mögliche möglicher möglichen mögliches möglich denkbar denkbare kolportiert kolportierte kolportierten spekuliert gerüchteweise theoretisch
  hypothetisch erwogen erwogene erwogenen diskutiert diskutierte diskutierten anscheinend erfolgsabhängig erfolgsabhängige erfolgsabhängigen optional optionale optionalen bestenfalls schlimmstenfalls
  unbestätigt unbestätigten unbestätigte`,
)
/** Verb lemmas of things not settled. */
export const possibleVerbs = wordSet(
  `erwägen prüfen verhandeln diskutieren aus|loten ausloten spekulieren überlegen sondieren liebäugeln flirten buhlen nach|denken in|betracht|ziehen befürchten fürchten drohen`,
)
/** Nouns of things not settled. */
export const possibleNouns = wordSet(
  `gespräch gespräche gesprächen verhandlung verhandlungen vorgespräche vorgesprächen sondierungen sondierung spekulation spekulationen gerücht gerüchte gerüchten raum vernehmen option optionen
  earn-out earnout out zusatzzahlung zusatzzahlungen nachzahlung meilensteinzahlung meilensteinzahlungen meilensteine erfolgsprämie mehrzuteilungsoption kaufinteresse überlegungen überlegung erwägung erwägungen
  gedankenspiele planspiele szenario szenarien möglichkeit`,
)
/** Words that say that something is to come. */
export const plannedWords = wordSet(
  `künftig künftige künftigen künftiger fortan geplant geplante geplanten geplanter geplantes voraussichtlich voraussichtliche voraussichtlichen zukünftig zukünftige zukünftigen demnächst bald vorgesehen vorgesehene vorgesehenen
  angekündigt angekündigte angekündigten angepeilt angepeilte angepeilten angestrebt angestrebte angestrebten prognostiziert prognostizierte prognostizierten erwartet erwartete erwarteten anvisiert anvisierte anvisierten
  beabsichtigt beabsichtigte beabsichtigten eingeplant eingeplante spätestens frühestens zugesagt zugesagte zugesagten versprochen versprochene versprochenen veranschlagt veranschlagte veranschlagten projektiert avisiert avisierte
  anstehend anstehende anstehenden bevorstehend bevorstehende bevorstehenden kommend dann danach anschließend mittelfristig langfristig`,
)
/** Verb lemmas of plans, promises and forecasts, as long as they are not told as past. */
export const plannedVerbs = wordSet(
  `zu|sichern wünschen rechnen bieten bereit|stellen bereit|legen verpflichten an|bieten unterbreiten wollen an|setzen
  verlangen veranschlagen kalkulieren garantieren offerieren`,
)
/** Verb lemmas by which something to come is announced, whenever that was: "kündigte an", "hatte geplant". */
export const announcingVerbs = wordSet(
  `planen an|streben anstreben an|peilen anpeilen peilen an|kündigen ankündigen beabsichtigen vor|haben ein|planen vor|sehen vorsehen anvisieren bezwecken vorschweben vor|schweben avisieren an|zielen gedenken
  erwarten zu|trauen versprechen zu|sagen prognostizieren vorher|sagen voraus|sagen hoffen reservieren vor|nehmen zielen`,
)
/** Nouns of plans, promises and forecasts. */
export const plannedNouns = wordSet(
  `ziel ziele zielen plan pläne plänen prognose prognosen jahresprognose umsatzprognose gewinnprognose ergebnisprognose ausblick vorhaben absicht absichtserklärung aussicht aussichten jahresziel jahresziele mittelfristziel zielvorgabe
  guidance schätzung hochrechnung sparziel sparziele renditeziel margenziel umsatzziel ergebnisziel gewinnziel planung planungen versprechen angebot offerte gebot`,
)
/** Verb lemmas of denial. */
export const denyingVerbs = wordSet('dementieren bestreiten zurück|weisen verneinen ab|winken ab|streiten')
/** Words that open a condition. */
export const conditionOpeners = wordSet('falls sofern wenn sollte')
/** Verbs that measure: their passive in the present tells what is so ("wird mit N bewertet"). */
export const measuringVerbs = wordSet(
  'bewerten schätzen taxieren nennen beziffern handeln notieren aufstocken auf|stocken führen messen zählen melden berichten beschäftigen halten ein|schätzen veranschlagen rechnen',
)
/** Words that say that a figure is the one so far, not the one to come: "bisher 11,5 Millionen". */
export const currentWords = wordSet(
  'bisher bislang derzeit zuvor aktuell momentan zuletzt heute bisherigen derzeitigen aktuellen jetzigen ursprünglich',
)
/** Verbs by which money or shares are promised where they stand in the present: "investiert", "legt … drauf". */
export const committingVerbs = wordSet(
  `investieren stecken hinein|stecken legen drauf|legen zu|legen beteiligen zurück|kaufen zurück|stellen zurück|legen bereit|legen auf|bringen stemmen retten pumpen zu|schießen bei|steuern zu|fließen
  fördern unterstützen bezuschussen nach|schießen ein|schießen umfassen bleiben verbleiben behalten entfallen`,
)

/** What stands in brackets beside a figure for the one before it: "(Vorjahr: 88 Millionen)". */
export const priorPeriods = wordSet(
  'vorjahr vorjahreszeitraum vorjahresquartal vorjahresperiode vorquartal vormonat vorhalbjahr vj zuvor bisher bislang vorher',
)
/** Verbs that "können" only lends weight to: "kann 80.000 Nutzer vorweisen". */
export const showingVerbs = wordSet(
  'vor|weisen verbuchen verzeichnen auf|weisen vermelden zählen stützen bauen zurück|greifen verweisen',
)
/** Nouns of prices that the market has made. */
export const quotedNouns = wordSet(
  `schlusskurs schlussstand vortageskurs vortagesschluss vortagesschlusskurs durchschnittskurs eröffnungskurs xetra-schlusskurs freitagskurs freitagsschluss kursniveau
  jahreshoch jahrestief rekordhoch allzeithoch rekordtief tageshoch tagestief`,
)
