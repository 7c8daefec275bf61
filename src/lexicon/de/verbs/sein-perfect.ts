import { wordSet } from '../../word-set.ts'

/** Verbs of change and motion: their perfect is built with "sein" ("die Übernahme ist geplatzt"), it is no passive. */
const listed = wordSet(`
  platzen scheitern gelingen misslingen missglücken geschehen passieren erfolgen vergehen verstreichen entstehen erscheinen verschwinden bleiben verbleiben sein werden
  wachsen schrumpfen sinken steigen fallen klettern rutschen stürzen schmelzen sacken schnellen explodieren eskalieren kollabieren implodieren
  gehen kommen laufen fahren fliegen reisen wandern ziehen rücken treten springen gleiten kippen sterben erlöschen verfallen entfallen entgehen fließen fliessen strömen
  aus|scheiden auf|tauchen auf|wachen auf|stehen um|ziehen ein|ziehen aus|ziehen aus|treten bei|treten ein|treten zurück|treten aus|bleiben misslungen
  abwandern ab|wandern zu|stoßen zu|stossen ein|schlafen begegnen folgen nach|folgen avancieren mutieren migrieren expandieren
`)

/** Verbs that every particle leaves a motion: "ein|steigen", "ab|laufen", "zurück|kommen". */
const MOTION = wordSet(
  'steigen fallen sinken laufen kommen gehen rücken springen rutschen wachsen stürzen platzen fließen fliessen strömen',
)
/** Those that with a particle are done to something. */
const DONE_TO = wordSet('an|gehen an|fallen um|gehen durch|gehen durch|laufen')

/** Does the perfect of this verb take "sein"? */
export const takesSein = (lemma: string): boolean =>
  listed.has(lemma) || (lemma.includes('|') && MOTION.has(lemma.split('|')[1] ?? '') && !DONE_TO.has(lemma))
