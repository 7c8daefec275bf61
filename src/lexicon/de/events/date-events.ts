import type { EventName } from '../../../model/event-info.ts'
import { wordSet } from '../../word-set.ts'
import { type EventClass, eventClass } from './define-class.ts'
import { indexNouns } from './index-nouns.ts'

/** What can happen on a date, by the name that claims give it; the first class of a word counts. */
export const dateEventClasses: readonly EventClass<EventName>[] = [
  eventClass('founding', {
    verbs: 'gründen entstehen hervor|gehen mit|gründen aus|gründen etablieren',
    nouns: 'gründung neugründung ausgründung gründungsjahr =taufe entstehung wurzel ursprung =anfänge =anfängen',
  }),
  eventClass('takeover attempt', {
    nouns: 'übernahmeversuch anlauf fusionsversuch kaufversuch übernahmekampf',
  }),
  eventClass('acquisition', {
    verbs: 'kaufen übernehmen erwerben schlucken auf|kaufen zu|kaufen ein|verleiben schnappen',
    nouns: 'übernahme kauf zukauf akquisition erwerb aufkauf firmenkauf',
  }),
  eventClass('closing', {
    verbs: 'ab|schließen ab|schliessen vollziehen über|gehen besiegeln',
    nouns: 'vollzug closing transaktionsabschluss übernahmeabschluss =abschluss =bühne =dach',
  }),
  eventClass('approval', {
    verbs:
      'licht~geben licht~erteilen genehmigen billigen frei|geben ab|nicken zu|stimmen durch|winken bewilligen zu|lassen durch|lassen',
    nouns: 'genehmigung zustimmung freigabe plazet placet bewilligung kartellfreigabe zulassung votum jawort',
  }),
  eventClass('offer', {
    verbs: 'bieten an|bieten offerieren unterbreiten',
    nouns: 'angebot offerte gebot übernahmeangebot kaufangebot übernahmeofferte kaufofferte barofferte pflichtangebot',
  }),
  eventClass('deadline', {
    verbs: 'verstreichen',
    nouns: 'frist annahmefrist stichtag deadline ultimatum angebotsfrist zahlungsfrist einreichungsfrist fälligkeit',
  }),
  eventClass('agreement end', { verbs: 'aus|laufen ab|laufen enden', nouns: 'vertragsende laufzeitende' }),
  eventClass('contract signing', {
    verbs: 'unterzeichnen unterschreiben',
    nouns: 'unterschrift unterzeichnung vertragsunterzeichnung',
  }),
  eventClass('contract', {
    verbs: 'einigen verständigen vereinbaren bestellen beauftragen ordern vergeben',
    nouns: `vertrag auftrag vereinbarung abkommen einigung bestellung rahmenvertrag großauftrag grossauftrag
      vertragsabschluss order pakt tarifvertrag`,
  }),
  eventClass('talks', {
    verbs: 'verhandeln sondieren',
    nouns: 'gespräch verhandlung sondierung vorgespräch sondierungsgespräch',
  }),
  eventClass('election', { nouns: 'wahl bundestagswahl neuwahl parlamentswahl landtagswahl präsidentschaftswahl' }),
  eventClass('meeting', {
    verbs: 'tagen ab|stimmen zusammen|kommen zusammen|treten',
    nouns: `hauptversammlung generalversammlung aufsichtsratssitzung sitzung aktionärsversammlung gläubigerversammlung gipfel betriebsversammlung
      aktionärstreffen jahresversammlung =treffen`,
  }),
  eventClass('results', {
    verbs: 'bilanzieren',
    nouns: `quartalszahl halbjahreszahl jahreszahl geschäftszahl bilanz jahresbilanz halbjahresbilanz quartalsbericht quartalsbilanz
      bilanzpressekonferenz jahresabschluss jahresergebnis halbjahresbericht geschäftsbericht zwischenbericht`,
  }),
  eventClass('ipo', {
    nouns:
      'börsengang ipo börsendebüt börsenstart listing erstnotiz börsenplan parketthandel debüt aktiendebüt börsenneuling',
  }),
  eventClass('postponement', {
    verbs: 'verschieben vertagen aus|setzen stoppen zurück|stellen verzögern auf|schieben',
    nouns: 'verschiebung vertagung aufschub verzögerung stopp',
  }),
  eventClass('failure', {
    verbs: 'scheitern platzen ab|blasen ab|sagen misslingen verfehlen zurück|ziehen aus|schlagen ab|blitzen',
    nouns: 'scheitern absage fehlschlag',
  }),
  eventClass('insolvency', {
    verbs: '',
    nouns: 'insolvenz insolvenzantrag konkurs pleite zahlungsunfähigkeit insolvenzverfahren',
  }),
  eventClass('write-off', {
    verbs: 'ab|schreiben wertberichtigen',
    nouns: 'abschreibung wertberichtigung wertminderung',
  }),
  eventClass('provision', {
    verbs: 'beiseite|legen zurück|legen',
    nouns: 'rückstellung vorsorge kreditvorsorge risikovorsorge',
  }),
  eventClass('restructuring', {
    verbs: 'um|bauen um|strukturieren restrukturieren sanieren um|wandeln überführen',
    nouns: 'umstrukturierung umbau restrukturierung sanierung umwandlung aufspaltung abspaltung',
  }),
  eventClass('job cuts', { nouns: 'stellenabbau personalabbau jobabbau stellenstreichung kündigungswelle' }),
  eventClass('site closure', {
    verbs: 'dicht|machen still|legen zu|machen zu|sperren',
    nouns: 'schließung schliessung stilllegung werksschließung',
  }),
  eventClass('CEO start', {
    verbs: 'an|treten',
    nouns: `amtsantritt dienstantritt chefwechsel führungswechsel vorstandsvorsitz konzernspitze chefposten vorstandsposten
      =spitze unternehmensspitze chefsessel führungsposten`,
  }),
  eventClass('exit', {
    verbs: 'zurück|treten aus|scheiden ab|treten ab|lösen aus|steigen ab|danken',
    nouns: 'rücktritt abgang abschied ausstieg rückzug',
  }),
  eventClass('financing', {
    verbs: 'finanzieren refinanzieren durch|finanzieren vor|sorgen',
    nouns: 'finanzierung refinanzierung anschlussfinanzierung kreditlinie =geld =gelder',
  }),
  eventClass('production start', {
    verbs: 'produzieren fertigen her|stellen',
    nouns:
      'produktion fertigung produktionsstart produktionsbeginn serienfertigung serienproduktion produktionsanlauf =bänder =bändern =betrieb',
  }),
  eventClass('construction start', {
    verbs: 'bauen errichten',
    nouns: 'baustelle baubeginn baustart grundsteinlegung spatenstich =bau bauarbeit =bagger grundstein',
  }),
  eventClass('delivery start', {
    verbs: 'liefern aus|liefern zu|liefern',
    nouns: 'lieferung auslieferung lieferstart lieferbeginn belieferung erstlieferung',
  }),
  eventClass('launch', {
    verbs: 'starten beginnen an|laufen los|gehen an|fangen ein|führen eröffnen auf|nehmen rollen öffnen lancieren',
    nouns: `start markteinführung inbetriebnahme eröffnung auftakt einführung marktstart beginn startschuss verkaufsstart anlauf =einsatz`,
  }),
  eventClass('publication', {
    verbs: 'veröffentlichen publizieren erscheinen',
    nouns: 'veröffentlichung publikation =analyse =studie ausgabe',
  }),
  eventClass('announcement', {
    verbs: `mit|teilen bekannt|geben bekanntgeben bekannt|machen an|kündigen ankündigen verkünden verlautbaren melden vermelden öffentlich|machen publik|machen
      enthüllen vor|stellen präsentieren bekannt|werden`,
    nouns:
      'absichtserklärung absichtsschreiben schlagzeile ankündigung bekanntgabe mitteilung bekanntmachung meldung ad-hoc-mitteilung verkündung',
  }),
  eventClass('payment', {
    verbs: 'zahlen bezahlen überweisen aus|zahlen ein|zahlen entrichten begleichen',
    nouns: 'zahlung überweisung auszahlung einzahlung rate teilzahlung abschlagszahlung',
  }),
  eventClass('cooperation', {
    verbs: 'zusammen|arbeiten kooperieren',
    nouns: 'kooperation zusammenarbeit partnerschaft',
  }),
  eventClass('profit effect', { nouns: 'ergebniseffekt ergebnisbeitrag gewinnbeitrag' }),
  eventClass('statement', {
    verbs: 'sagen erklären betonen äußern erläutern bestätigen berichten schreiben',
    nouns: 'interview äußerung aussage stellungnahme',
  }),
]

/** Verbs of goods that come, and of those who wait for them. */
export const arrivingVerbs: ReadonlySet<string> = wordSet(
  'rechnen erwarten kommen an|kommen ein|treffen ab|gehen zu|laufen zu|gehen bekommen erhalten empfangen übergeben ab|holen entgegen|nehmen folgen rollen',
)

const ofVerb = new Map(dateEventClasses.toReversed().flatMap(({ id, verbs }) => verbs.map((lemma) => [lemma, id])))
const ofNoun = indexNouns(dateEventClasses)

/** What a verb (by its lemma) says that happens. */
export const eventOfVerb = (lemma: string): EventName | null => ofVerb.get(lemma) ?? null

/** What a noun (in lower case) says that happens. */
export const eventOfNoun = (norm: string): EventName | null => ofNoun(norm)[0] ?? null
