/**
 * Heads of nouns that take their sum with "über": Vertrag über 38 Milliarden, Cloud-Abkommen über …, Milliardenkredit über ….
 * Compared with the end of the word, so that compounds are covered.
 */
export const sumNounEndings: readonly string[] =
  'vertrag vertrags vertrages verträge verträgen kredit kredits kredite krediten anleihe anleihen auftrag auftrags auftrages aufträge aufträgen deal deals abkommen abkommens vereinbarung vereinbarungen platzierung platzierungen darlehen darlehens rechnung rechnungen garantie garantien bürgschaft bürgschaften paket pakete pakets programm programme programms finanzierung finanzierungen scheck schecks runde order orders bestellung bestellungen fazilität linie kreditlinien klage klagen bescheid bescheids bescheide urteil strafe strafen geldbuße bußgeld police zusage zusagen absichtserklärung emission kapitalerhöhung forderung forderungen investition investitionen investment investments transaktion transaktionen geschäft geschäfts angebot angebots offerte gebot förderbescheid zuschuss zuwendung spende spenden schaden überweisung überweisungen vergleich vergleichs budget budgets etat etats fonds tranche tranchen hypothek summe summen betrag betrags beträge gutschein gutscheine rückkauf aktienrückkauf mandat einlage beteiligung versicherung schuldschein schuldscheine schuldscheindarlehen brückenfinanzierung börsengang börsengangs ipo verbindlichkeiten geldauflage wandelanleihe kontrakt kontrakte kapital kapitals mittel eigenkapital stammkapital förderung kreditrahmen rahmen verlustvortrag bericht berichte berichten gerücht gerüchte gerüchten spekulation spekulationen meldung meldungen diskussion diskussionen debatte debatten gespräch gespräche gesprächen verhandlung verhandlungen streit entscheidung entscheidungen abstimmung abstimmungen information informationen'.split(
    ' ',
  )

/** Forms of verbs that take what they are about with "über": verfügt über 40 Filialen, verhandeln über zwei Milliarden. */
export const verbsAbout: RegExp =
  /^(?:(?:ge)?(?:verfüg|verhandel|herrsch|wach|gebiet)(?:t|e|en|te|ten|et|ete|eten|n)|entscheide[tn]?|entschied(?:en)?|abgestimmt|abstimm(?:t|en)|beriet(?:en)?|berät|diskutier(?:t|en|te|ten)|informier(?:t|en|te|ten))$/
