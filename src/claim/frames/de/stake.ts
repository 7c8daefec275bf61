import type { FigureMention } from '../../../model/figure.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import {
  after,
  afterVerb,
  agentExcept,
  agentOf,
  at,
  bearer,
  called,
  compound,
  dative,
  dativeOf,
  of,
  ownerOf,
  ownShares,
  patient,
  rest,
  shareOf,
  whole,
} from '../../roles/slot.ts'
import { dativeMeant } from '../../syntax/pronouns.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'
import { around, defineFrame, governing, inClause, inSentence, times, verb } from '../define-frame.ts'
import { isPartOfOther } from '../qualifiers/part-of-other.ts'
import { isPremium } from '../qualifiers/premium.ts'
import { isSigned } from '../qualifiers/signed.ts'
import { isThreshold } from '../qualifiers/threshold.ts'

/** Verbs whose subject is the stake or the company it is in. */
const BELONGING = 'gehören liegen hängen verbleiben bleiben'
const PASSING = 'gehen über|gehen wandern fallen'
/** Who does this to a stake gets it from somebody. */
const BUYING =
  'übernehmen kaufen erwerben ab|kaufen zu|kaufen auf|kaufen heraus|kaufen sichern erhalten bekommen ab|nehmen'

/** Verbs by which somebody aims at a share. */
const AIMING = /^(an\|streben|an\|peilen|an\|visieren|zielen|ab\|zielen|streben|visier~nehmen)$/

/** "strebt 51 Prozent an", "will seinen Anteil auf 25 Prozent senken": the share is yet to be reached. */
const isAimedAt = ({ clause: { verb } }: Site, { direction }: FigureMention): boolean =>
  AIMING.test(verb?.lemma ?? '') ||
  (direction === 'to' &&
    verb?.modals.some((modal) => modal !== 'können' && modal !== 'dürfen') === true &&
    verb.classes.some((id) => id === 'buy-stake' || id === 'sell-stake'))

/** Bought, sold, aimed at or held. */
function move(site: Site, figure: FigureMention): Record<string, string> {
  if (isAimedAt(site, figure)) return { move: 'target' }
  const { cues, clause } = site
  const has = (test: (cue: Cue) => boolean): boolean => cues.some((cue) => cue.clause === clause && test(cue))
  if (has(({ classId, place }) => classId === 'sell-stake' && place === 'verb')) return { move: 'sells' }
  if (has(({ classId, place }) => classId === 'hold' && place === 'verb')) return { move: 'holds' }
  if (has(({ classId, place }) => classId === 'buy-stake' && place === 'verb')) return { move: 'buys' }
  if (has(({ classId }) => classId === 'sell-stake')) return { move: 'sells' }
  return { move: 'holds' }
}

/** What rises or falls is a stake only where the clause names one. */
const isStakeThatMoves = ({ cues, clause }: Site): boolean => {
  const own = cues.filter((cue) => cue.clause === clause)
  return (
    own.every(({ classId, place }) => place !== 'verb' || (classId !== 'rise' && classId !== 'fall')) ||
    own.some(({ classId, phrase }) => classId === 'stake' && phrase !== null) ||
    // "51 Prozent an der Tochter abgeben": by a verb that shares also move with.
    (own.some(({ classId, place }) => place === 'verb' && (classId === 'sell-stake' || classId === 'buy-stake')) &&
      !own.some(({ classId }) => classId === 'share-word' || classId === 'trading' || classId === 'business-figure'))
  )
}

/** "50 Prozent waren Bedingung", "die Schwelle lag bei 50 Prozent", "es müssen 50 Prozent zusammenkommen". */
const isCondition = ({ clause }: Site): boolean =>
  (clause.verb?.modals.includes('müssen') === true && TENDERED.test(clause.verb.lemma)) ||
  clause.phrases.some(
    ({ preposition, head }) => preposition === '' && head.classes.some((id) => id === 'threshold' || id === 'premium'),
  )
const TENDERED = /^((zusammen|dazu)\|kommen|kommen|an\|dienen|ein\|reichen|an\|nehmen|vor\|liegen|zu\|stimmen)$/

/** "ein Tausch von Aktien, der ihm 40 Prozent einbringt": somebody gets a share of a company, not a return. */
const bringsShares = (site: Site): boolean =>
  site.cues.some(
    ({ classId, place }) =>
      (classId === 'stake' || classId === 'share-word' || classId === 'firm') &&
      place !== 'before' &&
      place !== 'paragraph' &&
      place !== 'story',
  ) &&
  (functionsOf(site.clause).dative !== null || dativeMeant(site) !== null)

/** "sichert sich 30 Prozent": who does it gets them. */
const isReflexive = ({ units }: Site['clause']): boolean => units.some(({ norm }) => norm === 'sich')

/** "bleibt mit mindestens 77 Prozent Mehrheitseignerin", "will mindestens 51 Prozent behalten": whoever is said to own it does, be it at least so much. */
const isOfOwner = ({ clause, cues }: Site): boolean =>
  clause.verb?.lemma === 'behalten' ||
  (/^(bleiben|sein|halten)$/.test(clause.verb?.lemma ?? '') &&
    cues.some((cue) => cue.clause === clause && cue.classId === 'hold' && cue.phrase !== null))

/** "Mit 99 Prozent sprachen sie sich dafür aus", "99 Prozent stimmten zu": a share of votes. */
const isVote = ({ clause, phrase }: Site): boolean =>
  clause.verb?.classes.includes('vote') === true && (phrase?.preposition === 'mit' || phrase?.preposition === '')

/** "es geht um 20 Prozent an Seestern": the matter, no step. */
const isMatter = ({ clause, phrase }: Site): boolean =>
  /^(gehen|handeln|drehen)$/.test(clause.verb?.lemma ?? '') && wholesOf(clause, phrase).length > 0

const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word', 'share', 'firm-word', 'daughter'])
/** Whose share it may be: "der Anteil des Bundes", "der Anteil der Großaktionäre". */
const HOLDERS: ReadonlySet<string> = new Set(['state', 'owner', 'hold', 'investor-word', 'lender-word', 'collective'])

/** "der Anteil der Problemkredite", "der Anteil an Frauen": a share of things or people, not of a company. */
const isShareOfThings = ({ clause }: Site): boolean =>
  clause.phrases.some(
    ({ governor, link, preposition, head }) =>
      governor?.head.classes.includes('stake') === true &&
      /^anteil/.test(governor.head.norm) &&
      head.kind === 'noun' &&
      head.mention === undefined &&
      (link === 'genitive' || preposition === 'von' || preposition === 'an') &&
      !clause.phrases.some((name) => name.governor === governor && name.head.mention !== undefined) &&
      !head.classes.some((id) => SHARES.has(id) || HOLDERS.has(id)),
  )

/** What makes "Anteil" one of a company: who has it, what else shares are called, and what the article tells of. */
const OF_COMPANIES: ReadonlySet<string> = new Set([
  'firm',
  'hold',
  'share-word',
  'share',
  'buy-stake',
  'sell-stake',
  'belong',
  'capital',
  'acquire',
  'ipo',
  'invest',
  'investor-word',
  'owner',
])

/** "liegt bei einem Anteil von 15 Prozent", "der Anteil stieg auf 15 Prozent": where nothing tells of owners, a share of what is sold. */
const isShareOfMarket = ({ cues, clause, phrase }: Site): boolean => {
  const own = cues.filter(({ classId, place }) => classId === 'stake' && !FAR.has(place) && place !== 'before')
  // Verbs that say how much something is say it of shares of all kinds.
  const vague = new Set(cues.filter(({ classId }) => VAGUE.has(classId)).map(({ start }) => start))
  return (
    own.length > 0 &&
    own.every(({ text }) => SHARE.test(text)) &&
    wholesOf(clause, phrase).length === 0 &&
    !cues.some(
      ({ classId, place, text, start }) =>
        OF_COMPANIES.has(classId) &&
        place !== 'paragraph' &&
        !(place === 'before' && classId === 'sell-stake') &&
        !vague.has(start) &&
        !SHARE.test(text),
    ) &&
    !clause.phrases.some(({ head, preposition }) => preposition === 'an' && head.kind === 'entity')
  )
}
const FAR: ReadonlySet<Cue['place']> = new Set(['story', 'paragraph'])
const VAGUE: ReadonlySet<string> = new Set(['copula', 'rise', 'fall'])
const SHARE = /anteil(e[ns]?|s)?$/i

/** "bringt es auf 6 Prozent": whoever reaches something gets no share by it. */
const isReachedByEffort = ({ clause }: Site): boolean => {
  const { verb, units } = clause.verb === null && clause.parent !== null ? clause.parent : clause
  return verb?.lemma === 'bringen' && units.some(({ norm }) => norm === 'es')
}

const STAKES: ReadonlySet<string> = new Set(['stake', 'share-word', 'firm'])

/** Verbs that say of much beside shares where it is. */
const LYING = /^(liegen|verbleiben|hängen|verfügen|bleiben|stellen)$/

/** "die Beiträge liegen bei 22 Prozent", "72 Prozent verfügen über ein Konto": no word of shares beside such a verb, and no company. */
const isMerelyThere = ({ clause, phrase, cues }: Site): boolean =>
  LYING.test((clause.verb ?? clause.parent?.verb)?.lemma ?? '') &&
  wholesOf(clause, phrase).length === 0 &&
  !cues.some((cue) => cue.clause === clause && cue.place !== 'verb' && STAKES.has(cue.classId)) &&
  functionsOf(clause).dative === null &&
  !(/bleiben$/.test(clause.verb?.lemma ?? '') && clause.units.some(({ norm }) => /^(ihm|ihr|ihnen)$/.test(norm))) &&
  !(
    phrase?.preposition === '' &&
    clause.phrases.some(({ preposition, head }) => preposition === 'bei' && head.kind === 'entity')
  )

/** "Seestern gab zwei Prozent ab": without a word of shares or a company it is a part of, a loss on the exchange. */
const isLoss = ({ clause, phrase, cues }: Site): boolean =>
  (clause.verb ?? clause.parent?.verb)?.lemma === 'ab|geben' &&
  wholesOf(clause, phrase).length === 0 &&
  !cues.some((cue) => cue.clause === clause && cue.place !== 'verb' && STAKES.has(cue.classId)) &&
  !clause.phrases.some(({ head, preposition }) => head.kind === 'entity' && preposition === 'an')

export const stake = defineFrame({
  id: 'stake/holds',
  type: 'stake',
  figure: ['percent'],
  describe: 'X hält N Prozent an Y; N Prozent der Anteile; ein Anteil von N Prozent; Y gehört zu N Prozent X.',
  evokes: [
    times(1.2, governing('stake', 'share-word', 'firm')),
    times(0.6, governing('buy-stake')),
    verb('hold'),
    verb('buy-stake'),
    verb('sell-stake'),
    verb('bring-stake'),
    inClause('stake', 'hold'),
    times(0.5, inSentence('stake', 'hold', 'sell-stake')),
    times(0.5, around('stake', 'hold')),
  ],
  needs: [inSentence('stake', 'hold', 'buy-stake', 'sell-stake', 'bring-stake', 'firm')],
  unless: [
    governing(
      'threshold',
      'premium',
      'rise',
      'fall',
      'growth',
      'other-measure',
      'headcount',
      'revenue',
      'profit',
      'business-figure',
      'loss',
      'users',
      'subsidy',
      'spend',
      'share-sale',
      'site',
    ),
  ],
  figureIs: (figure, site) =>
    (figure.direction !== 'by' || isMatter(site)) &&
    !(isThreshold(figure) && !isOfOwner(site)) &&
    isStakeThatMoves(site) &&
    !isPartOfOther(site, SHARES) &&
    !isSigned(figure, site.clause) &&
    !isShareOfThings(site) &&
    !isShareOfMarket(site) &&
    !isReachedByEffort(site) &&
    !isMerelyThere(site) &&
    !isCondition(site) &&
    !isLoss(site) &&
    !isVote(site) &&
    (site.clause.verb?.classes.includes('bring-stake') !== true || isReflexive(site.clause) || bringsShares(site)) &&
    !isPremium(site),
  roles: {
    holder: [
      dativeOf('gehören bleiben verbleiben ein|bringen bringen verschaffen bescheren sichern verhelfen ein|räumen'),
      afterVerb(`${BELONGING} sein`, 'bei'),
      afterVerb(PASSING, 'an', 'zu'),
      bearer(),
      agentExcept(`${BELONGING} ${PASSING} kommen stammen`),
      called('hold'),
      of('stake'),
      dative(),
      after('durch'),
      rest(),
    ],
    company: [
      whole(),
      agentOf('gehören'),
      shareOf('stake share-word', 'an', 'von'),
      at('an'),
      of('hold', 'von'),
      compound('share-word stake hold'),
      shareOf('stake'),
      ownShares(),
      after('bei', 'von'),
      patient(),
      rest(),
    ],
    seller: [ownerOf(BUYING), afterVerb('kommen stammen', 'von'), dativeOf('ab|kaufen ab|nehmen')],
  },
  // Shares in a fund are hardly ever news: it holds them, or lets them go ("25 Prozent der Anteile vom Finanzinvestor X").
  bars: ({ entity }, role) => role === 'company' && entity?.kind === 'fund',
  qualifiers: move,
  accepts: [
    ['Die Mehrheit von 51 Prozent an [Seestern] geht an [Nordwind].', { company: 'Seestern', holder: 'Nordwind' }],
    ['[Nordwind] hält 27 Prozent an [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] gehört zu 31 Prozent der [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hält 27 Prozent der Anteile an [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] ist mit 31,5 Prozent an [Seestern] beteiligt.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] gehört zu 75 Prozent der [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['75 Prozent von [Seestern] liegen bei [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['Größter Aktionär von [Seestern] ist [Nordwind] mit 12 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] erhöhte seinen Anteil an [Seestern] auf 21 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: [
    'Der Umsatz von [Seestern] stieg um 4 Prozent.',
    'Die Aktie von [Seestern] legte um 4 Prozent zu.',
    '[Seestern] gab zwei Prozent ab.',
    '[Seestern] verkaufte 3000 Autos (+48%).',
    'Bei Elektroautos liegt [Seestern] bei einem Anteil von 15 Prozent.',
    'Zum Vergleich: [Seestern] bringt es auf 6 Prozent.',
  ],
})
