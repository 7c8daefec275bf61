import { wordSet } from '../../word-set.ts'

/** Verbs by which somebody gets what another gives. */
export const receivingVerbs = 'erhalten bekommen kriegen kassieren ein|streichen empfangen'

/** Verbs by which somebody takes money in: "nimmt 3 Millionen ein". */
export const takingVerbs = `${receivingVerbs} ein|nehmen nehmen erlösen erzielen holen mit|nehmen verbuchen lukrieren ein|heimsen ein|fahren`

/** Verbs by which money comes to somebody: "fließen dem Konzern zu". */
export const reachingVerbs = 'zu|fließen zu|fliessen fließen fliessen zu|kommen zu|stehen'

/** Whom money does this to gets it: "spült Nordwind 3 Millionen in die Kasse". */
export const enrichingVerbs = `${reachingVerbs} bringen ein|bringen spülen bescheren ein|spielen`

/** Verbs by which money goes somewhere by itself: "flossen in die Firma". */
export const streamingVerbs = wordSet('fließen fliessen strömen wandern gehen')

/** Verbs by which somebody gets for himself what stands as their object, where they are reflexive: "legt sich eine Tochter zu". */
export const acquiringVerbs = wordSet('zu|legen an|lachen ein|verleiben gönnen')
