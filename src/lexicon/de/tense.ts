/** Verbs that tell whether a clause speaks of what was or of what is to come; auxiliaries and the verbs of business news. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Finite forms of the past, and "hat" and "haben", which build it. */
export const pastVerbs: ReadonlySet<string> = new Set(
  words(`
    war waren hatte hatten hat haben habe wurde wurden worden gewesen kam kamen ging gingen gab gaben lag lagen stand standen
    sah sahen fiel fielen stieg stiegen sank sanken sprach sprachen nahm nahmen hielt hielten ließ ließen liess trat traten blieb blieben
    schloss schlossen bot boten zog zogen trug trugen schrieb schrieben begann begannen gewann gewannen verlor verloren
    brachte brachten dachte dachten rief riefen traf trafen lief liefen verließ verließen erhielt erhielten bekam bekamen
    entschied entschieden unterschrieb gelang gelangen fand fanden brach brachen wies wiesen warf stieß stießen bezog
    sagte sagten teilte teilten erklärte erklärten meldete meldeten berichtete berichteten kündigte kündigten startete starteten
    kaufte kauften verkaufte verkauften übernahm übernahmen gründete gründeten legte legten stellte stellten setzte setzten
    machte machten zeigte zeigten führte führten einigte einigten stimmte stimmten erreichte erreichten sicherte sicherten
    investierte investierten beteiligte beteiligten zahlte zahlten lehnte lehnten bestätigte bestätigten veröffentlichte
    veröffentlichten präsentierte präsentierten verkündete verkündeten forderte forderten kostete kosteten lehnten schaffte
    eröffnete eröffneten feierte feierten verzeichnete verzeichneten erwirtschaftete erzielte erzielten steigerte steigerten
    wechselte wechselten gehörte gehörten folgte folgten endete endeten wollte wollten konnte konnten musste mussten mußte
    durfte durften notierte notierten kletterte rutschte legten schätzte bezifferte hieß hießen tauchte platzte scheiterte
    scheiterten stoppte verhängte genehmigte billigte beschloss beschlossen reichte reichten ernannte löste lösten
  `),
)

/** Forms that speak of what is to come, or may. */
export const futureVerbs: ReadonlySet<string> = new Set(
  words(`
    wird werden werde soll sollen solle sollte sollten will wollen wolle dürfte dürften könnte könnten kann können möchte möchten
    plant planen geplant erwartet erwarten voraussichtlich künftig vorgesehen angesetzt anvisiert terminiert anstehend ansteht
    frühestens spätestens bevorsteht bevorstehen verschoben
  `),
)

/** Present forms of verbs that go with a date fixed beforehand: "am Montag beginnt", "tritt am 1. Juni in Kraft". */
export const scheduledVerbs: ReadonlySet<string> = new Set(
  words(`
    beginnt beginnen startet starten findet finden stattfindet stattfinden tritt treten läuft laufen endet enden trifft
    treffen steht stehen entscheidet entscheiden erscheint erscheinen öffnet öffnen schließt schließen eröffnet eröffnen lädt
    laden folgt folgen geht gehen kommt kommen legt legen stellt stellen stimmt stimmen wählt wählen tagt tagen gilt gelten reist
    reisen fährt fahren feiert feiern berät beraten präsentiert präsentieren veröffentlicht spricht sprechen hält halten
    übernimmt übernehmen wechselt wechseln nimmt nehmen macht machen setzt setzen bekommt
    fliegt fliegen fliege fahre reise komme gehe besucht besuchen empfängt empfangen spielt spielen gibt geben verhandelt verhandeln
    zieht ziehen gastiert gastieren
  `),
)

/** "tagende", "stattfindenden": what is fixed beforehand, as an attribute. */
export const scheduledParticiples: ReadonlySet<string> = new Set(
  [...scheduledVerbs]
    .filter((verb) => verb.endsWith('en'))
    .flatMap((verb) => ['e', 'en', 'er', 'es', 'em'].map((ending) => `${verb}d${ending}`)),
)

/** Forms of "sein", which with a participle build the past: "ist gesunken". */
export const perfectAuxiliaries: ReadonlySet<string> = new Set(words('ist sind sei seien bin'))

/** Prepositions and adverbs before a date that look ahead, whatever the verb. */
export const aheadWords: ReadonlySet<string> = new Set(
  words('bis ab spätestens frühestens voraussichtlich nächstes demnächst'),
)
/** Before a date, or its article or preposition, they hold something against it that has been: "gegenüber dem Mai", "aus dem Juli". */
export const comparedWithWords: ReadonlySet<string> = new Set(words('gegenüber aus verglichen vergleich'))
/** Adverbs that look back where no verb tells. */
export const backWords: ReadonlySet<string> = new Set(words('bereits schon zuletzt erst damals'))

/** Nouns of what only begins: "Baubeginn im Frühjahr". */
export const startNouns = /(bau|produktions|verkaufs|projekt|betriebs|liefer|serien)(beginn|start|aufnahme|anlauf)$/
