import { countingVerbs } from '../../../lexicon/de/events/counting-verbs.ts'
import { aimNouns, complaints, courtingVerbs, followers } from '../../../lexicon/de/events/user-words.ts'
import { isPossessiveDeterminer, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { after, agent, compound, of, patientOf, topic } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

/** Who does this to something uses it. */
const USING = 'nutzen benutzen verwenden'

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
  // "Zwei Millionen Menschen nutzen den Dienst": people are users only where they are said to use something.
  if (counts('people')) return USING.split(' ').includes(clause.verb?.lemma ?? '') && clause.verb?.passive === false
  return figure.unit === null || (counts('users') && !actThemselves(site) && !isFollowing(site) && !isAimedAt(site))
}

/** "hat zwei Millionen Kunden im Visier", "zielt auf zwei Millionen Nutzer": those it would like to have. */
const isAimedAt = ({ clause }: Site): boolean =>
  courtingVerbs.has(clause.verb?.lemma ?? '') ||
  clause.phrases.some(({ head, preposition }) => preposition === 'in' && aimNouns.has(head.norm))

/** "über 100 Nutzer klagen": they do something, and are not all that there are. */
const actThemselves = ({ clause, phrase }: Site): boolean =>
  (isBareOrHedged(phrase) && clause.phrases.some(({ preposition }) => preposition === 'gegen')) ||
  clause.phrases.some(({ head, preposition }) => preposition === '' && complaints.test(head.norm)) ||
  (isBareOrHedged(phrase) &&
    clause.verb !== null &&
    !clause.verb.classes.some((id) => TELLING.has(id)) &&
    !countingVerbs.test(clause.verb.lemma) &&
    !clause.phrases.some(
      ({ head, preposition, link, cases }) =>
        head.kind === 'entity' && preposition === '' && link === null && (cases & NOM) !== 0,
    ))
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
  followers.test(followed(phrase)) &&
  clause.units.some(
    ({ kind, norm, end }) => kind === 'determiner' && isPossessiveDeterminer(norm) && end + 1 === phrase?.head.start,
  )
const followed = (phrase: Site['phrase']): string => {
  const figure = phrase?.head.figure?.figure
  return (figure?.kind === 'count' ? (figure.unit ?? '') : '').split(/[-\s]/).at(-1)?.toLowerCase() ?? ''
}

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
      patientOf(USING),
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
