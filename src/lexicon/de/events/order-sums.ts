/* Words by which a sum is told that an order costs one side and brings the other, where the order itself was told before. */

import { wordSet } from '../../word-set.ts'

/** What a sum does that comes from an order: "Über die Laufzeit fließen 44 Millionen". */
export const orderSumVerbs = wordSet(
  'fließen fliessen ein|bringen bringen ein|spielen bescheren ein|tragen kosten spülen kasse~spülen entgehen verloren|gehen weg|brechen weg|fallen verlangen fordern',
)

/** What one side does with it: "zahlt dafür 68 Millionen". */
export const orderPayingVerbs = wordSet(
  'zahlen bezahlen hin|blättern aus|geben überweisen erhalten bekommen kassieren berechnen verdienen berappen hin|legen',
)

/** By which a subject says how much it is: "das Volumen beträgt". */
export const orderLevelVerbs = wordSet(
  'sein betragen liegen belaufen lauten haben umfassen bewegen erreichen summieren',
)

/** What an order has that a sum measures: "Volumen: 180 Millionen". */
export const orderSizes =
  /^(auftrags|vertrags|gesamt|bestell|projekt)?(volumens?|wert(e?s)?|preise?s?|summe|kosten|kostenpunkt|umfangs?|honorar|angebot|deals?|vereinbarung|abmachung|zusage|gegenwert)$/

/** What hardly anything but an order has, be it told some sentences before. */
export const orderVolumes = /^(gesamt|projekt|liefer)?(volumens?|umfangs?)$/

/** Behind "in" it is where a sum of an order is written down: "stehen im Vertrag". */
export const contractPapers = /(vertrag|kontrakt|papier|vereinbarung)(e?s)?$/

/** What somebody gets to do who is given an order: "bekommt weitere Arbeit". */
export const workGiven = /^(arbeit|arbeiten|beschäftigung)$/
