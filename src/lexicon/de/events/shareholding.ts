import { wordSet } from '../../word-set.ts'
import { passingVerbs } from '../verbs/changing-hands.ts'
import { bringingVerbs, originVerbs } from '../verbs/receiving.ts'
import { eventClass } from './define-class.ts'

/** Shares of companies: who has them, how they change hands, what they are worth in votes. */
export const shareClasses = [
  // Compounds by name: turnouts, votes and quotas are no stakes.
  eventClass('stake', {
    verbs: '',
    nouns: `=paket =pakets =paketes restpaket =anteil =anteile =anteils =anteilen =beteiligung =beteiligungen =mehrheit =minderheit aktienanteil geschäftsanteil kapitalanteil stimmrechtsanteil firmenanteil
      unternehmensanteil restanteil staatsanteil bundesanteil streubesitzanteil gesellschaftsanteil stammaktienanteil stimmrecht stimmrechte minderheitsbeteiligung
      mehrheitsbeteiligung kapitalbeteiligung unternehmensbeteiligung firmenbeteiligung staatsbeteiligung bundesbeteiligung restbeteiligung aktienmehrheit anteilsmehrheit
      kapitalmehrheit stimmenmehrheit stimmrechtsmehrheit sperrminorität grundkapital stammkapital =kapitals aktienkapital aktienpaket anteilspaket mehrheitspaket minderheitspaket
      mehrheitsanteil minderheitsanteil streubesitz kernbeteiligung finanzbeteiligung auslandsbeteiligung schachtelbeteiligung beteiligungsquote anteilsquote beteiligungshöhe anteilshöhe anteilsbesitz aktienbesitz`,
  }),
  // What belongs or comes to somebody: the subject is the thing, the dative whose it is.
  eventClass('belong', {
    verbs: 'gehören zu|stehen zu|fallen zu|fließen zu|fliessen verbleiben bleiben zu|gute|kommen ein|bringen',
  }),
  eventClass('come', { verbs: originVerbs }),
  eventClass('pass', { verbs: wordSet(passingVerbs, 'fließen fliessen') }),
  eventClass('hold', {
    verbs:
      'halten besitzen gehören beteiligen kontrollieren behalten inne|haben liegen verbleiben hängen verfügen bleiben stellen bord~bleiben boot~bleiben bord~sein boot~sein dabei~sein',
    nouns: `großaktionär grossaktionär mehrheitsaktionär hauptaktionär einzelaktionär ankeraktionär kernaktionär minderheitsaktionär großinvestor eigner aktionär eigentümer anteilseigner miteigentümer teilhaber
      gesellschafter gesellschafterin mehrheitsgesellschafter hauptgesellschafter minderheitsgesellschafter alleingesellschafter alleinaktionär alleineigner alleineigentümer hauptanteilseigner haupteigner haupteigentümer kernanteilseigner
      aktionärin großaktionärin hauptaktionärin mehrheitsaktionärin einzelaktionärin eignerin mehrheitseigner mehrheitseignerin eigentümerin mehrheitseigentümer mehrheitseigentümerin anteilseignerin`,
  }),
  eventClass('buy-stake', {
    verbs:
      'erwerben kaufen ein|kaufen übernehmen auf|stocken aus|bauen erhöhen sichern zu|kaufen beteiligen ein|steigen an|dienen ein|reichen über|gehen erhalten bekommen ein|sammeln zusammen|kaufen zu|greifen ab|kaufen zeichnen verdoppeln verdreifachen',
    nouns: 'aufstockung erwerb einstieg =kauf =kaufs zukauf =aktienkauf',
  }),
  // Whoever is said to do this with a percentage has a share, where anything else tells of owners.
  eventClass('have-share', {
    verbs: `engagieren vereinen vereinigen bündeln horten bunkern vor|weisen offen|legen zusammen|tragen zusammen|raffen auf|sammeln nach|kaufen hoch|kaufen erben vererben vermachen
      überschreiben übertragen verpfänden an|visieren zu|rechnen zu|schreiben entfallen dran~sein drin~sein verwässern gebieten lagern ruhen`,
  }),
  // By which shares come to somebody: "was ihm 40 Prozent einbringt".
  eventClass('bring-stake', {
    verbs: bringingVerbs,
  }),
  eventClass('sell-stake', {
    verbs:
      'markt~werfen markt~streuen geld~machen um|platzieren platzieren unter|bringen versilbern ab|stoßen ab|stossen los|schlagen los|werden verkaufen veräußern veräussern ab|geben auf|geben hand~geben weiter|reichen überlassen reduzieren verringern ab|schmelzen zurück|führen trennen ab|treten senken ab|senken herab|setzen verkleinern vermindern mindern kürzen halbieren herunter|fahren zurück|fahren übertragen überschreiben',
    nouns: 'verkauf ausstieg abgabe',
  }),
  // What those who have shares may cast: a part of a company where somebody holds it.
  eventClass('votes', { nouns: '=stimmen =stimmenanteil =stimmenanteile' }),
  // Whoever has one may buy the share that it is for.
  eventClass('stake-option', { nouns: 'kaufoption option aufstockungsoption vorkaufsrecht =call-option' }),
  eventClass('package', { nouns: '=paket =pakets =paketes' }),
  eventClass('free-float', { nouns: 'streubesitz streubesitzanteil free-float freefloat', words: 'handelbar' }),
  eventClass('threshold', {
    nouns: `schwelle hürde mindestannahmeschwelle annahmequote mindestannahmequote mindestannahme bedingung zustimmung marktanteil annahmeschwelle meldeschwelle grenze`,
  }),
  eventClass('vote', {
    verbs: `zu|stimmen stimmen ab|stimmen votieren billigen aus|sprechen befürworten ab|segnen genehmigen wählen wieder|wählen entlasten ab|nicken
      beschließen beschliessen entscheiden bestätigen ab|lehnen`,
    nouns: '=votum =ja abstimmungsergebnis',
  }),
  eventClass('premium', {
    verbs: '',
    nouns:
      'aufschlag aufschläge aufschlägen prämie übernahmeprämie aufpreis abschlag abschläge abschlägen kursaufschlag',
  }),
] as const
