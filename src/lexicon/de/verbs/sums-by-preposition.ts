import { wordSet } from '../../word-set.ts'

/** Verbs that ask for a sum with "mit": "fördert den Bau mit 40 Millionen", "bewertet Seestern mit 2 Milliarden". */
export const sumByMit = wordSet(
  `fördern unterstützen bezuschussen subventionieren bewerten dotieren beziffern veranschlagen beteiligen ein|steigen aus|statten retten stützen
  taxieren unter|stützen helfen aus|helfen ein|springen haften bürgen ab|sichern besichern belasten bestrafen bei|springen ab|finden entschädigen
  arme~greifen seite~springen päppeln auf|päppeln hoch|päppeln durch|füttern alimentieren sponsern versorgen leben~halten wasser~halten beine~helfen
  stange~halten rücken~stärken auf|fangen bewahren an|geben an|setzen kalkulieren rechnen rekapitalisieren stärken zu|schlagen`,
)

/** Verbs by which somebody guesses how much something is. */
export const estimatingVerbs = wordSet('schätzen taxieren veranschlagen')

/** Verbs that say how much companies are worth, and how much other things are. */
export const valuingVerbs: ReadonlySet<string> = wordSet(estimatingVerbs, 'an|setzen')

/** Verbs that say with "auf" how much something is: "den Schaden auf 20 Millionen schätzen". */
export const guessingVerbs: ReadonlySet<string> = new Set([...estimatingVerbs, 'beziffern'])

/** Verbs that say with "mit" how much something is: "Den Preis gab er mit 20 Millionen an". */
export const sumStatingVerbs = wordSet('an|geben beziffern veranschlagen an|setzen')

/** Verbs that say with "um" what a matter is about: "es geht um 20 Prozent an Seestern". */
export const concerningVerbs = wordSet('gehen drehen handeln')

/** Verbs that a sum goes with by "auf". */
export const sumByAuf: ReadonlySet<string> = new Set([...guessingVerbs, 'belaufen', 'summieren'])

/** Verbs that say of a measure how much it is, and hardly anything of a company. */
export const measuringVerbs = wordSet('betragen belaufen umfassen summieren aus|machen liegen beziffern')

/** Verbs that say of a deed how much it comes to, with the prepositions that the sum may stand with: "Das kostet N", "Es geht um N". */
export const verbsOfAmount: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['sein kosten verschlingen machen aus|machen entsprechen betragen ergeben umfassen erfordern', ['']],
      [[...concerningVerbs].join(' '), ['um']],
      ['belaufen summieren', ['auf']],
      ['liegen', ['bei']],
    ] as const
  ).flatMap(([verbs, by]) => verbs.split(' ').map((lemma) => [lemma, new Set<string>(by)] as const)),
)

/** Verbs that say with "mit" how many something begins with: "soll mit 300 Mitarbeitern starten". */
export const startingVerbs = wordSet(
  'planen starten beginnen an|fangen eröffnen los|legen an|laufen auf|bauen errichten bauen entstehen',
)

/** Verbs by which somebody says how much something just spoken of is, with the prepositions of the sum. */
export const sayingHowMuch: ReadonlyMap<string, readonly string[]> = new Map([
  ['kommen', ['auf']],
  ['erfahren', ['von']],
  ['berichten', ['von']],
  ['sprechen', ['von']],
  ['schreiben', ['von']],
  ['aus|gehen', ['von']],
  ['nennen', ['']],
  ['tippen', ['auf']],
])

/** Those who say what companies are worth. */
export const valuers =
  /^(börse|markt|anleger|analysten?|investoren|geldgeber|gutachter|experten|kenner|fachleute|banken|finanzmarkt|finanzkreise|branchenkenner)$/
