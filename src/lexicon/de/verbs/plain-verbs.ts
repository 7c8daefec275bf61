import { auxiliaries, modalVerbs } from './auxiliaries.ts'

/** Auxiliaries and modals: they carry tense, voice and modality. */
export const functionVerbs = [...auxiliaries, ...modalVerbs, 'lassen']

/** Common verbs of no event of their own; knowing them as verbs is what clause analysis needs. */
export const plainVerbs = `
empfehlen schwinden dringen binden winden gedeihen vergessen entwerfen verderben befehlen fliegen betrügen gießen schwellen an|schwellen beißen schneiden ab|schneiden gleichen aus|gleichen raten ab|raten brennen erlöschen erheben beweisen umreißen zerreißen mit|reißen vor|liegen ab|brechen beanspruchen nahe|legen voraus|setzen belassen verhalten fühlen achten lieben schaffen wohnen erzählen verbringen blicken vermieten begünstigen vor|kommen aus|sehen an|schlagen attestieren erbitten entgegen|nehmen bedanken ernähren unterschätzen ignorieren interpretieren verwerten unterhalten verstecken ab|halten ab|lenken durch|starten ab|bilden erwischen küren basteln inspirieren zucken wahren reflektieren beschweren fotografieren erliegen schuften entlarven biegen umkreisen kollidieren mühen tarnen vermissen beachten amüsieren schmecken schielen übereinstimmen überein|stimmen kanalisieren
gelten geben machen tun finden denken wissen kennen sehen an|sehen zeigen stellen dar|stellen her|stellen fest|stellen ein|stellen setzen
durch|setzen fort|setzen sitzen führen ein|führen fahren entwickeln bauen auf|bauen umfassen enthalten beinhalten gehören bilden treffen lesen
nutzen benutzen verwenden brauchen benötigen suchen versuchen folgen verfolgen warten erwarten hoffen glauben fürchten befürchten warnen fordern
verlangen bitten helfen arbeiten leben spielen laufen ab|laufen an|laufen aus|laufen springen treiben reichen aus|reichen erreichen dauern enden beenden beginnen an|fangen
starten öffnen eröffnen schließen ab|schließen entscheiden beschließen bestimmen ändern verändern verbessern verschlechtern stärken schwächen stützen unterstützen fördern
bremsen drücken belasten leiden profitieren sorgen bedeuten heißen nennen werten bewegen wirken entfalten entstehen bestehen stehen fest|stehen bevor|stehen aus|stehen
stammen kommen zu|kommen an|kommen zurück|kommen zustande|kommen gelingen scheitern verhindern stoppen wagen planen prüfen erwägen verhandeln reden sprechen diskutieren beraten
einigen verständigen zu|stimmen genehmigen freigeben frei|geben ab|lehnen unterschreiben unterzeichnen vereinbaren verschieben verzögern vollziehen ab|wickeln durch|winken winken ab|winken
vor|legen vor|stellen an|streben an|peilen peilen ab|zielen zielen verhelfen erlauben ermöglichen beitragen bei|tragen leisten bleiben verbleiben übrig|bleiben verschwinden wandern wechseln ziehen zurück|ziehen
drehen lösen ab|lösen trennen verabschieden reagieren antworten vergleichen verglichen beteiligen gründen um|wandeln überführen umbauen um|bauen sanieren retten
rechnen heraus|rechnen aus|klammern errechnen zu|rechnen an|rechnen zählen zusammen|zählen zusammen|kommen zusammen|bekommen zusammen|bringen zusammen|haben beisammen|haben hinzu|kommen hinzu|rechnen enthüllen decken ab|decken genügen schaden nützen schützen riskieren
schwanken pendeln bewerkstelligen betreffen betreiben vertreiben vermarkten produzieren liefern an|bieten vertreten versorgen beliefern dienen an|dienen verlieren gewinnen aus|machen entfallen
abwarten ab|geben ab|heben ab|hängen ab|sagen ab|schotten ab|segnen ab|sehen ab|sichern ab|springen ab|stimmen ab|warten ab|wehren ab|weisen ab|zeichnen
ab|ziehen addieren adressieren agieren aktivieren akzeptieren amortisieren analysieren animieren an|deuten an|fallen an|fragen an|führen an|geben an|gehen
an|greifen an|klopfen an|melden an|merken an|nehmen an|ordnen an|passen an|regen an|siedeln an|stehen argumentieren attackieren aufatmen auf|atmen
deckeln veranlagen limitieren
auf|fordern auf|geben auf|heben auf|hören auf|klären auf|kommen auf|laufen auf|lösen auf|spalten auf|stellen auf|tauchen auf|teilen auf|treiben auf|treten
auf|türmen aus|arbeiten aus|bleiben aus|fallen aus|gehen aus|handeln aus|lasten aus|legen aus|liefern aus|loten aus|lösen aus|scheiden
aus|schließen aus|steigen aus|weisen automatisieren bangen basieren beaufsichtigen beauftragen bedauern bedenken bedienen bedrohen bedürfen beeilen
beeindrucken beeinflussen befassen befinden befragen befreien befristen begeben begegnen begehen begeistern begleiten begreifen begrenzen begründen
begrüßen behalten behandeln behaupten beheben behindern beklagen bekleiden bekräftigen bekämpfen beleben belegen beleihen bemerken bemessen bemühen
benachteiligen benennen beobachten berechnen berechtigen bereinigen bereiten bergen berichten berufen beruhen beruhigen berücksichtigen beschleunigen
beschreiben beschränken beschädigen beschäftigen besetzen besichtigen besiegeln besitzen besorgen bestechen bestellen bestreiten bestätigen besuchen
betonen betragen betreuen bevorzugen bewahren bewerben bewilligen bewähren bezeichnen beziehen beziffern bezweifeln blockieren bohren boomen borgen boxen
boykottieren brauen brechen brodeln brummen bröckeln brüllen brüskieren brüten buddeln buhlen bügeln bündeln bürgen büßen danken datieren debattieren
definieren dehnen demonstrieren deuten dichten digitalisieren diktieren distanzieren diversifizieren dokumentieren dominieren donnern drohen drohnen
drosseln drängen dröhnen dulden dürsten ebnen ehren eignen eilen einräumen ein|beziehen ein|gehen ein|greifen ein|halten ein|holen ein|laden ein|leiten
ein|fließen ein|fliessen ein|reichen ein|räumen ein|schränken ein|schätzen ein|stufen ein|treffen ein|treten ein|willigen ein|ziehen engen entdecken enteignen entlasten entlohnen
entmachten entnehmen entschuldigen entschädigen entschärfen entsenden entstammen enttäuschen entziehen entzünden erarbeiten erben erfahren erfassen
erfinden erfolgen erfordern erforschen erfüllen ergeben ergreifen ergänzen erhoffen erholen erinnern erkaufen erkennen erklären erleben erledigen
erleichtern erleiden erlernen ermahnen ermitteln ermutigen ernennen erneuern erproben errichten erringen erscheinen erschließen erschrecken ersetzen
ersparen erstatten erstrecken erteilen ertragen erwachsen erwecken erweisen erweitern erwähnen erzeugen erzielen erzwingen etablieren evakuieren existieren
experimentieren explodieren exportieren fahnden fangen fassen fechten federn fehlen feiern feilen feilschen fesseln festigen fest|halten fest|legen
fest|nehmen fest|setzen fest|sitzen finanzieren firmieren fischen flammen flirten florieren flüchten flüstern fokussieren folgern forcieren formen
formulieren forschen fragen freuen frieren frustrieren fungieren funktionieren fusionieren fädeln füllen garantieren gefährden gehorchen geizen
geißeln gelangen generieren genießen geraten geschehen gestalten gestatten gestehen gewähren gewährleisten gewöhnen gleiten gliedern ein|gliedern glänzen
glücken graben grasen greifen grenzen grollen grübeln gähnen gären hacken haften hageln hallen halten handeln harren hauen heben heften hegen heilen
heiraten heizen hemmen heraus|finden heraus|kommen heraus|stellen herein|holen herein|kommen herrschen hervor|gehen hervor|heben hetzen heulen hieven
hindern hinken hinter|lassen hinweisen hin|nehmen hin|weisen holen hängen häufen hören implodieren importieren informieren initiieren installieren
integrieren interessieren irren irritieren isolieren jagen jubeln kalkulieren kandidieren kapitulieren kappen kassieren kaufen kehren keimen kippen klagen
klappen kleben klemmen klettern klingen klopfen klären knüpfen kochen kollabieren kombinieren kommentieren kompensieren konkurrieren konsolidieren
konstruieren kontern kontrollieren konzentrieren kooperieren kopieren korrigieren kosten kratzen kreisen kriseln kritisieren krönen kursieren kämpfen
kümmern kürzen laden lancieren landen lasten lauern lehnen leiten lenken lernen leuchten limitieren lizenzieren loben locken lockern lohnen löschen lügen
mahnen malen manipulieren markieren meiden meistern merken messen mieten mischen missbrauchen misslingen misstrauen mitreden mit|gehen mit|halten mit|machen
mit|mischen mit|spielen mit|teilen mit|tragen mit|ziehen mobilisieren modernisieren monieren montieren motivieren munkeln mutmaßen nach|denken
nach|forschen nach|holen nach|prüfen nach|weisen nach|ziehen nerven nominieren notieren nähern operieren optimieren organisieren passen passieren pausieren
platzen plädieren pochen prahlen prallen preisen priorisieren privatisieren probieren profilieren prognostizieren programmieren projizieren protestieren
provozieren prägen präsentieren punkten qualifizieren quittieren quälen ragen rangeln rasen ratifizieren rauschen reaktivieren realisieren recherchieren
rechtfertigen reduzieren reformieren regeln regieren registrieren regulieren reiben reihen reisen reiten reizen reißen rekrutieren relativieren rennen
renovieren reparieren repräsentieren reservieren respektieren restrukturieren resultieren revidieren richten riechen ringen rollen rotieren rufen ruhen
ruinieren rumoren rätseln räumen rücken rügen rühren schauen scheiden scheinen schenken scheuen schicken schieben schildern schlafen schlagen schleppen
schlichten schmieden schmücken schnüren schreiben schreien schreiten schulen schweben schweigen schwingen schwärmen schwören schätzen segnen senden sichern
siegen signalisieren simulieren sinnieren sondieren sortieren spalten spannen sparen spekulieren spenden spendieren sperren spezialisieren spiegeln spotten
spüren stabilisieren stagnieren stapeln stationieren stecken stehen|bleiben stehlen steigern sterben steuern stiften stimmen stimulieren stocken stolpern
stornieren stoßen strafen strahlen straucheln streben strecken streiken streiten strukturieren strömen studieren stören stürmen subventionieren suggerieren
summieren suspendieren säumen tadeln tagen tanken tasten tauchen taugen tauschen teilen telefonieren tendieren terminieren testen thematisieren tilgen
toben tolerieren tradieren tragen trainieren transferieren transportieren trauen treten trinken trotzen träumen trösten trüben turnen töten umgehen
um|benennen um|kehren um|leiten um|schichten um|schulden um|stellen um|steuern um|ziehen unterbrechen unterlassen unterlaufen
unterliegen untersagen unterscheiden unterstellen unterstreichen variieren verbieten verbinden verbrauchen verbrennen verbuchen verbünden verdienen
verdoppeln verdrängen vereinen vereiteln vererben verfallen verfehlen verflechten verfügen verhängen verklagen verknüpfen verkünden verkürzen verlagern
verlassen verlaufen verlegen verlängern vermeiden vermindern vermitteln vermuten vernehmen verpassen verpflichten verraten verringern versagen verschaffen
verschenken verschlafen verschmelzen verschulden verschweigen verschwenden verschärfen versetzen versichern verspielen versprechen verstaatlichen verstehen
verstoßen verstreichen verstummen verstärken verteidigen verteilen verteuern verursachen verwalten verwandeln verweigern verweisen verwerfen
verzeichnen verzichten visieren vollenden vor|bereiten vor|nehmen vor|schlagen vor|schreiben vor|sehen vor|werfen vor|ziehen wachen wachsen wanken waschen
wecken weg|gehen weg|nehmen wehren weichen weigern weiter|führen weiter|gehen weiter|leiten weiter|machen welken wenden werben werfen wetten wickeln
widersprechen widmen wiederholen wirtschaften wuchern wundern wurzeln wählen wälzen wünschen würdigen würgen wüten zanken zaudern zementieren
zentralisieren zerfallen zerlegen zerren zerschlagen zerstören zieren zirkulieren zitieren zittern zurren zurück|erhalten zurück|führen zurück|geben
zurück|halten zurück|kehren zurück|treten zurück|weisen zurück|zahlen zusammen|arbeiten zusammen|brechen zusammen|fassen zusammen|gehen zusammen|legen
zusammen|schließen zu|lassen zu|sammeln zu|schlagen zu|spitzen zu|stehen zu|trauen zu|treffen zu|weisen zweckentfremden zweifeln zwingen zögern zücken
zünden üben überdenken überlassen überleben überlegen überprüfen überraschen überreden überschätzen überstehen übersteigen übertragen übertreffen
überwachen überwinden überzeugen aus|stechen aus|booten ein|lösen zu|greifen an|heuern`
  .trim()
  .split(/\s+/)
