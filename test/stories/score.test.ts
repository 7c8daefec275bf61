import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Fact } from '../../src/model/fact.ts'
import { sourceOf } from '../text/document-of.ts'
import { type PlacedClaim, placeClaims } from './gold-claims.ts'
import { openList } from './open-list.ts'
import type { StoryFolder } from './read-stories.ts'
import { partiesOf } from './same-party.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreFacts } from './score-facts.ts'
import { storySchema } from './story.ts'

const claim = (quote: string, type: string, roles: object, value: number, currency: string): object => ({
  quote,
  nth: 1,
  type,
  roles,
  figure: { kind: 'money', value, hedge: 'exact', currency },
  when: null,
  modality: 'fact',
  attribution: [],
  zone: 'body',
})

const story = storySchema.parse({
  event: 'Ada kauft Bix',
  kind: 'takeover',
  split: 'tuning',
  aliases: { Ada: ['Ada Werke'] },
  articles: [
    {
      id: '00',
      claims: [
        claim('3 Mio. Euro', 'acquisition', { buyer: 'Ada', company: 'Bix' }, 3e6, 'EUR'),
        claim('9 Mio. Euro', 'revenue', { company: 'Bix' }, 9e6, 'EUR'),
      ],
    },
    { id: '01', claims: [claim('3 Mio. Dollar', 'acquisition', { buyer: 'Ada', company: 'Bix' }, 3e6, 'USD')] },
    { id: '02', claims: [] },
  ],
  facts: [
    {
      fact: 'Preis',
      type: 'acquisition',
      verdict: 'conflict',
      aspects: ['currency'],
      claims: [
        ['00', 0],
        ['01', 0],
      ],
    },
    { fact: 'Umsatz', type: 'revenue', verdict: 'single', aspects: [], claims: [['00', 1]] },
  ],
})

const texts = ['Ada zahlt 3 Mio. Euro für Bix, die 9 Mio. Euro umsetzt.', 'Ada zahlt 3 Mio. Dollar.', 'Nichts Neues.']

const folder: StoryFolder = {
  name: 'ada',
  story,
  openFile: 'open.yaml',
  sources: texts.map((text, n) => sourceOf(text, { id: `0${n}` })),
}

const gold = placeClaims(folder)
const role = (name: string) => ({ id: name.toLowerCase(), name, text: name })

/** The tool's claim that is right in all that is asked for. */
const rightClaim = ({ key, article, gold: { type, roles, quote }, start, end }: PlacedClaim): Claim => ({
  id: `c:${key}`,
  type,
  roles: {
    company: role('Bix GmbH'),
    ...(roles.buyer ? { buyer: role('Ada Werke') } : {}),
  },
  qualifiers: {},
  figure: {
    kind: 'money',
    text: quote,
    hedge: 'exact',
    value: quote.startsWith('3') ? 3e6 : 9e6,
    min: 3e6,
    max: 3e6,
    currency: quote.endsWith('Euro') ? 'EUR' : 'USD',
  },
  when: null,
  modality: 'fact',
  attribution: [],
  zone: 'body',
  source: { id: article, path: null, title: null, outlet: null, url: null, published: null },
  evidence: { start, end, line: 1, column: start + 1, sentence: '' },
  rule: 'test',
})

const byArticle = (claims: readonly Claim[]): Map<string, Claim[]> =>
  new Map(['00', '01', '02'].map((id) => [id, claims.filter(({ source }) => source.id === id)]))

const factOf = (claims: Claim[], verdict: Fact['verdict'], aspects: Fact['aspects']): Fact => ({
  id: `f:${claims[0]?.id}`,
  type: 'acquisition',
  roles: {},
  qualifiers: {},
  question: 'Ada → Bix',
  verdict,
  aspects,
  reason: verdict === 'conflict' ? 'conflict/currency' : 'agree/same',
  decidedBy: [],
  why: 'weil',
  articles: claims.length,
  independent: claims.length,
  readings: [],
  claims,
})

test('what is right in all that is asked for makes no difference', () => {
  const claims = gold.map(rightClaim)
  const byClaims = scoreClaims(gold, byArticle(claims), partiesOf(story))
  const facts = [
    factOf(
      claims.filter(({ type }) => type === 'acquisition'),
      'conflict',
      ['currency'],
    ),
  ]
  const byFacts = scoreFacts(story, gold, byClaims.pairs, facts)
  expect([...byClaims.differences, ...byFacts.differences]).toEqual([])
  expect(byClaims.score).toMatchObject({
    figure: { hits: 3, false: 0, missed: 0 },
    claim: { hits: 3, false: 0, missed: 0 },
    core: { hits: 2, false: 0, missed: 0 },
    roles: { hits: 5, false: 0, missed: 0 },
  })
  expect(byFacts.score).toMatchObject({
    link: { hits: 1, false: 0, missed: 0 },
    verdicts: { right: 1, of: 1 },
    falseConflicts: 0,
  })
})

test('each way of being wrong has its line', () => {
  const [price, revenue, dollars] = gold.map(rightClaim)
  if (!price || !revenue || !dollars) throw new Error('the story has three claims')
  const claims: Claim[] = [
    { ...price, roles: { company: role('Bix') }, modality: 'planned' },
    { ...dollars, figure: { ...dollars.figure, kind: 'money', value: 3e9, min: 3e9, max: 3e9, currency: 'USD' } },
    { ...dollars, id: 'c:x', type: 'other', evidence: { ...dollars.evidence, start: 0, end: 3 } },
  ]
  const { score, differences, pairs } = scoreClaims(gold, byArticle(claims), partiesOf(story))
  const facts = [
    factOf([claims[0] ?? price, claims[1] ?? dollars], 'agree', []),
    factOf([revenue], 'conflict', ['value']),
  ]
  const byFacts = scoreFacts(story, gold, pairs, facts)
  const lines = [...differences, ...byFacts.differences]
  expect(lines).toEqual([
    '00 missed "9 Mio. Euro": revenue company=bix',
    '00 claim "3 Mio. Euro": acquisition company=bix buyer=ada, read as acquisition company=bix',
    '00 modality "3 Mio. Euro": fact, read as planned',
    '01 false "3 Mio. Dollar": other company=bix buyer=ada',
    '01 value "3 Mio. Dollar": read as 3000000000 USD',
    'fact "Preis": conflict currency, judged agree',
    'false conflict "Ada → Bix": weil',
  ])
  expect(score).toMatchObject({
    figure: { hits: 1, false: 2, missed: 2 },
    claim: { hits: 0, false: 3, missed: 3 },
    core: { hits: 0, false: 2, missed: 2 },
  })
  expect(openList('held-out', lines)).toEqual([
    'claim: 1',
    'fact: 1',
    'false conflict: 1',
    'false: 1',
    'missed: 1',
    'modality: 1',
    'value: 1',
  ])
})
