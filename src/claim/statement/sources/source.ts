import type { Attribution } from '../../../model/claim.ts'

/**
 * Words read as a source: one that is named here, or one that stands for somebody known from elsewhere: whoever is told to have
 * said something before (`said`, "den Angaben zufolge"), the paper itself (`paper`, "dieser Zeitung"), the last outlet or authority (`outlet`, "die Agentur"), the company in focus (`company`,
 * "der SDax-Konzern"), the clause's own subject (`self`, "nach eigenen Angaben"), the person named last (`person`, "sagte er"; `surname`, "sagte Kern"),
 * the two companies named last (`both`, "beide Seiten").
 */
export type Source =
  | ({ readonly kind: 'named' } & Attribution)
  | {
      readonly kind: 'said' | 'paper' | 'outlet' | 'authority' | 'company' | 'self' | 'person' | 'surname' | 'both'
      readonly text: string
      readonly plain?: string
    }

/** A source that its words name. */
export const named = (name: string, text: string): Source => ({ kind: 'named', name, text })
