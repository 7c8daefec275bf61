import { takingInVerbs } from '../../../lexicon/de/events/footholds.ts'
import { helpingVerbs, steppingInVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { after, agentOf, dative, of, patientOf } from '../../roles/slot.ts'
import { defineFrame } from '../define-frame.ts'

/** How a clause without a figure tells that somebody puts money into a company; read for its roles alone (`frames/entry-before.ts`). */
export const entering = defineFrame({
  id: 'investment/entering',
  type: 'investment',
  figure: [],
  describe:
    'X steigt bei Y ein; X setzt auf Y; X wird Gesellschafter von Y; der Einstieg von X bei Y; die Hilfe von X für Y.',
  evokes: [],
  roles: {
    investor: [agentOf(steppingInVerbs), of('given invest injection subsidy', 'von', 'durch')],
    company: [
      of('given invest injection subsidy', 'bei', 'in', 'an', 'für'),
      of('hold investor-word co-owner', 'von', 'bei', 'an'),
      after('bei', 'in', 'an', 'auf'),
    ],
  },
  accepts: [],
  rejects: [],
})

export const helping = defineFrame({
  id: 'investment/helping',
  type: 'investment',
  figure: [],
  describe: 'X rettet Y; X hilft Y; Y wird von X gestützt.',
  evokes: [],
  roles: { investor: [agentOf(helpingVerbs)], company: [patientOf(helpingVerbs), dative()] },
  accepts: [],
  rejects: [],
})

export const takingAboard = defineFrame({
  id: 'investment/taking-aboard',
  type: 'investment',
  figure: [],
  describe: 'Y holt X als Investor ins Boot; Y gewinnt mit X einen neuen Partner.',
  evokes: [],
  roles: { company: [agentOf(takingInVerbs)], investor: [after('mit'), patientOf(takingInVerbs)] },
  accepts: [],
  rejects: [],
})
