import { poolingVerbs, takingInVerbs } from '../../../lexicon/de/events/footholds.ts'
import { ownedByVerbs } from '../../../lexicon/de/events/having-words.ts'
import { sharesLie } from '../../../lexicon/de/verbs/changing-hands.ts'
import {
  after,
  afterVerb,
  agentExcept,
  agentOf,
  at,
  called,
  dativeOf,
  of,
  patientOf,
  shareOf,
} from '../../roles/slot.ts'
import { defineFrame, type Frame } from '../define-frame.ts'

/** Tell no figure: they are read off clauses that say who owns part of whom, and not how much (`owning-told.ts`). */
const untold = { type: 'stake', figure: [], evokes: [], anyVerb: true, accepts: [], rejects: [] } as const

/** Who watches over deals owns nothing, and hardly anybody a fund. */
const bars: Frame['bars'] = ({ entity }, role) => entity?.kind === (role === 'holder' ? 'authority' : 'fund')

export const owning = defineFrame({
  ...untold,
  id: 'stake/owning',
  describe: 'X ist an Y beteiligt; X ist Aktionär von Y; der Einstieg von X bei Y; X hat Aktien von Y gekauft.',
  roles: {
    holder: [
      called('hold'),
      of('foothold possession', 'von', 'durch'),
      after('durch'),
      dativeOf(ownedByVerbs),
      agentExcept(ownedByVerbs),
    ],
    company: [
      of('hold capital', 'von', 'bei'),
      shareOf('share-word', 'von', 'an'),
      at('an', 'bei', 'auf', 'aus'),
      of('possession', 'an'),
      agentOf(ownedByVerbs, sharesLie),
    ],
  },
  bars,
})

export const takenIn = defineFrame({
  ...untold,
  id: 'stake/taken-in',
  describe: 'Y gewinnt X als Aktionär; Y holt X als Investor an Bord.',
  roles: { holder: [patientOf(takingInVerbs)], company: [agentOf(takingInVerbs)] },
  bars,
})

export const ofSeveral = defineFrame({
  ...untold,
  id: 'stake/of-several',
  describe:
    'Y ist ein Gemeinschaftsunternehmen; X und Z gründen Y als Gemeinschaftsunternehmen, legen etwas in Y zusammen.',
  roles: { company: [called('joint-venture'), patientOf('gründen'), afterVerb(poolingVerbs, 'in')] },
  bars,
})
