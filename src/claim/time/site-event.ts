import { siteClosingVerbs, sitesAtWork } from '../../lexicon/de/events/date-words.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Clause } from '../syntax/clause.ts'

/** "Ende 2027 wird das Werk geschlossen", "die Fertigung läuft aus", "die Züge kommen in Dienst": what ends or begins where people work. */
export function siteEvent({ verb, phrases }: Clause): EventName | null {
  const lemma = verb?.lemma ?? ''
  if (siteClosingVerbs.has(lemma) && phrases.some(({ head, preposition }) => preposition === '' && isSite(head.norm)))
    return 'site closure'
  return phrases.some(({ head, preposition }) => preposition === 'in' && head.norm === 'dienst') ? 'launch' : null
}

const isSite = (norm: string): boolean => sitesAtWork.test(norm)
