import { wordSet } from '../../word-set.ts'

/** What only companies have: "die Chefin von X", "der Börsengang von X". */
export const nounsOfCompanies =
  /(^|-|\p{L})(chef|chefin|chefs|ceo|vorstandsvorsitzender?|vorstandsvorsitzenden|geschäftsführer|geschäftsführerin|vorstand|vorstände|aufsichtsrat|börsengang|börsengangs|börsendebüt|belegschaft|aktionäre|aktionären|aktienkurs|umsatz|jahresumsatz)$/u

/** Ends of nouns that bring a company's name with "von", "an", "bei": "Übernahme von X". */
export const dealNoun =
  /(übernahme|kauf|verkauf|erwerb|anteile?n?|beteiligung|aktien?|einstieg|tochter|konkurrent|rivale|fusion|zusammenschluss|börsengang|abspaltung|mehrheit|chefin|chef|vorstand|aktionäre?n?|eigentümer|investor|deal|kooperation|partnerschaft|auftrag|vertrag|gründer|mutter|sparte|werk|zentrale|papiere|wert|bewertung|insolvenz|umsatz|gewinn|verlust|debüt|geschäft|finanzierungsrunde)$/

/** What companies do, in the singular. */
export const companyVerbs = wordSet(
  `übernimmt übernahm kauft kaufte verkauft verkaufte investiert investierte beteiligt sammelt sammelte zahlt zahlte plant plante peilt erwirtschaftet erwirtschaftete produziert baut betreibt
  beschäftigt liefert lieferte erzielt erzielte meldete meldet verbuchte verbucht steigert steigerte streicht entlässt wächst gehört gehörte notiert erhielt erhält bietet bot entwickelt entwickelte stellt startet will
  setzte setzt machte rechnet hält hielt verhandelt erwartet schreibt schrieb wurde wird habe hat hatte werde sei könnte wolle soll dürfte senkt senkte kürzt rutscht rutschte holt holte schließt schloss eröffnet zieht zog
  bekommt bekam verdient verdiente verliert verlor schüttet schüttete vermietet verwaltet verschiebt prüft lehnt lehnte gibt gab geht ging kommt kam legt legte greift kostet stürzt sichert stockt steckt stieg steigt beantragt
  braucht weitet erweiterte vereinbarte unterzeichnete kooperiert vertreibt ernennt beruft erhöhte reduzierte verdoppelte
  überweist übergibt übergab übertrifft übertraf verfehlte profitierte beendete bündelt dementierte debütierte drosselt
  erwägt erwog finanzierte gründet gründete kassierte kontrollierte kündigt kündigte mischt präsentierte
  rüstet schluckt schluckte spart steuert überträgt umwirbt unterliegt
  veröffentlichte verzeichnete wuchs bezifferte bewertete platzierte
  emittiert gewinnt gewann bestellt ordert beauftragt vergibt passt hebt hob bestätigt trennt stößt beliefert fertigt fordert forderte klagt einigt spaltet fusioniert leiht borgt refinanziert tilgt schuldet beteiligte`,
)

/** What only parties do with sums, in the singular. */
export const verbsOfSums = wordSet(
  `erhält erhielt bekommt bekam sammelt sammelte kassiert kassierte zahlt zahlte bezahlt bezahlte überweist überwies kauft kaufte erwirbt erwarb übernimmt übernahm verkauft verkaufte investiert investierte erwirtschaftet
  erwirtschaftete erlöst erlöste verdient verdiente verbucht verbuchte beschäftigt beschäftigte steckt steckte leiht lieh borgt hält hielt beteiligt beteiligte`,
)

/** Verbs whose object is bought or joined. */
export const buyingVerbs = wordSet(
  'kauft kaufte übernimmt übernahm schluckt schluckte erwirbt erwarb verkauft verkaufte beliefert belieferte beauftragt beauftragte stützt rettet rettete',
)

/** Verbs after which a subject can stand that opens no sentence: "könnte X", "will X". */
export const invertingVerbs = wordSet(
  `hat hatte habe will wollte wolle soll sollte könnte kann konnte werde wird würde wurde muss musste darf dürfte ist war sei beschäftigt beschäftigte erzielte erzielt steigerte machte verdiente kommt kam setzte hält hielt
  zahlt zahlte plant plante rechnet erwartet verbuchte meldete meldet erhält erhielt bekommt bekam investiert investierte kauft kaufte übernimmt übernahm verkauft verkaufte baut liefert steht bietet bot nimmt nahm gibt gab legt legte`,
)

/** Verbs of saying and doing in the past, which end as adjectives do: "Das teilte X mit". */
export const sayingVerbs = wordSet(
  'teilte teilten erklärte erklärten sagte sagten bestätigte bestätigten kündigte kündigten betonte betonten räumte räumten begründete begründeten ergänzte ergänzten berichtete berichteten warnte warnten forderte forderten lehnte lehnten verkündete verkündeten versicherte versicherten äußerte stellte stellten machte machten legte legten setzte setzten meldeten schrieben hatten wollten',
)

/** What people do and companies hardly ever. */
export const speakersVerbs = wordSet(
  'sagt sagte sagten meint meinte glaubt glaubte findet fand spricht sprach erzählt erzählte erinnert erinnerte lacht schimpft freut fügte ergänzte ergänzt analysiert kritisiert kritisierte twittert twitterte lebt starb geboren',
)

/** Prepositions of places. */
export const placePrepositions = wordSet('in aus nach nahe bis richtung um rund')

/** Nouns that stand before a place's name. */
export const placeNouns = wordSet(
  'stadt gemeinde ort dorf bezirk kreis region insel provinz schloss flughafen bahnhof hafen universität raum landkreis stadtteil hauptstadt küstenstadt grenzort berg fluss see gefängnis haftanstalt siedlung kloster',
)

/** Ends of nouns that a place stands behind with "von": "der Bürgermeister von X", "die Brücke von X". */
export const nounsOfPlaces =
  /(bürgermeister(in)?|landrat|gemeinderats?|stadtrats?|rathaus(es)?|einwohnern?|bewohnern?|bischofs?|erzbischofs?|pfarrer|brücken?|hafens?|straßen?|autobahn|bahnhofs?|strand(es)?|strände|altstadt|innenstadt|zentrum|kirche|dom(s|es)?|umgebung|umland|nähe|höhe|norden|süden|osten|westen|nördlich|südlich|östlich|westlich|region|gemeinde|stadt|provinz|insel|bucht|küste|fahrt|reise|flug|weg|strecke|schlacht|belagerung|team|mannschaft|fans|trainer|spieler|könig(in)?|herzog|graf|fürst|unweit|ortschaft|dorf|vorort|tor|tore|bürgern?|festspielen?|universität)$/

/** What a river or lake follows behind a place: "Neustadt an der Donau", "Lohr am Main". */
export const besideWater = wordSet('an am ob')

/** Words near "in" or "an" with which it names who gets money or is left: "investiert in X". */
export const stakeStem = /^(invest|steck|pump|beteilig|anteil|einstieg|steig|stieg|fließ|floss|aktie|ausstieg)/

/**
 * Last parts of nouns that companies and families are called by ("Nordwerk", "Oststein"). They count single things, so they stand
 * without article only as names.
 */
export const nameHeads: readonly string[] =
  'werk haus hof bund land stein berg feld felder bach burg dorf furt mann tal wald see stern turm ring welt vogel fuchs wolf bär adler garten mühle licht funk hold brücke blick baum rose krone anker segel quell quelle horn hahn kamp stadt tor meister macher schmiede gut klee blatt platz weg pfad fels höhe garn bank markt bote'.split(
    ' ',
  )

/** Last parts of such names that are ends of many other nouns as well: only of what no dictionary has they make a name. */
export const coinedHeads: readonly string[] =
  'moor kraft strom tor ried hain holm quelle eck grund kreuz heim saat sturm flamme strahl blitz glück lust gold'.split(
    ' ',
  )

/** Last parts in the singular, besides those, that only a name ends in where it stands behind what it is without an article: "die Werft Papenhafen". */
export const countedHeads: readonly string[] =
  `hafen ofen wagen garten bogen brunnen graben laden faden balken kern strom keller speicher fenster schiff kessel schlüssel würfel hammer finger feder kette kugel insel welle sonne wolke wiese linde eiche tanne biene taube falke adler löwe tiger drache säule treppe straße
  lotse pilot kapitän held fee kranz meer stube kiste scheune hütte biber dachs otter hecht lachs hirsch elch rabe eule schwan spatz fink hase igel luchs panther kranich storch reiher möwe robbe kirsche
  distel klinge kerze fackel laterne leuchte lampe trommel geige flöte harfe glocke truhe kasten korb krug becher kelch topf pfanne löffel gabel amboss pflug sense sichel leiter pforte giebel zinne steg kutter kahn
  boot ruder mast deich düne klippe gipfel grat schlucht teich weiher zwerg riese`.split(/\s+/)

/** Last parts of nouns that stand without article behind another noun as well, for they are masses or say what happens: "meldet der Konzern Rekordgewinn". */
export const massHeads: readonly string[] =
  `geld kapital zins gewinn verlust umsatz plus minus ertrag abbau ausbau aufbau umbau auftrag erfolg misserfolg druck streik kritik schutz hilfe arbeit zeit recht zwang bedarf verzicht einsatz zusatz stopp start beginn ende absatz rabatt kredit anteil verkauf kauf zukauf handel export import material software hardware personal wasser stahl gas öl bier wein holz papier zement energie wärme kälte spiel spaß glück pech ärger angst mut potenzial interesse vertrauen wachstum anstieg rückgang einbruch sprung schub betrug verdacht vorwurf protest boykott jahr tag monat woche quartal abend morgen
  milch fleisch brot zucker getreide weizen luft sand kohle glas leder wolle seide blut musik mode technik munition nahrung kleidung schmuck spielzeug obst gemüse kaffee tee salz fett eis gold silber kupfer eisen aluminium blei zink
  beton asphalt benzin diesel kerosin plastik gummi farbe lack chemie ware verkehr boden profit vermögen schaden vorrang rekord insolvenz konkurs klage beschwerde berufung einspruch antrag anspruch anzeige kontakt bezug
  abstand partei tribut bilanz kasse kurs fahrt tempo feuer alarm ruhe hoffnung not abschied anlauf schritt rücksicht widerstand zustimmung beifall lob gehör hand fuß maß raub mord mangel überschuss rohstoff treibstoff kunststoff`.split(
    /\s+/,
  )

/** Adverbs, participles and infinitives that open sentences: "Nachbörslich gewann", "Gekauft wurde", "Einnehmen will". */
export const adverbLike =
  /(lich|ig|isch|weit|end|los|bar|sam|haft|iv|mäßig|weise|wärts|falls|drein|mals|ieren|iert|ten|ßen|men|eln|ern|elt|ert)$|^(ge|be|ver|ent|er|zer|aus|an|auf|ein|ab|um|vor|zu)\p{Ll}{2,}(t|en)$/iu

/** Verbs with a prefix that open questions and headlines: "Verdrängt X bald Y?" */
export const verbLike = /^(be|ver|ent|er|zer|über|unter)\p{Ll}{2,}(t|te)$/iu

/** Endings of German nouns in the plural or of their kind: no word with one is a name by its looks. */
export const germanEnding = /(en|er|e|ern|eln|rn|in|innen|um|us|ung|ät|ik|ent|ant|ist|ett|it|oid|ling|nis|tum|ei|ie)$/i

/** Prepositions after which parties of a deal stand. */
export const partyPrepositions = wordSet('bei mit für an von durch gegen')

/** Nouns for companies that are said of people as well: behind "der Investor" a surname may stand. */
export const personalRoles =
  /(investor|kunde|partner|eigner|eigentümer|aktionär|gesellschafter|käufer|erwerber|bieter|händler|makler|designer|entwickler|erfinder|pionier|rivale|konkurrent|unternehmer|vermieter|veranstalter|auftraggeber|berater|brauer|winzer|züchter)[ns]?$/i

/** What surnames end in that no companies are called by alone. */
export const surnameEnding =
  /(mann|m[ae][iy]er|müller|schmidt|schmitt|schulz|schulze|huber|hofer|berger|inger|owski|inski)$/i

/** Nouns after which a company's name stands that is in the news: "der Fall X". */
export const caseNouns = wordSet('fall insolvenzfall causa akte affäre skandal firma marke händler familie')

/** Words of reports, near which the name of a paper stands: "wie X berichtet". */
export const reportingWords =
  /^(bericht\p{L}*|melde\p{L}*|schreib\p{L}*|schrieb\p{L}*|laut|zufolge|information\p{L}*|erfuhr|erfahren|sagte|zitier\p{L}*|interview)$/u

/** Auxiliaries behind the subject that opens a sentence, whoever it is. */
export const openingAuxiliaries = wordSet('hat hatte will wird wolle soll muss kann')

/** Names that are adverbs where they open a sentence: "Netto bleiben 3 Millionen", "Still ist es". */
export const adverbsAsNames = wordSet('netto also still nun real')

/** "Bund und Länder": the other level of the state. */
export const landsBesideState = wordSet('land länder ländern')

/** Names that are prefixes of some words, and of which: "Post-Money-Bewertung", "Netto-Umsatz". */
export const prefixedBy: ReadonlyMap<string, RegExp> = new Map([
  ['post', /^(money|merger)$/],
  [
    'netto',
    /(umsatz|umsätze[n]?|gewinne?[ns]?|verluste?[ns]?|ergebnis(se|ses)?|erlöse?[ns]?|ertrag|erträge[n]?|preise?[ns]?|schulden|verschuldung|liquidität|zuflüsse[n]?|zufluss|abflüsse[n]?|abfluss|einkommens?|lohn|löhne[n]?|gehalt|gehälter|rendite|marge|zinsen|einnahmen|kredite?|barwert|vermögens(wert)?|inventarwert|mieten?|kosten|position|zuwachs|betrag|cash|finanzvermögen|null)$/,
  ],
])
