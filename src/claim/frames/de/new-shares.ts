import { newShares } from '../../../lexicon/de/events/having-words.ts'
import { capitalRaisingVerbs, issuingSharesVerbs, strictlyIssuingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import { agent } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inSentence, story, times } from '../define-frame.ts'

/** "gibt neue Aktien für N aus", "beschafft sich über junge Aktien N": who does this issues them. */
const issuesShares = ({ verb, units, phrases }: Clause): boolean =>
  (issuingSharesVerbs.has(verb?.lemma ?? '') &&
    units.some(({ classes, figure }) => classes.includes('new-shares') || newShares.test(figure?.figure.text ?? ''))) ||
  // "Aktien im Volumen von N ausgeben"
  (strictlyIssuingVerbs.has(verb?.lemma ?? '') &&
    phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('share-word')))

/** "beschafft sich Eigenkapital von N und gibt dafür neue Aktien aus": the sum is raised, and the sentence says how. */
const raisesByShares = ({ parsed, clause }: Site): boolean =>
  capitalRaisingVerbs.has(clause.verb?.lemma ?? '') && parsed.clauses.some(issuesShares)

export const newSharesIssued = defineFrame({
  id: 'share_sale/new-shares',
  type: 'share_sale',
  figure: ['money'],
  describe: 'Y gibt für N neue Aktien aus; Y beschafft sich über junge Aktien N.',
  evokes: [times(6, inSentence('share-word', 'new-shares', 'capital')), story('capital-increase')],
  figureIs: (figure, site) => isLargeSum(figure) && (issuesShares(site.clause) || raisesByShares(site)),
  roles: { company: [agent()], seller: [] },
  requires: ['company'],
  qualifiers: () => ({ kind: 'capital increase' }),
  accepts: [
    ['[Seestern] gibt neue Aktien für 80 Millionen Euro aus.', { company: 'Seestern', seller: 'Seestern' }],
    [
      '[Seestern] beschafft sich Eigenkapital von 80 Millionen Euro, indem das Unternehmen neue Aktien ausgibt.',
      { company: 'Seestern', seller: 'Seestern' },
    ],
    ['[Seestern] will Aktien im Umfang von 80 Millionen Euro ausgeben.', { company: 'Seestern', seller: 'Seestern' }],
    ['[Seestern] beschafft sich über junge Aktien 80 Millionen Euro.', { company: 'Seestern', seller: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] zeichnet neue Aktien der [Seestern] für 80 Millionen Euro.',
    '[Seestern] gibt 80 Millionen Euro für neue Kräne aus.',
  ],
})
