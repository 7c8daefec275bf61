import { aidPassingVerbs } from '../../../lexicon/de/verbs/telling-sums.ts'
import type { Place, Site } from '../../cues/cue.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { isSum } from '../conditions/sums.ts'
import { tellsAmount } from '../conditions/tells-sum.ts'
import { defineFrame, inClause } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'
import { toldBefore } from '../told-before.ts'

/** Classes of nouns that say what money a text speaks of. */
const MONEY: ReadonlySet<string> = new Set([
  'spend',
  'invest',
  'loan',
  'debt',
  'price',
  'revenue',
  'profit',
  'fine',
  'guarantee',
])

/** Is it of aid that a clause speaks last, and not of other money? */
const aidIn = (_: ParsedSentence, { phrases }: Clause): boolean | null => {
  const noun = phrases.findLast(({ head }) => head.classes.some((id) => id === 'subsidy' || MONEY.has(id)))
  return noun === undefined ? null : noun.head.classes.includes('subsidy') && !noun.head.classes.includes('guarantee')
}
const isOfAidTold = (site: Site): boolean => toldBefore(site, new Set(['funding-round', 'ipo']), aidIn) === true

/** "920 Millionen sind bewilligt", "im Gespräch sind 3 Millionen", "die Rede ist von 3 Millionen": nothing else is named that the sum is of or for. */
const passesAsAid = ({ clause: { verb, phrases, units }, phrase }: Site): boolean =>
  verb !== null &&
  phrase?.governor === null &&
  ((phrase.preposition === '' &&
    ((aidPassingVerbs.has(verb.lemma) && verb.passive) || verb.classes.includes('mooted'))) ||
    (phrase.preposition === 'von' && units.some(({ norm }) => norm === 'rede'))) &&
  phrases.every((one) => one === phrase || one.head.kind !== 'entity') &&
  !phrases.some(({ head, preposition }) => head.kind === 'noun' && /^(|für)$/.test(preposition) && head.norm !== 'rede')

const TOLD_BEFORE = 24
const NEAR: readonly Place[] = ['sentence', 'before', 'paragraph']

export const aidTold = defineFrame({
  id: 'investment/aid-told',
  type: 'investment',
  figure: ['money'],
  describe: 'Die Beihilfe für Y ist genehmigt. Es geht um N; das Volumen liegt bei N.',
  evokes: [{ classes: ['subsidy'], places: NEAR, weight: 4 }],
  unless: [inClause('spend', 'site', 'invest', 'debt', 'revenue', 'profit', 'acquire', 'loan')],
  asksClause: true,
  prior: () => TOLD_BEFORE,
  figureIs: (figure, site) => isSum(figure) && (tellsAmount(site) || passesAsAid(site)) && isOfAidTold(site),
  toldAs: 'aid',
  roles: { investor: [], company: [] },
  qualifiers: (site) => instrument(site, 'subsidy'),
  accepts: [
    ['Die Beihilfe für [Seestern] ist genehmigt. 3 Millionen Euro dürfen ausgezahlt werden.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die Beihilfe für [Seestern] ist genehmigt. Der Umsatz liegt bei 3 Millionen Euro.',
    'Die Beihilfe für [Seestern] ist genehmigt. Die Kosten sind höher. Es geht um 3 Millionen Euro.',
  ],
})
