import type { Claim, Role, RoleName, TracedClaim } from '../model/claim.ts'
import { sourceRef } from '../model/source.ts'
import type { Article } from './article.ts'
import { claimId } from './claim-id.ts'
import { negate } from './negate.ts'
import { partiesOf } from './parties-of.ts'
import type { Reading } from './reading.ts'
import type { Fillers } from './roles/fill-roles.ts'
import { modalityIn } from './statement/modality.ts'
import { isRumour } from './statement/rumour.ts'
import type { Setting } from './statement/setting.ts'
import { whenOf } from './time/dates-of.ts'

/** The claim that a figure makes, and how it came about; `before` is the one right before it. */
export function buildClaim(reading: Reading, article: Article, before: Setting['before']): TracedClaim {
  const { figure, site, near } = reading
  const { document } = article
  const { match, plain, fillers } = partiesOf(reading, article)
  const type = match?.frame.type ?? plain?.type ?? 'other'
  const period = article.periods.get(figure)
  const qualifiers: Claim['qualifiers'] = {
    ...(match?.frame.qualifiers?.(reading.whole ?? site, figure) ?? plain?.qualifiers),
    ...(period === undefined ? {} : { period }),
  }
  const attribution = article.speakers.of(reading.sentence, site.clause, figure)
  const isTimeless = TIMES.has(figure.figure.kind) || match?.frame.periodic === true || period !== undefined
  const claim: Claim = {
    id: claimId(document.source.id, figure.start, figure.end, type),
    type,
    roles: rolesOf(fillers),
    qualifiers,
    figure: (match?.frame.negative?.(site, figure) ?? plain?.negative) === true ? negate(figure.figure) : figure.figure,
    when: isTimeless ? null : whenOf(site.clause, figure),
    modality: modalityIn(site, figure, settingOf(reading, article, { type, qualifiers, attribution }, before)),
    attribution,
    zone: site.parsed.sentence.block.zone,
    source: sourceRef(document.source),
    evidence: evidenceOf(reading, article),
    rule: match?.frame.id ?? plain?.rule ?? 'other/label',
  }
  return { claim, trace: { triggers: triggersOf(match), roles: reasonsOf(fillers), near } }
}

/** What is a time itself happens at none. */
const TIMES: ReadonlySet<string> = new Set(['date', 'duration'])

/** What its surroundings say of how sure the claim is. */
function settingOf(
  reading: Reading,
  article: Article,
  { type, qualifiers, attribution }: Pick<Claim, 'type' | 'qualifiers' | 'attribution'>,
  before: Setting['before'],
): Setting {
  const { document, pending, outlets } = article
  const { endToken } = reading.site.parsed.sentence
  return {
    type,
    moves: isMove(qualifiers) || isShareOfMove(reading, article),
    published: document.source.published,
    pending,
    retold: attribution.length > 0,
    rumoured: isRumour(attribution, outlets),
    asks: document.tokens[endToken - 1]?.text === '?',
    refused: document.tokens[endToken]?.text === 'Nein',
    before,
  }
}

/** Where the figure stands. */
function evidenceOf({ figure, site }: Reading, { document }: Article): Claim['evidence'] {
  const { offset, line, column } = document.positionAt(figure.start)
  const { start, end } = site.parsed.sentence
  return {
    start: offset,
    end: document.positionAt(figure.end).offset,
    line,
    column,
    sentence: document.text.slice(start, end),
  }
}

/** The words that speak for the frame, each once: one word can do so in several ways. */
const triggersOf = (match: Reading['match']): TracedClaim['trace']['triggers'] => [
  ...new Map((match?.triggers ?? []).map(({ start, end, text }) => [start, { start, end, text }])).values(),
]

const reasonsOf = (fillers: Fillers): TracedClaim['trace']['roles'] =>
  Object.entries(fillers).map(([role, { mention, why }]) => ({ role: role as RoleName, text: mention.text, why }))

function rolesOf(fillers: Fillers): Claim['roles'] {
  const roles: Claim['roles'] = {}
  for (const [name, { mention }] of Object.entries(fillers)) {
    if (mention.entity === null) continue
    // A ministry acts for its state.
    const state = mention.owner?.kind === 'state' ? mention.owner : undefined
    const { id, name: usual } = state ?? mention.entity
    const via = state === undefined ? mention.via : mention.entity
    const role: Role = { id, name: usual, text: mention.text }
    roles[name as RoleName] = via === undefined ? role : { ...role, via: via.name }
  }
  return roles
}

const isMove = ({ move }: Claim['qualifiers']): boolean => move === 'cut' || move === 'add'

/** "streicht 5500 Stellen, zwei Drittel davon im Inland": a share of jobs that move. */
const isShareOfMove = ({ figure, site, match }: Reading, article: Article): boolean =>
  match === null &&
  figure.figure.kind === 'percent' &&
  [site.clause, site.clause.verb === null ? site.clause.parent : null].some(
    (clause) =>
      clause !== null &&
      article
        .matchedIn(clause)
        .some(
          (told) =>
            told.match?.frame.type === 'headcount' &&
            isMove(told.match.frame.qualifiers?.(told.site, told.figure) ?? {}),
        ),
  )
