/**
 * Everyday German nouns in the singular, lower case, simple ones before all: a capitalised word that is one of them, or a compound or
 * an inflected form of one ("Marktanteile"), is no name unless the text says so. Order means nothing.
 */
export const commonNouns: ReadonlySet<string> = new Set(
  `abbau abend abfahrt abfall abfindung abgabe abgang abgas abgeordnete abgründe abkommen ablauf ablehnung abnahme abnehmer abonnement abonnent
    abrechnung absage absatz abschied abschlag abschluss abschnitt abschreibung absicht absprache absprung abstand abstieg abstimmung absturz abteilung
    abwehr abweichung abwicklung account achse achtelfinale acker adel ader adresse affäre afrikaner agenda agent agentur ahnung airline akte akteur aktie
    aktienkurs aktienpaket aktienrückkauf aktion aktionär aktivist akzeptanz alarm album alkohol allee alleingang allgemeinheit allianz alltag alptraum
    alte alter alternative altersgruppe altlast amerikaner ampel amt amtsgericht analyse analyst anbau anbieter anbindung anblick anbruch andrang android
    anfang anfrage anfälligkeit angabe angebot angehörige angeklagte angelegenheit angestellte angriff angst anhang anhänger anhörung anker anklage
    anklagebank anlage anlass anlauf anleger anleihe anliegen anmeldung annahme anordnung anpassung anreiz anruf ansage ansatz anschaffung anschein
    anschlag anschluss ansehen ansicht ansinnen anspruch anstalt anstieg anstoß anstrengung ansturm anteil anteilseigner antike antrag antrieb antritt
    antwort anwalt anweisung anwender anwendung anwesenheit anzahl anzeichen anzeige anzug apfel apotheke app apparat apparatur appell apps april araber
    arbeit arbeiter arbeitgeber arbeitnehmer arbeitslose arbeitslosigkeit arbeitsplatz arbeitszeit architekt archiv arm armee armut aroma arrest art
    artikel arznei arzt asche asiat aspekt asset asyl atem atom attacke attentat attest attraktion audio aufbau auferlegung aufgabe aufgebot aufholjagd
    aufholprozess aufkleber aufklärung aufkäufer auflage auflauf auflösung aufmerksamkeit aufnahme aufpreis aufriss aufruf aufschlag aufschub aufschwung
    aufsehen aufseher aufsicht aufsichtsrat aufsichtsräte aufspaltung aufspaltungen aufstand aufsteiger aufstieg auftakt auftrag auftraggeber auftritt
    aufwand aufwendung auge augenblick august auktion auktionator ausbau ausbeute ausbeutung ausbildung ausblick ausbruch ausdauer ausdruck ausfall
    ausfuhr ausgabe ausgang ausgleich ausgründung aushang auskunft ausland auslastung auslegung auslese auslieferung auslöser ausmaß ausnahme ausrichtung
    ausrüster ausrüstung aussage ausschluss ausschreibung ausschuss ausschüttung aussicht ausstand ausstattung aussteller ausstellung ausstieg ausstoß
    austausch austritt auswahl ausweg ausweis ausweitung auswertung auswirkung auswärtsspiel auszeichnung auszeit auszug auto autobahn autofahrer autokauf
    autokrat autor außenwelt azubi baby bach backstein bad bahn bahnhof bakterie bakterium balance balken ball ballett ballon band bande bangen bank
    banker bankrott bar bargeld barmittel baron barriere basis basiswert batterie bau bauch bauer bauern baufinanzierung baufortschritt baum baustein
    baustelle bauteil bauwerk beamte beanstandung bedarf bedenken bedeutung bedienstete bedienung bedingung bedrohung bedürfnis befehl befragung befreiung
    befugnis befund befürchtung befürworter begegnung begeisterung beginn beginner begleitung begriff begründung behandlung behauptung beherrschung
    behälter behörde beifall beihilfe bein beiprodukt beirat beispiel beitrag beitritt bekannte bekanntgabe bekenntnis belang belastung beleg belegschaft
    beleuchtung beliebtheit belohnung bemerkung bemühung benachrichtigung benachteiligung benzin beobachter beobachtung berater beratung berechnung
    berechtigung bereich bereitschaft berg bergbau bericht beruf berufsleben berufung beschaffung bescheid beschleunigung beschluss beschreibung
    beschränkung beschuldigte beschwerde beschwerdeführer beschäftigte beschäftigung beseitigung besetzung besitz besitzer besonderheit besprechung
    bestand bestandteil besteller bestellung bestie bestmarke bestseller bestzeit bestätigung besuch besucher beteiligte beteiligung beton betrag betreff
    betreiber betreuer betreuung betrieb betriebsrat betriebssystem betroffene betrug betrüger bett beute bevölkerung bewegung beweis bewerber bewerbung
    bewertung bewertungsportal bewohner bewährung bezeichnung beziehung bezirk bezug bezüge biathlon bibliothek bier bieter bieterverfahren
    bieterwettstreit bilanz bild bilderbuch bildhauer bildschirm bildung billigung bindung biotech bitte blamage blase blatt blick block blockade
    blockchain blog blut blüte boden bogen bohrinsel bohrung bombe bonität bonus boom boot bord bote botschaft botschafter boykott brache branche
    branchenkenner brand brasilianer brauch brauerei braut breite bremse brennstoff brexit brief briefkasten brille brite brocken brot browser bruch
    bruder brust brutto bruttoinlandsprodukt brücke bube buch buchstabe buchwert budget bulle bund bundesbürger bundesland bundesliga bundesrat
    bundestag bus buße böller börse börsengang börsianer bühne bündel bündelung bündnis bürde bürger bürgermeister bürgschaft
    büro bürokratie cashflow cent champions chance chaos charakter charge charme chat chatbot check chef chefetage chefin chefsessel chemie chinese chip
    chor christ christdemokrat clan clip cloud club coach code comeback computer container controlling coronavirus couch coup cousin crash dach
    damm dampf dank darlehen darling darsteller darstellung datei daten datenschutz datum dauer dax dealer debatte debüt debütant decke deckel deckung
    defekt definition defizit delegation delle demo demokrat demokratie demonstrant demonstration denkmal depot depression design detail deutsche devise
    devisen diagnose dialog dichte dichter dieb diebstahl diener dienst dienstag dienstagabend dienstleister dienstleistung diesel diesellok dieselskandal
    differenz digitalisierung ding dinosaurier diplomat direktinvestition direktion direktor dirigent discounter diskont diskussion display distanz
    disziplin dividende dividenden diät dokument dollar dom donnerstag dorf dosierung dosis draht drama drang dreh dreieck drittel droge drohne drohnen
    drohung drossel druck drucker duell duft dunkel durchbruch durchschnitt durchsuchung durststrecke dutzend dynamik däne ebene echo ecke eckpunkt
    edelmetall effekt effizienz effizienzprogramm ehe ehepaar ehre ei eid eifer eigenbedarf eigenheim eigenkapital eigenmittel eigenschaft eigentum
    eigentümer eigner eile eimer einbruch einbuße eindruck einfahrt einfall einfluss einfuhr einführung eingang eingriff einheit einheitlichkeit einhorn
    einigung einkauf einkommen einkäufer einlage einleitung einnahme einrichtung einsatz einschnitt einschränkung einschätzung einsicht einsparung
    einspruch einstellung einstieg einstufung einteilung eintrag eintritt einwand einwanderer einwilligung einwohner einzelfall einzelhandel einzelheit
    einzelne einzug einöde eis eisen eisenbahn eklat elektronik element elfmeter elite eltern email embargo emission emissionspreis emittent empfang
    empfehlung empfänger empörung ende endkunde endspiel endung energie engagement engel engpass enkel ensemble entdeckung entfernung entgelt enthüllung
    entlassung entlastung entnahme entscheider entscheidung entschluss entschädigung entspannung entstehung enttäuschung entwarnung entwickler entwicklung
    entwurf entzug epidemie epoche erbe erbschaft erdbeben erde erdgas erdöl ereignis erfahrung erfinder erfindung erfolg erfüllung ergebnis ergebnisse
    ergebnisziel erhalt erhebung erholung erhöhung erinnerung erkenntnis erklärung erkrankung erlaubnis erlebnis erleichterung erlös ermittler ermittlung
    ermäßigung ernennung erneuerung ernst ernte ernährung ersatz erscheinung erschütterung ersparnis erstattung erstplatzierung ersuchen ertrag erwachsene
    erwartung erweiterung erwerb erwerber erwin erwägung erzeuger erzeugerpreise erzeugnis erzeugung erziehung eröffnung esel eskalation essen etage
    etagen etappe etat ethik etikett euphorie euro europameister europameisterschaft europäer europäische euroraum eurozone exil existenz experiment
    experte explosion export extrem exzess fabrik fabrikat fach fachkraft fachleute fachmann faden fahnder fahndung fahne fahrer fahrgast fahrplan fahrrad
    fahrt fahrzeug faktor fall falle familie fan fang fantasie farbe farce fashion fassade fassung faust favorit fax feature februar feder fehde
    fehlbetrag fehler fehlschlag feier feiertag feind feinschliff feld fels fenster ferien ferne fernsehen fernseher fertigung fest festgeld festival
    festnahme festplatte festtag festung fett feuer feuerwehr figur filiale film filmemacher filter finale finanzamt finanzen finanzierung finanzinvestor
    finanzkreise finanzkrise finger fingerzeig firma fisch fiskus fitness flagge flaggschiff flair flamme flasche flaute fleck fleisch fleiß flieger
    flotte floß flucht flug flughafen flugzeug fluss flut fläche flüchtling flüssigkeit folge folie fonds forderung form format formel formular forscher
    forschung forst forstschritt fortbestand fortführung fortschritt fortsetzung forum fossil foto fotograf foul fracht frage fraktion franken franzose
    frau freibetrag freigabe freiheit freistoß freitag freizeit fremde fremdkapital freude freund freundschaft frieden friedhof frist frucht frühjahr
    frühling frühstück fund fundament funk funke funktion funktionär furcht fusion fuß fußball fußballer fähigkeit fälligkeit förderbank förderer
    förderung führer führung führungskraft führungsriege fülle fünftel gabe galaxie galerie game gang garage garant garantie garten gas gasse gast
    gastgeber gattung gaumen gebiet gebilde gebot gebrauch geburt geburtstag gebäude gebühr gedanke gedenken geduld gefahr gefallen gefecht geflecht
    gefängnis gefüge gefühl gegend gegenleistung gegensatz gegenseite gegenstand gegenteil gegentor gegenwart gegenwert gegenwind gegenüber gegner gehalt
    geheimnis gehirn gehör geist geld geldgeber geldhaus geldpolitik geldspritze gelegenheit gelände geländer gemeinde gemeinschaft gemisch gemälde gemüse
    gen genehmigung general generalversammlung generation genom genosse genuss gepäck gerechtigkeit gericht geruch gerät gerücht gesamtheit gesamtjahr
    gesamtmarkt gesandte geschehen geschenk geschichte geschlecht geschmack geschoss geschwindigkeit geschäft geschäftsführer geschäftsführung
    geschäftsjahr geschäftsmann geselle gesellschaft gesellschafter gesetz gesicht gespräch gestalt gestaltung gesuch gesuchte gesundheit getreide getränk
    gewalt gewebe gewehr gewerbe gewerkschaft gewerkschaften gewerkschafter gewicht gewinn gewinner gewissen gewohnheit gier gift gigawatt gipfel giro
    glanz glas glaube gleichgewicht gleichheit gleichstand gleichung gleis glied gliederung globalisierung gläserne gläubiger glück gold golf gott grab
    grad graf grafik gramm gras greenshoe gremium grenze grieche grill grippe groll großinvestor großmutter großteil großvater grund grundlage grundsatz
    grundstein grundstück gruppe gruß gründer gründung grüne guru gut gutachten gutachter guthaben gült gürtel güter haar hacker hackerangriff hafen haft
    haftung hagel hahn halbfinale halbjahr halbleiter halbzeit halde halle halt haltung hammer hand handel handelskrieg handelsplatz
    handelstag handfest handlung handwerk handy hang happen hardware haube hauch haupt hauptsitz hauptstadt hauptversammlung haus haushalt haushalte
    hausse haut headline hebel hedgefonds heft heil heiligabend heim heimat heimspiel heirat heizung heizöl held helfer hemd herausforderung herbst herd
    herkunft herr herrschaft hersteller herstellung herz herzog highlight hilfe himmel hin hindernis hinrunde hinsicht hinspiel hintergrund hinweis hip
    hirn historie hit hitze hobby hoch hochburg hochlauf hochofen hochzeit hof hoffnung holding holz honorar horizont hormon hotel hund hunger hut hybrid
    hype hypothek hälfte händler höchststand höhe höhepunkt hülle hürde hüter ideal idee identität idol ikone ikonen illusion image immobilie immunität
    impfstoff import impuls inbegriff inder index industrie infektion inflation information infrastruktur ingenieur inhaber inhalt initiative inland
    innenstadt innovation insasse insekt insel insider insolvenz insolvenzverwalter instanz institut institution instrument intelligenz interesse
    interessent internet interview intrige invasion inventar investition investment investor iphone iraner irrtum islam islamist israeli italiener jagd
    jahr jahresbeginn jahresende jahresfrist jahresmitte jahreszahlen jahresziel jahrhundert jahrzehnt januar japaner job jobabbau joker journal
    journalist jubel jubiläum jude jugend jugendliche jugendstil juli junge juni jupiter jurist jury jänner kabel kabinett kaffee kaiser kalender kalkül
    kamera kammer kampagne kampf kanadier kanal kandidat kanone kante kanzlei kanzler kapazität kapital kapitalerhöhung kapitalmarkt kapitalrunde
    kapitalspritze kapitel kapitän karriere karte kartell kartellamt karton kasse kassierer kasten katalog katastrophe kategorie kater katholik katze kauf
    kaufempfehlung kaufkraft kaufpreis kaution kehrtwende kenntnis kennzahl kern kernaktionär kessel kette kilo kilogramm kilometer kilowatt kind kindheit
    kino kirche kissen kiste kita klage klang klarheit klasse klassiker klausel kleid kleidung klientel klientin klima klimaziel klinik klippe klub kluft
    kläger knappheit knochen knochenfund knopf knoten koalition koalitionspartner koch koffer kohle kollaps kollege koloss koma komfort kommende kommentar
    kommission kommune kommunikation kompetenz komplex komponente kompromiss komödie konditionen konferenz konflikt kongress konjunktur konkurrent
    konkurrenz konkurs konsens konsequenz konservative konsolidierung konsortium konstrukt konsum konsument kontakt kontinent konto kontrakt kontrolle
    konzentration konzept konzern konzernumbau konzert konzerte kooperation kopf kopie korb korrektur korrespondent korruption kost kosten
    kosteneinsparung kostensenkung krach kraft kraftstoff kraftwerk kranke krankenhaus krankheit krebs kredit kreditgeber kreis kreislauf kreuz krieg
    krise kriterium kritik kritiker krone krypto kryptowährung kuchen kugel kultur kumpel kunde kundin kunst kunststoff kupfer kuppel kur kurde kurs
    kurseinbruch kursgewinn kursrutsch kurssprung kursziel kurve kurzarbeit kurzschluss kälte käse käufer könig körper küche kühlung kündigung künstler
    kürze kürzung küste label labor lack laden lage lager lampe land landesregierung landgericht landkreis landschaft landtag landwirt landwirtschaft
    langfrist langlauf laptop laser last lauf laufbahn laufzeit laune laut leasing leben lebensmittel lebenswerk lebewesen leck leder leere leerverkäufer
    legende lehre lehrer lehrling leib leiche leid leidenschaft leihe leine leiste leistung leistungsträger leiter leitindex leitlinie leitung leitzins
    lektion lenker lenkrad leser leute liberale licht liebe lied liefer lieferant lieferkette lieferung liga likes limit linie link linke linux lippe
    liquidität liste listing liter literat literatur lizenz lob lobby lobbyist loch lockdown logik logistik logo lohn lok lokal los luft lust luxus lyrik
    lähmung länder länge lärm lösung löwenanteil lücke lüge macher macht magazin mahnung mai mail makler mal maler manager mandat mangel manko mann
    mannschaft mantel marathon marge margenziel marke marketing markt markteintritt marktplatz mars marsch maschine maske masse material materie mauer
    maus maut maximum maß maßnahme maßstab mechanismus medaille medien medikament medium medizin meer megawatt mehr mehrheit mehrheitsanteil
    mehrheitseigner meile meilenstein meinung meinungsforscher meister meisterschaft meldung memo menge mensch menü merkmal messe messenger messung metall
    meter methode miete mieter mikrofon milch milieu militär milliarde milliarden milliardär million millionen minderheit mindestlohn mine minimum
    minister ministerium minus minute mischung mission misstrauen mitarbeiter mitbewerber mitglied mithilfe mitspieler mitspracherecht mitte mitteilung
    mittel mittelalter mittelfeld mittelfrist mittelpunkt mittelstand mittwoch mobil mode modell moderator modernisierung molekül moment monat mond
    monitor monopol montag montagabend montagmorgen moral morgen motiv motor motorrad motto multi mund munition museum musik muskel muslim muster mut
    mutter muttergesellschaft mädchen märz möbel möglichkeit mühe müll münze nachbar nachbesserung nachfolge nachfolger nachfrage nachhaltigkeit
    nachholbedarf nachhut nachlass nachmittag nachricht nachspiel nacht nachteil nachweis nachwuchs nadel nagel nahrung name nase nation
    nationalmannschaft nationalrat nationalteam natur nazi nebel nennung nennwert nerv netto netz netzwerk neuanfang neuausrichtung neubau neubewertung
    neugier neuheit neuigkeit neujahr neuling niedergang niederlage niederlassung niederländer niete niveau nobelpreis norden norm notar note notebook
    notenbank notfall notfallplan notierung notiz notlage notwendigkeit november nummer nutzen nutzer nutzerdaten nutzung nähe oberfläche obergrenze
    oberhaupt oberlandesgericht objekt obst ofen offenlegung offensive offerte offizier ohr oktober olympia olympiade onkel onlinehandel oper operation
    opfer opposition optik optimismus option orchester orden ordner ordnung organ organisation original ort oscar osten ostern outsourcing paar pacht
    packung paket pakt palast palette pandemie panel panik panne panzer papier papst paradies paragraf park parkplatz parlament partei partie partition
    partner partnerschaft party pass passagier passant passwort patch patent patient patron pause pendant pension person personal personalabbau
    perspektive pfad pfand pfarrer pfeiler pferd pfingsten pflanze pflaster pflege pflicht pflichtangebot pfund phantasie phase philosophie physik
    phänomen pille pilot pionier pipeline plage plakat plan planer planet planung platin platte plattform platz platzhirsch platzierung platzierungspreis
    pleite plus podcast pokal pol pole politik politiker polizei polizist polster pool pop portal portfolio porträt position post posten poster posting
    potenzial praxis preis preisschild presse pressekonferenz prestige prinz prinzip priorität privatanleger privatisierung privatisierungspläne privileg
    pro probe problem produkt produktion produzent profi profil profilbild profis profit profiteur prognose programm projekt prominente prosa prospekt
    protein protest protestant protokoll provision prozent prozentpunkt prozess prämie präsenz präsident prüfer prüfung psyche publikum punkt quadrat
    quali qualifikation qualität quantität quantum quartal quartalsbericht quartalszahlen quartett quelle quittung quiz quote rabatt rabattschlacht rad
    radar radio rahmen rakete rallye ramadan rand rang rap rapper rasen rasse raster rat rate rathaus rating ration ratschlag raub rauch raum rausch
    reaktion reaktionen reaktor realität rebell rechner rechnung recht rechte rechtsform rechtsstreit redakteur redaktion rede reduktion reform regal
    regel regelung regen regent regie regierung region regisseur register reglement regress regulierer reich reichen reichweite reifen reihe reise rekord
    relation remis rendite rennen rentabilität rente rentner reparatur report reporter republik republikaner reserve ressort ressource rest restaurant
    restrukturierung resultat rettung revolution rezept rezession richter richtlinie richtung riese rind ritter roboter rodeln rohstoff rolle roman rost
    roulette route routine rubel ruf ruhe ruhestand ruin rummel rumpf runde russe rätsel rückblick rücken rückendeckung rückgang rückkauf rückkehr
    rücklage rückruf rückrunde rückschlag rückschritt rückseite rücksicht rückstand rückstellung rücktritt rückzahlung rückzug rüstung rüstungsgüter sache
    sachverhalt sack safari saft saison saisonstart sakko salon salz sammlung samstag sand sanierer sanierung sanktion sanktionen satellit satz saudi
    sauerstoff schach schacht schachtel schaden schadenersatz schaf schale schalter schar schatten schatz schau schaufenster schauplatz schauspieler
    scheibe schein scheitern schema schicht schicksal schiedsrichter schiene schiff schild schirm schlacht schlaf schlag schlagzeile schlamm schlange
    schlappe schleife schließung schließungen schloss schluss schlussstrich schlüssel schmerz schmiede schmuck schnee schneider schnellschuss schnitt
    schnäppchen schock schokolade schreck schrei schreiben schrift schritt schub schuh schuld schulden schuldenberg schuldenlast schuldenschnitt schuldner
    schule schulter schuss schutt schutz schwager schwanz schwede schweigen schwein schweizer schwelle schwemme schwergewicht schwerpunkt schwester
    schwierigkeit schwimmer schwung schwur schwäche schätzung schönheit schüler see seele segel segen segment seil seite seitenhieb sektion sektor sekunde
    selbst seminar senat senator sender sendung senkung sensor september serie server service sessel sex shop shortseller show sicherheit sicht siedlung
    sieg siegel sieger signal silber silvester single sinn sitte situation sitz sitzung skala skandal skepsis skeptiker ski skispringen skulptur slalom
    slogan smartphone smartphones software sohle sohn soldat sommer sonde sonderdividende sonderposten song sonne sonntag sorge sorte sozialdemokrat
    sozialplan spagat spalte spaltung spanier spanne spannung sparer sparkurs sparprogramm sparte sparzwang spaß speck speicher speise spektrum spekulant
    spekulation spekulationen spende sperre spezialist spiegel spiel spieler spielraum spion spitze spitzenreiter spitzname sponsor sport sprache spray
    sprecher sprecherin sprung spur staat staatschef staatshilfe stab stadion stadt staffel stahl stamm stammaktie stand standard standbein standort
    stapel star start startschuss startup statement station statistik statue stau staub steak steckdose steinzeit stelle stellenabbau stellenstreichung
    stellung stern steuer steuerung stich stichtag stiftung stil stille stimme stimmrecht stimmrechte stimmung stock stoff stolz stopp stoß strafe
    strafzoll strahl strand strang strategie straße streben strecke streich streichung streik streit streitkraft stress streubesitz strick strom
    stromerzeugung struktur student studie studio stufe stuhl stunde stunt sturm sturz stärke störung stück stürmer stütze subjekt subvention suche
    suchmaschine suite summe supermarkt surfer symbol sympathie synergie syrer system szenario szene szenen sänger säugetier säule süden sünde tabak
    tabelle tabellenführer tablet tablets tacho tafel tag tagebuch tagesgeschäft tagesgespräch tagung takt tal talent talfahrt talk talsohle tank tante
    tanz tarif tarifvertrag tasche tastatur tat tatsache taube tauglichkeit tausch tausend tauziehen taxi team teaser technik technologie technologiebörse
    tee teenager teich teil teilchen teilnahme teilnehmer telefon teleskop teller tempel temperatur tempo tendenz tennis terawatt termin terrasse terror
    terrorist test teufel text theater thema theorie therapie thriller thron tick ticket tief tiefe tiefpunkt tiefstand tier tierart tiger tinte tipp
    tisch titel tochter tod todesfall toilette toleranz ton tonne topf tor torhüter torwart totalverlust tote tour tourist tournee tradition tragödie
    trainer trainerbank training traktor transaktion transfer transparenz transport trauer traum treffen treffer treiber trend trennung treppe treue
    treuhand treuhänder trick trieb triebwerk trikot trio trip tritt triumph tropfen trophäe trubel trumpf trunk truppe träger tuch tumor tunnel turbulenz
    turm turnen turnier tweet typ tyrann täter tätigkeit tüftler tür türke ufer uhr ukrainer umbau umbruch umfang umfeld umfrage umgang umgebung umkehr
    umland umsatz umsatzplus umschlag umschwung umsetzung umstand umstellung umstieg umstrukturierung umtausch umwelt umzug unentschieden unfall
    ungewissheit unglück uni union universität universum unruhe unsicherheit unsummen unterbewertung unterbrechung untergang untergrenze unterhalt
    unterhändler unterkunft unterlage unterm unternehmen unternehmer unterschied unterschrift unterstützer unterstützung untersuchung unwetter update
    urheber urknall urlaub urlauber urne ursache ursprung urteil urzeit vakuum valuta vater vene ventil venus veranstalter veranstaltung verantwortliche
    verantwortung verarbeitung verband verbesserung verbindlichkeit verbindung verbot verbrauch verbraucher verbraucherpreise verbrechen verbreitung
    verbrenner verbund verbündete verdacht verdienst verdoppelung verdopplung verein vereinbarung verfahren verfall verfasser verfassung
    verfassungsgericht verfolger verfügung vergangenheit vergleich vergleichszeitraum vergnügen vergütung verhalten verhandlung verhältnis verhör verkauf
    verkaufsdruck verkaufspreis verkaufsprozess verkehr verkehrsmittel verkleinerung verkäufer verlag verlagerung verlauf verleger verlegung verleih
    verlierer verlust verlustbringer verlängerung vermarkter vermarktung vermieter vermittler vermittlung vermutung vermögen vernunft verordnung
    verpackung verpflichtung verrat versammlung versand verschiebung verschlüsselung verschmelzung verschuldung verschwiegenheit versicherer versicherung
    version versorger versorgung versprechen verspätung verstand verstoß verständnis verstärkung versuch verteidiger verteidigung verteilung verteuerung
    vertrag vertragsstrafe vertrauen vertreter vertretung vertrieb verwalter verwaltung verwandte verwendung verwertung verzicht verzögerung veränderung
    video viehzucht vielfalt viertel viertelfinale vierteljahr villa vinyl virtual virus visa visier vision visum vize vizekanzler vogel vogelart volk
    volkswirt volkswirtschaft vollgas vollzug volumen vorabend voraussetzung vorbehalt vorbereitung vorbild vorbörse vordergrund vorfall vorgabe vorgang
    vorgehen vorgeschichte vorgänger vorhaben vorjahr vorkommen vorlage vorliebe vormarsch vormittag vormonat vorort vorquartal vorrang vorrat vorreiter
    vorschlag vorschrift vorschuss vorsicht vorsitz vorsitzende vorsprung vorstand vorstellung vorstoß vortag vorteil vortrag vorwahl vorwand vorwoche
    vorwurf vorzeichen vorzeigeprojekt vorzeit vorzug vorzugsaktie votum vulkan waage wache wachstum wachstumskurs wachstumsmarkt waffe wagen wagnis wahl
    wahlkampf wahnsinn wahrheit wahrnehmung wahrscheinlichkeit wal wald wand wandel wanderer wandlung wappen ware warnsignal warnung wartung wasser
    wasserstoff watt webcam website wechsel wechselkurs weg weihnachten weile wein weise weite welle welpe welt weltcup weltmarkt weltmeister
    weltmeisterschaft wende wendung werber werbung werft werk werkstatt wert wertberichtigung wertpapier wertschöpfung wertverlust wesen westen wettbewerb
    wettbewerber wette wetter wichtigkeit widerspruch widerstand wiederaufbau wiedergeburt wiederholung wiederwahl wiege wiese wille wind windows winter
    wirbel wirklichkeit wirkung wirt wirtschaft wirtschaftsprüfer wissen wissenschaft wissenschaftler witz woche wochenende wohl wohlstand wohnung
    wohnungsnot wolf wolke wort wunder wunsch wurf wurzel wut wächter wähler währung währungshüter wärme wäsche würde wüste yacht zahl zahlenwerk zahlung
    zahlungsmittel zahn zange zar zaun zeichen zeichnung zeichnungsfrist zeile zeit zeitalter zeitplan zeitpunkt zeitraum zeitschrift zeitung zelle zelt
    zensur zentralbank zentrale zentrum zepter zertifikat zeug zeuge zeugnis ziege ziel ziele zielgruppe zielmarke ziffer zimmer zins zinserhöhung
    zinssenkung zinswende zirkus zitat zitrone zivilist zoll zone zoo zorn zucker zufall zufluss zufriedenheit zug zugang zugeständnis zugpferd zugriff
    zuhörer zukauf zukunft zulage zulassung zulassungsbehörde zulauf zulieferer zunahme zuruf zusage zusammenarbeit zusammenbruch zusammenhang
    zusammenlegung zusammenschluss zusatz zuschauer zuschlag zuschuss zustand zustimmung zuständigkeit zutat zutritt zuversicht zuwachs zuwanderer zwang
    zweck zweifel zweig zweikampf zweite zweitmarkt zwilling zwischenbilanz zwischenfall zwischenhoch zyklus ära öffentlichkeit öffnung ökonom öl
    österreicher übel überblick überfall übergabe übergang überhang überholung überlegung übernahme überprüfung überraschung überschrift überschuldung
    überschuss übersicht übertragung überweisung überzeugung übrige übung`.split(/\s+/),
)

/** Endings that only nouns made by German word formation have; a longer word that ends so is no name. */
export const nounSuffixes: readonly string[] =
  'ung ungen heit heiten keit keiten schaft schaften tion tionen sion sionen tät täten ismus ismen tum tümer ling linge lingen nis nisse nissen chen lein enz enzen anz anzen erei ereien innen logie logien grafie graphie metrie nomie thek ment mente menten iker ikerin lichkeit ierung igkeit barkeit losigkeit führung nahme gang stoff zeug weise rinnen erinnen arier isten istin ierer ierin atur aturen'.split(
    ' ',
  )
