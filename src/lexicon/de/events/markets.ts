import { eventClass } from './define-class.ts'
import { measuredFalls, measuredRises, priceFalls, priceRises } from './measured-moves.ts'

/** What a company or its shares are worth, and shares that come to the market. */
export const marketClasses = [
  eventClass('valuation', {
    verbs: 'bewerten taxieren schätzen veranschlagen an|setzen',
    nouns: `bewertung gesamtbewertung firmenbewertung unternehmensbewertung firmenwert unternehmenswert firmenewertung eigenkapitalwert marktkapitalisierung
      börsenwert marktwert börsenkapitalisierung marktbewertung börsenbewertung equity-value enterprise-value neubewertung cap kapitalisierung
      premoney-bewertung unternehmensbewert ertragswert substanzwert gesamtunternehmenswert bewertungsrückgang bewertungsabschlag bewertungssprung bewertungsverlust`,
  }),
  eventClass('market-cap', {
    nouns:
      'marktkapitalisierung börsenwert marktwert börsenkapitalisierung börsenbewertung =cap kapitalisierung marktbewertung',
  }),
  eventClass('worth', { nouns: '=wert =werte =wertes =gesamtwert =waage', verbs: 'wiegen', words: 'wert' }),
  eventClass('heavy', { words: 'schwer' }),
  // Who becomes one is worth a billion.
  eventClass('unicorn', { nouns: 'einhorn einhörner =unicorn =unicorns =decacorn' }),
  // "das wertvollste Start-up": with a sum it says what that is worth.
  eventClass('most-valuable', {
    words: 'wertvollste wertvollsten wertvollster wertvollstes teuerste teuersten teuerster teuerstes',
  }),
  eventClass('worth-more', { words: 'wertvoller wertvollere wertvolleres wertvolleren' }),
  eventClass('enterprise-value', { nouns: 'unternehmenswert enterprise-value' }),
  eventClass('equity-value', { nouns: 'eigenkapitalwert eigenkapital equity-value' }),
  eventClass('ipo', {
    verbs: 'zu|teilen debütieren',
    nouns: `börsengang ipo börsendebüt börsenstart börsenneuling listing notierung emission erstnotiz aktiendebüt debüt ausgabepreis emissionspreis platzierung
      börsenplan preisspanne zuteilung neuemission angebotspreis börsenparkett parkett börsengänge =wall mehrzuteilungsoption mehrzuteilung greenshoe platzierungsreserve emissionsbank konsortialbank
      konsortialbanken börsenprospekt wertpapierprospekt emissionsprospekt zeichnungsfrist zeichner bookbuilding erstkurs börsenkandidat börsenaspirant
      börsenzulassung börsenpremiere erstnotierung zuteilungspreis platzierungspreis börsenfirma börsenunternehmen aktienausgabe =spanne =neuling =neulinge =neulingen`,
  }),
  eventClass('share-sale', {
    verbs: 'platzieren emittieren',
    nouns: `sekundärplatzierung aktienverkauf platzierung emission aktienplatzierung emissionserlös emissionsvolumen blockverkauf anteilsverkauf umplatzierung
      mitarbeiteraktienverkauf börsenerlös platzierungsvolumen aktienangebot bruttoerlös aktienemission bezugsrechtsemission`,
  }),
  // "durch die Ausgabe neuer Aktien"
  eventClass('issue', { verbs: 'begeben', nouns: '=ausgabe =begebung aktienausgabe' }),
  eventClass('secondary', {
    nouns: 'sekundärplatzierung aktienverkauf mitarbeiteraktien zweitverkauf anteilsverkauf',
    verbs: '',
  }),
  eventClass('share', {
    nouns: `aktie papier anteilsschein anteilschein titel wertpapier anteil dividendenpapier wert stammaktie vorzugsaktie kurs aktienkurs börsenkurs dividendentitel
      schein anteilsscheine notierung stück`,
  }),
  eventClass('share-word', {
    nouns: `aktie =papier =papiere =papieren anteilsschein anteilschein =titel =titels wertpapier dividendenpapier stammaktie vorzugsaktie aktienkurs börsenkurs =kurs =kurses
      =kurse vorzugspapier stammpapier dividendentitel =vorzüge =vorzügen =stämme =stämmen rüstungswert -kurs -titel -papier kurs
      valor valoren namenaktie namensaktie inhaberaktie partizipationsschein genussschein =scheine =scheinen anteilsscheine anteilscheine -schein -scheine bankaktie autoaktie chipaktie`,
  }),
  // They end like prices of shares, and are ways to go or money.
  eventClass('course', {
    nouns: `wachstumskurs expansionskurs sparkurs sanierungskurs erfolgskurs konsolidierungskurs reformkurs schlingerkurs umbaukurs modernisierungskurs zickzackkurs
      konfrontationskurs kuschelkurs einkaufskurs schrumpfkurs sinkkurs steigkurs rekordkurs siegeskurs crashkurs sprachkurs deutschkurs integrationskurs grundkurs onlinekurs yogakurs
      wechselkurs devisenkurs eurokurs dollarkurs frankenkurs anleihekurs`,
  }),
  eventClass('share-price', {
    verbs: 'notieren',
    nouns: `aktienkurs kurs börsenkurs ausgabepreis emissionspreis aktienpreis schlusskurs eröffnungskurs erstkurs angebotspreis preisspanne =spanne =spannen bezugspreis platzierungspreis
      rekordhoch jahreshoch allzeithoch allzeittief jahrestief hoch tief kursziel zuteilungspreis höchststand tiefstand durchschnittskurs mindestpreis range
      stückpreis börsenpreis einstiegskurs einstandskurs referenzkurs startkurs schlussnotiz schlussnotierung kursniveau`,
  }),
  eventClass('price-target', { nouns: 'kursziel preisziel zielkurs kurszielspanne kurszielerhöhung kurszielsenkung' }),
  // Of a share they tell what somebody thinks that it will cost, or should.
  eventClass('outlook', { nouns: '=ziel', verbs: 'zu|trauen' }),
  eventClass('dividend', {
    nouns: 'dividende ausschüttung gewinnausschüttung dividendenabschlag',
    verbs: 'aus|schütten aus|kehren',
  }),
  eventClass('trading', {
    verbs: 'notieren handeln',
    nouns: `handel börse handelsstart handelsschluss xetra tradegate dax mdax sdax handelstag börsenschluss kurszettel leitindex eurostoxx
      preisanstieg verteuerung verbilligung ausgabepreis jahresbeginn handelsbeginn börsentag ${priceRises} ${priceFalls} tafel kurstafel anzeigetafel parketthandel vorbörse nachbörse frühhandel handelsverlauf`,
    words:
      'nachbörslich nachbörsliche nachbörslichen vorbörslich vorbörsliche vorbörslichen außerbörslich ausserbörslich',
  }),
  // Who stands first or last on a day at the exchange.
  eventClass('mover', {
    nouns:
      'gewinner verlierer =spitzenreiter =spitzenreitern =schlusslicht =schlusslichter =tabellenende =gewinnerliste =verliererliste =gewinnerseite =verliererseite',
  }),
  eventClass('rise', {
    words: 'plus oben mehr höher hinauf aufwärts hoch fester teurer wertvoller reicher stärker größer besser darüber',
    verbs: `steigen steigern zu|legen avancieren klettern an|ziehen springen gewinnen wachsen erhöhen zu|nehmen auf|holen vor|rücken hoch|springen schießen hoch|schießen schnellen hoch|schnellen verteuern
      verbessern aus|bauen hinzu|gewinnen verdoppeln verdreifachen vervielfachen sprinten hoch|ziehen haussieren auf|springen heben an|heben auf|stocken expandieren
      aus|weiten erholen aufwärts|gehen vergrößern vergrössern explodieren an|steigen an|wachsen vermehren hoch|fahren
      nach|ziehen befestigen erklimmen auf|schlagen davon|ziehen beschleunigen verfünffachen verzehnfachen hoch|schrauben empor|schnellen höhe~treiben höhe~schnellen höhe~schießen höhe~klettern höhe~springen
      an|schwellen auf|blähen hoch|klettern empor|klettern hinauf|klettern empor|schießen hinauf|schnellen mehren hoch|gehen rauf|gehen boomen auf|drehen`,
    nouns: `plus zuwachs anstieg wachstum gewinn steigerung sprung zuwächse kurssprung kursgewinn zeichnungsgewinn zunahme umsatzplus umsatzwachstum gewinnplus gewinnsprung aufschlag kursplus =satz hüpfer luftsprung freudensprung
      erhöhung verbesserung rally verteuerung preisanstieg wertzuwachs wertsteigerung ${measuredRises} ${priceRises}`,
  }),
  eventClass('fall', {
    words:
      'minus unten weniger geringer niedriger tiefer herunter abwärts runter bergab hinab hinunter unter billiger leichter schwächer ärmer kleiner schlechter rückläufig rückläufige rückläufigen rückläufiger',
    verbs: `fallen sinken nach|geben verlieren ein|büßen ein|büssen ab|rutschen rutschen ab|sacken sacken zurück|gehen stürzen ab|stürzen schrumpfen ein|brechen brechen ab|bröckeln bröckeln
      verbilligen ab|geben ab|schwächen verlangsamen dahin|schmelzen zusammen|schmelzen zusammen|brechen schwächeln ab|nehmen zurück|fallen halbieren verringern vermindern schmelzen reduzieren verschlechtern ein|knicken nachlassen nach|lassen
      büßen herunter|gehen verkleinern ein|dämmen kürzen fehlen tauchen ab|tauchen weg|brechen senken ab|senken drücken dämpfen herab|setzen herunter|schrauben
      ein|sacken ab|schmelzen weg|schmelzen zusammen|schrumpfen zurück|fahren drosseln mindern dezimieren tiefe~reißen tiefe~ziehen keller~schicken keller~rauschen talfahrt~schicken
      zusammen|schnurren schnurren ein|schrumpfen weg|bröckeln krachen ein|krachen purzeln ermäßigen ermässigen verpuffen verflüchtigen luft~auflösen ab|rauschen durch|rasseln runter|gehen zurück|rutschen zurück|weichen zurück|sinken ab|trudeln ab|schmieren ab|sinken ab|fallen ab|flauen ab|ebben schwinden dahin|schwinden kollabieren durch|sacken ab|tauchen zurück|fallen ein|dampfen`,
    nouns: `minus rückgang verlust abschlag einbruch absturz kursrutsch kurssturz abnahme kursverlust schwund umsatzrückgang gewinnrückgang gewinneinbruch rutsch einbuße einbußen
      talfahrt tabellenende verbilligung wertverlust ${measuredFalls} ${priceFalls}`,
  }),
] as const
