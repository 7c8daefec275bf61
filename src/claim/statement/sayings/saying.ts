import type { Clause } from '../../syntax/clause.ts'
import type { Source } from '../sources/source.ts'

/** Words of a sentence that say who says what. */
export interface Saying {
  readonly sources: readonly Source[]
  readonly clause: Clause
  /**
   * What it speaks of: its own clause, the other clauses of the sentence, the reported ones behind it, its own and all behind it, or the
   * sentence before ("Das teilte X mit"), only what is told of it in later ones ("X hat Zahlen veröffentlicht. Demnach …").
   */
  readonly scope: 'own' | 'others' | 'following' | 'onward' | 'preceding' | 'later'
}
