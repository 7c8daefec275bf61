import { wordSet } from '../../word-set.ts'
import { costingVerbs } from '../verbs/spending-ways.ts'
import { contractClasses } from './contracts.ts'
import { eventClass } from './define-class.ts'
import { jobCompounds } from './job-words.ts'
import { measuredFalls, measuredRises } from './measured-moves.ts'
import { outlayClasses } from './outlays.ts'
import { peopleByTrade } from './people-by-trade.ts'
import { tillVerbs } from './till-words.ts'
import { buyingAtVerbs, leavingUserVerbs } from './user-words.ts'

/** How many work somewhere. */
const staffNumbers = 'personalbestand mitarbeiterzahl beschäftigtenzahl personalstand beschäftigtenstand'

/** What companies earn, owe, order, employ and spend. */
export const businessClasses = [
  eventClass('revenue', {
    verbs: 'um|setzen erlösen ein|nehmen',
    nouns: `umsatz umsätze umsätzen umsatze erlös erlöse einnahme geschäftsvolumen umsatzvolumen gesamtleistung betriebsleistung betriebsertrag fakturierung warenumsatz honorarumsatz jahresumsatz konzernumsatz quartalsumsatz umsatzerlös =erträge =erträgen gesamterträge bruttoerträge konzernerträge nettoumsatz konzernerlös jahreserlös verkaufserlöse =nettoerlöse =nettoerlösen =nettoerträge =nettoerträgen
      bruttoeinnahme umsatzmarke umsatzentwicklung umsatzprognose umsatzziel umsatzerwartung umsatzausblick`,
  }),
  eventClass('revenue-strict', { nouns: 'umsatz umsätze umsätzen umsatzerlös', verbs: 'um|setzen' }),
  eventClass('profit', {
    verbs: 'verdienen',
    nouns: `gewinn ergebnis ergebniss überschuss ebit ebitda nettogewinn betriebsgewinn betriebsergebnis konzerngewinn jahresüberschuss jahresgewinn reingewinn konzernergebnis
      quartalsgewinn nettoergebnis vorsteuergewinn vorsteuerergebnis periodengewinn operating-profit konzernüberschuss halbjahresgewinn bruttogewinn ebita nettoüberschuss
      betriebsüberschuss quartalsergebnis geschäftserfolg gewinnprognose gewinnziel gewinnerwartung gewinnausblick ergebnisprognose ergebnisziel`,
  }),
  // Where a business earns money, and nothing else is said of it.
  eventClass('profit-zone', { nouns: '=gewinnzone' }),
  // More or less than nothing; "ein Plus von 3 Millionen" is one where so much is made.
  eventClass('surplus', { nouns: '=plus' }),
  // What a business does with what it takes in, if nothing says that it is left over.
  eventClass('yield', { verbs: 'erwirtschaften' }),
  // What a sum does that comes in.
  eventClass('till', { verbs: tillVerbs }),
  eventClass('report', {
    nouns: `bilanz jahresbilanz prognose ausblick ziel jahresabschluss abschluss geschäftsbericht bericht zahl jahreszahl quartalszahl halbjahreszahl bonus boni budget
      erwartung schätzung geschäftsjahr planung guidance vergütung steuerjahr etat haushalt`,
  }),
  eventClass('bottom-line', {
    nouns: '=strich =abzug',
    words: 'operativ bereinigt netto unbereinigt',
    verbs: 'übrig|bleiben hängen|bleiben',
  }),
  eventClass('loss', {
    verbs:
      'zahlen~rutschen zahlen~geraten zahlen~stürzen minus~rutschen minus~geraten minus~drehen verlustzone~rutschen verlustzone~geraten',
    nouns: `=verlust =verluste =verlusts =verlustes =verlusten =minus =miese =miesen =fehlbetrag =fehlbetrags =fehlbeträge =defizit =defizits nettoverlust betriebsverlust quartalsverlust jahresverlust jahresfehlbetrag vorsteuerverlust
      konzernverlust milliardenverlust millionenverlust rekordverlust milliardenloch halbjahresverlust anlaufverlust gesamtverlust bilanzverlust bilanzdefizit millionendefizit milliardendefizit
      reinverlust rohverlust periodenverlust ebitverlust ebit-verlust ebitda-verlust bruttoverlust vorjahresverlust riesenverlust riesenminus buchverlust veräußerungsverlust abschreibungsverlust =loch =lochs =löcher bilanzloch kassenloch finanzloch halbjahresminus quartalsminus jahresminus =verlustzone`,
  }),
  eventClass('debt', {
    verbs: 'schulden verschulden kreide~stehen',
    nouns: `schulden schuldenberg schuldenlast schuldenstand schuldensumme schuldenhöhe schuldschein schuldscheindarlehen obligation steuerschuld kreditschuld restschuld verbindlichkeit verschuldung nettoverschuldung nettoschulden finanzschulden bankschulden kreditlinie kreditvolumen anleihe schuldverschreibung kreditrahmen passiva neuverschuldung nettoneuverschuldung nettokreditaufnahme kreditaufnahme kreditermächtigung schuldenaufnahme bankverbindlichkeit
      kreditvertrag kreditvereinbarung darlehensvertrag bond bonds eurobond anleihemarkt bondmarkt anleiheemission hochzinsanleihe brückenfinanzierung altschulden altlasten pensionslast pensionsverpflichtung pensionsschuld pensionsverbindlichkeit rentenlast haftung haftungsanspruch haftungsansprüche fremdkapital finanzverbindlichkeit schuldenschnitt schuldenerlass forderungsverzicht =linie konsortialkredit kreditfazilität =fazilität kreditpaket bankkredit hybridanleihe unternehmensanleihe gesamtschulden gesamtverschuldung nettofinanzschulden
      anleihetranche bond-tranche bondtranche`,
  }),
  // Debts that are sold in pieces: what is issued or placed there are no shares.
  eventClass('bond', {
    nouns: `anleihe schuldschein schuldscheindarlehen schuldverschreibung obligation =bond =bonds eurobond schuldscheinmarkt anleihemarkt`,
  }),
  // Where companies borrow.
  eventClass('bond-market', {
    nouns: '=kapitalmarkt =kapitalmarkts =kapitalmarktes anleihemarkt bondmarkt rentenmarkt geldmarkt',
  }),
  // What creditors have and debtors owe.
  eventClass('owed', {
    nouns: `forderung forderungen gläubigerforderung insolvenzforderung gesamtforderung forderungssumme forderungsanmeldung außenstände aussenstände =ansprüche =ansprüchen gläubigeransprüche schadenersatzansprüche schadensersatzansprüche`,
  }),
  // What creditors do with what they are owed, and who looks after the insolvent with that.
  eventClass('lodge', {
    verbs:
      'an|melden an|erkennen fest|stellen begehren verlangen fordern pochen wollen bestreiten geltend~machen gelten~lassen ein|fordern nach|melden an|melden akzeptieren zu|erkennen zurück|weisen ab|lehnen reklamieren beanspruchen',
  }),
  eventClass('insolvent', {
    nouns: `insolvenz insolvenzverwalter insolvenzverwalterin sanierungsverwalter sanierungsverwalterin masseverwalter masseverwalterin konkurs pleite insolvenzverfahren konkursverfahren sanierungsverfahren
      insolvenzantrag gläubigerversammlung insolvenzmasse konkursmasse`,
    words:
      'insolvente insolventen insolventer insolvent insolventes pleite bankrott zahlungsunfähig zahlungsunfähige zahlungsunfähigen',
  }),
  eventClass('write-off', { verbs: 'ab|schreiben wertberichtigen beiseite|legen zurück|stellen' }),
  // Kept for what is to be paid.
  eventClass('set-aside', { verbs: 'zurück|stellen zurück|legen beiseite|legen seite~legen kante~legen' }),
  // Whom this is done for has his loan longer.
  eventClass('prolong', {
    verbs: 'verlängern prolongieren verschieben strecken um|schulden refinanzieren ab|lösen fällig~stellen',
  }),
  // What creditors do with what they are owed.
  eventClass('waive', { verbs: 'verzichten erlassen stunden' }),
  // Money that goes back to whoever gave it.
  eventClass('repay', {
    verbs: `zurück|zahlen zurück|bezahlen tilgen ab|bezahlen zurück|erstatten ab|stottern ab|lösen ab|tragen zurück|führen zurück|fließen zurück|fliessen
      zurück|geben zurück|überweisen zurück|erhalten zurück|bekommen`,
    nouns: 'rückzahlung tilgung rückerstattung ablösung rückfluss rückführung',
  }),
  // Money of others that is looked after.
  eventClass('manage', { verbs: 'verwalten managen betreuen' }),
  // Who does this with a loan takes it.
  eventClass('borrow', {
    verbs: 'verschaffen besorgen sichern auf|nehmen beschaffen auf|treiben aus|handeln holen organisieren',
  }),
  // Banks that do this with a sum lend it.
  eventClass('provide', {
    verbs:
      'bereit|stellen verfügung~stellen bereit|halten gewähren zu|sagen ein|räumen vor|strecken aus|reichen bewilligen drauf|legen oben~legen nach|schießen bei|steuern',
  }),
  eventClass('borrowed', { nouns: 'kredit darlehen', verbs: 'leihen borgen' }),
  eventClass('growth', {
    verbs: 'wachsen schrumpfen expandieren',
    nouns: `wachstum umsatzwachstum gewinnwachstum umsatzplus gewinnplus umsatzanstieg zuwachs steigerung umsatzsteigerung anstieg umsatzrückgang gewinnrückgang umsatzzuwachs
      gewinnsprung gewinneinbruch umsatzeinbruch wachstumsrate wachstumsspanne wachstumsziel wachstumsprognose wachstumstempo wachstumsdynamik
      ${measuredRises} ${measuredFalls}`,
  }),
  // What a plus or minus is told without: it is of what was sold.
  eventClass('organic', {
    nouns: '=lokalwährung =lokalwährungen =landeswährung =landeswährungen',
    words: `vergleichbar organisch organische organischen organischer organisches währungsbereinigt währungsbereinigte währungsbereinigten währungsbereinigter währungsbereinigtes flächenbereinigtes
      flächenbereinigt flächenbereinigte flächenbereinigten wechselkursbereinigt wechselkursbereinigte wechselkursbereinigten wechselkursbereinigtes`,
  }),
  eventClass('business-figure', {
    nouns: `umsatz umsätze erlös erlöse gewinn ergebnis ergebniss überschuss ebit ebitda nomination auftragseingang nachfrage absatz auslieferung verlust kosten personalkosten einnahme vermögen
      produktion ausstoß bestellung zinsüberschuss provisionsüberschuss zinsergebnis provisionsergebnis handelsergebnis auftragsbestand neugeschäft auslieferungen marge dividende kapazität geschäft cloud-umsatz verkäufe verkaufszahlen abonnentenzahl personal
      gewinnentwicklung ergebnisentwicklung absatzentwicklung umsatzbilanz auftragsentwicklung ertragsentwicklung passagierzahl fahrgastzahl fluggastzahl kundenzahl mitgliederzahl stückzahl verkaufszahl absatzzahl buchung buchungen zulassung neuzulassung warenvolumen handelsvolumen
      transaktionsvolumen bruttowarenvolumen versandmenge menge absatzmenge verkaufsmenge liefermenge prämieneinnahme mieteinnahme werbeeinnahme bauleistung gesamtleistung betriebsleistung bruttoprämie ~prämien auftragsvolumen übernachtung
      =aufträge =aufträgen neuaufträge neuaufträgen ordereingang ordervolumen auftragszahl orderzahl bestellzahl =orders`,
  }),
  // What a company asks for what it sells.
  eventClass('prices', {
    nouns: '=preise =preisen verkaufspreis listenpreis abgabepreis ticketpreis',
  }),
  eventClass('other-measure', {
    nouns: `bestand orderbestand ordereingang orderbuch auftragsbuch auftragspolster mittelzufluss mittelabfluss nettoliquidität barbestand kassenbestand auslastung lücke
      aktiva gebühr miete gehalt lohn schaden schäden schadens sachschaden überschuldung steuern steuerlast steuerzahlung vertragsstrafe schadenersatz schadensersatz vergleichszahlung impairment
      marge auftragsbestand backlog auftragseingang cashflow cash kapazität dividende nomination =einlagen kundeneinlage spareinlage abschreibung wertberichtigung synergie synergien rückstellung kreditrisikovorsorge
      risikovorsorge kreditausfall kreditausfälle neugeld marktanteil quote durchschnitt leitzins inflation rendite zins zinsen zinssatz verzinsung kupon coupon steuersatz vermögen reserve reserven barmittel liquidität
      kundenvermögen auftragslage kasse wertminderung kreditverlust preisgeld dotierung siegprämie spende parteispende eintritt ticketpreis zinsüberschuss provisionsüberschuss steuereinnahme staatseinnahme zolleinnahme haushaltsüberschuss finanzergebnis zinsergebnis provisionsergebnis handelsergebnis beteiligungsergebnis bewertungsergebnis
      budgetüberschuss leistungsbilanzüberschuss handelsüberschuss handelsbilanzüberschuss exportüberschuss staatsschuld staatsverschuldung einkünfte =alter durchschnittsalter zollsatz zoll zölle barquote kaliber reichweite`,
  }),
  // They end like results and losses of business, and are none.
  eventClass('no-result', {
    nouns: `bewertungsergebnis finanzergebnis zinsergebnis provisionsergebnis handelsergebnis beteiligungsergebnis ermittlungsergebnis wahlergebnis untersuchungsergebnis prüfergebnis prüfungsergebnis verhandlungsergebnis zwischenergebnis testergebnis
      studienergebnis umfrageergebnis suchergebnis spielergebnis forschungsergebnis messergebnis laborergebnis lottogewinn hauptgewinn jackpotgewinn spielgewinn zeitgewinn
      stimmengewinn stimmenverlust gewichtsverlust blutverlust zeitverlust datenverlust vertrauensverlust artenverlust flächenverlust gedächtnisverlust ernteverlust`,
  }),
  // What there is on a day, not what came in over a period.
  eventClass('stock-measure', {
    nouns: `bestand orderbestand auftragsbestand orderbuch auftragsbuch auftragspolster backlog barbestand kassenbestand nettoliquidität
      vermögen kundenvermögen reserve reserven barmittel liquidität kasse kapazität rückstellung marktanteil anteilseigner`,
  }),
  ...contractClasses,
  ...outlayClasses,
  // Who has this done by others orders what they make: "lässt bei X Schiffe bauen".
  eventClass('make', {
    verbs:
      'bauen fertigen herstellen her|stellen produzieren konstruieren an|fertigen entwickeln errichten installieren montieren verlegen',
  }),
  // Who does this to what another has works for him.
  eventClass('work-on', {
    verbs: `modernisieren sanieren warten aus|rüsten um|rüsten nach|rüsten aus|statten überholen renovieren betreiben digitalisieren beliefern versorgen um|bauen
      reinigen bewachen automatisieren elektrifizieren instand~halten instand~setzen restaurieren erneuern vernetzen`,
  }),
  eventClass('cost', { verbs: wordSet(costingVerbs, 'verteuern entfallen brauchen benötigen erfordern') }),
  eventClass('site', {
    nouns: `werk fabrik chipfabrik standort rechenzentrum rechenzentren infrastruktur ki-infrastruktur computing-power anlage produktion fertigung gigafactory netz ausbau neubau ~zentrum ~zentren raffinerie windpark windparks solarpark solarparks hochofen hochöfen labor labore elektrolyseur elektrolyseure teststrecke pipeline produktionshalle lagerhalle werkshalle montagehalle firmenzentrale konzernzentrale =forschung
      =entwicklung modernisierung baustelle chip chips campus logistikzentrum bau werke fabriken technologie digitalisierung`,
  }),
  // Where money is spent: "investiert in der Landeshauptstadt".
  eventClass('region', {
    nouns: `=stadt landeshauptstadt hauptstadt hansestadt =region =freistaat bundesland =bundesstaat =gegend =kanton =provinz =gemeinde =ausland =inland heimatmarkt heimatland =osten =westen =norden =süden
      =landkreis =kreis =bezirk ruhrgebiet rheinland =heimat nachbarland gewerbegebiet industriegebiet industriepark gewerbepark`,
  }),
  eventClass('users', {
    verbs: 'nutzen benutzen verwenden abonnieren',
    nouns: `nutzer nutzerin =kunde =kunden großkunde privatkunde geschäftskunde neukunde firmenkunde bankkunde stromkunde mobilfunkkunde gaskunde bestandskunde endkunde kundin abonnent abonnenten
      =abo =abos ~abos bezahlabo premiumabo digitalabo probeabo onlineabo bezahlkunde bezahlkunden vertragskunde vertragskunden festnetzkunde festnetzkunden abokunde abokunden
      premiumkunde premiumkunden breitbandkunde breitbandkunden internetkunde internetkunden kabelkunde kabelkunden onlinekunde onlinekunden glasfaserkunde glasfaserkunden
      =mitgliedschaft =mitgliedschaften bezahlmitgliedschaft =user =users =userin =userinnen anwender follower abonnement kundschaft =konto =konten kundenkonto kundenkonten nutzerkonto nutzerkonten haushaltskunden nutzerzahl nutzende
      kundenzahl abonnentenzahl kundenhaushalte kundenhaushalten abohaushalte nutzerbasis kundenbasis kundenstamm abonnentenstamm abonnentenbasis
      nutzerschaft leserschaft hörerschaft userbasis mitgliederzahl kundenkreis =kundenkreises abnehmerkreis nutzerkreis mitgliederstamm
      leserstamm abonnentenkreis nutzergemeinde mitgliederbasis teilnehmerzahl`,
  }),
  // What users use: whose it is has them.
  eventClass('user-product', {
    nouns: `=software =app =apps =plattform =plattformen =programm =programms =programme =dienst =dienste =dienstes =portal =portals =angebot =angebots =angebote =tool =tools =produkt =produkte =produkts =netz =netze =netzes
      =lösung =lösungen =system =systems =systeme =plattformdienst buchungsportal buchungssoftware lernapp lernsoftware handelsplattform streamingdienst onlinedienst bezahldienst kartei testphase probephase`,
  }),
  // What customers do with a company beside using what it has.
  eventClass('user-deed', {
    verbs: wordSet(buyingAtVerbs, leavingUserVerbs, 'vertrauen ein|setzen beliefern liefern'),
    nouns: '=einsatz =gebrauch',
  }),
  // Whoever watches, travels or belongs: users only of what has them.
  eventClass('audience', {
    nouns:
      '=mitglied =mitglieder =mitgliedern zuschauer zuhörer leser leserin fahrgast fahrgäste fahrgästen passagier fluggast fluggäste fluggästen besucher händler patienten =haushalte haushalten verbraucher versicherte versicherten hörer hörerin besteller reisende reisenden =aktive =aktiven besucherin zuseher =abnehmer =abnehmern =abnehmerin =abnehmerinnen =teilnehmer =teilnehmern',
  }),
  eventClass('have', {
    verbs:
      'haben zählen verzeichnen verfügen hinzu|gewinnen dazu|gewinnen erreichen betreuen bedienen versorgen beliefern befördern versichern begrüßen empfangen an|locken verlieren ein|büßen kommen bringen',
  }),
  eventClass('headcount', {
    nouns: `mitarbeiter mitarbeiterin mitarbeitende beschäftigte beschäftigten arbeitsplatz arbeitsplätze arbeitsplätzen =stelle =stellen =job =jobs minijob minijobs leiharbeiter vollzeitstelle
      teilzeitstelle arbeitsstelle lehrstelle ausbildungsplatz ausbildungsplätze vollzeitkraft teilzeitkraft vollzeitkräfte arbeitskraft arbeitskräfte arbeitskräften arbeitnehmer arbeitnehmerin angestellte
      angestellten belegschaft personal dienstnehmer vollzeitstellen schenker-stelle planstelle vollzeitäquivalent arbeiter
      auszubildende lehrling ${staffNumbers} mitarbeiterstand mitarbeiterbestand beschäftigtenbestand
      belegschaftsstärke belegschaftsgröße =kollegen =kolleginnen =posten =dienstposten ${jobCompounds}`,
  }),
  // People work somewhere only where the verb says so.
  eventClass('people', {
    nouns: `=mensch =menschen =frau =frauen =mann =männer =männern =leute =leuten =kopf =köpfe =köpfen =personen =kraft =kräfte =kräften fachkraft fachkräfte fachkräften pflegekraft pflegekräfte pflegekräften
      saisonkraft saisonkräfte aushilfskraft aushilfskräfte führungskraft führungskräfte hilfskraft hilfskräfte =position =positionen
      ${peopleByTrade}`,
  }),
  // Those who work somewhere, as one: people "of" them are staff, while a headcount's words are themselves counted.
  eventClass('crew', {
    nouns: `=belegschaft stammbelegschaft kernbelegschaft =personal stammpersonal =mannschaft stammmannschaft rumpfmannschaft kernmannschaft =crew =team =teams gründerteam kernteam =truppe personalstamm personalbedarf personalstärke
      personaldecke teamstärke mitarbeiterschaft mitarbeiterstamm ${staffNumbers}`,
  }),
  eventClass('employ', {
    verbs:
      'beschäftigen arbeiten an|stellen ein|stellen entlassen an|heuern feuern arbeit~geben arbeit~bieten arbeit~finden arbeit~verlieren job~verlieren jobs~verlieren stelle~verlieren arbeitsplatz~verlieren arbeitsplätze~verlieren an|werben rekrutieren frei|setzen frei|stellen tür~setzen straße~setzen straße~stehen bord~holen bord~gehen',
    nouns: '=brot =sold =diensten =gehaltsliste =lohnliste =payroll =lohnzettel =kurzarbeit',
    words: 'beschäftigt angestellt tätig',
  }),
  eventClass('cut', {
    verbs: `streichen ab|bauen weg|fallen kürzen ein|sparen entlassen verschwinden verkleinern verloren|gehen kündigen wegfallen aus|gliedern vernichten trennen weg|rationalisieren reduzieren
      fallen feuern schließen opfern kosten betreffen gefährden bedrohen wackeln kippe~stehen spiel~stehen disposition~stehen tür~setzen straße~setzen straße~stehen aus~stehen gefahr~sein gefahr~geraten frei|setzen aus|laufen ein|stampfen kappen zusammen|streichen aus|dünnen`,
    words: 'weg nachbesetzt wiederbesetzt nachbesetzen wiederbesetzen',
    nouns:
      'abbau sparvorhaben stellenabbau streichung kündigung kahlschlag stellenstreichung personalabbau jobabbau entlassung arbeitsplatzabbau entlassungswelle stellenkürzung jobverlust arbeitsplatzverlust kündigungswelle transfergesellschaft auffanggesellschaft frühwarnsystem',
  }),
  eventClass('hire', {
    verbs: 'schaffen ein|stellen entstehen suchen rekrutieren an|heuern an|werben auf|bauen bord~holen',
    nouns: 'einstellung neueinstellung aufbau zusage jobmotor',
  }),
  eventClass('copula', {
    verbs: `betragen liegen belaufen sein lauten aus|machen entsprechen erreichen summieren beziffern ergeben bilden stehen landen rangieren umfassen schätzen taxieren veranschlagen
      ein|bringen übersteigen überschreiten überspringen messen kommen bringen bleiben addieren machen werden`,
  }),
  eventClass('amount', {
    nouns:
      '=höhe =wert =umfang =ausmaß =ausmass =volumen =gegenwert =größenordnung =grössenordnung =gesamtwert =summe =marke =schwelle =schallmauer =grenze =hürde =betrag =rahmen =niveau =gesamthöhe =gesamtvolumen =bruttovolumen =nettovolumen =transaktionsvolumen =angebotsvolumen =emissionsumfang =transaktionswert =nennbetrag =gesamtnennbetrag =nennwert =emissionsvolumen =gesamtbetrag =gesamtsumme =auftragswert =dimension =schnitt =gründe =argumente =ausreden =sorgen =fragezeichen',
  }),
] as const
