import { wordSet } from '../../word-set.ts'

/**
 * Everyday German nouns in the singular, lower case, simple ones before all: a capitalised word that is one of them, or a compound or
 * an inflected form of one ("Marktanteile"), is no name unless the text says so. Chosen by hand, for a dictionary also lists what names
 * are ("EU", "Bundeswehr", "Müller", "Linde"). Order means nothing; add a word that was taken for a company.
 */
export const commonNouns: ReadonlySet<string> =
  wordSet(`kohlendioxid kohlenmonoxid methan ammoniak ethanol methanol parkinson alzheimer demenz goliath david mängel saal kakao vanille exit factory factories goodwill turnaround buyout knockout rückenwind gegenwind geisterstunde kassenschlager zugpferd klassenprimus kombi soziologie forensik callcenter highend malaria malus bonus series seed fantasy außen profitabel wagniskapital risikokapital ticketing tutsi homeoffice hosting hutu jeside keuchhusten kurde paschtune tschetschene recycling roaming rohingya uigure bosnisch kroatisch sanitär serbisch aktiva albanisch türkisch arabisch englisch factoring französisch spanisch italienisch russisch
    passiva polnisch cannabis carsharing catering chinesisch japanisch latein deutsch persisch kurdisch ukrainisch ungarisch tschechisch slowakisch slowenisch portugiesisch niederländisch hebräisch hindi farsi öffi bezieher abbau abend abfahrt abfall abfertigung abfindung abgabe abgang abgas abgeordnete abgründe abitur abkommen ablauf ablehnung abnahme
    abnehmer abo abonnement abonnent abrechnung absage absatz abschied abschlag abschluss abschnitt abschreibung abseits absicht absprache absprung
    abstand abstieg abstimmung absturz abteilung abwasser abwehr abweichung abwicklung account achse achtelfinale acker adel ader adresse affe affäre
    afrikaner agenda agent agentur ahnung airline akku akt akte akteur aktie aktienkurs aktienpaket aktienrückkauf aktion aktionär aktivist akzeptanz
    alarm album alkohol allee alleingang allergie allgemeinheit allianz alltag alptraum altar alte alter alternative altersgruppe altglas altlast
    altpapier aluminium ambulanz amerikaner ampel amt amtsgericht analyse analyst anbau anbieter anbindung anblick anbruch andrang android anfang
    anfrage anfälligkeit angabe angebot angehörige angeklagte angelegenheit angestellte angriff angst anhang anhänger anhörung anker anklage
    anklagebank anlage anlass anlauf anleger anleihe anliegen anmeldung annahme anordnung anpassung anreiz anruf ansage ansatz anschaffung anschein
    anschlag anschluss ansehen ansicht ansinnen ansprache anspruch anstalt anstieg anstoß anstrengung ansturm anteil anteilseigner antike antrag
    antrieb antritt antwort anwalt anweisung anwender anwendung anwesenheit anzahl anzeichen anzeige anzug apfel apotheke app apparat apparatur appell
    april araber arbeit arbeiter arbeitgeber arbeitnehmer arbeitslose arbeitslosengeld arbeitslosigkeit arbeitsplatz arbeitszeit architekt archiv
    archäologe arm armee armut aroma arrest art artikel arznei arzt asche asiat aspekt asset astronaut asyl asylwerber atelier atem atheist atom
    atomkraftwerk attacke attentat attest attraktion audio aufbau auferlegung aufgabe aufgebot aufholjagd aufholprozess aufkleber aufklärung aufkäufer
    auflage auflauf auflösung aufmerksamkeit aufnahme aufpreis aufriss aufruf aufschlag aufschub aufschwung aufsehen aufseher aufsicht aufsichtsrat
    aufsichtsräte aufspaltung aufstand aufsteiger aufstieg auftakt auftrag auftraggeber auftritt aufwand aufwendung aufzug auge augenblick august
    auktion auktionator ausbau ausbeute ausbeutung ausbildung ausblick ausbruch ausdauer ausdruck ausfall ausfuhr ausgabe ausgang ausgleich ausgrabung
    ausgründung aushang auskunft ausland auslastung auslegung auslese auslieferung auslöser ausmaß ausnahme ausrichtung ausrüster ausrüstung aussage
    ausschluss ausschreibung ausschuss ausschüttung aussicht ausstand ausstattung aussteller ausstellung ausstieg ausstoß austausch austritt auswahl
    ausweg ausweis ausweitung auswertung auswirkung auswärtsspiel auszeichnung auszeit auszug auto autobahn autofahrer autokauf autokrat autor
    außenpolitik außenwelt azubi baby bach bachelor backstein bad bagger bahn bahnhof bailout bakterie bakterium balance balkanroute balken balkon
    ball ballett ballon bambi banane band bande bangen bank banker banknote bankomat bankrott bar bargeld barmittel barock baron barriere basis
    basiswert batterie bau bauch bauer bauern baufinanzierung baufortschritt baum baumwolle baustein baustelle bauteil bauwerk beamte beanstandung
    bedarf bedenken bedeutung bedienstete bedienung bedingung bedrohung bedürfnis bedürftige befehl befragung befreiung befugnis befund befürchtung
    befürworter begegnung begeisterung beginn beginner begleitung begriff begründung begünstigte behandlung behauptung beherrschung behälter behörde
    beifall beihilfe bein beiprodukt beirat beisl beispiel beitrag beitritt bekannte bekanntgabe bekenntnis belang belastung beleg belegschaft
    beleuchtung beliebtheit belohnung bemerkung bemühung benachrichtigung benachteiligung benzin beobachter beobachtung berater beratung berechnung
    berechtigung bereich bereitschaft berg bergbau bericht beruf berufsleben berufung beschaffung bescheid beschenkte beschleunigung beschluss
    beschreibung beschränkung beschuldigte beschwerde beschwerdeführer beschäftigte beschäftigung beseitigung besetzung besitz besitzer besonderheit
    besprechung bestand bestandteil besteller bestellung bestie bestmarke bestseller bestzeit bestätigung besuch besucher beta beteiligte beteiligung
    beton betrag betreff betreiber betreuer betreuung betrieb betriebsrat betriebsrente betriebssystem betroffene betrug betrüger bett beute
    bevölkerung bewegung beweis bewerber bewerbung bewertung bewertungsportal bewohner bewährung bezeichnung beziehung bezirk bezirksrat bezug bezüge
    biathlet biathlon bibel bibliothek biene bier bieter bieterverfahren bieterwettstreit bilanz bild bilderbuch bildhauer bildschirm bildung
    billigung bindung biotech birne bitte blamage blase blatt blech blei blick blitz block blockade blockchain blog blut blüte boden bogen bohrer
    bohrinsel bohrung bombe boni bonität bonus boom boot bord bote botschaft botschafter boykott brache branche branchenkenner brand brasilianer
    brauch brauerei braut breite bremse brennholz brennstoff brexit brief briefkasten briefmarke brille brite brocken bronze brot browser bruch bruder
    brust brutto bruttoinlandsprodukt bräutigam brücke bub bube buch buchhandlung buchstabe buchwert budget bulle bund bundesbürger bundesland
    bundesliga bundesrat bundestag burger bus butter buße böller börse börsengang börsianer bühne bündel bündelung bündnis bürde bürge bürger
    bürgermeister bürgschaft büro bürokratie cashflow cent champions chance chaos charakter charge charme chat chatbot check chef chefetage chefin
    chefsessel chemie chinese chip chirurg chor christ christdemokrat clan clip cloud club coach code cola comeback computer container controller
    controlling cookie corona coronavirus cottage couch coup courtage cousin crash crew cybercrime dach dachboden dame damm dampf dank darlehen darling darm
    darsteller darstellung datei daten datenschutz datum dauer daumen dax dealer debatte debüt debütant decke deckel deckung defekt definition defizit
    deflation delegation delle demo demokrat demokratie demonstrant demonstration denkmal depot depression derivat design detail deutsche devise
    devisen dezember diabetes diagnose dialog dichte dichter dieb diebstahl diener dienst dienstag dienstagabend dienstleister dienstleistung diesel diesellok
    dieselskandal differenz digitalisierung ding dinosaurier diplom diplomat direktinvestition direktion direktor dirigent discounter diskont
    diskussion display dissertation distanz disziplin dividende diät dokument dollar dom donner donnerstag dorf dosierung dosis dozent draht drama
    drang dreh drehbuch dreieck drittel droge drohne drohung drossel druck drucker dschungel duell duft dunkel durchbruch durchmesser durchschnitt
    durchsuchung durststrecke dutzend dynamik däne döner dürre ebbe ebene echo eckball ecke eckpunkt edelmetall effekt effizienz effizienzprogramm ehe
    ehepaar ehre ei eid eifer eifersucht eigenbedarf eigenheim eigenkapital eigenmittel eigenschaft eigentum eigentümer eigner eile eimer einbruch
    einbuße eindruck einfahrt einfall einfluss einfuhr einführung eingang eingriff einheit einheitlichkeit einhorn einigung einkauf einkommen
    einkäufer einlage einleitung einnahme einrichtung einsatz einschnitt einschränkung einschätzung einsicht einsparung einspruch einstellung einstieg
    einstufung einteilung eintrag eintritt einwand einwanderer einwilligung einwohner einzelfall einzelhandel einzelheit einzelne einzug einöde eis
    eisen eisenbahn eklat elefant elektriker elektronik element elfmeter elite ellbogen eltern email embargo emission emissionspreis emittent empfang
    empfehlung empfänger empörung ende endkunde endspiel endung energie engagement engel engpass enkel ensemble entdeckung entfernung entgelt
    enthüllung entlassung entlastung entnahme entscheider entscheidung entschluss entschädigung entspannung entstehung enttäuschung entwarnung
    entwickler entwicklung entwurf entzug enzym epidemie epoche erbe erbschaft erdbeben erdbeere erde erdgas erdöl ereignis erfahrung erfinder
    erfindung erfolg erfüllung ergebnis ergebnisse ergebnisziel erhalt erhebung erholung erhöhung erinnerung erkenntnis erklärung erkrankung erlaubnis
    erlebnis erleichterung erlös ermittler ermittlung ermäßigung ernennung erneuerung ernst ernte ernährung ersatz erscheinung erschütterung ersparnis
    erstattung erstplatzierung ersuchen ertrag erwachsene erwartung erweiterung erwerb erwerber erwin erwägung erzeuger erzeugerpreise erzeugnis
    erzeugung erziehung eröffnung esel eskalation essen essig etage etappe etat ethik etikett euphorie euro europameister europameisterschaft europäer
    europäische euroraum eurozone exil existenz experiment experte explosion export extrem exzess fabrik fabrikat facette fach facharzt fachhochschule
    fachkraft fachleute fachmann faden fahnder fahndung fahne fahrer fahrgast fahrplan fahrrad fahrt fahrzeug faktor fall falle familie fan fang
    fantasie farbe farce fashion fassade fassung faust favorit fax feature februar feder fehde fehlbetrag fehler fehlschlag feier feiertag feind
    feinschliff feld fels fenster ferien ferne fernsehen fernseher fertigung fest festgeld festival festnahme festplatte festspiel festtag festung
    fett feuer feuerwehr fieber figur filiale film filmemacher filter finale finanzamt finanzen finanzierung finanzinvestor finanzkreise finanzkrise
    finger fingerzeig firewall firma fisch fiskus fitness flagge flaggschiff flair flamme flasche flaute fleck fleisch fleiß fliege flieger flotte
    floß flucht flug flughafen flugzeug fluss flut fläche flöte flüchtling flüssigkeit folge folie fonds forderung form format formel formular
    forscher forschung forst forstschritt fortbestand fortführung fortschritt fortsetzung forum fossil fossilien foto fotograf foul fracht frage
    fraktion franken franzose frau freibetrag freigabe freiheit freistoß freitag freizeit fremde fremdkapital freude freund freundschaft frieden
    friedhof frist front frost frucht frühjahr frühling frühstück fund fundament funk funke funktion funktionär furcht fusion fuß fußball fußballer
    fähigkeit fähre fälligkeit förderbank förderer förderung führer führung führungskraft führungsriege fülle fünftel gabe gabel gage galaxie galerie
    game gamer gaming gang garage garant garantie garten gas gasse gast gastgeber gasthaus gate gattung gaumen gebet gebiet gebilde gebot gebrauch geburt
    geburtstag gebäude gebühr gedanke gedenken gedicht geduld gefahr gefallen gefecht geflecht gefängnis gefüge gefühl gegend gegenleistung gegensatz
    gegenseite gegenstand gegenteil gegentor gegenwart gegenwert gegenwind gegenüber gegner gehalt geheimnis gehirn gehör geige geisel geist geld
    geldbörse geldgeber geldhaus geldpolitik geldspritze gelegenheit gelände geländer gemeinde gemeinderat gemeinschaft gemisch gemälde gemüse gen
    genehmigung general generalversammlung generation generator genom genosse genuss gepäck gerechtigkeit gericht geruch gerät gerücht gesamtheit
    gesamtjahr gesamtmarkt gesandte geschehen geschenk geschichte geschlecht geschmack geschoss geschwindigkeit geschädigte geschäft geschäftsführer
    geschäftsführung geschäftsjahr geschäftsmann geselle gesellschaft gesellschafter gesetz gesicht gespräch gestalt gestaltung gesuch gesuchte
    gesundheit getreide getriebe getränk gewalt gewebe gewehr gewerbe gewerkschaft gewerkschafter gewicht gewinn gewinner gewissen gewitter gewohnheit
    gier gift gigawatt gipfel gips giro girokonto gitarre glanz glas glaube gleichgewicht gleichheit gleichstand gleichung gleis gletscher glied
    gliederung globalisierung gläserne gläubiger glück gold golf gott grab grad graf grafik gramm grammy gras greenshoe greis gremien gremium grenze
    grieche grill grippe groll großinvestor großmutter großteil großvater grund grundlage grundsatz grundstein grundstück gruppe gruß grätzel gründer
    gründung grüne gummi gurke guru gut gutachten gutachter guthaben gült gürtel güter haar hacker hackerangriff hafen haft haftung hagel hahn haircut
    halbfinale halbinsel halbjahr halbleiter halbzeit halde halle hals halt haltung hammer hand handel handelskrieg handelsplatz handelstag handfest
    handlung handschuh handwerk handy hang happen hardware hase hass haube hauch haupt hauptsitz hauptstadt hauptversammlung haus hausarzt haushalt
    hausse haut headline hebamme hebel hecke hedgefonds heft heil heiligabend heim heimat heimspiel heirat heizung heizöl held helfer hemd
    herausforderung herbst herd herkunft herr herrschaft hersteller herstellung herz herzog highlight hilfe himmel hin hindernis hinrunde hinsicht
    hinspiel hintergrund hinweis hip hirn historie historiker hit hitze hobby hoch hochburg hochlauf hochofen hochschule hochwasser hochzeit hof
    hoffnung holding holz honorar horizont hormon hose hotel hoverboard hubschrauber huhn hund hunger husten hut hybrid hype hypothek hypothese
    häftling hälfte händler höchststand höhe höhepunkt hörer hüfte hügel hülle hürde hüter ideal idee identität idol ikone illusion image imam imbiss
    immobilie immunität impfstoff impfung import impuls inbegriff inder index industrie infarkt infektion inflation information infrastruktur
    ingenieur inhaber inhalt initiative inland innenpolitik innenstadt innovation insasse insekt insel inserat insider insolvente insolvenz
    insolvenzverwalter installateur instanz institut institution instrument intelligenz interesse interessent internet interview intrige invasion
    inventar investition investment investor iphone iraner irrtum islam islamist israeli italiener jacht jacke jagd jahr jahresbeginn jahresende
    jahresfrist jahresmitte jahreszahlen jahresziel jahrhundert jahrtausend jahrzehnt januar japaner jihadist job jobabbau joghurt joker journal
    journalismus journalist jubel jubiläum jude jugend jugendliche jugendstil juli junge jungfrau juni jupiter jurist jury jänner kabarett kabel
    kabinett kaffee kaiser kalender kalk kalkül kamera kammer kampagne kampf kanadier kanal kandidat kanone kante kantine kanzlei kanzler kapazität
    kapital kapitalerhöhung kapitalismus kapitalmarkt kapitalrunde kapitalspritze kapitel kapitän karriere karte kartell kartoffel karton
    kasse kassierer kasten katalog katastrophe kategorie kater katholik katze kauf kaufempfehlung kaufkraft kaufpreis kaution kebab kehrtwende keks
    keller kellner kenntnis kennzahl kern kernaktionär kernkraftwerk kerosin kessel kette kies kilo kilogramm kilometer kilowatt kind kindergarten
    kindergeld kindheit kino kirche kissen kiste kita klage klang klarheit klasse klassiker klausel klavier kleid kleidung klientel klientin klima
    klimaziel klinik klippe kloster klub kluft kläger kläranlage knappheit kneipe knie knochen knochenfund knopf knoten koalition koalitionspartner
    kobalt koch koffer kohle koks kollaps kollege kollegin koloss kolumne koma komfort kommende kommentar kommission kommune kommunikation kompetenz
    komplex komponente kompost kompromiss komödie konditionen konferenz konflikt kongress konjunktur konkurrent konkurrenz konkurs konsens konsequenz
    konservative konsole konsolidierung konsortium konstante konstrukt konsum konsument kontakt kontinent konto kontrakt kontrolle konzentration
    konzept konzern konzernumbau konzert kooperation kopf kopfhörer kopie koran korb korrektur korrespondent korruption kost kosten kosteneinsparung
    kostensenkung kostüm krach kraft kraftstoff kraftwerk kran kranke krankenhaus krankenkasse krankheit krawatte krebs kredit kreditgeber kreditkarte
    kreis kreislauf kreuz krieg krise kriterien kriterium kritik kritiker krone krypto kryptowährung kuchen kugel kuh kulisse kultur kumpel kunde
    kundin kunst kunststoff kupfer kupon kuppel kur kurator kurde kurs kurseinbruch kursgewinn kursrutsch kurssprung kursziel kurve kurzarbeit
    kurzschluss käfer kälte käse käufer könig körper küche kühlschrank kühlung kündigung kündigungsfrist künstler kürze kürzung küste label labor lack
    ladegerät laden ladung lage lager lampe land landebahn landesregierung landgericht landkreis landschaft landtag landwirt landwirtschaft langfrist
    langlauf laptop laser last lauf laufbahn laufzeit laune laut lautsprecher lawine leasing leben lebenslauf lebensmittel lebenswerk leber lebewesen
    leck leder leere leerverkäufer legende lehm lehre lehrer lehrling leib leiche leid leidenschaft leihe leine leiste leistung leistungsträger
    leitartikel leiter leitindex leitlinie leitung leitzins lektion lektor lenker lenkrad leser leute level liberale licht lichtung liebe lied liefer
    lieferant lieferkette lieferschein lieferung liga likes limit limonade linie link linke linux lippe liquidität liste listing liter literat
    literatur lithium lizenz lkw lob lobby lobbyist loch lockdown logik logistik logo lohn lok lokal los luft lunge lust luxus lyrik lähmung länder
    länge lärm löffel lösung löwenanteil lücke lüge macher macht magazin magen mahnung mai mail makler mal maler malware manager mandant mandat
    mandatar mangel manko mann mannschaft mantel marathon marge margenziel marke marketing markt markteintritt marktplatz mars marsch maschine maske
    masse master matchball material materie matrose matura mauer maus maut maximum maß maßnahme maßstab mechaniker mechanismus medaille medien
    medikament medium medizin meer megawatt mehl mehr mehrheit mehrheitsanteil mehrheitseigner meile meilenstein meinung meinungsforscher meister
    meisterschaft meldung memo menge mensa mensch menü merchandising merkmal messe messenger messer messung metall meter methode miete mieter migrant mikrofon
    mikroskop milch milieu militär miliz milliarde milliardär million minderheit mindestlohn mindestsicherung mine minimum minister ministerien
    ministerium minus minute mischung mission misstrauen mitarbeiter mitbewerber mitglied mithilfe mitspieler mitspracherecht mittag mitte mitteilung
    mittel mittelalter mittelfeld mittelfrist mittelpunkt mittelstand mitternacht mittwoch mobil mode modell moderator moderne modernisierung molekül
    moment monat mond monitor monopol montag montagabend montagmorgen moped moral mord morgen moschee moslem motiv motor motorrad motto multi mund
    munition museen museum musical musik muskel muslim muster mut mutation mutter muttergesellschaft mädchen märz möbel möglichkeit mönch mörder mücke
    mühe müll mülleimer mündung münze mütze nachbar nachbesserung nachfolge nachfolger nachfrage nachhaltigkeit nachholbedarf nachhut nachlass
    nachmittag nachricht nachspiel nacht nachteil nachweis nachwuchs nacken nadel nagel nahrung name nase nation nationalmannschaft nationalrat
    nationalteam natur nazi nebel neffe neid nennung nennwert nerv netto netz netzbetreiber netzwerk neuanfang neuausrichtung neubau neubewertung
    neugier neuheit neuigkeit neujahr neuling neuzeit newsletter nichte nichtwähler nickel niedergang niederlage niederlassung niederländer niere
    niete niveau nobelpreis nominierung nonne norden nordosten nordwesten norm notar notarzt note notebook notenbank notfall notfallplan notierung
    notiz notlage notquartier notwendigkeit novelle november nudel nulldefizit nummer nuss nutzen nutzer nutzerdaten nutzung nähe oase oberfläche
    obergrenze oberhaupt oberlandesgericht objekt obst ofen offenlegung offensive offerte offizier ohr oktober olympia olympiade oma onkel
    onlinehandel opa oper operation operette opfer opposition optik optimismus option orchester orden order ordination ordner ordnung organ
    organisation original ort oscar osten ostern outsourcing ozean paar pacht packung paket pakt palast palette pandemie panel panik panne panzer
    papier pappe papst paradies paragraf park parkett parkplatz parlament partei parteichef parteitag partie partition partner partnerschaft party
    pass passagier passant passwort pastor patch patent patient patron pause pellets pendant pension pensionist person personal personalabbau
    perspektive pfad pfand pfanne pfarrer pfeffer pfeiler pferd pfingsten pflanze pflaster pflege pflegegeld pfleger pflicht pflichtangebot pfund
    phantasie phase philosophie phishing photovoltaik physik phänomen pille pilot pionier pipeline pizza pkw plage plakat plan planer planet planung
    plastik platin platte plattform platz platzhirsch platzierung platzierungspreis playoff pleite pleitier plus podcast podium pokal pol pole politik
    politiker polizei polizist polster pommes pool pop portal portfolio porträt position post posten poster posting potenzial praktikant praktikum
    praxis preis preisschild preisträger premiere presse pressekonferenz prestige prinz prinzip priorität privatanleger privatisierung
    privatisierungspläne privileg pro probe problem produkt produktion produzent professor profi profil profilbild profit profiteur prognose programm
    projekt prominente prosa prospekt protein protest protestant protokoll provision prozent prozentpunkt prozess prämie präsent präsenz präsident
    prüfer prüfung psyche psychiater psychologe publikum pulitzer pump pumpe punkt päckchen quadrat quali qualifikation qualität quantität quantum quark
    quartal quartalsbericht quartalszahlen quartett quartier quelle quittung quiz quote rabatt rabattschlacht rad radar radio rahmen rakete rallye
    ramadan rand rang rap rapper rasen rasse raster rat rate rathaus rating ration ratschlag ratte raub rauch raum rausch reaktion reaktor realität
    rebell rechner rechnung recht rechte rechtsform rechtsstreit redakteur redaktion rede reduktion referendum reform regal regel regelung regen
    regent regie regierung region regisseur register reglement regress regulierer reich reichen reichweite reifen reihe reis reise rekord relation
    release remis renaissance rendite rennen rentabilität rente rentner reparatur report reporter republik republikaner reserve ressort ressource rest
    restaurant restrukturierung resultat rettung reue revolution rezept rezession richter richtlinie richtung riese rind risiken risiko ritter roboter
    rock rodeln rohr rohstoff rolle roman rost roulette route router routine rubel rucksack ruf ruhe ruhestand ruin rummel rumpf runde russe rätsel
    rückblick rücken rückendeckung rückgang rückkauf rückkehr rücklage rückruf rückrunde rückschlag rückschritt rückseite rücksicht rückstand
    rückstellung rücktritt rückzahlung rückzug rüstung rüstungsgüter sache sachverhalt sack safari saft sahne saison saisonstart sakko salat salbe
    salon salz sammler sammlung samstag sand sanierer sanierung sanitäter sanktion satellit satz saudi sauerstoff sbahn scanner schach schacht
    schachtel schaden schadenersatz schaf schale schalter scham schar schatten schatz schau schaufel schaufenster schauplatz schauspieler scheck
    scheibe scheidung schein scheitern schema schicht schicksal schiedsrichter schiene schiff schild schinken schirm schlacht schlaf schlag
    schlagzeile schlamm schlange schlapfen schlappe schleife schlepper schließung schloss schlucht schluss schlusslicht schlussstrich schlüssel
    schmerz schmiede schmuck schnaps schnee schneider schnellschuss schnitt schnitzel schnupfen schnäppchen schock schokolade schrank schraube schreck
    schrei schreiben schrift schritt schrott schub schuh schuld schulden schuldenberg schuldenbremse schuldenlast schuldenschnitt schuldner schule
    schulter schuss schutt schutz schwager schwanz schwede schweigen schwein schweizer schwelle schwemme schwergewicht schwerpunkt schwester
    schwierigkeit schwimmer schwung schwur schwäche schätzung schönheit schüler scooter see seele segel segen segment seide seil seite seitenhieb sekt
    sektion sektor sekunde selbst seminar senat senator sender sendung senior seniorin senkung sensor september serie server service sessel sex shop
    shortseller show sicherheit sicht siedlung sieg siegel sieger signal silber silvester single sinn sitte situation sitz sitzung skala skandal
    skateboard skepsis skeptiker ski skispringen skispringer skonto skulptur slalom slogan smartphone sms socke sofa software sohle sohn solaranlage
    soldat sommer sonde sonderdividende sonderposten song sonnabend sonne sonntag sorge sorte sozialdemokrat sozialhilfe sozialismus sozialplan
    sozialpolitik soße spagat spalte spaltung spanier spanne spannung sparbuch sparer sparkurs sparprogramm sparte sparzwang spaß speck spedition
    speicher speise spektrum spekulant spekulation spende sperre spesen spezialist spiegel spiel spieler spielraum spieltag spinne spion spital spitze
    spitzenreiter spitzname sponsor sponsoring sport sprache spray sprecher sprecherin sprit spritze sprung spur spülmaschine staat staatsanwalt staatschef
    staatshilfe staatsschuld stab stadien stadion stadt stadtrat staffel stagnation stahl stamm stammaktie stand standard standbein standort stapel
    star start startschuss startup statement station statistik statue stau staub steak steckdose stecker steinzeit stelle stellenabbau
    stellenstreichung stellung steppe stereo stern steuer steuerung steward stich stichtag stichwahl stiefel stiefvater stiftung stil stille stimme
    stimmrecht stimmung stipendium stock stoff stolz stopp stoß strafe strafzoll strahl strand strang strategie straße straßenbahn streamer streaming streben
    strecke streich streichung streik streit streitkraft stress streubesitz strick strom stromerzeugung stromnetz strophe struktur strömung student
    studie studio studium stufe stuhl stunde stunt sturm sturz stärke störung stück stürmer stütze subjekt subvention suche suchmaschine suite summe
    supermarkt suppe surfer symbol sympathie symposium synagoge syndikat synergie syrer system szenario szene säge sänger säugetier säugling säule
    süden südosten südwesten sünde tabak tabelle tabellenführer tablet tablett tablette tacho tafel tag tagebuch tagesgeschäft tagesgespräch tagung
    takt tal talent talfahrt talk talsohle tank tante tanz tarif tarifvertrag tasche tasse tastatur tat tatsache taube tauglichkeit tausch tausend
    tauziehen taxi team teaser technik technologie technologiebörse tee teenager teich teil teilchen teilnahme teilnehmer telefon teleskop teller
    tempel temperatur tempo tendenz tender tennis teppich terawatt termin terminal terrasse territorium terror terrorismus terrorist test teufel text
    theater thema theorie therapeut therapie thriller thron tick ticket tief tiefe tiefpunkt tiefstand tier tierart tiger tinte tipp tisch titel
    titelseite tochter tod todesfall toilette toleranz tomate ton tonne topf tor torhüter torschütze torte torwart totalverlust tote toter tour
    tourismus tourist tournee tradition tragödie trainer trainerbank training traktor tram transaktion transfer transparenz transport traube trauer
    traum trauung treffen treffer treiber trend trennung treppe tretroller treue treuhand treuhänder trick trieb triebwerk trikot trio trip tritt
    triumph trojaner trommel tropfen trophäe trubel trumpf trunk truppe träger tsunami tuch tumor tunnel turbine turbulenz turm turnen turnier tweet
    typ tyrann täter tätigkeit tüftler tür türke ubahn ufer uhr ukrainer umbau umbruch umfang umfeld umfrage umgang umgebung umkehr umland umlaufbahn
    umsatz umsatzplus umschlag umschwung umsetzung umspannwerk umstand umstellung umstieg umstrukturierung umtausch umwelt umzug unentschieden unfall
    ungewissheit unglück uni union universität universum unruhe unsicherheit unsummen unterbewertung unterbrechung untergang untergrenze unterhalt
    unterhändler unterkunft unterlage unterm unternehmen unternehmer unterricht unterschied unterschrift unterstützer unterstützung untersuchung
    unwetter update upgrade uran urheber urknall urlaub urlauber urne ursache ursprung urteil urzeit vakuum valuta variante vater vene ventil venus
    veranstalter veranstaltung verantwortliche verantwortung verarbeitung verband verbesserung verbindlichkeit verbindung verbot verbrauch verbraucher
    verbraucherpreise verbrechen verbreitung verbrenner verbund verbündete verdacht verdienst verdoppelung verdopplung verein vereinbarung verfahren
    verfall verfasser verfassung verfassungsgericht verfolger verfügung vergangenheit vergleich vergleichszeitraum vergnügen vergütung verhalten
    verhandlung verhältnis verhör verkauf verkaufsdruck verkaufspreis verkaufsprozess verkehr verkehrsmittel verkleinerung verkäufer verlag
    verlagerung verlauf verleger verlegung verleih verletzte verlierer verlobte verlust verlustbringer verlängerung vermarkter vermarktung vermieter
    vermittler vermittlung vermutung vermögen vernissage vernunft verordnung verpackung verpflichtung verrat vers versammlung versand verschiebung
    verschlüsselung verschmelzung verschuldung verschwiegenheit versicherer versicherte versicherung version versorger versorgung versprechen
    verspätung verstand versteigerung verstoß verständnis verstärker verstärkung versuch verteidiger verteidigung verteilung verteuerung vertrag
    vertragsstrafe vertrauen vertreter vertretung vertrieb verwalter verwaltung verwandte verweis verwendung verwertung verzicht verzögerung
    veränderung video viehzucht vielfalt viertel viertelfinale vierteljahr villa vinyl viren virtual virus visa visier vision visum vize vizekanzler
    vogel vogelart volk volksabstimmung volksbefragung volkswirt volkswirtschaft vollgas vollzug volumen vorabend voraussetzung vorbehalt vorbereitung
    vorbild vorbörse vordergrund vorfall vorgabe vorgang vorgehen vorgeschichte vorgesetzte vorgänger vorhaben vorhang vorjahr vorkommen vorlage
    vorlesung vorliebe vormarsch vormittag vormonat vorort vorquartal vorrang vorrat vorreiter vorschlag vorschrift vorschuss vorsicht vorsitz
    vorsitzende vorsprung vorstand vorstellung vorstellungsgespräch vorstoß vortag vorteil vortrag vorwahl vorwand vorwoche vorwurf vorzeichen
    vorzeigeprojekt vorzeit vorzug vorzugsaktie votum vulkan waage wache wachstum wachstumskurs wachstumsmarkt waffe wagen waggon wagnis wahl
    wahlkampf wahnsinn wahrheit wahrnehmung wahrscheinlichkeit waise wal wald wand wandel wanderer wandlung wappen ware warnsignal warnung wartung
    wasser wasserstoff watt webcam webinar website wechsel wechselkurs weg weiche weihnachten weile wein weise weite welle welpe welt weltcup
    weltmarkt weltmeister weltmeisterschaft wende wendung werber werbung werft werk werkstatt wert wertberichtigung wertpapier wertschöpfung
    wertverlust wesen westen wettbewerb wettbewerber wette wetter whisky wichtigkeit widerspruch widerstand wiederaufbau wiedergeburt wiederholung
    wiederwahl wiege wiese wille wind windows windpark windrad winter wirbel wirklichkeit wirkung wirt wirtschaft wirtschaftspolitik wirtschaftsprüfer
    wissen wissenschaft wissenschaftler witwe witwer witz woche wochenende wodka wohl wohlstand wohnmobil wohnung wohnungsnot wolf wolke wolle
    workshop wort wunder wunsch wurf wurm wurst wurzel wut wächter wähler währung währungshüter wärme wärmepumpe wäsche würde wüste yacht zahl
    zahlenwerk zahlung zahlungsmittel zahn zahnarzt zange zar zaun zehe zeichen zeichner zeichnung zeichnungsfrist zeile zeit zeitalter zeitplan
    zeitpunkt zeitraum zeitschrift zeitung zelle zelt zement zensur zentralbank zentrale zentrum zepter zertifikat zeug zeuge zeugnis ziege ziegel
    ziel zielgruppe zielmarke ziffer zimmer zink zins zinserhöhung zinssenkung zinswende zirkus zitat zitrone zivilist zoll zone zoo zorn zucker
    zufall zufluss zufriedenheit zug zugang zugeständnis zugpferd zugriff zuhörer zukauf zukunft zulage zulassung zulassungsbehörde zulauf zulieferer
    zunahme zunge zuruf zusage zusammenarbeit zusammenbruch zusammenhang zusammenlegung zusammenschluss zusatz zuschauer zuschlag zuschuss zuseher
    zustand zustimmung zuständigkeit zutat zutritt zuversicht zuwachs zuwanderer zwang zweck zweifel zweig zweikampf zweite zweitmarkt zwiebel
    zwilling zwischenbilanz zwischenfall zwischenhoch zyklus ära öffentlichkeit öffnung ökonom öl österreicher übel überblick überfall übergabe
    übergang überhang überholung überlegung übernahme überprüfung überraschung überschrift überschuldung überschuss übersicht überstunde übertragung
    überweisung überzeugung übrige übung`)

/** Endings that only nouns made by German word formation have; a longer word that ends so is no name. */
export const nounSuffixes: readonly string[] =
  'ung ungen heit heiten keit keiten schaft schaften tion tionen sion sionen tät täten ismus ismen tum tümer ling linge lingen nis nisse nissen chen lein enz enzen anz anzen erei ereien innen logie logien grafie graphie metrie nomie thek ment mente menten iker ikerin lichkeit ierung igkeit barkeit losigkeit führung nahme gang stoff zeug weise rinnen erinnen arier isten istin ierer ierin atur aturen'.split(
    ' ',
  )
