import { takingInVerbs } from '../../../lexicon/de/events/footholds.ts'
import { ownedByVerbs } from '../../../lexicon/de/events/having-words.ts'
import { helpingVerbs, steppingInVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { after, agentExcept, agentOf, dative, dativeOf, of, patientOf, shareOf, whole } from '../../roles/slot.ts'
import { defineFrame } from '../define-frame.ts'

/** Tell no figure: they are read off clauses that say who puts money into whom, and not how much (`entry-before.ts`). */
const untold = { type: 'investment', figure: [], evokes: [], accepts: [], rejects: [] } as const

export const entering = defineFrame({
  ...untold,
  id: 'investment/entering',
  describe:
    'X steigt bei Y ein; X setzt auf Y; X wird Gesellschafter von Y; der Einstieg von X bei Y; die Hilfe von X für Y.',
  roles: {
    investor: [agentOf(steppingInVerbs), of('given invest injection subsidy', 'von', 'durch')],
    company: [
      of('given invest injection subsidy', 'bei', 'in', 'an', 'für'),
      of('hold investor-word co-owner', 'von', 'bei', 'an'),
      after('bei', 'in', 'an', 'auf'),
    ],
  },
})

export const helping = defineFrame({
  ...untold,
  id: 'investment/helping',
  describe: 'X rettet Y; X hilft Y; Y wird von X gestützt.',
  roles: { investor: [agentOf(helpingVerbs)], company: [patientOf(helpingVerbs), dative()] },
})

export const takingAboard = defineFrame({
  ...untold,
  id: 'investment/taking-aboard',
  describe: 'Y holt X als Investor ins Boot; Y gewinnt mit X einen neuen Partner.',
  roles: { company: [agentOf(takingInVerbs)], investor: [after('mit'), patientOf(takingInVerbs)] },
})

/** Read off clauses that say who comes to own less than half of whom (`minority-told.ts`). */
export const partBought = defineFrame({
  ...untold,
  id: 'investment/part-bought',
  describe: 'X erwirbt 40 Prozent an Y; X steigt mit 40 Prozent bei Y ein; X gehören jetzt 40 Prozent an Y.',
  roles: {
    investor: [dativeOf(ownedByVerbs), agentExcept(ownedByVerbs)],
    company: [whole(), shareOf('stake share-word', 'an', 'von', 'bei'), after('an', 'bei')],
  },
})
