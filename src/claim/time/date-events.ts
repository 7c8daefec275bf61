import type { Clause } from '../syntax/clause.ts'

const EVENTS: readonly (readonly [event: string, words: RegExp])[] = [
  ['founding', /^(gegründet|gründen|gründete|gründung|entstand|ging|hervorgegangen)$/],
  ['closing', /^(abgeschlossen|vollzogen|abschluss|vollzug|closing|abschließen|bühne)$/],
  ['deadline', /^(frist|annahmefrist|stichtag|endet|läuft)$/],
  ['launch', /^(start|starten|startet|markteinführung|anlaufen|produktion|inbetriebnahme|betrieb)$/],
  ['restructuring', /^(umstrukturierung|umbau|umgewandelt|überführt|restrukturierung|sanierung)$/],
  ['announcement', /^(angekündigt|mitteilte|bekannt|bekanntgab|verkündet|mit|ankündigung|veröffentlicht)$/],
]
const CLASSES: readonly (readonly [classId: string, event: string])[] = [
  ['ipo', 'ipo'],
  ['acquire', 'acquisition'],
  ['contract', 'contract'],
  ['invest', 'investment'],
  ['funding-round', 'funding round'],
  ['share-sale', 'share sale'],
  ['cut', 'job cuts'],
  ['share-price', 'share price level'],
]

/** What happened or will happen on a date, in a word or two: by the words of its clause. */
export function dateEvent(clause: Clause): string | null {
  for (const [event, words] of EVENTS)
    if (clause.units.some(({ norm, kind }) => kind !== 'figure' && words.test(norm))) return event
  for (const [classId, event] of CLASSES)
    if (clause.verb?.classes.includes(classId) || clause.units.some(({ classes }) => classes.includes(classId)))
      return event
  return null
}
