import { wordSet } from '../../word-set.ts'

/** Words that make a clause a mere possibility. */
export const possibleWords = wordSet(
  `möglicherweise womöglich vielleicht eventuell eventuelle eventuellen gegebenenfalls offenbar vermutlich angeblich angebliche angeblichen mutmaßlich mutmaßliche mutmaßlichen wohl
  potenziell potenzielle potenziellen potenzieller mögliche möglicher möglichen mögliches möglich denkbar denkbare kolportiert kolportierte kolportierten spekuliert gerüchteweise theoretisch
  hypothetisch erwogen erwogene erwogenen diskutiert diskutierte diskutierten anscheinend erfolgsabhängig erfolgsabhängige erfolgsabhängigen optional optionale optionalen bestenfalls schlimmstenfalls
  unbestätigt unbestätigten unbestätigte`,
)
/** Verb lemmas of things not settled. */
export const possibleVerbs = wordSet(
  `erwägen prüfen verhandeln diskutieren aus|loten ausloten spekulieren überlegen sondieren liebäugeln flirten buhlen nach|denken in|betracht|ziehen befürchten fürchten drohen winken tippen mutmaßen vermuten munkeln bangen zittern`,
)
/** Nouns of things not settled. */
export const possibleNouns = wordSet(
  `gespräch gespräche gesprächen verhandlung verhandlungen vorgespräche vorgesprächen sondierungen sondierung spekulation spekulationen gerücht gerüchte gerüchten raum vernehmen option optionen
  earn-out earnout out zusatzzahlung zusatzzahlungen nachzahlung meilensteinzahlung meilensteinzahlungen meilensteine erfolgsprämie mehrzuteilungsoption kaufinteresse überlegungen überlegung erwägung erwägungen
  gedankenspiele planspiele szenario szenarien möglichkeit`,
)
/** Words that say that something is to come. */
export const plannedWords = wordSet(
  `künftig künftige künftigen künftiger fortan geplant geplante geplanten geplanter geplantes voraussichtlich voraussichtliche voraussichtlichen zukünftig zukünftige zukünftigen demnächst bald vorgesehen vorgesehene vorgesehenen
  angekündigt angekündigte angekündigten angepeilt angepeilte angepeilten angestrebt angestrebte angestrebten prognostiziert prognostizierte prognostizierten erwartet erwartete erwarteten anvisiert anvisierte anvisierten
  beabsichtigt beabsichtigte beabsichtigten eingeplant eingeplante spätestens frühestens zugesagt zugesagte zugesagten versprochen versprochene versprochenen veranschlagt veranschlagte veranschlagten projektiert avisiert avisierte
  anstehend anstehende anstehenden bevorstehend bevorstehende bevorstehenden kommend dann danach anschließend mittelfristig langfristig`,
)
/** Verb lemmas of plans, promises and forecasts, as long as they are not told as past. */
export const plannedVerbs = wordSet(
  `zu|sichern wünschen bieten bereit|stellen bereit|legen bereit|stehen verpflichten an|bieten unterbreiten wollen an|setzen
  verlangen garantieren offerieren zu|steuern zu|laufen hinaus|laufen zu|bewegen tisch~legen`,
)
/** Verb lemmas by which something to come is announced, whenever that was: "kündigte an", "hatte geplant". */
export const announcingVerbs = wordSet(
  `planen an|streben anstreben streben an|peilen anpeilen peilen an|kündigen ankündigen beabsichtigen vor|haben ein|planen vor|sehen vorsehen anvisieren bezwecken vorschweben vor|schweben avisieren an|zielen gedenken
  erwarten zu|trauen versprechen zu|sagen prognostizieren vorher|sagen voraus|sagen hoffen reservieren vor|nehmen zielen
  beantragen ein|klagen veranschlagen kalkulieren aussicht~stellen vor|schlagen erhoffen vor|geben haus~stehen`,
)
/** Nouns of plans, promises and forecasts. */
export const plannedNouns = wordSet(
  `ziel ziele zielen plan pläne plänen prognose prognosen jahresprognose umsatzprognose gewinnprognose ergebnisprognose ausblick vorhaben absicht absichtserklärung aussicht aussichten jahresziel jahresziele mittelfristziel zielvorgabe
  guidance konsens konsensus schätzung hochrechnung sparziel sparziele renditeziel margenziel umsatzziel ergebnisziel gewinnziel planung planungen versprechen angebot offerte gebot
  vollzug closing personalbedarf finanzierungsbedarf investitionsbedarf`,
)
/** Verbs by which something comes to be that was not there before: "will ein Werk bauen, das …". */
export const makingVerbs = wordSet(
  `bauen errichten entstehen entwickeln gründen schaffen planen auf|bauen aus|bauen ein|richten an|legen hin|stellen hoch|ziehen auf|stellen eröffnen starten auf|legen an|bieten
  produzieren herstellen her|stellen liefern`,
)
/** Verb lemmas of denial. */
export const denyingVerbs = wordSet('dementieren bestreiten zurück|weisen verneinen ab|winken ab|streiten')
/** Who does this to a part of a sum reckons, and says no condition: "Wird der Zukauf herausgerechnet, bleiben 3 Millionen". */
export const reckoningInVerbs = wordSet(
  `aus|klammern heraus|rechnen bereinigen ab|ziehen hinzu|rechnen dazu|rechnen ein|rechnen mit|rechnen zusammen|rechnen um|rechnen hinzu|zählen dazu|zählen mit|zählen
  zusammen|zählen ein|beziehen addieren hinzu|nehmen`,
)
/** Words that open a condition. */
export const conditionOpeners = wordSet('falls sofern wenn sollte sollten')
/** Verbs that measure: their passive in the present tells what is so ("wird mit N bewertet"). */
export const statingVerbs = wordSet(
  `bewerten schätzen taxieren nennen beziffern handeln notieren aufstocken auf|stocken führen messen zählen melden berichten beschäftigen halten ein|schätzen veranschlagen rechnen
  ab|schreiben wertberichtigen verbuchen bilanzieren aus|weisen nutzen benutzen verwenden besuchen abonnieren lesen hören an|setzen ein|stufen begehren verlangen beanspruchen zurück|fordern ein|fordern
  verzinsen betreuen versorgen zu|ordnen zu|rechnen finanzieren beherrschen kontrollieren verwalten`,
)
/** Words that say that a figure is the one so far, not the one to come: "bisher 11,5 Millionen". */
export const currentWords = wordSet(
  'bisher bislang derzeit zuvor aktuell momentan zuletzt heute bisherigen derzeitigen aktuellen jetzigen',
)
/** Verbs by which money or shares are promised where they stand in the present: "investiert", "legt … drauf". */
export const committingVerbs = wordSet(
  `investieren stecken hinein|stecken legen drauf|legen zu|legen zurück|kaufen zurück|stellen zurück|legen bereit|legen auf|bringen stemmen retten pumpen zu|schießen bei|steuern zu|fließen
  fördern unterstützen bezuschussen nach|schießen ein|schießen umfassen bleiben verbleiben behalten entfallen`,
)

/** Verbs by which money is promised where they stand in the present. */
export const layingVerbs = wordSet(
  'ein|bringen aus|geben auf|wenden spendieren tisch~legen hand~nehmen unter|stützen bürgen locker|machen springen springenlassen',
)
/** Verbs by which more people come to be there: "hinzu kommen 300 Leute", "sucht 300 Leute". */
export const moreComingVerbs = wordSet('hinzu|kommen dazu|kommen suchen')
/** Verbs by which what was told of is shared out: "auf den Vertrieb entfallen 300 Stellen". */
export const allotmentVerbs = wordSet('entfallen betreffen treffen verteilen')

/** What stands in brackets beside a figure for the one before it: "(Vorjahr: 88 Millionen)". */
export const priorPeriods = wordSet(
  'vorjahr vorjahreszeitraum vorjahresquartal vorjahresperiode vorquartal vormonat vorhalbjahr vj zuvor bisher bislang vorher',
)
/** Verbs that "können" only lends weight to: "kann 80.000 Nutzer vorweisen". */
export const showingVerbs = wordSet(
  'vor|weisen verbuchen verzeichnen auf|weisen vermelden zählen stützen bauen zurück|greifen verweisen',
)
/** Nouns of prices that the market has made. */
export const quotedNouns = wordSet(
  `schlusskurs schlussstand vortageskurs vortagesschluss vortagesschlusskurs durchschnittskurs eröffnungskurs xetra-schlusskurs freitagskurs freitagsschluss kursniveau
  jahreshoch jahrestief rekordhoch allzeithoch rekordtief tageshoch tagestief`,
)

/** Nouns whose figure is a forecast or an aim, whenever it is told of: "die Prognose von 5 Prozent", "der Konsens lag bei 2 Milliarden". */
export const isForecastNoun = (norm: string): boolean =>
  /(prognosen?|schätzung(en)?|erwartung(en)?|ausblicks?|vorhersagen?|guidance|konsens|planung(en)?|hochrechnung(en)?|zielmarken?|zielwerte?|zielvorgaben?|zielspanne|zielkorridor)$/.test(
    norm,
  ) ||
  (/ziel(e[ns]?|s)?$/.test(norm) && !/kursziel/.test(norm))
/** Verbs of giving and getting a dividend, which the meeting of the owners has yet to agree to. */
export const dividendVerbs = wordSet(
  'zahlen geben bekommen erhalten vor|schlagen kassieren bleiben betragen überweisen fließen',
)
/** Nouns for the prices between which new shares are offered, and for how much of them an offer needs. */
export const isPriceRange = (norm: string): boolean =>
  /^(preis|zeichnungs|angebots|emissions)?spannen?$|^(mindestannahme(schwelle|quote)|annahmeschwelle)$/.test(norm)
/** Verbs by which an aim comes true. */
export const fulfillingVerbs = wordSet('erreichen erfüllen schaffen')
/** Verbs after which a deal does not come about. */
export const failingVerbs = wordSet(
  `scheitern platzen ab|sagen ab|blasen verwerfen ab|brechen kippen begraben beerdigen ein|stampfen zurück|ziehen zurück|nehmen
  zerschlagen annullieren stornieren`,
)
/** Verbs after which what an infinitive tells is done: "gelang es, 3 Millionen zu erlösen". */
export const succeedingVerbs = wordSet('gelingen schaffen vermögen helfen')
/** Verbs after which what an infinitive tells is not done: "weigert sich, 3 Millionen zu zahlen". */
export const refusingVerbs = wordSet(
  'ab|lehnen weigern verweigern verzichten unterlassen vermeiden hüten sträuben versäumen',
)
/** Words that open an infinitive of what is not done. */
export const excludingOpeners = wordSet('ohne statt anstatt')
/** Openers of a clause that tells what is denied: "dementierte, dass", "Berichte, wonach". */
export const deniableOpeners = wordSet('dass daß ob wonach demzufolge')
/** Words for what is not true. */
export const falseWords = wordSet('falsch unzutreffend unwahr erfunden unsinn haltlos gegriffen unrichtig quatsch')
/** Nouns of a condition behind "bei" or "in": "bei Erfolg", "im Erfolgsfall". */
export const conditionNouns = wordSet(
  `erfolg erreichen erfolgsfall ernstfall bedarf bedarfsfall zustimmung scheitern verstoß verstößen zuwiderhandlung zuwiderhandlungen nichterfüllung nichteinhaltung ausübung zielerreichung
  zahlungsausfall misserfolg vertragsbruch`,
)
/** "im besten Fall", "im schlimmsten Fall". */
export const extremeWords = wordSet('besten schlimmsten ungünstigsten günstigsten schlechtesten extremsten optimalen')
/** What somebody "soll … sein" by hearsay: "soll bereit sein, 3 Millionen zu zahlen", "soll 3 Millionen wert sein". */
export const stateWords = wordSet('bereit interessiert einig handelseinig willens wert beteiligt verschuldet schwer')
/** "vom Tisch", "vom Markt": where a deal is that does not come about. */
export const goneNouns = wordSet('tisch')
/** Openers of a condition told by the verb's place: "Sollte der Umsatz steigen, …". */
export const suppositions = wordSet('sollte sollten würde würden')
/** Words that deny for good: "hat 3 Millionen nie verbucht". */
export const neverWords = wordSet('nie niemals')
/** Verbs by which nobody in particular supposes: "spekuliert wird, dass". */
export const supposingVerbs = wordSet('spekulieren vermuten mutmaßen munkeln kolportieren')
/** What is not settled "ist" so: "denkbar ist, dass". */
export const openWords = wordSet('möglich denkbar offen fraglich ungewiss unklar vorstellbar unsicher strittig')

/** Words between "nicht" and a figure that say where it comes from: "zahlt nicht (wie berichtet) 3 Millionen, sondern 2". */
export const hintsOfOrigin: ReadonlySet<string> = wordSet(
  'wie berichtet gemeldet erwartet geplant angekündigt behauptet spekuliert kolportiert zunächst zuvor etwa',
)

/** Nouns of what is promised to people for a time: "eine Standortgarantie von fünf Jahren". */
export const guaranteeNouns = /(garantie|schutz|sicherung|zusage|bewährungszeit|probezeit|aufsicht|zusicherung)$/
/** Verbs that tell how long a thing is, not how long somebody is bound. */
export const lastingVerbs = wordSet(
  'sein haben dauern laufen gelten umfassen betragen bestehen liegen stehen arbeiten leben geben führen erstrecken reichen gehören fordern',
)
/** Verbs by which a forecast is made another: "hob die Prognose auf 5 Prozent an". */
export const revisingVerbs = wordSet(
  `an|heben herauf|setzen hoch|setzen hoch|schrauben erhöhen senken kappen kürzen herab|setzen herunter|setzen zurück|nehmen zurück|schrauben reduzieren bestätigen bekräftigen
  ein|engen konkretisieren präzisieren revidieren korrigieren verringern steigern auf|stocken ändern an|passen setzen schrauben drücken hieven stutzen nach|schärfen`,
)
/** What somebody has to pay for what they did: that they have to is settled. */
export const isPenalty = (norm: string): boolean =>
  /(strafen?|bußgeld(e?s|ern?)?|geldbußen?|bussen?|bußen?)$/.test(norm)
/** Verbs by which those who have a say agree to what is yet to be done: "die Aktionäre stimmten der Kapitalerhöhung um 3 Millionen zu". */
export const agreeingToVerbs = wordSet(
  'zu|stimmen billigen genehmigen ab|segnen beschließen aus|sprechen stimmen votieren bewilligen frei|geben durch|winken absegnen',
)
/** Nouns of what companies and councils decide on before they do it. */
export const isDecidedOn = (norm: string): boolean =>
  /(kapitalerhöhung|kapitalmaßnahmen?|kapitalspritze|rekapitalisierung|begebung|emission|anleihe|rückkauf|rückkaufs|aktienrückkaufprogramm|investition(en)?|einstiegs?|übernahme|verkaufs?|kaufs?|zukaufs?|neubaus?|ausbaus?|stellenabbaus?|zuschuss(es)?|hilfen?|kredite?s?|bürgschaft|kapital|sparprogramms?|förderung|beteiligung)$/.test(
    norm,
  )
/** Nouns of what a project is to cost. */
export const isBudgetNoun = (norm: string): boolean =>
  /^(investitions(volumen|summe|kosten)|bau(summe|kosten)|projektkosten|gesamtinvestition)$/.test(norm)
/** Nouns of what is to be built or done. */
export const isProjectNoun = (norm: string): boolean =>
  /(vorhabens?|projekte?s?|neubaus?|baus?|umbaus?|ausbaus?|programms?|werkes?|fabrik|anlage)$/.test(norm)
/** Verbs by which something begins or ends on a day: in the present that day is to come. */
export const beginningVerbs = wordSet(
  'los|gehen los|legen starten beginnen an|laufen aus|laufen enden folgen öffnen schließen eröffnen',
)

/** Beside "werden" they say that something can be seen, and is no plan: "Deutlich wird der Knick". */
export const visibleWords = wordSet('deutlich klar sichtbar spürbar offensichtlich')

/** What stands there may go: "300 Stellen stehen auf der Kippe". */
export const brinkNouns = wordSet('kippe disposition')

/** Verbs by which a day is set for what is to come. */
export const foreseeingVerbs = wordSet('vor|sehen planen ein|planen an|setzen an|peilen anvisieren terminieren')
/** Verbs that say how much it takes: "gebraucht hätte man 55 Prozent". */
export const thresholdVerbs = wordSet('brauchen benötigen reichen aus|reichen genügen erfordern bedürfen')
/** Words for what it takes: "90 Prozent wären nötig". */
export const requiredWords = wordSet('nötig notwendig erforderlich vonnöten ausreichend')

/** What a company is that others become together: "das gemeinsame Unternehmen". */
export const jointAttributes =
  /^(gemeinsam|fusioniert|kombiniert|vereint|vereinigt|verschmolzen|zusammengeführt|zusammengelegt|zusammengeschlossen|entstehend)e[nmrs]?$/
/** Words by which several are taken as one: "Zusammen kämen beide auf 300 Leute". */
export const joinedWords = wordSet('gemeinsam zusammen miteinander vereint zusammengenommen')

/** Words for a year that is not over yet. */
export const outlookWords = wordSet('gesamtjahr laufende laufenden laufendes')

/** Verbs by which somebody says what something is worth today, though they also tell of plans. */
export const appraisingVerbs = wordSet('veranschlagen zu|trauen an|setzen zu|billigen')

/** Verbs of what is said by nobody in particular: "In der Branche kursieren 3 Millionen". */
export const circulatingVerbs = wordSet('kursieren herum|geistern herum|schwirren zirkulieren herum|reichen')
/** Verbs by which something is held for what a word says: "gelten als realistisch". */
export const holdingFor = wordSet('gelten nennen bezeichnen')

/** "Größter", "zweitgrößter Aktionär". */
export const rankedFirst = /^(zweit|dritt|viert)?grö(ß|ss)te[rnms]?$/

/** What a figure stands behind that no longer holds: "statt 31 Millionen". */
export const insteadWords = wordSet('statt anstatt anstelle')
/** Verbs of promising: told as past, the promise is given. */
export const bestowingVerbs = wordSet('zu|sagen zu|sichern bewilligen gewähren ein|räumen')
/** Verbs of what somebody has to put up with: that they have to is so by now. */
export const bearingVerbs = wordSet(
  `leben bescheiden begnügen zufriedengeben zufrieden|geben ab|schreiben wertberichtigen verkraften hin|nehmen ein|stecken verschmerzen verdauen verbuchen aus|kommen
  ein|räumen ein|gestehen erdulden schlucken ab|haken`,
)
/** What somebody holds a figure for that they think will come. */
export const attainableWords = wordSet('erreichbar realistisch machbar realisierbar wahrscheinlich schaffbar plausibel')
/** Nouns of who is to come to own or lead a company. */
export const partyNouns =
  /(eigner|eigentümer|aktionär|gesellschafter|inhaber|besitzer|chef|vorstand|partner|mutter|käufer|betreiber|investor|konzern|hausherr)(s|in|n|innen|e|en)?$/
/** Verbs of parting with what stands behind "von". */
export const severingVerbs = wordSet('trennen verabschieden lösen sprechen aus|gehen ab|sehen ab|rücken')
/** Verbs by which a price is paid: in the passive of the present it is what is paid. */
export const pricePayingVerbs = wordSet('zahlen bezahlen verramschen verschleudern')

/** Where something stands that is to come: "3 Millionen standen im Plan". */
export const plannedPapers = wordSet('plan programm budget')

/** Who does this says what may come. */
export const dreadingVerbs = wordSet('fürchten befürchten')

/** Beside a passive of the perfect: it is done by now. */
export const doneByNow = wordSet('bereits schon längst')

/** "der künftige Eigentümer", "die zukünftige Mutter". */
export const comingAdjectives = /^(zu)?künftige[nmrs]?$/
