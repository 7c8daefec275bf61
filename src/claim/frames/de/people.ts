import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { CountFigure, FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { after, agent, bearer, compound, dative, of, patientOf, topic } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isWhole } from '../../syntax/part-of-whole.ts'
import { functionsOf } from '../../syntax/who.ts'
import { around, defineFrame, governing, inClause, nearby, times, verb } from '../define-frame.ts'

/** Jobs cut, added, or how many there are. */
function move({ cues, clause, phrase }: Site, { figure }: FigureMention): Record<string, string> {
  if (isWhole(clause, phrase)) return { move: 'total' }
  const has = (id: string, ...places: string[]): boolean =>
    cues.some(
      (cue) => cue.classId === id && (places.includes(cue.place) || (places.length === 0 && cue.clause === clause)),
    )
  if (has('cut') || has('cut', 'verb') || mustGo(clause)) return { move: 'cut' }
  if (has('hire', 'verb') || /\b(neue|zusätzliche)n?\b/.test(figure.text)) return { move: 'add' }
  // "…, in dem 300 Menschen arbeiten": whoever is said to work there is not cut.
  if (has('cut', 'sentence') && !has('employ', 'verb')) return { move: 'cut' }
  // A number alone may be of those who stay or of those who go.
  return figure.kind === 'count' && figure.unit === null && clause.verb === null ? {} : { move: 'total' }
}

/** "150 Mitarbeiter müssen gehen", "300 verlieren ihre Arbeit". */
const mustGo = ({ verb, units }: Clause): boolean =>
  (verb?.lemma === 'gehen' && verb.modals.includes('müssen')) ||
  (verb?.lemma === 'verlieren' &&
    units.some(({ norm }) => /^(arbeit|job|jobs|arbeitsplatz|stelle|arbeitsplätze)$/.test(norm)))

/** The figure counts jobs, or people whom the clause employs; a figure without unit goes on about the jobs near it. */
function countsJobs({ figure }: FigureMention, { cues, clause }: Site): boolean {
  if (figure.kind !== 'count') return false
  const counts = (id: string): boolean =>
    cues.some(({ classId, place }) => classId === id && (place === 'counted' || place === 'head'))
  if (counts('headcount')) return true
  if (counts('people') && !isBare(figure))
    return cues.some(
      (cue) =>
        STAFFING.has(cue.classId) &&
        // "Drei Millionen Menschen suchen Arbeit" are in nobody's service.
        clause.verb?.lemma !== 'suchen' &&
        (cue.clause === clause || (clause.verb === null && cue.clause === clause.parent)) &&
        cue.place !== 'sentence',
    )
  return figure.unit === null || (counts('people') && isBare(figure))
}

/** "23.000 Beschäftigte sind im Ausstand", "300 Mitarbeiter demonstrierten": who takes part is not all who work there. */
const isOnStrike = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === '' && PROTESTING.test(clause.verb?.lemma ?? '')) ||
  clause.phrases.some(({ head, preposition }) => preposition !== '' && PROTEST.test(head.norm))
const PROTESTING =
  /^((be|aus|mit)?streiken|demonstrieren|protestieren|teil\|nehmen|beteiligen|arbeit~nieder\|legen|nieder\|legen|(ver)?sammeln|klagen|kund\|tun|ziehen|(auf\|)?marschieren|unterschreiben|unterzeichnen|wandern|wechseln|über\|(laufen|treten|siedeln|wechseln)|um\|ziehen|blockieren|besetzen|ab\|stimmen|votieren)$/
const PROTEST =
  /(^(aus|auf)stand|streiks?|kundgebung|demonstration|demo|protesten?|protestaktion|arbeitskampf|betriebsversammlung|protestzug|protestmarsch|mahnwache|aktionstag|arbeitsniederlegungen?|urabstimmung|resolution)$/

const STAFFING: ReadonlySet<string> = new Set(['employ', 'hire', 'cut'])

/** "27.000 waren es 2024": what a count counts stands in none of its own words. */
const isBare = ({ unit, text }: CountFigure): boolean => unit === null || !text.includes(unit)

/** Counts above this are of nobody's staff. */
const MOST = 2_500_000

/** "3,9 Millionen Beschäftigte" work for many. */
const isTooMany = ({ figure }: FigureMention): boolean =>
  figure.kind === 'count' && (figure.value ?? figure.min ?? 0) > MOST

/** "27.000 waren es 2024", "davon 5.000 hierzulande": a count without noun goes on about whom the text counts. */
const bareCount = ({ figure }: FigureMention): number =>
  figure.kind === 'count' && isBare(figure) && Math.abs(figure.value ?? figure.max ?? MOST) < MOST ? 4 : 0

export const headcount = defineFrame({
  id: 'headcount/jobs',
  type: 'headcount',
  figure: ['count'],
  describe: 'Y hat N Mitarbeiter; Y streicht N Stellen; N Arbeitsplätze entstehen bei Y.',
  evokes: [
    times(1.2, governing('headcount')),
    times(0.8, governing('people')),
    inClause('headcount', 'employ'),
    times(0.5, inClause('cut', 'hire')),
    times(0.6, around('headcount')),
    nearby('headcount'),
  ],
  needs: [nearby('headcount', 'employ')],
  prior: bareCount,
  unless: [
    governing(
      'users',
      'audience',
      'share-word',
      'other-measure',
      'stake',
      'profit',
      'loss',
      'revenue',
      'debt',
      'price',
    ),
  ],
  figureIs: (figure, site) => countsJobs(figure, site) && !isTooMany(figure) && !isOnStrike(site),
  roles: {
    company: [
      compound('headcount'),
      of('headcount', 'von', 'bei', 'der'),
      bearer(),
      after('bei', 'für', 'von'),
      agent(),
      dative(),
      topic(),
    ],
  },
  qualifiers: move,
  accepts: [
    ['[Seestern] streicht 11.000 Stellen.', { company: 'Seestern' }],
    ['Bei [Seestern] arbeiten 72.000 Menschen.', { company: 'Seestern' }],
    ['[Nordwind] baut 2000 [Seestern-Stellen] ab.', { company: 'Seestern' }],
    ['150 Mitarbeiter der [Seestern] müssen gehen.', { company: 'Seestern' }],
    ['Der [Seestern-Konzern] streicht 300 Stellen.', { company: 'Seestern' }],
    ['[Seestern] baut Stellen ab. Bisher waren es 72.000.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat 12.000 Kunden.',
    'Bei [Seestern] demonstrierten 300 Menschen.',
    'Drei Millionen Menschen suchten einen Job.',
    '[Seestern] schuldet 130 Gläubigern Geld.',
    '2000 Beschäftigte der [Seestern] sind im Ausstand.',
  ],
})

/** The figure counts users; an audience only where the clause says whose it is. */
function countsUsers({ figure }: FigureMention, site: Site): boolean {
  const { cues, clause } = site
  const counts = (id: string): boolean =>
    cues.some(({ classId, place }) => classId === id && (place === 'counted' || place === 'head'))
  if (figure.kind !== 'count') return false
  if (counts('audience'))
    return (
      cues.some(({ classId, place }) => classId === 'have' && place === 'verb') && functionsOf(clause).subject !== null
    )
  if (counts('people')) return USING.test(clause.verb?.lemma ?? '') && clause.verb?.passive === false
  return figure.unit === null || (counts('users') && !actThemselves(site) && !isFollowing(site) && !isAimedAt(site))
}

/** "Zwei Millionen Menschen nutzen den Dienst": people are users only where they are said to use something. */
const USING = /^(nutzen|benutzen|verwenden)$/

/** "hat zwei Millionen Kunden im Visier", "zielt auf zwei Millionen Nutzer": those it would like to have. */
const isAimedAt = ({ clause }: Site): boolean =>
  AIMING.test(clause.verb?.lemma ?? '') ||
  clause.phrases.some(({ head, preposition }) => preposition === 'in' && AIM.test(head.norm))
const AIMING = /^(ab\|zielen|zielen|spitzen|schielen|hoffen|buhlen|werben|um\|werben|locken)$/
const AIM = /^(visier|auge|blick|fokus)$/

/** "über 100 Nutzer klagen": they do something, and are not all that there are. */
const actThemselves = ({ clause, phrase }: Site): boolean =>
  (isBareOrHedged(phrase) && clause.phrases.some(({ preposition }) => preposition === 'gegen')) ||
  clause.phrases.some(({ head, preposition }) => preposition === '' && COMPLAINT.test(head.norm)) ||
  (isBareOrHedged(phrase) &&
    clause.verb !== null &&
    !clause.verb.classes.some((id) => TELLING.has(id)) &&
    !COUNTING.test(clause.verb.lemma) &&
    !clause.phrases.some(
      ({ head, preposition, link, cases }) =>
        head.kind === 'entity' && preposition === '' && link === null && (cases & NOM) !== 0,
    ))
/** "Nutzer strengen eine Sammelklage an". */
const COMPLAINT = /(klagen?|beschwerden?|petition(en)?|unterschriften)$/
/** "über 100 Nutzer klagen": before a number "über" is no preposition. */
const isBareOrHedged = (phrase: Site['phrase']): boolean =>
  phrase?.preposition === '' || (phrase?.preposition === 'über' && phrase.head.figure?.figure.hedge === 'over')
const TELLING: ReadonlySet<string> = new Set([
  'have',
  'rise',
  'fall',
  'copula',
  'users',
  'raise',
  'buy-stake',
  'hire',
  'acquire',
])

/** "seine 3 Millionen Follower": those of a person, where no company is spoken of. */
const isFollowing = ({ clause, phrase }: Site): boolean =>
  ![clause, clause.parent].some(
    (one) => one !== null && functionsOf(one).subject?.mention?.entity?.kind === 'company',
  ) &&
  /^(follower|fan|abonnent)/.test(followed(phrase)) &&
  clause.units.some(
    ({ kind, norm, end }) =>
      kind === 'determiner' && /^(sein|ihr)(e|en|er|em)?$/.test(norm) && end + 1 === phrase?.head.start,
  )
const followed = (phrase: Site['phrase']): string => {
  const figure = phrase?.head.figure?.figure
  return (figure?.kind === 'count' ? (figure.unit ?? '') : '').split(/[-\s]/).at(-1)?.toLowerCase() ?? ''
}
const COUNTING =
  /^(sein|geben|haben|zählen|nutzen|verwenden|benutzen|kommen|werden|bleiben|sollen|spielen|abonnieren|(hinzu|dazu)\|kommen|teil\|nehmen|vertrauen|zahlen|bezahlen|verfügen|umfassen|erreichen|können|dürfen|an\|melden)$/

export const users = defineFrame({
  id: 'users/count',
  type: 'users',
  figure: ['count'],
  describe: 'Y hat N Nutzer; N zahlende Abonnenten; N Kunden zählt Y.',
  evokes: [
    times(1.2, governing('users')),
    inClause('users'),
    verb('users'),
    times(0.8, governing('audience', 'people')),
  ],
  needs: [governing('users', 'audience', 'people')],
  unless: [governing('headcount', 'share-word')],
  figureIs: countsUsers,
  roles: {
    company: [
      of('users audience', 'von', 'bei'),
      patientOf('nutzen benutzen verwenden'),
      agent(),
      after('bei', 'von'),
      compound('users'),
      topic(),
    ],
  },
  accepts: [['[Seestern] hat 11,5 Millionen zahlende Abonnenten.', { company: 'Seestern' }]],
  rejects: [
    '[Seestern] hat 12.000 Mitarbeiter.',
    'Vor 9.000 Zuschauern gewann [Seestern] 3:1.',
    'Gegen [Seestern] klagen 100 Nutzer.',
    '100 Nutzer strengen eine Klage gegen [Seestern] an.',
    '[Kern] zeigte es seinen 3 Millionen Followern.',
    '[Seestern] hat zwei Millionen Kunden im Visier.',
  ],
})
