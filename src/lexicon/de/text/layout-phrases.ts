import { wordSet } from '../../word-set.ts'

/** News agencies as they sign: "(dpa)", "FRANKFURT (Reuters) -". Norms of single tokens. */
export const agencies = wordSet(`
  dpa afx reuters afp apa sda ap dts epd kna bloomberg ots awp rtr vwd djn dow jones dj keystone ats tass xinhua ansa efe upi pa
  sid news aktuell
`)

/** What else stands in such a signature. */
export const signatureWords = wordSet(`
  und red redaktion agenturen agentur nachrichtenagentur newswires online von mit material eigene kurier deutschland text
  bearbeitet infocom tmn
`)

/** How lines begin that say where a text or picture is from, lead elsewhere or serve the page. Norms, words parted by a blank. */
export const boilerplatePhrases: readonly string[] = `
  foto | fotos | bild | bilder | bildquelle | bildnachweis | fotocredit | symbolbild | symbolfoto | archivbild | archivfoto | grafik | video
  quelle | quellen | unsere quellen | autor | autorin | autoren | redaktion | von redaktion | text | bericht | kontakt | impressum
  stand | veröffentlicht | aktualisiert | zuletzt aktualisiert | erstellt | erschienen | publiziert | online seit | datum | lesezeit
  lesedauer | min lesezeit | isin | wkn | symbol | valor | relevante links | links zum thema | weiterführende links
  lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie mehr | lesen sie weiter | lesen sie zum thema | auch interessant
  auch spannend | mehr zum thema | mehr dazu | mehr dazu nur | mehr lesen | mehr erfahren | mehr aus | mehr von | mehr news | weitere news
  weitere artikel | weitere meldungen | weitere nachrichten | weitere themen | verwandte artikel | verwandte meldung
  verwandte meldungen | verwandte themen | ähnliche artikel | das könnte sie auch interessieren | das könnte dich auch interessieren
  passend dazu | zum thema | alles zum thema | alle aktuellen meldungen | alle entwicklungen | meistgelesen | meistgelesene artikel
  empfohlene artikel | empfehlungen der redaktion | siehe auch | hintergrund lesen | den vollständigen artikel | jetzt den vollständigen artikel
  vollständigen artikel lesen | jetzt weiterlesen | weiterlesen | artikel lesen | zum artikel | zur startseite | zurück zur übersicht | zurück
  zum hauptinhalt springen | zum inhalt springen | inhaltsverzeichnis | inhalt | navigation | menü | suche | textgröße ändern | teile diesen artikel
  teilen sie diesen artikel | teilen | artikel teilen | artikel drucken | drucken | merken | kommentare | kommentar schreiben
  kommentieren | newsletter | folgen sie uns | folge uns | dieses thema im programm | sendung | disclaimer | haftungsausschluss
  risikohinweis | rechtlicher hinweis | hinweis dieser artikel | hinweis dieser text | dieser artikel id | dieser artikel erschien
  dieser artikel ist | dieser text erschien | dieser beitrag erschien | dieser text wurde | dieser artikel wurde | diese meldung wurde
  diese zusammenfassung | artikel aus partnermedien | ihr browser | bitte aktivieren sie javascript | schlagworte | schlagwörter
  tags | stichworte | themen | thema | ressort | rubrik | copyright | alle rechte vorbehalten | nachdruck | dpa
  mitteilung der redaktion | anmerkung der redaktion | die redaktion empfiehlt | mitarbeit | verfügbar bis | ausgewählte hebelprodukte
  bericht von | redigiert von | kontakt zum autor | über den autor | hier finden sie
`
  .trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())

/** Such lines that say when the text appeared. */
export const publicationPhrases: readonly string[] = [
  ...[
    'stand',
    'veröffentlicht',
    'aktualisiert',
    'zuletzt aktualisiert',
    'erstellt',
    'erschienen',
    'publiziert',
    'datum',
    'online seit',
  ],
  ...[
    'sendung',
    'dieser artikel id',
    'dieser artikel erschien',
    'dieser artikel ist',
    'dieser beitrag erschien',
    'dieser text erschien',
  ],
]

/** Such lines that open a list: the short lines below them belong to it. */
export const listOpeners: readonly string[] = `
  quellen | unsere quellen | mehr zum thema | verwandte artikel | verwandte meldung | verwandte meldungen | verwandte themen | ähnliche artikel
  weitere artikel | weitere meldungen | weitere nachrichten | weitere news | das könnte sie auch interessieren
  das könnte dich auch interessieren | auch interessant | lesen sie auch | meistgelesen | meistgelesene artikel | empfohlene artikel
  empfehlungen der redaktion | inhaltsverzeichnis | relevante links | links zum thema | weiterführende links | ausgewählte hebelprodukte
  schlagworte | tags | siehe auch
`
  .trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
