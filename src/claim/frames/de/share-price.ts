import { closingVerbs, movedWords, otherwiseUsed, standingVerbs } from '../../../lexicon/de/events/trading-words.ts'
import { dealingInSharesVerbs } from '../../../lexicon/de/verbs/pricing.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { fits, isUnlisted } from '../../roles/fits.ts'
import { after, agentExcept, bearer, compound, judged, of, topicExcept } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isPerShare } from '../conditions/per-share.ts'
import { isPriceOfOther } from '../conditions/price-of-other.ts'
import { isStepAbove } from '../conditions/step-above.ts'
import { isSmallSum } from '../conditions/sums.ts'
import { whoseShares } from '../conditions/whose-shares.ts'
import { defineFrame, governing, inClause, nearby, story, times, verb } from '../define-frame.ts'

export const sharePrice = defineFrame({
  id: 'share_price/level',
  type: 'share_price',
  figure: ['money'],
  describe: 'Die Aktie kostet N; N je Aktie; ein Ausgabepreis von N; der Kurs fiel auf N.',
  evokes: [
    governing('share-word', 'share-price', 'quote'),
    verb('rise', 'fall', 'trading'),
    inClause('share-word', 'share-price', 'trading'),
    times(0.7, nearby('share-word', 'share-price', 'trading', 'ipo')),
    times(0.3, story('acquire')),
  ],
  needs: [nearby('share-word', 'share-price', 'trading', 'share', 'ipo', 'acquire', 'quote')],
  unless: [governing('users'), inClause('price-target'), verb('outlook')],
  figureIs: (figure, site) =>
    (isSmallSum(figure) || isPerShare(figure, site)) &&
    !isCountedOther(site) &&
    !isCostOfThing(site) &&
    !isPriceOfOther(figure, site) &&
    !isStep(figure, site) &&
    !isStepAbove(site) &&
    (isPerShare(figure, site) || tellsOfShares(site) || standsAt(site) || isClosing(site)),
  prior: (figure, site) => (isSmallSum(figure) ? (isClosing(site) ? 8 : 4) : 0),
  roles: { company: [bearer(), ...whoseShares(agentExcept(dealingInSharesVerbs), topicExcept(dealingInSharesVerbs))] },
  bars: (mention, role) => role === 'company' && isUnlisted(mention),
  qualifiers: () => ({ measure: 'price_per_share' }),
  accepts: [
    ['Der Kurs von [Seestern] fiel auf 20,80 Euro.', { company: 'Seestern' }],
    ['Die Aktie von [Seestern] kostet 46 Dollar.', { company: 'Seestern' }],
    ['[Seestern] gibt seine Aktien zu 66 Euro das Stück aus.', { company: 'Seestern' }],
    ['[Seestern] geht an die Börse. Auf der Tafel standen 41 Dollar.', { company: 'Seestern' }],
    ['Vom Investor [Altmann] wurde [Seestern] zu 23 Euro je Aktie an die Börse gebracht.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] setzte 46 Millionen Dollar um.',
    '[Seestern] verdiente 1,60 Euro je Aktie.',
    'Der Kurs von [Seestern] liegt um 3 Euro über dem Ausgabepreis.',
    'Die Aktie von [Seestern] fiel. Eine Flasche kostet 40 Euro.',
    'Die Aktie von [Seestern] fiel. Der Kurs kostet 40 Euro Eintritt.',
    '[Seestern] bringt zwei Titel in den Handel. Sie kosten 69 Euro.',
    'Der an dritter Stelle platzierte Dienst [Seestern] ist teuer. Für 5 Euro gibt es wenig.',
    'Die Dividende von [Seestern] sinkt von 1,40 auf 0,60 Euro je Aktie.',
  ],
})

/** "ein Viererpack kostet 36 Dollar": what costs so much is no share. */
const isCostOfThing = ({ clause }: Site): boolean => {
  const { subjectNoun } = functionsOf(clause)
  return (
    clause.verb?.lemma === 'kosten' &&
    subjectNoun !== null &&
    subjectNoun.head.mention === undefined &&
    !subjectNoun.head.classes.some((id) => OF_SHARES.has(id))
  )
}

/** "hatten mit 5,96 Euro geschlossen", "ging bei 8 Euro aus dem Handel": at what price a day ends. */
const isClosing = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === 'mit' || phrase?.preposition === 'bei') &&
  (closingVerbs.has(clause.verb?.lemma ?? '') ||
    (clause.verb?.lemma === 'gehen' &&
      clause.phrases.some(({ head, preposition }) => preposition === 'aus' && head.norm === 'handel')))

/** "Das Papier nähert sich 300 Euro": a share stands somewhere, whatever else its word can mean. */
const standsAt = ({ clause }: Site): boolean =>
  standingVerbs.has(clause.verb?.lemma ?? '') &&
  functionsOf(clause).subjectNoun?.head.classes.some((id) => OF_SHARES.has(id)) === true

/** "fiel um 80 Cent", "notierte 5 Franken fester": how far a share has moved, not where it stands. */
const isStep = (figure: FigureMention, { clause }: Site): boolean => {
  const { units } = clause
  const next = units[units.findIndex((unit) => unit.figure === figure) + 1]?.norm ?? ''
  // "pendelte um 14 Euro"
  return movedWords.has(next) || (figure.direction === 'by' && !standingVerbs.has(clause.verb?.lemma ?? ''))
}

/** Is there a word that only shares have, or does the figure itself belong to one that other things have too? */
const tellsOfShares = ({ cues }: Site): boolean =>
  cues.some(
    ({ classId, place, text }) =>
      OF_SHARES.has(classId) &&
      (place === 'story' || governedPlaces.has(place) || !otherwiseUsed.test(text.split('-').at(-1) ?? '')),
  )
const OF_SHARES: ReadonlySet<string> = new Set(['share-word', 'share-price', 'share', 'ipo', 'quote'])

/** "40 Euro Eintritt": what is counted is nothing that shares have. */
const isCountedOther = ({ clause, phrase }: Site): boolean =>
  clause.phrases.some(
    ({ governor, link, head }) =>
      link === 'counted' &&
      governor === phrase &&
      head.kind !== 'figure' &&
      !head.classes.some((id) => id === 'share' || id === 'share-price'),
  )

const saysPriceTarget = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'price-target' && clausePlaces.has(place))

/** "hebt Ziel für Seestern auf 46 Euro", "traut dem Papier 46 Euro zu": for a firm, or of a share. */
const isOutlookOfShare = ({ clause }: Site): boolean =>
  clause.phrases.some(
    ({ head, preposition }) =>
      (preposition === 'für' && head.kind === 'entity' && fits('company', head.mention)) ||
      head.classes.includes('share-word'),
  )

/** "traut ihr 46 Euro zu": of the share just spoken of. */
const isTrusted = ({ cues, clause }: Site): boolean =>
  clause.verb?.classes.includes('outlook') === true && cues.some(({ classId }) => classId === 'share-word')

export const priceTarget = defineFrame({
  id: 'share_price/target',
  type: 'share_price',
  figure: ['money'],
  describe: 'Das Kursziel für Y liegt bei N; Analysten sehen das Papier von Y bei N.',
  evokes: [
    times(1.5, governing('price-target', 'outlook')),
    times(1.5, inClause('price-target', 'outlook')),
    verb('outlook'),
  ],
  needs: [inClause('price-target', 'outlook')],
  admits: ['share-word', 'share-price'],
  figureIs: (figure, site) =>
    isSmallSum(figure) && (saysPriceTarget(site) || isOutlookOfShare(site) || isTrusted(site)),
  prior: (_, site) => (saysPriceTarget(site) ? 0 : 8),
  // The subject is who gives the target, hardly ever whom it is for.
  toldAs: 'judgement',
  roles: {
    company: [
      judged(),
      compound('share-word share price-target'),
      of('share-word share price-target', 'von', 'der', 'für'),
      after('für'),
    ],
  },
  qualifiers: () => ({ measure: 'price_target' }),
  accepts: [
    ['[Nordbank] hebt das Kursziel für [Seestern] auf 46 Euro.', { company: 'Seestern' }],
    ['Das Kursziel für [Nordwind] steigt auf 49 Euro, für [Seestern] auf 46 Euro.', { company: 'Nordwind' }],
    ['[Nordbank] senkt Ziel für [Seestern] auf 46 Euro.', { company: 'Seestern' }],
    ['Analysten trauen der [Seestern-Aktie] 46 Euro zu.', { company: 'Seestern' }],
  ],
  rejects: ['Der Kurs von [Seestern] fiel auf 46 Euro.', 'Das Ziel von [Seestern] sind 46 Euro je Kopf.'],
})
