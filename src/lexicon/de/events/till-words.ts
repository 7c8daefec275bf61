/* Words by which what is sold brings money in. */

import { wordSet } from '../../word-set.ts'

/** What a sum does that comes in, or what brings it. */
export const tillVerbs = wordSet(
  'fließen fliessen strömen kommen landen spülen klingeln wandern laufen bringen ein|bringen herein|kommen kasse~spülen',
)

/** Where it goes: "in die Kassen". */
export const tillNouns = /^(konzern|firmen|unternehmens)?kassen?$/

/** Where somebody has money: "in der Kasse", "auf dem Konto". */
export const tills = /(^|kriegs|konzern|firmen|staats|barmittel)kassen?$|^(konten|konto|tresor|safe)$/

/** What brings turnover in, as a subject. */
export const businessSubjects =
  /(geschäfte?|saison|abos?|abonnements?|lizenzen|lizenzgebühren|werbung|anzeigen|tickets?|eintrittskarten|filme?|alb(um|en)|spiele?|medikamente?|arznei(mittel|en)?|impfstoffe?|präparate?|wirkstoffe?|modelle?|produkte?|dienste?|gebühren|mieten|provisionen)$/
