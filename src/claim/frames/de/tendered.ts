import { acceptedQuotas, tenderVerbs } from '../../../lexicon/de/events/tender-words.ts'
import { clausePlaces, type Site } from '../../cues/cue.ts'
import { of, shareOf } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { defineFrame, inClause, nearby, times } from '../define-frame.ts'

/** "Die Annahmequote lag bei N", "Auf N beläuft sich die Annahmequote", "eine Annahmequote von N". */
const isQuota = ({ clause, cues }: Site): boolean =>
  cues.some(
    ({ place, phrase }) => clausePlaces.has(place) && phrase !== null && acceptedQuotas.test(phrase.head.norm),
  ) || clause.phrases.some(({ head, preposition }) => preposition === '' && acceptedQuotas.test(head.norm))

/** "N der Aktionäre haben das Angebot angenommen", "N der Aktien wurden angedient". */
const isTendered = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  tenderVerbs.has(clause.verb?.lemma ?? '') &&
  clause.phrases.some((one) => isOfShares(one, phrase, clause))

const isOfShares = (one: Phrase, figure: Phrase, clause: Clause): boolean =>
  one.governor === figure
    ? one.head.classes.some((id) => OWN.has(id))
    : one === functionsOf(clause).subjectNoun && one.head.classes.includes('share-word')
const OWN: ReadonlySet<string> = new Set(['hold', 'share-word', 'stake', 'investor-word'])

const NEWS_OF_BID = nearby('offer', 'acquire', 'contest', 'threshold')
/** What is tendered is no stake that somebody holds, however much speaks for one. */
const TENDERED = 40

export const tendered = defineFrame({
  id: 'stake/tendered',
  type: 'stake',
  figure: ['percent'],
  describe: 'Die Annahmequote liegt bei N; N der Aktionäre haben das Angebot angenommen: what comes to the bidder.',
  evokes: [times(2, NEWS_OF_BID)],
  needs: [NEWS_OF_BID],
  prior: () => TENDERED,
  // "bietet den Gläubigern eine Quote von 20 Prozent": what creditors are to get.
  unless: [nearby('insolvent'), inClause('debt', 'owed', 'lender-word')],
  figureIs: (figure, site) =>
    figure.direction !== 'by' && figure.figure.hedge !== 'at_least' && (isQuota(site) || isTendered(site)),
  roles: {
    holder: [of('offer', 'von')],
    company: [shareOf('share-word hold', 'von', 'an'), of('offer', 'für')],
  },
  requires: ['company'],
  qualifiers: () => ({ move: 'buys' }),
  accepts: [
    [
      'Das Angebot von [Nordwind] haben 63 Prozent der Aktionäre von [Seestern] angenommen.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die Annahmequote für das Angebot von [Nordwind] für [Seestern] lag bei 63 Prozent.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    'Die Mindestannahmequote für das Angebot von [Nordwind] für [Seestern] lag bei 63 Prozent.',
    '63 Prozent der Aktionäre von [Seestern] haben das Angebot von [Nordwind] kritisiert.',
    'Die Übernahme steht. Den Gläubigern bietet [Seestern] eine Quote von 20 Prozent.',
  ],
})
