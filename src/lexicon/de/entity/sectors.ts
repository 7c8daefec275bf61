/** What a sector's companies are called. Each list is words separated by blanks. */
export interface SectorWords {
  /** First parts of compounds with the nouns of `company-nouns.ts`: "Auto" + "Konzern". A linking s may stand between. */
  readonly stems: string
  /** Whole nouns by gender: der Autobauer, die Bank, das Institut. */
  readonly m?: string
  readonly f?: string
  readonly n?: string
}

/** The sectors an entity can belong to, by key; the gazetteer's `sectors` are keys of this table. */
export const sectors = {
  cars: {
    stems:
      'Auto Automobil Fahrzeug PKW Elektroauto E-Auto Sportwagen Luxusauto Premiumauto Wagen Elektrofahrzeug Massen Wohnwagen Wohnmobil Caravan Reisemobil',
    m: 'Autobauer Automobilbauer Fahrzeugbauer Sportwagenbauer Elektroautobauer',
    f: 'Autoschmiede Sportwagenschmiede Automarke Luxusmarke',
  },
  car_parts: {
    stems:
      'Autozuliefer Automobilzuliefer Autoteile Automobilzulieferer Reifen Getriebe Bremsen Kolben Sitze Antriebs Fahrwerks Scheinwerfer Bordnetz Verbindungstechnik',
    m: 'Autozulieferer Automobilzulieferer Zulieferer Reifenbauer Getriebebauer Autoteilezulieferer Antriebsspezialist LkwZulieferer Wälzlagerhersteller Industriezulieferer',
  },
  trucks: {
    stems: 'Lkw Lastwagen Nutzfahrzeug Truck Bus Trailer Landmaschinen Traktoren Anhänger',
    m: 'Lkwbauer Lastwagenbauer Nutzfahrzeugbauer Truckbauer',
  },
  motorcycles: {
    stems: 'Motorrad Zweirad Fahrrad E-Bike Roller Kleinwagen',
    m: 'Motorradbauer Zweiradbauer Fahrradleaser',
    f: 'Motorradschmiede Motorradmarke Fahrradmarke',
  },
  banking: {
    stems: 'Bank Banken Finanz Kredit Investmentbank Direktbank Geld Landesbank Privatbank',
    m: 'Kreditgeber Bankriese Immobilienfinanzierer Mittelstandsfinanzierer Geldgeber Bankkonzern Gewerbeimmobilienfinanzierer',
    f: 'Bank Großbank Privatbank Landesbank Investmentbank Direktbank Onlinebank Neobank Förderbank Staatsbank Sparkasse Smartphonebank Genossenschaftsbank Hypothekenbank Pfandbriefbank Digitalbank Universalbank Bankengruppe Immobilienbank Bausparkasse Autobank Retailbank',
    n: 'Geldhaus Institut Geldinstitut Kreditinstitut Finanzinstitut Bankhaus',
  },
  insurance: {
    stems:
      'Versicherungs Versicherer Rückversicherungs Rückversicherer Lebensversicherungs Krankenversicherungs Assekuranz Sachversicherungs',
    m: 'Versicherer Rückversicherer Lebensversicherer Krankenversicherer Erstversicherer Sachversicherer Kreditversicherer Direktversicherer',
    f: 'Versicherung Krankenkasse',
  },
  asset_management: {
    stems: 'Fonds Investment Vermögens Kapitalanlage Vermögensverwaltungs ETF Anlage',
    m: 'Fonds Investmentfonds Vermögensverwalter Fondsanbieter Assetmanager Hedgefonds Hedge-Fonds Hedge-Fund Hedgefund Aktivist Staatsfonds Pensionsfonds Indexanbieter Großinvestor Kapitalverwalter Leerverkäufer Fondsriese Shortseller',
    f: 'Vermögensverwalterin Fondsgesellschaft Pensionskasse Vermögensverwaltung',
    n: 'Fondshaus',
  },
  private_equity: {
    stems: 'Beteiligungs Private-Equity Buyout PE Finanzinvestoren Heuschrecken',
    m: 'Finanzinvestor Investor Investmentfonds Fonds Sanierer Beteiligungskonzern Kapitalgeber Firmenjäger Technologieinvestor Techinvestor Beteiligungsriese',
    f: 'Investorin Finanzinvestorin Großinvestorin Beteiligungsgesellschaft Investmentgesellschaft Investmentfirma Beteiligungsfirma Investorengruppe',
    n: 'Investmenthaus Beteiligungshaus Family-Office',
  },
  venture_capital: {
    stems: 'Wagniskapital Risikokapital Venture-Capital VC Startup-Investoren',
    m: 'Wagniskapitalgeber Risikokapitalgeber Wagnisfinanzierer Wagniskapitalfonds Frühphaseninvestor Startupfinanzierer Risikofinanzierer',
    f: 'Risikokapitalfirma',
  },
  exchange: {
    stems: 'Börsen Börsenbetreiber Handelsplatz Terminbörsen',
    m: 'Börsenbetreiber Marktbetreiber Börsenriese',
    f: 'Handelsplattform Terminbörse',
  },
  payments: {
    stems: 'Zahlungs Bezahl Payment Zahlungsverkehrs Kreditkarten Ratenzahlungs Zahlungsabwicklungs',
    m: 'Zahlungsdienstleister Zahlungsabwickler Bezahldienst Zahlungsdienst Zahlungsanbieter Bezahldienstleister Finanzdienstleister Kreditkartenanbieter Kartenanbieter',
  },
  fintech: {
    stems: 'Fintech Finanztechnologie Neobroker Trading Broker Finanz-',
    m: 'Neobroker Onlinebroker Broker Finanzdienstleister Direktbroker',
    f: 'Kreditplattform Finanzplattform',
    n: 'Fintech Regtech Finanzstartup Finanztechnologieunternehmen Insurtech',
  },
  crypto: {
    stems: 'Krypto Bitcoin Blockchain Kryptowährungs Stablecoin',
    m: 'Kryptohändler Kryptoverwahrer Miner',
    f: 'Kryptobörse Bitcoinbörse Kryptoplattform',
  },
  software: {
    stems:
      'Software Unternehmenssoftware Datenanalyse Cloud-Software Business-Software Datenbank ERP Sicherheitssoftware SaaS',
    m: 'Softwareriese Softwarebauer Softwerker Softwaremacher Datenbankriese Softwarekonzern',
    f: 'Softwareschmiede',
    n: 'Softwarehaus Legaltech Edtech Deeptech Proptech Hrtech',
  },
  ai: {
    stems: 'KI AI KI-Software Chatbot Sprachmodell Künstliche-Intelligenz KI-Modell Deeptech',
    m: 'KIEntwickler KIPionier Chatbotentwickler',
    f: 'KIFirma KISchmiede',
    n: 'KILabor Forschungslabor',
  },
  internet: {
    stems: 'Internet Online Web Digital Suchmaschinen Internetsuch Plattform Vermittlungs Portal',
    m: 'Suchmaschinenbetreiber Internetriese Suchriese Plattformbetreiber Portalbetreiber Techriese Onlinemarktplatz',
    f: 'Suchmaschine Internetplattform Onlineplattform Plattform',
    n: 'Onlineportal Vergleichsportal',
  },
  tech: {
    stems: 'Tech Technologie Hightech High-Tech IT Technik',
    m: 'Techkonzern Technologiekonzern Techriese Technologieriese Techgigant Hightechkonzern',
    f: 'Techfirma',
  },
  ecommerce: {
    stems:
      'Onlinehandels Internethandels E-Commerce Versandhandels Versand Onlineversand Internetversand Mode-Online Onlinemode',
    m: 'Onlinehändler Internethändler Versandhändler Onlinemodehändler Onlineversender Onlineversandhändler Onlinemarktplatz Versender Onlineshop Modehändler Handelsriese Billighändler Möbelhändler Onlinemöbelhändler Möbelversender Tierbedarfshändler Onlinetierbedarfshändler Haustierbedarfshändler Tierfutterhändler',
    f: 'Handelsplattform Onlineapotheke Internetapotheke Versandapotheke',
    n: 'Versandhaus Onlinekaufhaus',
  },
  social_media: {
    stems: 'Social-Media Netzwerk Kurzvideo Kurznachrichten Messenger',
    m: 'Kurznachrichtendienst Kurzvideodienst Messengerdienst',
    f: 'Kurzvideoplattform Videoplattform Fotoplattform',
    n: 'Netzwerk Onlinenetzwerk',
  },
  cloud: {
    stems: 'Cloud Rechenzentrums Rechenzentren Hosting Webhosting Datencenter Server Cloudcomputing',
    m: 'Rechenzentrumsbetreiber Cloudanbieter Clouddienstleister Webhoster Hyperscaler Serverbauer Rechenzentrenbetreiber Internetdienstleister',
  },
  chips: {
    stems:
      'Chip Halbleiter KI-Chip Speicherchip Chipindustrie Mikrochip Grafikchip Grafikkarten Prozessor Prozessoren Wafer Chipmaschinen',
    m: 'Chiphersteller Chipfertiger Auftragsfertiger Chipausrüster Chipentwickler Chipdesigner Chipbauer Chipriese Chipzulieferer Halbleiterausrüster Halbleiterzulieferer Waferhersteller Autochiphersteller',
    f: 'Chipschmiede',
  },
  electronics: {
    stems:
      'Elektronik Elektro Unterhaltungselektronik Computer Smartphone Handy PC Laptop Drucker Kamera Hardware iPhone',
    m: 'Elektronikriese Computerbauer Smartphoneriese Handybauer Computerriese Smartphonebauer',
  },
  electrical: {
    stems:
      'Elektrotechnik Automatisierungs Industrieelektronik Sensor Mess Messtechnik Kabel Industrie Steuerungs Lichttechnik Licht Leuchten Energietechnik Schalt',
    m: 'Elektrotechnikkonzern Energietechniker Automatisierer Lichtspezialist Kabelhersteller Sensorhersteller Optikkonzern Photonikkonzern Sensortechniker Lichttechniker Schalttechniker Steuerungstechniker Verbindungstechniker Ladetechniker Wägetechniker',
  },
  telecom: {
    stems:
      'Telekommunikations Telekom Mobilfunk Netz Kabelnetz Glasfaser Netzwerk Netzwerkausrüster Breitband Festnetz',
    m: 'Netzbetreiber Mobilfunker Telekomriese Mobilfunkbetreiber Telekommunikationskonzern Kabelnetzbetreiber Netzwerkausrüster Glasfaserausbauer Funkturmbetreiber Satellitenbetreiber Funkmastbetreiber Mobilfunkanbieter',
  },
  media: {
    stems:
      'Medien Zeitungs Verlags Presse Zeitschriften Magazin Fernseh TV Rundfunk Radio Sender Privatsender Bezahlfernseh Pay-TV Senderketten Unterhaltungs',
    m: 'Verlag Zeitungsverlag Fernsehkonzern Sender Fernsehsender Privatsender Bezahlsender Medienriese Großverlag Medienkonzern Buchverlag Unterhaltungskonzern Unterhaltungsriese TVSender Schulbuchverlag Filmverleih Filmverleiher',
    f: 'Sendergruppe Senderkette Privatsenderkette Fernsehgruppe Zeitung Senderfamilie',
    n: 'Medienhaus Verlagshaus Blatt Druckhaus',
  },
  streaming: {
    stems: 'Streaming Musikstreaming Videostreaming Musik Film Filmproduktions Hollywood Kino Ticket Konzert',
    m: 'Streamingdienst Streaminganbieter Musikdienst Streamingriese Musikstreamingdienst Musikkonzern Kinobetreiber Ticketvermarkter Tickethändler Konzertveranstalter',
    f: 'Plattenfirma Kinokette',
    n: 'Filmstudio Hollywoodstudio Musiklabel Studio',
  },
  games: {
    stems: 'Spiele Computerspiel Computerspiele Videospiel Videospiele Games Gaming Spielzeug Spielwaren Konsolen',
    m: 'Spieleentwickler Spielepublisher Spielzeugriese Spielwarenhändler',
    f: 'Spieleschmiede',
    n: 'Spielestudio Entwicklerstudio',
  },
  advertising: {
    stems: 'Werbe Marketing Außenwerbe Außenwerbungs Marktforschungs Adtech',
    m: 'Werber Werbekonzern Außenwerber Marktforscher Werbevermarkter',
    f: 'Werbeholding Agentur Werbeagentur',
  },
  it_services: {
    stems:
      'IT-Dienstleistungs IT-Beratungs EDV Systemhaus IT-Service Computerdienstleistungs Cybersecurity Cybersicherheits IT-Sicherheits Sicherheits',
    m: 'ITDienstleister ITBerater Sicherheitsdienstleister',
    f: 'Cybersicherheitsfirma',
    n: 'Systemhaus ITHaus ITSystemhaus',
  },
  consulting: {
    stems: 'Beratungs Prüfungs Wirtschaftsprüfungs Unternehmensberatungs Personal Personaldienstleistungs Zeitarbeits',
    m: 'Wirtschaftsprüfer Personaldienstleister Personalvermittler Immobilienberater Stimmrechtsberater Personalberater Unternehmensberater Strategieberater Technologieberater Umweltberater',
    f: 'Unternehmensberatung Beratung Beratungsgesellschaft Beratungsfirma Wirtschaftsprüfungsgesellschaft Prüfungsgesellschaft Kanzlei Zeitarbeitsfirma Ratingagentur Auskunftei',
    n: 'Beratungshaus Maklerhaus',
  },
  chemicals: {
    stems:
      'Chemie Spezialchemie Kunststoff Chemikalien Polyolefin Kautschuk Lack Farben Petrochemie Düngemittel Dünger Salz Kali Klebstoff Polymer Duftstoff Industriegase Gase Aromen Bauchemie',
    m: 'Chemieriese Chemiekonzern Kunststoffhersteller Gasehersteller Gasekonzern Petrochemiekonzern Aromenhersteller Salzkonzern Kalisalzproduzent Düngerkonzern Werkstoffhersteller Werkstoffkonzern Bauchemiekonzern Distributeur',
  },
  pharma: {
    stems:
      'Pharma Arzneimittel Arznei Medikamenten Generika Impfstoff Insulin Pharmahandels Wirkstoff Krebsmedikamenten Krebs Onkologie Diabetes',
    m: 'Pharmariese Pharmahersteller Arzneimittelhersteller Impfstoffhersteller Generikahersteller Krebsspezialist Pharmahändler Pillendreher Pharmazulieferer Insulinhersteller Auftragsfertiger Pharmaauftragsfertiger',
    f: 'Krebsspezialistin',
  },
  biotech: {
    stems: 'Biotech Biotechnologie Gentechnik Biopharma Gentherapie Zelltherapie mRNA',
    m: 'Impfstoffentwickler Wirkstoffforscher Biotechkonzern Biotechnologiekonzern Biopharmakonzern',
    f: 'Biotechfirma',
    n: 'Biotech Healthtech Medtech Agtech Foodtech Biotechunternehmen',
  },
  medtech: {
    stems:
      'Medizintechnik Medtech Medizinprodukte Labor Laborausrüstungs Dialyse Hörgeräte Prothesen Implantate Zahntechnik Diagnostik Augenoptik Diagnostika Zahnersatz Brillen Optik',
    m: 'Medizintechniker Lasertechniker Laborausrüster Laborzulieferer Dialysespezialist Hörgerätehersteller Prothesenhersteller Augenoptiker Optiker Dialyseanbieter Brillenhersteller Laborbetreiber Diagnostikspezialist Optikkonzern Sicherheitstechnikkonzern Onlineoptiker Röntgentechniker Labortechniker Dentaltechniker Orthopädietechniker Hörakustiker Hörgeräteakustiker',
    f: 'Optikkette Optikerkette',
    n: 'Sanitätshaus',
  },
  healthcare: {
    stems: 'Gesundheits Klinik Kliniken Krankenhaus Pflege Pflegeheim Apotheken Reha Altenheim Drogerie',
    m: 'Klinikbetreiber Krankenhausbetreiber Pflegeheimbetreiber Klinikkonzern Pflegekonzern Drogist Gesundheitskonzern',
    f: 'Klinikkette Apotheke Drogeriekette Apothekenkette Internetapotheke Versandapotheke Onlineapotheke',
  },
  oil_gas: {
    stems: 'Öl Ölgas Erdöl Erdgas Gas Mineralöl Energie Raffinerie Ölfeld Öl-und-Gas Tankstellen Pipeline Flüssiggas',
    m: 'Ölriese Ölmulti Ölkonzern Gaskonzern Ölförderer Gasriese Gasimporteur Gashändler Ölproduzent Raffineriebetreiber Gasförderer Tankstellenbetreiber Ölfelddienstleister Pipelinebetreiber Energieriese',
  },
  utilities: {
    stems:
      'Energie Strom Versorger Versorgungs Gas Energieversorgungs Kraftwerks Atom Netz Stromnetz Wasser Fernwärme Wärme Kohle Braunkohle Atomkraft',
    m: 'Versorger Ökostromer Stromer Solarteur Energieversorger Stromversorger Stromerzeuger Stromkonzern Energiekonzern Energieriese Netzbetreiber Übertragungsnetzbetreiber Kraftwerksbetreiber Stromnetzbetreiber Energiehändler Atomkonzern Wasserversorger Ökostromanbieter Stromproduzent Energieerzeuger',
    n: 'Stadtwerke',
  },
  renewables: {
    stems:
      'Solar Wind Windkraft Windenergie Windpark Photovoltaik Ökostrom Ökoenergie Solarmodul Windturbinen Windrad Wasserstoff Batterie Batteriezellen Wärmepumpen Akku Elektrolyse Speicher Heizungs Brennstoffzellen Biogas Ladesäulen Solartechnik Solaranlagen',
    m: 'Windkraftanlagenbauer Windturbinenhersteller Windanlagenbauer Turbinenbauer Windparkbetreiber Solarparkbetreiber Batteriehersteller Batteriezellenhersteller Batteriebauer Solarmodulhersteller Windparkentwickler Heizungsbauer Wechselrichterhersteller Zellhersteller Windturbinenbauer Elektrolyseurhersteller Windkonzern Heiztechniker Batteriespezialist Ökostromproduzent Projektentwickler Projektierer Solaranlagenvermieter Solarkonzern Solartechniker',
    f: 'Solarfirma Energiefirma',
  },
  steel: {
    stems: 'Stahl Edelstahl Metall Aluminium Kupfer Zink Eisen Werkstoff Stahlhandels Rohr Guss',
    m: 'Stahlkocher Stahlriese Stahlhersteller Stahlhändler Stahlkonzern Aluminiumhersteller Kupferproduzent Kupferkonzern Stahlbauer Metallhändler',
    f: 'Kupferhütte Aluminiumhütte Zinkhütte Bleihütte',
  },
  mining: {
    stems: 'Bergbau Rohstoff Minen Gold Lithium Kupferminen Eisenerz Goldminen Diamanten Uran Rohstoffhandels',
    m: 'Rohstoffriese Bergbauriese Minenbetreiber Rohstoffhändler Goldförderer Goldproduzent Diamantenhändler Lithiumproduzent Bergbaukonzern',
  },
  construction: {
    stems: 'Bau Hochbau Tiefbau Baudienstleistungs Anlagenbau Infrastruktur Fertighaus',
    m: 'Baukonzern Bauriese Fertighausbauer Bauträger Anlagenbauer Baudienstleister Tunnelbauer Spezialtiefbauer Tiefbauer',
    f: 'Baufirma Baugesellschaft',
  },
  building_materials: {
    stems: 'Baustoff Zement Beton Dämmstoff Ziegel Fenster Glas Keramik Sanitär Fliesen Dach Bauchemie',
    m: 'Baustoffriese Zementriese Zementhersteller Ziegelhersteller Baustoffhändler Sanitärtechniker Baustoffkonzern Glashersteller Sanitärtechnikkonzern',
  },
  real_estate: {
    stems: 'Immobilien Wohnungs Wohnimmobilien Gewerbeimmobilien Büroimmobilien Bau Projektentwicklungs Vermietungs',
    m: 'Vermieter Immobilienriese Wohnungsriese Wohnungsvermieter Großvermieter Wohnungskonzern Immobilienkonzern Immobilienentwickler Projektentwickler Immobilieninvestor Bürovermieter Vermietungsriese',
    f: 'Immobiliengesellschaft Wohnungsbaugesellschaft Wohnungsgesellschaft',
  },
  machinery: {
    stems:
      'Maschinenbau Maschinen Werkzeugmaschinen Anlagenbau Druckmaschinen Landtechnik Baumaschinen Aufzug Fahrstuhl Lift Gabelstapler Pumpen Roboter Robotik Verpackungsmaschinen Motoren Laser Hydraulik Werkzeug Turbinen Großmotoren Robotics Abfüllanlagen Abfülltechnik Prozesstechnik',
    m: 'Maschinenbauer Messtechniker Fördertechniker Klimatechniker Antriebstechniker Verpackungstechniker Umwelttechniker Vakuumtechniker Anlagenbauer Roboterbauer Motorenbauer Aufzugbauer Druckmaschinenbauer Werkzeugmaschinenbauer Landmaschinenbauer Landtechniker Gabelstaplerhersteller Gabelstaplerbauer Lasterspezialist Laserspezialist Werkzeughersteller Baumaschinenbauer Sägenhersteller Kettensägenhersteller Motorsägenhersteller Landmaschinenhersteller Pumpenhersteller Fahrstuhlbauer Humanoidenbauer Prozesstechnikkonzern Intralogistiker Wälzlagerhersteller Industriezulieferer Aufzughersteller Aufzugshersteller Verfahrenstechniker Kältetechniker Lüftungstechniker Schweißtechniker Verpackungstechniker Oberflächentechniker Wassertechniker Hydraulikspezialist Schließtechniker Fügetechniker Spanntechniker',
  },
  conglomerate: {
    stems: 'Industrie Misch Technologie Handels',
    m: 'Industriekonzern Mischkonzern Industrieriese',
    f: 'Industriegruppe Beteiligungsgesellschaft Beteiligungsholding',
    n: 'Konglomerat Firmengeflecht Mischunternehmen Firmenimperium',
  },
  defence: {
    stems:
      'Rüstungs Waffen Munitions Panzer Verteidigungs Wehrtechnik Drohnen Sensorik Defence Rüstungselektronik Verteidigungselektronik Wehrelektronik',
    m: 'Rüstungskonzern Rüstungsriese Panzerbauer Waffenhersteller Munitionshersteller Drohnenhersteller Drohnenbauer Waffenbauer Rüstungslieferant Waffenproduzent Rüstungszulieferer Drohnenspezialist Panzerhersteller',
    f: 'Waffenschmiede Rüstungsschmiede',
  },
  aerospace: {
    stems:
      'Luftfahrt Flugzeug Luft-und-Raumfahrt Raumfahrt Triebwerk Triebwerks Flugtaxi Satelliten Raketen Helikopter Hubschrauber Weltraum Lufttaxi',
    m: 'Flugzeugbauer Triebwerkbauer Triebwerksbauer Triebwerkhersteller Flugzeughersteller Raketenbauer Satellitenbauer Flugtaxientwickler Hubschrauberbauer Raumfahrtkonzern Satellitenhersteller Flugtaxibauer Luftfahrtkonzern Luftfahrtzulieferer Flugzeugzulieferer',
    f: 'Raumfahrtfirma Raketenfirma',
  },
  airlines: {
    stems: 'Flug Airline Luftfahrt Billigflug Ferienflug Luftverkehrs Fluglinien',
    m: 'Billigflieger Kranich Ferienflieger Luftfahrtkonzern',
    f: 'Airline Fluggesellschaft Fluglinie Billigairline Billigfluglinie Kranichlinie Ferienfluggesellschaft Airlinegruppe Billigfluggesellschaft',
  },
  airports: {
    stems: 'Flughafen Airport Duty-Free',
    m: 'Flughafenbetreiber Airportbetreiber Flughafen Airport',
    f: 'Flughafengesellschaft',
  },
  rail: {
    stems: 'Bahn Eisenbahn Schienen Güterbahn',
    m: 'Bahnbetreiber Eisenbahnkonzern Bahnkonzern Fernbusanbieter',
    f: 'Staatsbahn Güterbahn Bahngesellschaft Privatbahn Bergbahn Seilbahn Regionalbahn Zahnradbahn',
    n: 'Bahnunternehmen Eisenbahnunternehmen Verkehrsunternehmen',
  },
  rail_vehicles: {
    stems: 'Zug Bahntechnik Schienenfahrzeug Lok Lokomotiven Waggon Straßenbahn Verkehrstechnik',
    m: 'Bahnbauer Bahnhersteller Trambauer Zugbauer Zughersteller Bahntechniker Bahntechnikkonzern Bahnindustriekonzern Lokbauer Schienenfahrzeugbauer Rollmaterialhersteller Waggonbauer Bahnausrüster',
    f: 'Zugschmiede',
    n: '',
  },
  logistics: {
    stems:
      'Logistik Speditions Transport Paket Post Fracht Kurier Brief Lager Intralogistik Kontraktlogistik Lieferketten',
    m: 'Logistiker Spediteur Paketdienst Logistikriese Paketzusteller Logistikkonzern Paketriese Zusteller Postdienstleister Kurierdienst Postkonzern Speditionskonzern Transporteur',
    f: 'Spedition',
  },
  shipping: {
    stems:
      'Reederei Container Schiffs Schifffahrts Seefracht Hafen Kreuzfahrt Werft Schiffbau Terminal Jachten Yachten',
    m: 'Reeder Großreeder Containerreeder Tankerreeder Fährreeder Kreuzfahrtreeder Hafenbetreiber Schiffbauer Kreuzfahrtanbieter Hafenlogistiker Hafenkonzern Marineschiffbauer Schiffbaukonzern',
    f: 'Reederei Containerreederei Großreederei Linienreederei Werft Kreuzfahrtreederei Werftengruppe',
  },
  travel: {
    stems: 'Reise Touristik Tourismus Urlaubs Ferienwohnungs Buchungs Hotel Hotels Freizeit Fernreise Ferienhaus',
    m: 'Reiseveranstalter Touristiker Reisekonzern Zimmervermittler Unterkunftsvermittler Hotelier Reiseriese Freizeitparkbetreiber Wohnungsvermittler Hotelbetreiber Touristikkonzern',
    f: 'Buchungsplattform Hotelkette Hotelgruppe Kette',
    n: 'Reiseportal Buchungsportal',
  },
  gastronomy: {
    stems: 'Fastfood Restaurant Gastronomie Catering Kaffeehaus Café Burger Systemgastronomie Kantinen',
    m: 'Caterer Burgerbrater Systemgastronom',
    f: 'Fastfoodkette Restaurantkette Kaffeehauskette Schnellrestaurantkette Burgerkette Imbisskette Kaffeekette Kette',
    n: 'Gasthaus Wirtshaus Brauhaus',
  },
  retail: {
    stems:
      'Handels Einzelhandels Kaufhaus Warenhaus Baumarkt Elektronikhandels Möbel Mode Parfümerie Drogerie Buchhandels Elektronikmarkt Großhandels Tierbedarfs Möbelhaus Ladenketten',
    m: 'Händler Einzelhändler Handelskonzern Warenhauskonzern Kaufhauskonzern Handelsriese Elektronikhändler Großhändler Möbelhändler Möbelriese Textilhändler Buchhändler Textildiscounter Baumarktbetreiber',
    f: 'Kaufhauskette Baumarktkette Möbelhauskette Warenhauskette Parfümeriekette Handelsgruppe Elektronikkette Handelskette Buchhandelskette Ladenkette Modekette Kette Filialkette Warenhauskette',
    n: 'Möbelhaus Warenhaus Kaufhaus Einrichtungshaus',
  },
  food_retail: {
    stems: 'Lebensmittelhandels Supermarkt Lebensmitteleinzelhandels Discount Bio-Supermarkt Bioladen',
    m: 'Discounter Lebensmittelhändler Supermarktriese Lebensmitteleinzelhändler Supermarktbetreiber Billigdiscounter Schnelllieferdienst',
    f: 'Supermarktkette Biomarktkette',
  },
  food_delivery: {
    stems: 'Essenslieferungs Lieferdienst Kochboxen Liefer Essensliefer',
    m: 'Lieferdienst Essenslieferdienst Essenslieferant Essensbote Kochboxenversender Kochboxenlieferant Kochboxversender Kochboxenanbieter Bringdienst Schnelllieferdienst',
  },
  fashion: {
    stems: 'Mode Textil Bekleidungs Kleidungs Fast-Fashion Modemarken Jeans Dessous Herrenmode Damenmode',
    m: 'Modekonzern Bekleidungshersteller Textilriese Textilkonzern Modehersteller Edelschneider Textiler',
    f: 'Modemarke Modekette Textilkette Modefirma Jeansmarke Wäschemarke Unterwäschemarke Outdoormarke Taschenmarke Lifestylemarke',
    n: 'Modehaus Modelabel',
  },
  sporting_goods: {
    stems: 'Sportartikel Sportmode Sport Sportschuh Outdoor Sportwaren Sportausrüstungs',
    m: 'Sportartikler Sportartikelhersteller Sportausrüster Sportmodehersteller Sportwarenhändler Schuhhersteller Sportschuhhersteller',
    f: 'Sportmarke Skimarke Outdoormarke',
  },
  shoes: {
    stems: 'Schuh Sandalen Schuhhandels Sneaker',
    m: 'Schuster Schuhhersteller Sandalenhersteller Schuhhändler Schuhmacher Sandalenmacher Schuhproduzent',
    f: 'Schuhmarke Traditionsmarke Sandalenmarke',
  },
  luxury: {
    stems: 'Luxus Luxusgüter Schmuck Uhren Juwelier Edelmode Juwelen',
    m: 'Luxusgüterkonzern Luxuskonzern Uhrenhersteller Uhrenkonzern Juwelier Schmuckhersteller Edelschneider Uhrenbauer Schmuckhändler Luxusriese',
    f: 'Luxusmarke',
    n: 'Luxushaus',
  },
  cosmetics: {
    stems: 'Kosmetik Beauty Körperpflege Hautpflege Parfüm Duft',
    m: 'Kosmetikriese Kosmetikhersteller Kosmetikkonzern Hautpflegekonzern Hautpflegespezialist',
    f: 'Kosmetikmarke',
  },
  consumer_goods: {
    stems:
      'Konsumgüter Haushaltswaren Waschmittel Markenartikel Haushalts Hygiene Reinigungs Markenartikler Konsum Tierfutter',
    m: 'Konsumgüterriese Konsumgüterhersteller Waschmittelhersteller Markenartikler Konsumgüterkonzern',
  },
  food: {
    stems:
      'Lebensmittel Nahrungsmittel Fleisch Süßwaren Schokoladen Milch Molkerei Zucker Kaffee Tiefkühl Backwaren Fisch Kakao Käse Eis Babynahrungs Wurst Saaten',
    m: 'Nahrungsmittelriese Lebensmittelriese Fleischverarbeiter Schokoladenhersteller Süßwarenhersteller Zuckerkonzern Molkereikonzern Fleischkonzern Kaffeeröster Nahrungsmittelkonzern Lebensmittelkonzern Schokoladenkonzern Nahrungsmittelmulti Schokoladenproduzent Schlachtkonzern Fleischriese Schlachter',
    f: 'Molkerei Kaffeemarke Schokoladenmarke Süßwarenmarke Eismarke Wurstmarke Käsemarke Müslimarke',
  },
  beverages: {
    stems: 'Getränke Bier Brauerei Brause Spirituosen Limonaden Mineralwasser Wein Softdrink Sekt',
    m: 'Abfüller Brauer Bierbrauer Brauereikonzern Brauereiriese Getränkekonzern Brausehersteller Spirituosenhersteller Getränkehersteller Getränkeriese Spirituosenkonzern Brausekonzern Sekthersteller',
    f: 'Brauerei Brauereigruppe Biermarke Wassermarke Mineralwassermarke Getränkemarke Saftmarke Weinmarke Sektmarke Spirituosenmarke Limonadenmarke',
    n: 'Weinhaus Sekthaus',
  },
  tobacco: {
    stems: 'Tabak Zigaretten',
    m: 'Tabakriese Tabakkonzern Zigarettenhersteller',
  },
  agriculture: {
    stems: 'Agrar Saatgut Pflanzenschutz Agrarchemie Agrarhandels Pestizid Landwirtschafts',
    m: 'Agrarhändler Saatguthersteller Agrarkonzern Agrarriese Saatgutkonzern Mischkonzern Saatgutriese Agrarchemiekonzern',
  },
  packaging: {
    stems: 'Verpackungs Papier Karton Zellstoff Holz Verpackungsmittel Forst Folien',
    m: 'Verpacker Kartonagenhersteller Verpackungshersteller Papierhersteller Papierkonzern Verpackungskonzern Spanplattenhersteller Holzkonzern',
  },
  household: {
    stems:
      'Haushaltsgeräte Hausgeräte Küchen Küchengeräte Staubsauger Elektrogeräte Matratzen Möbel Garten Wohnaccessoires Waschmaschinen',
    m: 'Hausgerätehersteller Küchenbauer Möbelhersteller Haushaltsgerätehersteller Küchenhersteller Hausgerätekonzern Staubsaugerhersteller Möbelhändler Onlinemöbelhändler Waschmaschinenhersteller',
    f: 'Küchenmarke Matratzenmarke Haushaltsmarke Möbelmarke',
  },
  mobility: {
    stems:
      'Mobilitäts Fahrdienst Fahrdienste Taxi Mietwagen Autovermietungs Carsharing E-Scooter Leasing Fernbus Autohandels Gebrauchtwagen Autovermieter',
    m: 'Fahrdienst Fahrdienstvermittler Autovermieter Gebrauchtwagenhändler Carsharer Autohändler Fernbusanbieter Fahrdienstanbieter Mitfahrdienst Robotaxianbieter Leasinganbieter Mietwagenanbieter Fernbusbetreiber Onlineautohändler Fernbusriese Busbetreiber',
    f: 'Mietwagenfirma Autovermietung Autohandelskette',
    n: 'Busunternehmen',
  },
  waste: {
    stems: 'Entsorgungs Abfall Recycling Müll Umwelt Schrott',
    m: 'Entsorger Recycler Müllentsorger Abfallentsorger Entsorgungskonzern Umweltdienstleister Recyclingkonzern',
  },
  gambling: {
    stems: 'Glücksspiel Lotto Wett Sportwetten Casino Lotterie Spielautomaten',
    m: 'Wettanbieter Glücksspielanbieter Lottoanbieter Sportwettenanbieter Glücksspielkonzern Lotterievermittler Automatenhersteller',
  },
  education: {
    stems: 'Bildungs Lern Schul Sprachlern Edtech Nachhilfe',
    m: 'Bildungsanbieter',
    f: 'Lernplattform Hochschule Universität',
  },
  sports_clubs: {
    stems: 'Fußball Bundesliga Sport Vereins',
    m: 'Klub Club Fußballklub Fußballverein Bundesligist Rekordmeister Fußballclub Erstligist Zweitligist Traditionsverein',
  },
  dating: {
    stems: 'Dating Partnervermittlungs Partnerbörsen',
    m: 'Partnervermittler',
    f: 'Partnervermittlung Partnerbörse',
    n: 'Datingportal',
  },
  services: {
    stems: 'Dienstleistungs Service Industrieservice Facility Sicherheitsdienst Mess-und-Prüf Ablese',
    m: 'Dienstleister Industriedienstleister Ablesedienst Prüfkonzern Energiedienstleister Ablesedienstleister Gebäudedienstleister Dienstleistungskonzern Ableser',
  },
  security: {
    stems: 'Sicherheitstechnik Geldtransport Banknoten Ausweis Chipkarten Schließtechnik Schliesstechnik',
    m: 'Geldtransporteur Sicherheitstechnikkonzern Banknotenhersteller Banknotendrucker',
  },
} as const satisfies Record<string, SectorWords>
