import { wordSet } from '../../word-set.ts'

/** Verbs by which a company aims at users whom it does not have: "zielt auf zwei Millionen Nutzer". */
export const courtingVerbs = wordSet('ab|zielen zielen spitzen schielen hoffen buhlen werben um|werben locken')

/** Where those are whom a company aims at: "hat zwei Millionen Kunden im Visier". */
export const aimNouns = wordSet('visier auge blick fokus')

/** What users hand in together: "Nutzer strengen eine Sammelklage an". */
export const complaints = /(klagen?|beschwerden?|petition(en)?|unterschriften)$/

/** Whom somebody who writes or sings has: "3 Millionen Follower". */
export const followers = /^(follower|fan|abonnent)/

/** Lemmas of verbs whose object is what a company offers to users. */
export const offerVerbs = wordSet(
  'nutzen benutzen verwenden abonnieren buchen besuchen öffnen installieren herunter|laden',
)

/** The same, and of verbs by which somebody uses what a company offers in other words. */
export const usingVerbs = wordSet(
  offerVerbs,
  'vertrauen ein|setzen beziehen hören streamen lesen an|klicken auf|rufen ein|loggen',
)

/** What people do with a company, named by "bei" or "auf", whose customers they are: "kauften bei X ein". */
export const buyingAtVerbs = wordSet(
  `ein|kaufen bestellen shoppen kaufen buchen sammeln sparen versichern telefonieren surfen trainieren tanken an|melden registrieren ein|loggen
  ab|schließen beziehen wetten spielen streamen lernen handeln an|legen lesen hören ordern`,
)

/** What customers do that leave: "kehrten ihm den Rücken". */
export const leavingUserVerbs = wordSet('rücken~kehren rücken~zukehren ab|springen ab|wandern davon|laufen weg|laufen')

/** Where people buy, if it is no company by name: "auf dem Marktplatz". */
export const sellingPlaces =
  /(plattform|marktplatz|marktplatzes|börse|shop|portal|app|kette|händler|versender|versandhaus)$/

/** Those who may be customers, by what they are. */
export const customersToBe =
  /^(deutschen?|österreicher(innen)?n?|schweizer(innen)?n?|europäern?|amerikanern?|franzosen|briten|bundesbürgern?|bürgern?|erwachsenen?|jugendlichen?|schülern?|studenten|kindern?|familien|käufern?|konsumenten|anlegern?|sparern?|betrieben?|firmen|unternehmen|banken|praxen|kommunen|schulen|vereinen?|gemeinden|behörden|restaurants|händlern?|werkstätten|bäckereien|metzgereien|gaststätten|hotels?|filialen|märkten?|industriebetrieben?|abnehmern?|zeitungen|agenturen|städten?|handwerkern?|kanzleien|apotheken|kliniken|krankenhäusern?|stadtwerken?|haushalten?|landwirten?|geschäften?|läden|betrieben)$/

/** Lemmas of verbs by which somebody has an account: "führen bei X ein Konto". */
export const accountVerbs = wordSet('haben führen unterhalten besitzen eröffnen halten ab|schließen')

/** What a customer has with a company: "ein Girokonto", "eine Police". */
export const isAccount = (norm: string): boolean =>
  /(konto|konten|depots?|policen?|verträge?|vertrag|versicherung|abo|abonnement|mitgliedschaft)$/.test(norm)

/** Lemmas of what companies do for those whom they have as customers. */
export const servingVerbs = wordSet('versorgen beliefern bedienen befördern versichern betreuen erreichen')

/** What is done to those who become customers of a network, or cease to be: "Angeschlossen wurden 300 Haushalte". */
export const connectingVerbs = wordSet('an|schließen an|schliessen verbinden ab|klemmen ab|schalten um|stellen')

/** In what something is that people use: "bei 300 Firmen im Einsatz". */
export const useNouns = wordSet('einsatz gebrauch')

/** By whom users are told of: "zählt 5.000 Firmen zu seinen Kunden". */
export const userCountingVerbs = wordSet('zählen haben gewinnen')

/** Verbs by which somebody is one of the users: "Zu den Kunden gehören 400 Banken". */
export const amongVerbs = wordSet('zählen gehören')

/** What says how many there are: "die Zahl der Fahrgäste". */
export const numberNouns = /^(an|gesamt)?zahl$/

/** What users do or have done to them one by one, so that as many are told of as did it and not as there are: "klagen", "wurden befragt". */
export const voicingVerbs = wordSet(
  `klagen verklagen prozessieren ein|klagen beschweren protestieren demonstrieren kritisieren rügen bemängeln monieren loben warnen
  unterschreiben unterzeichnen petition~starten stimmen ab|stimmen votieren befragen um|fragen interviewen antworten an|geben nennen sagen
  berichten schildern erzählen schreiben kommentieren diskutieren streiten bewerten benoten empfehlen teilen liken posten twittern reagieren
  fordern verlangen bitten wehren beteiligen vermuten glauben meinen finden wünschen streiken boykottieren zusammen|tun`,
)
