import { creditorNouns, publicBanks } from '../../../lexicon/de/events/creditors-words.ts'
import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { includingPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { demandingVerbs, oppressingVerbs, weighingVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import { negotiatingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { creditVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { clausePlaces, type Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'
import { after, afterVerb, agent, agentOf, called, compound, dative, of, patientOf, topic } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isPublicLoan } from '../conditions/public-loan.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, inSentence, nearby, times, verb } from '../define-frame.ts'

/** "3 Milliarden inklusive Schulden": of a sum that holds debts, they are a part. */
const isIncluded = ({ clause }: Site): boolean => {
  const debts = clause.phrases.filter(({ head }) => head.classes.includes('debt'))
  return debts.length > 0 && debts.every(({ preposition }) => includingPrepositions.has(preposition))
}

export const debt = defineFrame({
  id: 'debt/owe',
  type: 'debt',
  figure: ['money'],
  describe: 'Y hat Schulden von N; Y schuldet Banken N; Verbindlichkeiten in Höhe von N; Kredite von N an Y.',
  evokes: [
    times(1.2, governing('debt', 'borrowed')),
    times(0.9, governing('convertible')),
    verb('debt'),
    inClause('debt'),
    times(0.8, inClause('borrowed')),
    times(0.3, inSentence('debt')),
  ],
  needs: [inClause('debt', 'borrowed', 'convertible')],
  passes: ['loan'],
  unless: [
    // "platziert Anleihen": so are bonds.
    { ...inClause('share-sale', 'price'), places: inClause().places.filter((place) => place !== 'verb') },
  ],
  figureIs: (figure, site) => isTotal(figure) && !isIncluded(site) && !isPublicLoan(site),
  roles: {
    company: [
      called('borrower-word'),
      afterVerb(weighingVerbs, 'auf'),
      of('debt borrowed', 'an', 'bei'),
      agentOf('schulden'),
      dative(),
      agent(),
      patientOf(creditVerbs, oppressingVerbs),
      compound('debt borrowed'),
      of('debt', 'von'),
      afterVerb(negotiatingVerbs, 'mit'),
      after('an', 'bei'),
      topic(),
    ],
  },
  bars: isBank,
  accepts: [
    ['[Seestern] hat Schulden von 30 Milliarden Euro.', { company: 'Seestern' }],
    ['[Seestern] steht bei Banken mit 30 Milliarden Euro in der Kreide.', { company: 'Seestern' }],
    ['[Seestern] schuldet [Nordwind] 30 Milliarden Euro.', { company: 'Seestern' }],
    ['[Seestern] hat sich einen Kredit über 30 Millionen Euro besorgt.', { company: 'Seestern' }],
    ['Die [Seestern] drücken Schulden von 30 Millionen Euro.', { company: 'Seestern' }],
    ['Auf [Seestern] lasten Schulden von 30 Millionen Euro.', { company: 'Seestern' }],
    ['Die [Uferbank] hat der [Seestern] 30 Millionen Euro geliehen.', { company: 'Seestern' }],
    ['[Seestern] hat sich bei der [Uferbank] 30 Millionen Euro geliehen.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] setzte 30 Milliarden Euro um.',
    '[Seestern] hat den Schaden auf 20 Millionen Euro geschätzt und Forderungen angekündigt.',
  ],
})

export const raised = defineFrame({
  id: 'debt/raised',
  type: 'debt',
  figure: ['money'],
  describe: 'Anleihe: Y nimmt N auf; per Schuldschein beschafft sich Y N: the sum itself is what is borrowed.',
  evokes: [verb('raise', 'borrow'), times(6, inSentence('debt', 'borrowed', 'convertible', 'bond-market'))],
  needs: [verb('raise', 'borrow'), inSentence('debt', 'borrowed', 'convertible', 'bond-market')],
  passes: ['loan'],
  unless: [
    inClause('share-sale', 'share-word', 'capital-increase', 'ipo', 'investor-word', 'fresh'),
    { ...inSentence('funding-round'), places: ['clause', 'sentence'] },
  ],
  figureIs: (figure, site) => isTotal(figure) && isBareObject(site) && !isPublicLoan(site),
  roles: { company: [agent()] },
  bars: isBank,
  accepts: [
    ['Anleihe: [Seestern] nimmt 30 Millionen Euro auf', { company: 'Seestern' }],
    ['[Seestern] nimmt am Kapitalmarkt 30 Millionen Euro auf.', { company: 'Seestern' }],
    ['Mit einer Wandelanleihe beschafft sich [Seestern] 30 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] nimmt 30 Millionen Euro auf.',
    '[Seestern] hat Schulden und nimmt mit neuen Aktien 30 Millionen Euro auf.',
  ],
})

/** The sum stands by itself, before or behind the verb. */
const isBareObject = ({ phrase }: Site): boolean => phrase?.preposition === '' && phrase.link === null

/** "Die Partei fordert 40 Millionen für Schulen": what anybody but a creditor calls for is owed by nobody, if no noun says that it is. */
const isDemand = ({ clause, cues }: Site): boolean => {
  if (clause.verb?.lemma !== 'fordern' && clause.parent?.verb?.lemma !== 'fordern') return false
  if (cues.some(({ classId, place }) => classId === 'owed' && place !== 'verb' && clausePlaces.has(place))) return false
  const { subject, subjectNoun } = functionsOf(clause)
  const isCreditor =
    subjectNoun?.head.classes.includes('lender-word') === true ||
    (subject?.mention !== undefined && isBank(subject.mention))
  return !isCreditor && !namesAfter(clause, 'von')
}

const speaksOfClaims = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => (classId === 'owed' || classId === 'waive') && clausePlaces.has(place))

/** "Größter Gläubiger von Seestern ist die Uferbank mit 30 Millionen": so much a creditor has to get. */
const isOfCreditor = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' &&
  clause.verb?.lemma === 'sein' &&
  clause.phrases.some(({ head, preposition }) => preposition === '' && creditorNouns.test(head.norm))
const CLAIMS = 8

export const owed = defineFrame({
  id: 'debt/owed',
  type: 'debt',
  figure: ['money'],
  describe:
    'Gläubiger fordern von Y N; Banken verzichten auf N; Forderungen von N gegen Y: what creditors have is owed by somebody else.',
  evokes: [times(1.2, governing('owed')), verb('owed', 'waive'), inClause('owed'), times(0.5, inClause('lender-word'))],
  needs: [inClause('owed', 'waive', 'lender-word'), nearby('lender-word', 'insolvent')],
  passes: ['loan'],
  unless: [governing('borrowed', 'worth')],
  figureIs: (figure, site) => isTotal(figure) && !isDemand(site) && (speaksOfClaims(site) || isOfCreditor(site)),
  prior: (_, site) => (isOfCreditor(site) ? CLAIMS : 0),
  toldAs: 'judgement',
  roles: {
    company: [
      called('borrower-word'),
      of('owed', 'gegen', 'an'),
      of('lender-word', 'von'),
      compound('lender-word owed'),
      after('gegen'),
      afterVerb(demandingVerbs, 'von'),
    ],
  },
  bars: isBank,
  accepts: [
    ['Größter Gläubiger der [Seestern] ist die [Uferbank] mit 30 Millionen Euro.', { company: 'Seestern' }],
    ['Die Gläubiger der [Seestern] fordern 30 Millionen Euro.', { company: 'Seestern' }],
    ['Die Gläubiger haben gegen [Seestern] Forderungen von 30 Millionen Euro angemeldet.', { company: 'Seestern' }],
  ],
  rejects: [
    'Der Vorstand von [Seestern] verzichtet auf 30 Millionen Euro.',
    'Die Gewerkschaft fordert von [Seestern] 30 Millionen Euro.',
    'Die Partei fordert 30 Millionen Euro für Berater.',
  ],
})

/** Commercial banks, named or not; what a public one provides is aid. */
const isByBanks = ({ clause }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  const acting = clause.phrases.filter(
    ({ preposition, link, cases }) => preposition === '' && link === null && (cases & NOM) !== 0,
  )
  const nouns = [subjectNoun?.head, clause.antecedent, ...acting.map(({ head }) => head)]
  return (
    (subject?.mention !== undefined && isBank(subject.mention)) ||
    nouns.some((noun) => noun?.classes.includes('lender-word') === true && !publicBanks.test(noun.norm))
  )
}

/** What banks give is lent, be it called fresh money or not. */
const LENT = 6

export const provided = defineFrame({
  id: 'debt/provided',
  type: 'debt',
  figure: ['money'],
  describe: 'Banken stellen Y N bereit; ein Bankenkonsortium, das N zur Verfügung stellt.',
  evokes: [times(2.5, verb('provide', 'give'))],
  needs: [verb('provide', 'give')],
  passes: ['loan'],
  figureIs: (figure, site) => isTotal(figure) && isByBanks(site),
  prior: () => LENT,
  roles: { company: [dative(), after('für'), of('lender-word', 'von')] },
  bars: isBank,
  accepts: [
    ['Ein Bankenkonsortium stellt der [Seestern] 30 Millionen Euro bereit.', { company: 'Seestern' }],
    ['Die Banken geben der [Seestern] 30 Millionen Euro.', { company: 'Seestern' }],
    ['Frisches Geld in Höhe von 30 Millionen Euro geben die Kreditgeber der [Seestern].', { company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] stellt der [Seestern] 30 Millionen Euro bereit.',
    'Die Banken sparen. [Seestern] stellt 30 Millionen Euro bereit.',
  ],
})
