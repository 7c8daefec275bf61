/** Verbs by which somebody gets what another gives. */
export const receivingVerbs = 'erhalten bekommen kriegen kassieren ein|streichen empfangen'
