import { wordSet } from '../../word-set.ts'
import { orderingVerbs, outsourcingVerbs, winningVerbs } from '../verbs/ordering.ts'
import { eventClass } from './define-class.ts'

/** What is paid for a right when it is granted, and as its use goes on. */
const milestones =
  'meilensteinzahlung =meilenstein =meilensteine =meilensteinen upfrontzahlung upfront-zahlung =upfront lizenzgebühr lizenzzahlung'
const sponsorContracts = 'sponsorvertrag sponsorenvertrag sponsoringvertrag ausrüstervertrag'

/** What a customer gives and a supplier gets. */
const commissions = `auftrag aufträge ausschreibung bestellung =order =orders großorder grossorder milliardenorder rekordorder zuschlag großauftrag grossauftrag
  großbestellung grossbestellung rüstungsauftrag einzelauftrag milliardenauftrag rekordauftrag bauauftrag folgeauftrag`

/** What one orders of another, signs with another, and pays for a right. */
export const contractClasses = [
  eventClass('contract', {
    verbs: wordSet(orderingVerbs, 'unterzeichnen unterschreiben vergeben liefern'),
    nouns: `kontrakt ${commissions} ${sponsorContracts} vertrag verträge rahmenvertrag rahmenvereinbarung abkommen liefervertrag cloud-vertrag cloud-deal dienstleistungsvertrag
      liefervereinbarung abnahmevereinbarung lieferabkommen abnahmeabkommen servicevertrag wartungsvertrag kaufvertrag cloud-abkommen abnahmevertrag milliardenvertrag
      mietvertrag rahmenabkommen vertragswert vertragsvolumen auftragswert auftragsvolumen auftragssumme auftragshöhe bestellvolumen bestellsumme mega-deal megadeal maximalwert bestellwert =beschaffung neubeschaffung ersatzbeschaffung rüstungsbeschaffung fahrzeugbeschaffung nachbestellung baulos teillos vertragsabschluss liefervertragsabschluss liefergeschäft`,
  }),
  // Who is one pays to be seen with somebody.
  eventClass('sponsor', {
    nouns: `sponsor hauptsponsor trikotsponsor namenssponsor namensgeber sponsoring ${sponsorContracts}
      sponsorin trikotpartner ausrüsterdeal sponsordeal sponsorendeal namensrecht`,
  }),
  // By which an order, too, is paid step by step.
  eventClass('milestone', {
    nouns: milestones,
  }),
  // What is paid for a right to make or use something.
  eventClass('fee', {
    words: 'vorab',
    nouns: `${milestones} lizenzhonorar vorauszahlung vorabzahlung
      einmalzahlung abschlagszahlung honorar nutzungsgebühr nutzungsentgelt entgelt pachtzins jahresmiete monatsmiete =miete =pacht`,
  }),
  // A part of whatever is told of.
  eventClass('tranche', { nouns: '=tranche =tranchen teiltranche aktientranche =option =optionen' }),
  // Of contracts those that a customer gives and a supplier gets; others have two sides that both sign.
  eventClass('commission', {
    nouns: commissions,
  }),
  // Who does this leaves work to another.
  eventClass('outsource', { verbs: outsourcingVerbs }),
  // Who does this with a commission is who gets it.
  eventClass('win', {
    verbs: wordSet(winningVerbs, 'sichern'),
  }),
  // Treaties and terms of people's work are no orders.
  eventClass('other-contract', {
    nouns: `plattenvertrag arbeitsvertrag profivertrag spielervertrag ehevertrag dienstvertrag koalitionsvertrag staatsvertrag friedensvertrag
      handelsabkommen freihandelsabkommen atomabkommen klimaabkommen friedensabkommen flüchtlingsabkommen lehrvertrag autorenvertrag exklusivvertrag trainervertrag zeichnungsauftrag zeichnungsaufträge kaufauftrag kaufaufträge verkaufsauftrag verkaufsaufträge kauforder verkaufsorder
      gesellschaftsvertrag bausparvertrag handyvertrag versicherungsvertrag sparvertrag steuerabkommen`,
  }),
  eventClass('services', {
    nouns: `cloud-dienst rechenleistung dienste cloud-computing-dienst cloud-kapazität cloud-leistung rechenkapazität cloud-dienste cloud-computing rechenzentrumsdienst
      rechenzeit cloud-rechenleistung serverkapazität rechenzentrumskapazität`,
  }),
  // Of contracts those by which somebody buys: who orders is the customer, who signs or delivers may be either.
  eventClass('order', {
    verbs: orderingVerbs,
    nouns: 'bestellung großbestellung grossbestellung nachbestellung',
  }),
] as const
