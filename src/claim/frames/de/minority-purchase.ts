import { mostShares } from '../../../lexicon/de/events/having-words.ts'
import { shareBuyingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import type { Site } from '../../cues/cue.ts'
import { agentOf, called, compound, ownerOf, shareOf } from '../../roles/slot.ts'
import { isMinorShare, namesSeller } from '../conditions/minor-share.ts'
import { sharesWorth } from '../conditions/shares-worth.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word'])

/** "erwirbt für 3 Millionen Euro Anteile an Y", "erwirbt Anteile im Wert von …": some of a company, and neither all nor the most of it. */
const isForSome = (site: Site): boolean => {
  const { clause, phrase } = site
  return (phrase?.preposition === 'für' || (sharesWorth(site) !== null && tellsOfBuyer(site))) && isOfSome(clause)
}
const tellsOfBuyer = ({ clause, cues }: Site): boolean =>
  shareBuyingVerbs.has(clause.verb?.lemma ?? '') ||
  cues.some(({ classId, place }) => classId === 'buyer-word' && place === 'subject')
const isOfSome = (clause: Site['clause']): boolean =>
  clause.units.some(({ kind, classes }) => kind === 'noun' && classes.some((id) => SHARES.has(id))) &&
  !clause.units.some(({ norm }) => mostShares.test(norm)) &&
  !namesSeller(clause) &&
  !clause.units.some(({ figure }) => figure?.figure.kind === 'percent' && !isMinorShare(figure.figure))

export const minorityPurchase = defineFrame({
  id: 'investment/buy-shares',
  type: 'investment',
  figure: ['money'],
  describe:
    'X erwirbt für N Anteile an Y; X kauft für N Aktien von Y; Käufer der Aktien im Wert von N ist X; some shares, neither all nor the most.',
  evokes: [
    times(3, verb('acquire', 'buy-stake')),
    times(3, governing('buyer-word')),
    times(2, inClause('share-word', 'stake')),
  ],
  needs: [inClause('share-word', 'stake')],
  figureIs: (figure, site) => isSum(figure) && isForSome(site),
  roles: {
    investor: [agentOf(shareBuyingVerbs), called('buyer-word')],
    company: [shareOf('stake share-word', 'an', 'von', 'bei'), compound('stake share-word'), ownerOf(shareBuyingVerbs)],
  },
  requires: ['investor', 'company'],
  qualifiers: () => ({ instrument: 'shares' }),
  accepts: [
    ['[Nordwind] erwirbt für 30 Millionen Euro Anteile an [Seestern].', { investor: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hat für 30 Millionen Euro [Seestern-Aktien] gekauft.', { investor: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] übernimmt [Seestern-Aktien] im Wert von 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Käufer der Aktien von [Seestern] im Wert von 3 Millionen Euro ist [Nordwind].',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] erwirbt für 30 Millionen Euro die restlichen Anteile an [Seestern].',
    '[Nordwind] kauft für 30 Millionen Euro eigene Aktien.',
    '[Nordwind] kauft für 30 Millionen Euro von [Ostland] Anteile an [Seestern].',
    '[Nordwind] kauft [Seestern] für 30 Millionen Euro.',
    '[Nordwind] kauft von [Seestern] Kräne im Wert von 30 Millionen Euro.',
  ],
})
