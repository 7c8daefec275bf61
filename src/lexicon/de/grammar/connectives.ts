import { wordSet } from '../../word-set.ts'

/** Words that open a clause whose verb stands last. */
export const subordinators = wordSet(
  `dass daß weil da wenn falls ob obwohl obgleich nachdem bevor ehe damit sodass indem sobald solange sofern während wobei womit wodurch wofür woran worauf wonach wovon wozu als wie seit
  seitdem zumal obschon wenngleich wo deren dessen bis`,
)

/** Those of what is said, asked or thought. */
export const complementizers = wordSet('dass daß ob')

/** Relative pronouns (after a comma or a preposition). */
export const relatives = wordSet(
  'der die das dem den deren dessen denen welcher welche welches welchem welchen was wer wem wen',
)

/** Conjunctions between equal parts. */
export const coordinators = wordSet('und oder aber sondern sowie doch denn beziehungsweise bzw')

/** What stands between the items of a list. */
export const listSeparators = wordSet(', und sowie beziehungsweise bzw')

/** Lower-case words that are no verb though they look like one, and may stand between a noun and what belongs to it. */
export const negations = wordSet('nicht kein keine keinen keiner keinem keines nie niemals nein')

/** Separable particles that can end a clause. */
export const particles = wordSet(
  `ab an auf aus bei durch ein fest fort frei herunter hin hinein hinzu hoch inne los mit nach nieder statt teil über um unter vor vorüber weg weiter zu zurück zusammen bereit drauf dazu
  herab hinauf gut preis locker übrig zustande bekannt frei an heraus wahr voran öffentlich publik kund abwärts aufwärts hervor klar nahe voraus vorbei herein herbei fehl auseinander`,
)

/** What a part of the whole just named stands behind: "davon 700 als Zuschuss". */
export const partOpeners = wordSet('davon darunter wovon worunter hiervon')

/** What opens an example of many who were named together: "mehrere Geldgeber, darunter Nordwind". */
export const exampleOpeners = wordSet(
  'darunter allen etwa beispielsweise insbesondere vorneweg unter angefangen zuvorderst',
)
