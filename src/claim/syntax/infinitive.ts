import type { Clause } from './clause.ts'

/** "…, 2000 Stellen zu streichen", "…, 5 Prozent zuzulegen": the verb of the clause is an infinitive with "zu". */
export const isInfinitive = ({ units }: Pick<Clause, 'units'>): boolean =>
  units.some(
    ({ kind, verbs }, at) =>
      kind === 'verb' &&
      (units[at - 1]?.norm === 'zu'
        ? verbs.some(({ shape }) => shape === 'infinitive')
        : verbs.every(({ shape }) => shape === 'zu')),
  )

/** "…, seinen Anteil abzugeben": no other verb stands there, so the clause has no subject of its own. */
export const isBareInfinitive = (clause: Pick<Clause, 'units'>): boolean =>
  isInfinitive(clause) &&
  clause.units.every(
    ({ kind, verbs }) => kind !== 'verb' || verbs.some(({ shape }) => shape === 'infinitive' || shape === 'zu'),
  )
