import { wordSet } from '../../word-set.ts'

/** What shareholders do with an offer until it ends: "kann das Angebot bis zum 16. Dezember annehmen". */
export const takingUpVerbs = wordSet('an|nehmen an|dienen ein|reichen tauschen')

/** Verbs by which somebody only talks of what might be: "sprach 2019 von einem Börsengang". */
export const talkingVerbs = wordSet('sprechen reden träumen nennen bezeichnen spekulieren liebäugeln diskutieren')

/** What a contract does as long as it binds: "gilt bis 2030". */
export const validForms = wordSet('gilt gelten gültig läuft laufen')

/** What is done without success, or against the will of whom it is done to: "hatte vergeblich geboten". */
export const inVain = /^(vergeblich|erfolglos|vergebens|feindlich\p{L}*)$/u

/** What a plan becomes when it is told: "wird am Montag offiziell". */
export const knownWords = wordSet('offiziell amtlich bekannt öffentlich publik')

/** Verbs of having a company: "gehört seit 2018 zu Nordwind". */
export const havingVerbs = wordSet('gehören besitzen halten kontrollieren')

/** What a company is that cannot pay. */
export const insolventWords = wordSet('insolvent pleite')

/** Where somebody works: "seit 2009 im Haus". */
export const workplaces = wordSet('haus hause unternehmen konzern betrieb dienst amt')

/** What is done and can be used: "2027 einsatzbereit". */
export const readyWords = wordSet('einsatzbereit betriebsbereit startklar marktreif bezugsfertig')

/** Words by which a figure is told of a time before: "zuvor", "im Vorjahresquartal". */
export const formerPeriods = wordSet(
  'vorjahr vorjahres vorjahreszeitraum vorjahresquartal vorquartal zuvor zuletzt bislang bisher',
)

/** The year or quarter before the one that is reported: "im Vorjahr", "im Jahr davor". */
export const formerYear = /vorjahr|vorquartal|(jahr|quartal) (davor|zuvor|vorher)/i

/** The year that somebody looks ahead to, or reports on: "Für 2026 ist der Vorstand vorsichtig". */
export const outlookYear = /^für (das (geschäfts|kalender)?jahr )?(19|20)\d\d$/i

/** A year of business that no calendar has: "im Geschäftsjahr 2019/20", "im ersten Halbjahr 2024/25". */
export const splitYear =
  /^(im |das )?((letzten |vorigen )?geschäftsjahr|\p{L}+ (halbjahr|quartal)( des geschäftsjahre?s)?) (19|20)\d\d\/\d\d/iu

/** A quarter without its year: "das zweite Quartal", "Q1", "Schlussquartal". */
export const bareQuarter =
  /^((erste|zweite|dritte|vierte|letzte|abgelaufene)[nrs]? |[1-4]\. |Q[1-4]|H[12]|Schluss|Auftakt)/i

/** Verbs that say of an event only when it comes: "mit der Genehmigung, die im Mai erwartet wird". */
export const datingVerbs = wordSet(
  `rechnen erwarten planen vor|sehen an|setzen an|peilen an|streben ein|planen terminieren
  datieren an|stehen folgen erfolgen statt|finden ein|treten geschehen`,
)

/** Verbs by which work at a place ends: "das Werk schließt", "die Fertigung läuft aus". */
export const siteClosingVerbs = wordSet(
  'schließen schliessen aus|laufen enden ein|stellen beenden auf|geben still|legen zu|sperren dicht|machen zu|machen',
)

/** Ends of nouns for places of work, and for the work there. */
export const sitesAtWork =
  /(werke?n?|fabrik(en)?|standorte?n?|filialen?|niederlassung(en)?|produktion|fertigung|produktionsstätten?|betrieb|hütte|zeche|mine|gießerei|raffinerie|brauerei|molkerei|druckerei)s?$/

/** Those who lead a company, as one: "die Konzernspitze hat im Mai entschieden". */
export const leaderNouns = /(konzern|unternehmens|firmen|vorstands)spitze$/

/** What opens a date that bounds, and names no period: "seit 2019". */
export const boundingOpeners = /^(seit|ab|bis|nach|vor|spätestens|frühestens)\b/i

/** A time so long gone that what was done then is no news: "vor drei Jahren". */
export const yearsAgo = /^vor .*jahr/i
