import { wordSet } from '../../word-set.ts'
import { passingVerbs } from '../verbs/changing-hands.ts'
import { demandingVerbs, priceHopingVerbs } from '../verbs/claiming.ts'
import { joiningInVerbs } from '../verbs/financing.ts'
import { receivingVerbs } from '../verbs/receiving.ts'
import { sharingVerbs } from '../verbs/splitting.ts'
import { eventClass } from './define-class.ts'

/** Companies, stakes and shares that change hands. */
export const dealClasses = [
  eventClass('acquire', {
    verbs: `kaufen übernehmen erwerben schlucken auf|kaufen ein|verleiben zu|schlagen sichern schnappen holen ab|kaufen an|kaufen
      zu|greifen greifen ersteigern kapern zu|kaufen vereinnahmen ergattern angeln krallen nagel~reißen nagel~reissen zurück|holen zurück|kaufen heim|holen ein|gemeinden weg|schnappen
      ab|luchsen ab|ringen hinzu|kaufen dazu|kaufen hinzu|erwerben heraus|kaufen auf|saugen verspeisen portfolio~nehmen ein|sacken dach~holen`,
    nouns: `übernahme kauf zukauf rückkauf akquisition erwerb aufkauf übernahmeangebot übernahmeofferte kaufofferte kaufangebot offerte gebot angebot
      offert übernahmeoffert kaufoffert firmenkauf firmenübernahme übernahmeplan komplettübernahme milliardenübernahme milliardenzukauf`,
  }),
  // Whose offer it is stands with it: "das Angebot von X", "die Offerte der X".
  eventClass('offer', {
    nouns: `angebot offerte gebot übernahmeangebot übernahmeofferte kaufangebot kaufofferte gegenangebot gegenofferte barofferte barangebot bieterangebot abfindung barabfindung abfindungsangebot offert übernahmeoffert
      erstangebot milliardenangebot milliardenofferte pflichtangebot tauschangebot vorstoß avance bewerbung`,
  }),
  // What bidders fight for: "der Übernahmekampf um Y".
  eventClass('contest', {
    nouns: `übernahmekampf übernahmeschlacht übernahmepoker übernahmestreit bieterkampf bieterwettkampf bieterwettstreit bietergefecht bieterschlacht
      bieterrennen bieterverfahren bieterprozess bieterstreit bieterkrieg bieterduell bieterpoker bieterwettbewerb bieterwettlauf bietergerangel bieterringen
      übernahmeduell übernahmekrieg übernahmegerangel übernahmeringen übernahmewettstreit wettbieten tauziehen poker duell ringen werben buhlen =rennen wettrennen bemühung verkaufsprozess übernahmeversuch
      übernahmespekulation übernahmefantasie übernahmephantasie`,
  }),
  // What is said of a sum that somebody may pay.
  eventClass('mooted', { verbs: 'gespräch~sein gespräch~bringen' }),
  // In which a deal is the largest of who makes it.
  eventClass('history', { nouns: 'geschichte firmengeschichte unternehmensgeschichte konzerngeschichte' }),
  // Who does this at a company gets it, where several wanted to.
  eventClass('prevail', { verbs: 'ziel~sein ziel~kommen ziel~gelangen zug~kommen zuge~kommen rennen~machen' }),
  eventClass('sell', {
    verbs: `verkaufen veräußern veräussern ab|geben ab|stoßen ab|stossen ab|treten trennen los|werden los|schlagen versilbern weiter|reichen hand~geben überlassen
      verscherbeln verhökern verschleudern verramschen weiter|verkaufen geld~machen`,
    nouns: 'verkauf veräußerung veräusserung abgabe trennung verkäufer',
  }),
  eventClass('price', {
    verbs: '',
    nouns: `kaufpreis übernahmepreis gesamtpreis barpreis verkaufspreis rekordpreis gesamtkaufpreis grundkaufpreis kaufsumme übernahmesumme transaktionsvolumen
      transaktionswert verkaufserlös verkaufssumme earn-out earnout zusatzzahlung nachzahlung grundbetrag dealvolumen dealwert`,
  }),
  // What a deal, a building or goods cost.
  eventClass('price-tag', { nouns: 'kostenpunkt preisschild preiszettel' }),
  eventClass('plain-price', { nouns: '=preis =preise =preises =summe =betrag =erlös =out' }),
  // What a sale brings in; in the plural mostly what a business earns.
  eventClass('takings', {
    nouns:
      '=erlös gesamterlös nettoerlös bruttoerlös verkaufserlös emissionserlös platzierungserlös börsenerlös verkaufsertrag veräußerungserlös veräusserungserlös erlössumme verkaufssumme',
  }),
  // What somebody expects to get, be it proceeds or not.
  eventClass('inflow', {
    nouns: 'mittelzufluss barmittelzufluss zufluss kapitalzufluss geldzufluss liquiditätszufluss geldsegen =einnahmen',
  }),
  eventClass('pay', {
    verbs: `zahlen bezahlen hin|legen legen hin|blättern blättern aus|geben überweisen bieten springen fließen fliessen investieren erhalten bekommen
      kassieren reservieren bereit|legen bereit|stellen ab|buchen hinein|stecken zu|sagen zu|sichern an|legen gehen hin|schieben drauf|legen nach|legen auf|bringen stemmen berappen locker|machen auf|wenden gewähren spendieren hand~nehmen tisch~legen tasche~greifen verfügung~stellen aussicht~stellen zu|fließen zu|fliessen offerieren überbieten mit|bieten
      löhnen entrichten begleichen aus|legen heraus|rücken raus|rücken`,
    nouns: 'zahlung bezahlung barzahlung rate',
  }),
  // What is to be paid then.
  eventClass('due', { words: 'fällig' }),
  // Who does this with a sum "für" a company wants so much for it.
  eventClass('ask-price', {
    verbs: wordSet(demandingVerbs, priceHopingVerbs, 'haben'),
  }),
  // Who does this wants to buy, with a sum or an offer of one.
  eventClass('bid', { verbs: 'bieten offerieren überbieten mit|bieten nach|bessern spiel~bringen' }),
  eventClass('receive', { verbs: receivingVerbs }),
  eventClass('change-hands', {
    verbs: wordSet(passingVerbs, 'gehören'),
    nouns: 'besitzer hände eigentümerwechsel',
  }),
  eventClass('deal', {
    nouns: `deal transaktion =geschäft =geschäfts =geschäfte =geschäften vereinbarung übereinkunft abkommen einigung megadeal milliardendeal milliardengeschäft pakt zusammenschluss fusion
      kooperation partnerschaft allianz zusammenarbeit`,
  }),
  eventClass('invest', {
    verbs: `investieren beteiligen stecken ein|steigen ein|kaufen bei|steuern dazu|geben dazu|legen dazu|zahlen dazu|schießen zu|schießen ein|schießen pumpen ein|bringen ein|zahlen finanzieren aus|helfen
      bereit|stellen hinein|stecken zu|führen zeichnen leihen an|legen fördern subventionieren beisteuern verfügung~stellen stemmen nach|schießen zu|sagen
      beteiligung~eingehen`,
    nouns: `investment investition investitionssumme investitionsvolumen beteiligung einstieg kapitalspritze finanzspritze geldspritze finanzierung finanzhilfe
      milliardeninvestition milliardeninvestment finanzierungspaket finanzpaket kapitalpaket liquiditätsspritze kapitalzuschuss anschubfinanzierung millionenspritze milliardenspritze kapitalbeteiligung kapitalzufuhr kapitaleinlage =einlage engagement einstand eigenbeitrag eigenanteil sanierungsbeitrag einsatz kapitaleinsatz =spritze =spritzen`,
  }),
  // Who does this with a sum puts it in beside others.
  eventClass('join-in', { verbs: wordSet(joiningInVerbs, 'bei|tragen') }),
  // Who does this counts on a sum of another.
  eventClass('await', {
    verbs:
      'hoffen erhoffen warten freuen beantragen erbitten wünschen fordern verlangen pochen jubeln drängen bitten erwarten rechnen',
  }),
  // Who does this over a sum has it.
  eventClass('rejoice', { verbs: 'freuen jubeln' }),
  // Sums of several that do this make up one.
  eventClass('come-together', { verbs: 'zusammen|kommen' }),
  // Who does this with a sum to a company puts it in.
  eventClass('give', {
    verbs: 'geben anvertrauen vor|strecken zu|stecken zu|schanzen spendieren hinein|geben hinzu|geben nach|reichen',
  }),
  // Who does this to a company with a sum keeps it going.
  eventClass('equip', {
    verbs: `aus|statten päppeln auf|päppeln hoch|päppeln durch|füttern alimentieren sponsern versorgen ein|springen leben~halten wasser~halten beine~helfen stange~halten
      rücken~stärken auf|fangen bewahren`,
  }),
  // What is given away is put into nobody.
  eventClass('donation', {
    verbs: 'spenden schenken stiften vermachen',
    nouns: `spende spender spenderin spendengeld spendenaktion spendensumme spendenaffäre spendenkonto schenkung mäzen mäzenin mäzenatentum =stifter =stifterin vermächtnis`,
  }),
  // Whose it is gives it: "der Einstieg der Nordwind", "die Finanzspritze des Bundes".
  eventClass('given', {
    nouns: `einstieg engagement investment investition beteiligung kapitalbeteiligung kapitalspritze finanzspritze geldspritze kapitaleinlage =einlage eigenbeitrag eigenanteil
      kapitalzuschuss zuschuss millioneninvestition milliardeninvestition milliardeninvestment finanzhilfe =zusage =zusagen finanzierungszusage =einlagen`,
  }),
  // Money as whoever gets it has it, be the giver named or not.
  eventClass('injection', {
    nouns: `=spritze =spritzen kapitalspritze finanzspritze geldspritze liquiditätsspritze millionenspritze milliardenspritze finanzierung finanzierungspaket finanzpaket kapitalpaket finanzhilfe kapitalzufuhr
      =zusage =zusagen finanzierungszusage kreditzusage refinanzierungszusage notfallliquidität`,
  }),
  eventClass('partnership', {
    nouns: 'gemeinschaftsunternehmen venture partnerschaft allianz kooperation zusammenarbeit absichtserklärung',
  }),
  // A company of several: "ein Gemeinschaftsunternehmen von X (51 Prozent) und Y".
  eventClass('joint-venture', {
    nouns:
      'gemeinschaftsunternehmen gemeinschaftsfirma gemeinschaftsgesellschaft gemeinschaftstochter gemeinschaftsbetrieb joint-venture =venture',
  }),
  eventClass('share-out', { verbs: wordSet(sharingVerbs, 'verteilen') }),
  // "in Raten", "im Rahmen", "in bar": how or when money is put in, not into what.
  eventClass('manner', {
    nouns: `=hand =rahmen =raten =rate =tranche =tranchen aktientranche =bar =schritten =schritt =zukunft =form =zuge =zug =folge =tasche =kasse =aussicht =anspruch =stufen =etappen
      =teilen =runde =jahre =jahren =monate =monaten =wochen =tagen =phase =phasen =euro =dollar =franken =regel =auftrag =namen =zusammenhang =gegenzug =anschluss`,
  }),
  eventClass('owner', {
    nouns: `eigner eignerin eigentümer eigentümerin besitzer besitzerin verkäufer verkäuferin alteigentümer alteigentümerin gründerfamilie inhaber inhaberin
      =mutter muttergesellschaft mutterkonzern mutterunternehmen mutterfirma konzernmutter veräußerer`,
  }),
  // Those it is made of do together what it does: "ein Konsortium aus X und Y".
  eventClass('consortium', {
    nouns: `konsortium arbeitsgemeinschaft =arge bieterkonsortium investorenkonsortium bietergemeinschaft bietergruppe investorengruppe investorengemeinschaft aktionärsgruppe =gruppe =bündnis =gespann =duo =trio bieterduo
      investorenduo bietertrio bieterbündnis käufergruppe käuferkonsortium käufergemeinschaft anlegergruppe poolgesellschaft`,
  }),
  eventClass('possession', {
    nouns: `=besitz =eigentum =hand =hände =händen =dach =portfolio privatbesitz familienbesitz
      familienhand staatshand privathand staatsbesitz gemeindebesitz landesbesitz`,
  }),
  eventClass('daughter', {
    nouns: `tochter töchter töchtern sparte tochterfirma tochtergesellschaft tochterunternehmen geschäftsbereich unternehmensbereich konzernsparte ableger
      auslandstochter geschäftssparte`,
  }),
  // A part of a company that a noun names.
  eventClass('part', {
    nouns: `sparte division geschäftsbereich unternehmensbereich konzernbereich geschäftsfeld geschäftseinheit geschäftszweig geschäftssparte konzernsparte ~geschäft ~geschäfte
      geschäftsaktivität =aktivitäten auslandsaktivität =teile =teilen =bereich verbund konzernteil teilbereich ~portfolio`,
  }),
  // Who does this with costs pays them.
  eventClass('bear', {
    verbs:
      'tragen übernehmen schultern stemmen dazu|geben dazu|zahlen dazu|legen zu|geben frei|geben bewilligen zu|sagen bereit|stellen',
  }),
  // Who does this with a sum of his gives it to somebody.
  eventClass('grant', {
    verbs: `bewilligen gewähren zu|sagen zu|sichern zu|billigen zu|sprechen zu|erkennen bereit|stellen bereit|halten verfügung~stellen aussicht~stellen locker|machen
      reservieren frei|geben frei|machen spendieren mobilisieren aus|reichen zu|schießen zu|schiessen`,
  }),
  // What a company does or undergoes, and a state pays for.
  eventClass('aided', {
    nouns: `ansiedlung rettung sanierung erhalt fortbestand weiterbetrieb dekarbonisierung ausbau =umbau =aufbau wiederaufbau neuaufbau neustart neuanfang modernisierung
      erweiterung expansion fortführung restrukturierung entschuldung neuausrichtung transformation umstellung stabilisierung`,
  }),
  // What is owed to a state.
  eventClass('dues', {
    nouns: `gebühr gebühren netzgebühr netzentgelt entgelt abgabe steuer steuern gewerbesteuer körperschaftsteuer grunderwerbsteuer mehrwertsteuer steuernachzahlung steuerschuld zoll zölle
      sozialabgabe sozialbeitrag =beitrag =beiträge pacht miete konzessionsabgabe rückzahlung stromsteuer energiesteuer landegebühr hafengebühr trassenpreis maut`,
  }),
  // Out of which a state gives.
  eventClass('purse', {
    nouns: `=kasse =kassen =topf =töpfe =töpfen =fonds =programm =haushalt =etat staatskasse bundeskasse landeskasse steuerkasse fördertopf innovationsfonds klimafonds transformationsfonds strukturfonds strukturwandelfonds förderfonds
      förderprogramm klimaschutzprogramm hilfsprogramm aufbauprogramm konjunkturprogramm bundeshaushalt landeshaushalt staatshaushalt eu-haushalt sondervermögen aufbaufonds zukunftsfonds hilfsfonds`,
  }),
  // Who does this puts in a part beside others.
  eventClass('contribute', {
    verbs: `bei|steuern bei|tragen zu|schießen zu|schiessen dazu|geben dazu|legen dazu|zahlen dazu|schießen dazu|schiessen hinzu|geben drauf|legen mit|finanzieren mit|tragen
      nach|schießen nach|schiessen`,
  }),
  // Who does this with a sum on his way into a company puts it in.
  eventClass('bring-along', { verbs: 'mit|bringen ein|legen' }),
  // Who does this to the capital of another puts money into it.
  eventClass('strengthen', {
    verbs: 'stärken auf|stocken erhöhen auf|füllen auf|bessern verstärken nach|schießen aus|statten',
  }),
  // Who does this with capital is one of those who give it.
  eventClass('put-up', { verbs: 'auf|bringen' }),
  // Who does this with a bare sum has it from then on.
  eventClass('gather', {
    verbs:
      'sammeln sichern holen besorgen auf|treiben zusammen|bekommen zusammen|kratzen erhalten bekommen kriegen empfangen ein|streichen lukrieren',
  }),
  // What investors give, whatever it is called.
  eventClass('financing', { nouns: 'finanzierung investment =investition kapitalspritze geldspritze' }),
  eventClass('fresh', { words: 'frisches frischen frischem' }),
  eventClass('investor', { nouns: 'investor geldgeber kapitalgeber anteilseigner ankerinvestor hauptinvestor' }),
  eventClass('capital', {
    nouns:
      '=kapital eigenkapital kapitalbasis eigenkapitalbasis kapitaldecke kapitalausstattung eigenmittel kapitalbedarf frischkapital rekapitalisierung kapitalmaßnahme',
  }),
  // Shares that a company issues, as "neue Aktien" (`coloured-nouns.ts`): who does it sells them.
  eventClass('new-shares', {
    nouns: '=jungaktien =neuaktien bezugsaktien bezugsrecht bezugspreis bezugsangebot bezugsfrist bezugsverhältnis',
  }),
  eventClass('capital-increase', {
    nouns: 'kapitalerhöhung barkapitalerhöhung kapitalaufstockung kapitalmaßnahme kapitalmassnahme',
  }),
  eventClass('subsidy', {
    verbs: `fördern subventionieren bezuschussen helfen aus|helfen unterstützen retten stützen rekapitalisieren verstaatlichen bei|springen
      unter|stützen bürgen arme~greifen seite~springen`,
    nouns: `staatsbesitz staatshand =hilfe =hilfen staatsbeteiligung verstaatlichung teilverstaatlichung staatseinstieg staatsrettung staatsbürgschaft bürgschaft landesbürgschaft garantie staatsgarantie
      stabilisierungspaket stabilisierungsfonds wirtschaftsstabilisierungsfonds stabilisierung rettungsaktion rettungsfonds hilfsmaßnahme hilfszahlung corona-hilfe
      =bescheid =bescheide =bescheids förderbescheid zuwendungsbescheid zuwendung anschubhilfe bundesmittel landesmittel fördermillion staatsmillion steuermillion steuermilliarde fördermilliarde
      investitionshilfe staatsknete förderzusage förderprogramm fördertopf investitionszuschuss anschubfinanzierung investitionsbeihilfe kapitalhilfe staatsspritze zuschüssen unterstützung subvention fördermittel förderung fördergeld staatshilfe staatshilfen beihilfe zuschuss zuschüsse fördersumme staatsgeld hilfspaket rettungspaket
      hilfsgeld rettung bundeshilfe landeshilfe staatskredit stabilisierungsmaßnahme milliardenhilfe finanzhilfe steuergeld staatszuschuss`,
  }),
  // Who gives one of these gives no money yet.
  eventClass('guarantee', {
    nouns: `bürgschaft landesbürgschaft staatsbürgschaft bundesbürgschaft ausfallbürgschaft kreditbürgschaft bürgschaftsrahmen garantie staatsgarantie kreditgarantie ausfallgarantie bundesgarantie rückgarantie exportgarantie
      haftung`,
    verbs: 'bürgen haften garantieren gerade|stehen ein|stehen',
  }),
  eventClass('state', {
    nouns:
      'steuerzahler =bund =bundes =bunds bundesregierung =staat =staates =staats =land =länder =ländern =fiskus =staatskasse =regierung',
  }),
  eventClass('loan', {
    verbs: 'leihen borgen verleihen gewähren ein|räumen aus|reichen vor|strecken',
    nouns: 'kredit darlehen kreditzusage kreditpaket überbrückungsfinanzierung liquiditätshilfe',
  }),
  eventClass('convertible', { nouns: 'wandelanleihe wandelschuldverschreibung wandelpapier' }),
  eventClass('funding-round', {
    verbs: 'ein|sammeln ein|werben auf|nehmen',
    nouns: `finanzierungsrunde gesamtfinanzierung wachstumsfinanzierung startfinanzierung millionenfinanzierung seed-finanzierung seedfinanzierung serie-a-finanzierung serie-b-finanzierung serie-c-finanzierung series-a-finanzierung series-b-finanzierung folgefinanzierung wagniskapitalfinanzierung risikokapitalfinanzierung eigenkapitalrunde wachstumsrunde megarunde millionenrunde milliardenrunde erweiterungsrunde frühphasenfinanzierung anschlussrunde kapitalrunde serie investitionsrunde funding seed-runde fundingrunde finanzierungsrund =runde wagniskapitalrunde
      startkapital risikokapital wagniskapital investorengeld =seed =pre-seed`,
  }),
  eventClass('raise', {
    verbs:
      'kasse~spülen kassen~spülen markt~holen kapitalmarkt~holen börse~holen anlegern~holen aktionären~holen investoren~holen geldgebern~holen ein|sammeln ein|werben ein|nehmen erlösen auf|nehmen ein|spielen',
  }),
  // Who does this sells shares to the public, called so or not.
  eventClass('tap-market', {
    verbs:
      'börse~holen aktionären~holen anlegern~holen börse~ein|sammeln börse~ein|nehmen börse~ein|werben anlegern~ein|sammeln aktionären~ein|sammeln',
  }),
  // How money comes in from what is sold.
  eventClass('proceeds', {
    verbs:
      'nehmen spülen ein|streichen zu|fließen zu|fliessen ein|bringen bringen bescheren ein|tragen erzielen ein|heimsen lukrieren kasse~machen',
  }),
] as const
