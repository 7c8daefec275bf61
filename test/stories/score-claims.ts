import type { Claim, ClaimType } from '../../src/model/claim.ts'
import type { PlacedClaim } from './gold-claims.ts'
import { type Pair, type Pairing, pairClaims } from './pair-claims.ts'
import type { Parties } from './same-party.ts'
import { emptyScore, type Score } from './score.ts'
import type { GoldClaim } from './story.ts'

const dealTypes: ReadonlySet<ClaimType> = new Set([
  'valuation',
  'investment',
  'funding_round',
  'stake',
  'acquisition',
  'share_sale',
  'contract',
])

/** Types whose parties are not asked for: the figure and the type say enough. */
const partiless: ReadonlySet<ClaimType> = new Set(['date', 'duration', 'other'])

/** Claims scored, with one readable line for each difference. */
export interface ClaimScore {
  readonly score: Score
  readonly pairs: readonly Pair[]
  readonly differences: readonly string[]
}

const shown = (type: ClaimType, parties: readonly string[]): string => [type, ...parties].join(' ')

const writtenValue = ({ figure }: Claim): string =>
  figure.value === null ? `${figure.min}–${figure.max}` : `${figure.value}`

const writtenCurrency = ({ figure }: Claim): string =>
  figure.kind === 'money' ? ` ${figure.currency ?? 'no currency'}` : ''

const countFalse = (score: Score, { type }: Claim): void => {
  score.claim.false++
  if (dealTypes.has(type)) score.core.false++
}

const countMissed = (score: Score, { type }: GoldClaim): void => {
  score.claim.missed++
  if (dealTypes.has(type)) score.core.missed++
}

/** Is one of those whom the annotator heard speak named by the tool too? Names may be longer or shorter: "Reuters", "Nachrichtenagentur Reuters". */
const heard = (wanted: readonly string[], got: Claim['attribution']): boolean =>
  wanted.some((name) =>
    got.some((speaker) => {
      const [a, b] = [name.toLowerCase(), speaker.name.toLowerCase()]
      return a.includes(b) || b.includes(a)
    }),
  )

function scorePair(score: Score, { gold: placed, tool }: Pair, parties: Parties): string[] {
  const { article, gold } = placed
  const [wanted, got] = [parties.gold(gold), parties.tool(tool)]
  const found = wanted.filter((party) => got.includes(party)).length
  score.figure.hits++
  score.roles.hits += found
  score.roles.missed += wanted.length - found
  score.roles.false += got.filter((party) => !wanted.includes(party)).length
  const right = gold.type === tool.type && (partiless.has(gold.type) || found === wanted.length)
  if (right) {
    score.claim.hits++
    if (dealTypes.has(gold.type)) score.core.hits++
  } else {
    countMissed(score, gold)
    countFalse(score, tool)
  }
  if (gold.attribution.length > 0) {
    score.attribution.of++
    if (heard(gold.attribution, tool.attribution)) score.attribution.right++
  }
  const fields = (['hedge', 'modality'] as const).flatMap((field) => {
    const [want, is] = field === 'hedge' ? [gold.figure.hedge, tool.figure.hedge] : [gold.modality, tool.modality]
    score[field].of++
    if (want === is) score[field].right++
    return want === is ? [] : [`${article} ${field} "${gold.quote}": ${want}, read as ${is}`]
  })
  const claim = `${article} claim "${gold.quote}": ${shown(gold.type, wanted)}, read as ${shown(tool.type, got)}`
  return right ? fields : [claim, ...fields]
}

function scoreArticle(score: Score, { pairs, missed, extra }: Pairing, parties: Parties): string[] {
  const lines = missed.map(
    ({ article, gold }) => `${article} missed "${gold.quote}": ${shown(gold.type, parties.gold(gold))}`,
  )
  for (const { gold } of missed) countMissed(score, gold)
  score.figure.missed += missed.length
  score.figure.false += extra.length
  for (const claim of extra) {
    countFalse(score, claim)
    lines.push(`${claim.source.id} false "${claim.figure.text}": ${shown(claim.type, parties.tool(claim))}`)
  }
  for (const pair of pairs) {
    if (pair.read) {
      lines.push(...scorePair(score, pair, parties))
      continue
    }
    const { gold, tool } = pair
    score.figure.missed++
    score.figure.false++
    countMissed(score, gold.gold)
    countFalse(score, tool)
    lines.push(`${gold.article} value "${gold.gold.quote}": read as ${writtenValue(tool)}${writtenCurrency(tool)}`)
  }
  return lines
}

/** Scores the claims of a story, article by article. */
export function scoreClaims(
  gold: readonly PlacedClaim[],
  tool: ReadonlyMap<string, readonly Claim[]>,
  parties: Parties,
): ClaimScore {
  const score = emptyScore()
  const pairs: Pair[] = []
  const differences: string[] = []
  for (const [article, claims] of tool) {
    const pairing = pairClaims(
      gold.filter((placed) => placed.article === article),
      claims,
    )
    pairs.push(...pairing.pairs)
    differences.push(...scoreArticle(score, pairing, parties))
  }
  return { score, pairs, differences }
}
