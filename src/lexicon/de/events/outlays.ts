import { wordSet } from '../../word-set.ts'
import { punishingVerbs, threateningVerbs } from '../verbs/claiming.ts'
import { obtainingVerbs } from '../verbs/ordering.ts'
import { dwindlingVerbs, flowingVerbs } from '../verbs/spending-ways.ts'
import { eventClass } from './define-class.ts'
import { payingOwnersVerbs } from './dividend-words.ts'

/** What is laid out, imposed, awarded and paid back, and what for. */
export const outlayClasses = [
  eventClass('spend', {
    verbs: `investieren aus|geben stecken hinein|stecken verbauen ein|planen verschlingen bauen auf|wenden aus|bauen errichten verbrennen pumpen budgetieren veranschlagen
      begleichen an|schaffen bei|legen zurück|kaufen frei|kaufen schultern auf|bringen buche~schlagen tasche~greifen`,
    words: 'fällig',
    nouns: `ausgabe kosten baukosten investitionskosten investition investitionssumme investitionsvolumen investitionsprogramm investitionspaket kapitalausgabe budget etat jahresetat aufwand verpflichtung
      infrastruktur-verpflichtung aufwendung ausgabenplan investitionsausgabe restrukturierungskosten mehrkosten projektkosten zusatzkosten gesamtkosten quote gläubigerquote
      barquote abfindung strafe bußgeld bussgeld geldbuße buße =busse geldbusse geldstrafe strafgeld zwangsgeld ordnungsgeld geldauflage sanktion kompensation ausgleichszahlung wiedergutmachung strafzahlung vergleichszahlung vergleichssumme =vergleich =vergleichs schadenersatz entschädigung
      sozialplan aktienrückkauf rückkauf rückkaufprogramm aktienrückkaufprogramm sanierungskosten anlaufkosten umbaukosten kostenbasis kostenblock personalaufwand sachkosten fixkosten folgekosten`,
  }),
  // What does this to a business with a sum costs it so much.
  eventClass('weigh-on', { verbs: 'belasten' }),
  // Who decides for a company what it spends.
  eventClass('board', {
    nouns: `aufsichtsrat =vorstand verwaltungsrat vorstandsgremium konzernvorstand geschäftsführung geschäftsleitung konzernleitung =management =führung =spitze konzernspitze`,
  }),
  // By which a sum is meant for something, or goes there.
  eventClass('lay-out', {
    verbs: wordSet(
      flowingVerbs,
      dwindlingVerbs,
      `locker|machen hin|blättern hin|legen blättern berappen hand~nehmen tisch~legen tasche~greifen spendieren mobilisieren verpulvern
      vor|sehen ein|planen an|setzen veranschlagen budgetieren kalkulieren ein|kalkulieren reservieren verplanen bereit|stellen bereit|stehen verfügung~stehen
      verfügung~stellen zahlen bezahlen auf|wenden aus|geben verwenden überweisen entrichten lenken leiten frei|geben bewilligen genehmigen an|kündigen ab|zweigen ein|setzen`,
    ),
  }),
  // What a company does or suffers that costs it a sum.
  eventClass('effort', {
    nouns: `integration eingliederung verschmelzung umbau konzernumbau umstellung sanierung restrukturierung neuausrichtung neuaufstellung schließung schliessung stilllegung umzug verlagerung
      rückruf rückrufaktion =streik abspaltung aufspaltung ausgliederung herauslösung abschied ausstieg rückzug dekarbonisierung einführung umrüstung nachrüstung abriss rückbau offensive kampagne
      expansion markteintritt produktionsausfall verzögerung panne hackerangriff cyberangriff hurrikan unwetter hochwasser vorruhestandsprogramm abfindungsprogramm freiwilligenprogramm`,
  }),
  // Who does this to what is his pays for it.
  eventClass('improve', {
    verbs: `modernisieren sanieren um|rüsten auf|rüsten nach|rüsten aus|rüsten um|bauen aus|bauen an|bauen ein|bauen neu~bauen erneuern erweitern vergrößern vergrössern verdoppeln renovieren restaurieren
      automatisieren digitalisieren elektrifizieren um|stellen verlegen verlagern errichten bauen ersetzen aus|tauschen hoch|ziehen hin|stellen auf|stellen eröffnen ertüchtigen verschönern
      um|gestalten neu~gestalten neu~errichten vor|antreiben vernetzen dämmen überholen auf|möbeln auf|polieren`,
  }),
  // Whose it is did, does or will do this to what costs a sum: "das von Seestern geplante Werk".
  eventClass('undertake', {
    verbs: 'planen bauen errichten entwickeln betreiben an|kündigen starten an|stoßen beschließen vor|antreiben',
  }),
  // Who does this to a victim lets another pay.
  eventClass('award', { verbs: 'zu|sprechen zu|erkennen zu|billigen' }),
  // What does this to somebody with a sum will cost him so much.
  eventClass('threaten', { verbs: threateningVerbs }),
  // Who does this to customers gives them their money back.
  eventClass('refund', {
    verbs:
      'zurück|zahlen zurück|bezahlen zurück|erstatten erstatten zurück|geben zurück|überweisen entschädigen vergüten',
  }),
  // What is carried out at some cost.
  eventClass('project', {
    nouns: `projekt bauprojekt großprojekt bauvorhaben investitionsprojekt prestigeprojekt neubauprojekt infrastrukturprojekt mammutprojekt vorzeigeprojekt ausbauprojekt vorhaben`,
  }),
  // Who does this to goods or rooms pays somebody for them.
  eventClass('obtain', { verbs: obtainingVerbs }),
  // Who does this to somebody makes him pay.
  eventClass('impose', {
    verbs: wordSet(
      punishingVerbs,
      'verpflichten auf|brummen auf|erlegen auf|bürden kasse~bitten ab|verlangen ab|knöpfen belegen büßen büssen ab|strafen ahnden sanktionieren auf|drücken',
    ),
  }),
  // What is so much more or less than before, where a company does this to it.
  eventClass('turn-out', {
    verbs:
      'ab|setzen verkaufen aus|liefern liefern produzieren her|stellen bauen fertigen fördern befördern ein|nehmen um|setzen verdienen erwirtschaften aus|stoßen mann~bringen',
  }),
  // Who imposes one does not pay it.
  eventClass('fine', {
    nouns: `strafe bußgeld bussgeld geldbuße buße =busse geldbusse geldstrafe strafgeld strafzahlung geldauflage sanktion zwangsgeld
      ordnungsgeld`,
  }),
  // What somebody is fined for.
  eventClass('offence', {
    nouns: `preisabsprache absprache kartellabsprache kartellverstoß kartellverstoss verstoß verstöße verstoss verstösse regelverstoß datenschutzverstoß bestechung schmiergeldzahlung korruption geldwäsche steuerhinterziehung
      marktmissbrauch insiderhandel kursmanipulation marktmanipulation abgasmanipulation dieselskandal abgasskandal patentverletzung datenleck datenpanne umweltvergehen wettbewerbsverstoß machtmissbrauch`,
  }),
  // What is paid to whom harm was done.
  eventClass('damages', {
    nouns:
      'schadenersatz schadensersatz entschädigung vertragsstrafe vergleichszahlung wiedergutmachung schmerzensgeld ausgleichszahlung',
  }),
  // What a company does with a sum for those who own it.
  eventClass('hand-out', { verbs: payingOwnersVerbs }),
  // What is kept for what is to be paid.
  eventClass('provision', {
    nouns:
      'rückstellung pensionsrückstellung prozessrückstellung vorsorge risikorückstellung restrukturierungsrückstellung',
  }),
  // A company's own shares, bought back.
  eventClass('buyback', {
    verbs: 'zurück|kaufen zurück|erwerben',
    nouns: 'aktienrückkauf aktienrückkäufe aktienrückkaufen rückkaufprogramm aktienrückkaufprogramm rückkauf',
  }),
  // What is paid in one ends it.
  eventClass('lawsuit', {
    nouns: `kläger klägerin klage sammelklage schadenersatzklage schadensersatzklage rechtsstreit rechtsstreitigkeit =streit =streits patentstreit gerichtsstreit
      steuerstreit gerichtsverfahren kartellverfahren beweisverfahren schiedsverfahren musterverfahren =prozess geschädigte geschädigten opfer =vergleich =vergleichs`,
  }),
] as const
