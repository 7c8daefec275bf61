import { wordSet } from '../../word-set.ts'
import { complementizers } from '../grammar/connectives.ts'

/** Lemmas of verbs by which somebody tells something: "teilte X mit", "wie X berichtet". */
export const tellingVerbs: ReadonlySet<string> = wordSet(
  `sagen mit|teilen berichten melden vermelden schreiben erklären erläutern verkünden verlautbaren bekannt|geben bekanntgeben bekannt|machen betonen bestätigen
  an|kündigen ankündigen ein|räumen zu|geben zitieren äußern erfahren hervor|heben hinzu|fügen ergänzen verraten bekräftigen unterstreichen versichern behaupten
  an|geben dar|legen dar|stellen aus|führen fest|stellen klar|stellen veröffentlichen publizieren schildern informieren unterrichten signalisieren
  dementieren zurück|weisen bestreiten ab|winken warnen kritisieren loben urteilen kommentieren argumentieren begründen präzisieren korrigieren schwärmen
  jubeln klagen mahnen fordern versprechen geloben enthüllen offenbaren nach|legen zusammen|fassen formulieren rechtfertigen verteidigen kontern entgegnen erwidern antworten beteuern bemerken an|merken resümieren konstatieren ein|wenden
  monieren bemängeln beklagen rügen widersprechen beschwichtigen frohlocken poltern wettern schimpfen prahlen vor|rechnen hin|weisen twittern relativieren appellieren
  vor|werfen bilanzieren orakeln unken witzeln raunen tönen beschreiben diktieren postulieren zürnen sprechen prophezeien kolportieren an|deuten andeuten recherchieren öffentlich|machen publik|machen kund|tun erinnern
  aussicht~stellen dagegen|halten`,
)

/** Verbs that tell something only beside such a word: "machte deutlich, dass", "zeigte sich überzeugt". */
export const tellingIdioms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['machen', wordSet('deutlich klar geltend publik öffentlich')],
  ['geben', wordSet('bedenken protokoll verstehen überzeugt zuversichtlich optimistisch')],
  ['zeigen', wordSet('überzeugt zuversichtlich optimistisch sicher enttäuscht besorgt verwundert erfreut zufrieden')],
  ['wissen', wordSet('ließ lässt ließen lassen')],
  ['blicken', wordSet('ließ lässt ließen lassen durchblicken')],
  ...['überzeugen', 'enttäuschen', 'erfreuen', 'verwundern', 'überraschen'].map(
    (lemma): [string, ReadonlySet<string>] => [lemma, wordSet('zeigte zeigt zeigten zeigen gab gibt gaben geben')],
  ),
  ['schlagen', wordSet('alarm')],
  ['führen', wordSet('feld')],
  ['halten', wordSet('dagegen')],
  ['setzen', wordSet('dagegen')],
  ['pflichten', wordSet('bei')],
  ['stellen', wordSet('klar')],
  ['nennen', wordSet('grund beispiel')],
])

/** Lemmas of verbs by which somebody holds or reckons a figure: "Analysten rechnen mit N", "X beziffert Y auf N". */
export const judgingVerbs: ReadonlySet<string> = wordSet(
  `schätzen beziffern taxieren veranschlagen errechnen aus|rechnen kalkulieren prognostizieren vorher|sagen voraus|sagen zu|trauen vermuten meinen glauben
  rechnen erwarten aus|gehen erhoffen finden denken befürchten fürchten hoffen halten vor|stellen sehen beurteilen befinden ein|schätzen mutmaßen spekulieren tippen munkeln bangen
  an|setzen zu|billigen`,
)

/** Of those, verbs that mean something else of whoever is no expert or authority: "setzt den Wert mit N an". */
export const appraising: ReadonlySet<string> = wordSet('an|setzen zu|billigen')

/** Verbs of what a chief is after: "hält an 8 Prozent fest", "stellt sich auf 300 ein". */
export const pursuingVerbs: ReadonlySet<string> = wordSet(
  'fest|halten an|peilen ein|stellen bestätigen bekräftigen kappen',
)

/** Lemmas of verbs by which somebody finds out a figure about others. */
export const findingVerbs: ReadonlySet<string> = wordSet(
  'ermitteln errechnen berechnen aus|rechnen hoch|rechnen befragen aus|werten analysieren untersuchen erheben auf|listen recherchieren zusammen|tragen vergleichen',
)

/** Lemmas of verbs by which papers and numbers tell something: "Die Studie zeigt, dass". */
export const provingVerbs: ReadonlySet<string> = wordSet('zeigen ergeben belegen nach|weisen dokumentieren besagen')

/** Lemmas of verbs that tell what somebody said only beside it: "…, entschied das Gericht". */
export const rulingVerbs: ReadonlySet<string> = wordSet('entscheiden befinden beschließen')

/** Verbs that tell who said what stood before: "Diese Zahl nannte X". */
export const namingVerbs: ReadonlySet<string> = wordSet('nennen beziffern bestätigen verbreiten stammen kommen')

/** Words for what was told in the sentence before, behind "diese". */
export const toldNouns: ReadonlySet<string> = wordSet(
  'zahl zahlen summe angabe angaben größenordnung information informationen nachricht meldung einschätzung schätzung prognose preis rechnung',
)

/** Adverbs that stand for what was told in the sentence before: "Darüber hatte X berichtet". */
export const backwardAdverbs: ReadonlySet<string> = wordSet('darüber hierüber davon')

/** Lemmas of verbs that say where something can be read or heard: "wie aus X hervorgeht", "hieß es aus X", "stand in X". */
export const sourcingVerbs: ReadonlySet<string> = wordSet(
  'heißen hervor|gehen verlauten hören lesen nach|lesen erfahren entnehmen stehen vernehmen durch|sickern ersehen vor|liegen kursieren',
)

/** All of them, for those who need to know that they are verbs. */
export const reportingVerbs: ReadonlySet<string> = new Set([...tellingVerbs, ...judgingVerbs, ...sourcingVerbs])

/** What one would do with a source to take its word: "glaubt man X". */
export const believingVerbs: ReadonlySet<string> = wordSet('glauben folgen trauen vertrauen')

/** Prepositions that name a source by themselves; "nach" needs a word of saying beside it. */
export const sourcePrepositions: ReadonlySet<string> = wordSet('laut gemäß gemäss ausweislich lt')

/** Adverbs that go on with the source named before. */
export const anaphoricAdverbs: ReadonlySet<string> = wordSet('demnach demzufolge')

/** Nouns of "unter Berufung auf X", "mit Verweis auf X". */
export const referenceNouns: ReadonlySet<string> = wordSet('berufung verweis hinweis bezug bezugnahme')

/** Nouns of "aus Sicht der X". */
export const viewNouns: ReadonlySet<string> = wordSet('sicht perspektive blickwinkel')

/** Verbs of words that come from somebody: "Kritik kommt von X". */
export const comingVerbs: ReadonlySet<string> = wordSet('kommen stammen')

/** Nouns of what somebody says for or against a thing. */
export const criticalNouns: ReadonlySet<string> = wordSet(
  'kritik lob zustimmung ablehnung widerspruch zuspruch warnung gegenwind schelte protest unterstützung rückendeckung einwand einwände mahnung beifall',
)

/** Words by which banks and analysts rate shares. */
export const ratingWords: ReadonlySet<string> = wordSet(
  `kursziel kursziele kurszielen einstufung votum rating kaufempfehlung verkaufsempfehlung hold buy sell neutral overweight underweight outperform underperform
  übergewichten untergewichten halteempfehlung`,
)

/** Verbs of judging that also mean something else: they ask for a speaker with an opinion. */
export const opinionVerbs: ReadonlySet<string> = wordSet(
  `rechnen erwarten aus|gehen erhoffen hoffen glauben schätzen meinen fürchten befürchten beziffern zu|trauen veranschlagen taxieren prognostizieren vorher|sagen
  voraus|sagen kalkulieren`,
)

/** What somebody announces or admits, they say themselves. */
export const promisingVerbs: ReadonlySet<string> = wordSet(
  'an|kündigen versprechen in|räumen geloben aussicht~stellen führen',
)

/** Plurals of who speaks as one: "die beiden Unternehmen teilten mit". */
export const speakingParties: ReadonlySet<string> = wordSet(
  'seiten unternehmen firmen konzerne partner häuser parteien vertragspartner geschäftspartner gesellschaften fusionspartner banken',
)

/** Verbs of what is said in a house or town: "heißt es in Kiel". */
export const roundTalkVerbs = wordSet('heißen verlauten')

/** What opens what somebody said. */
export const saidOpeners = wordSet(complementizers, 'wie wonach demzufolge')
