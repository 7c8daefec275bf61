import type { Claim, ClaimType, Role, RoleName, TracedClaim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureKind, FigureMention } from '../model/figure.ts'
import { sourceRef } from '../model/source.ts'
import { claimId } from './claim-id.ts'
import type { Cue, Site } from './cues/cue.ts'
import { cuesOf } from './cues/cues-of.ts'
import { isMeasure } from './cues/measured-nouns.ts'
import { paragraphCues } from './cues/paragraph-cues.ts'
import { carryOn, refersBack } from './discourse/carry-on.ts'
import { changeOf, isConversion, levelOf } from './discourse/change-of.ts'
import { focusAt } from './discourse/focus.ts'
import { inheritRoles } from './discourse/inherit-roles.ts'
import { saidAgain } from './discourse/said-again.ts'
import { readStory, type Story } from './discourse/story.ts'
import type { Telling } from './discourse/telling.ts'
import { tellingsOf } from './discourse/tellings-of.ts'
import { isToldByClause, saysItself, tellsOfBusiness } from './discourse/tells-of-business.ts'
import { weightOf } from './discourse/weight.ts'
import { type Match, matchFrames, type NearMiss } from './frames/match-frames.ts'
import { frames } from './frames/registry.ts'
import { isIdle } from './idle.ts'
import { negate } from './negate.ts'
import { readPlainly } from './plain-claims.ts'
import { readArticle } from './read-article.ts'
import type { Fillers } from './roles/fill-roles.ts'
import { readSpeakers, type Speakers } from './statement/attribution.ts'
import { modalityIn } from './statement/modality.ts'
import { tellsOfPlans } from './statement/pending.ts'
import type { Clause, ParsedSentence } from './syntax/clause.ts'
import { isPart, isWhole } from './syntax/part-of-whole.ts'
import { periodOf, periodsIn, whenOf } from './time/dates-of.ts'
import { isIdleTime } from './time/idle-times.ts'
import { periodsOf } from './time/inherit-periods.ts'

interface Read {
  readonly figure: FigureMention
  readonly site: Site
  readonly sentence: number
  readonly match: Match | null
  readonly near: readonly NearMiss[]
  /** Of a part: where the whole is told, which says what happens to both ("streicht 300 Stellen, davon 40 hier"). */
  readonly whole?: Site
}

/** What is known of the article as a whole. */
interface Whole {
  readonly story: Story
  readonly speakers: Speakers
  readonly pending: boolean
  /** Types of the figures of each clause. */
  readonly types: ReadonlyMap<Clause, ReadonlySet<ClaimType>>
  /** EDTF periods of business figures. */
  readonly periods: ReadonlyMap<FigureMention, string>
  /** News of companies; elsewhere nothing comes from the rest of the article. */
  readonly business: boolean
}

/** Turns every figure of the story into exactly one claim. */
export function makeClaims(
  document: Document,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): TracedClaim[] {
  const sentences = readArticle(
    document,
    figures.filter(({ figure }) => figure.kind !== 'number'),
    mentions,
  )
  const told = readStory(sentences, tellingsOf(sentences))
  const speakers = readSpeakers(document, sentences, told.cast.main)
  const paragraphs = paragraphCues(sentences)
  const business = tellsOfBusiness(sentences)
  const contextOf = ({ sentence }: ParsedSentence): readonly Cue[] =>
    business ? [...(paragraphs.get(sentence.block) ?? []), ...told.cues] : []
  const reads = saidAgain(
    carried(sentences.flatMap((parsed, index) => readSentence(sentences, parsed, index, told, contextOf(parsed)))),
  ).map((read) => (business || saysItself(read.match) ? read : { ...read, match: null }))
  const story = told.with(reads.flatMap(tellingOf))
  const pending = tellsOfPlans(
    reads.filter(({ figure }) => figure.figure.kind !== 'date').map(({ site }) => site.clause),
  )
  const whole: Whole = {
    story,
    speakers,
    pending,
    types: typesOf(reads),
    periods: periodsOf(
      sentences,
      reads.filter(isPeriodic).map((read) => ({ ...read, loose: read.match === null })),
      document.source.published,
    ),
    business,
  }
  const periods = new Set<FigureMention>()
  for (const read of reads) {
    if (read.match?.frame.periodic !== true) continue
    const { site, figure } = read
    const period = periodOf(site.parsed, site.clause, figure)
    if (period !== undefined) periods.add(period)
    for (const date of periodsIn(site.clause)) periods.add(date)
  }
  return reads
    .filter(
      ({ figure, match, site }) =>
        !periods.has(figure) &&
        !isIdle(figure, match?.frame.type) &&
        !isIdleTime(site, figure, whole.types.get(site.clause) ?? NONE),
    )
    .map((read) => claimOf(document, sentences, read, whole))
}

/** Business figures and measures have a period. */
const isPeriodic = ({ match, site, figure }: Read): boolean =>
  match === null ? isMeasure(site, figure) : match.frame.periodic === true

const NONE: ReadonlySet<ClaimType> = new Set()

function typesOf(reads: readonly Read[]): Map<Clause, Set<ClaimType>> {
  const types = new Map<Clause, Set<ClaimType>>()
  for (const { match, site } of reads)
    if (match !== null) types.set(site.clause, (types.get(site.clause) ?? new Set()).add(match.frame.type))
  return types
}

/** What a figure's own clause tells of its deal. */
const tellingOf = ({ match, sentence, site }: Read): Telling[] =>
  match === null ? [] : [{ type: match.frame.type, fillers: match.fillers, weight: weightOf(site.parsed), sentence }]

function readSentence(
  sentences: readonly ParsedSentence[],
  parsed: ParsedSentence,
  index: number,
  story: Story,
  context: readonly Cue[],
): Read[] {
  const previous = sentences[index - 1]
  const { block } = parsed.sentence
  const before =
    previous !== undefined && (previous.sentence.block === block || block.kind === 'list_item') ? previous : null
  const reads = parsed.clauses.flatMap((clause) =>
    clause.phrases.flatMap((phrase): Read[] => {
      const { figure } = phrase.head
      if (figure === undefined) return []
      const cues = [...cuesOf(parsed, clause, phrase, before), ...context]
      const site: Site = { parsed, clause, phrase, cues, before }
      const { best, near } = matchFrames(frames, site, figure, story)
      return [{ figure, site, sentence: index, match: best, near }]
    }),
  )
  // What stands in brackets comes after the clause that it interrupts.
  return reads.sort((a, b) => a.figure.start - b.figure.start)
}

/** Does no more stand for the match than words beside the figure, or what was told before? */
const isFaint = (match: Match | null): boolean =>
  match?.triggers.every(
    ({ place }) => place === 'clause' || place === 'before' || place === 'paragraph' || place === 'story',
  ) !== false

/** Figures of clauses without words of their own go on about the figure before them in the paragraph. */
function carried(reads: readonly Read[]): Read[] {
  const lastOf = new Map<FigureKind, Read>()
  let before: Read | null = null
  return reads.map((read) => {
    const { figure, site } = read
    const { kind } = figure.figure
    const last = lastOf.get(kind)
    const near = last !== undefined && last.site.parsed.sentence.block === site.parsed.sentence.block
    if (isConversion(figure, site, before)) return { ...read, match: before?.match ?? null }
    const goesOn = (): Match | null => (near ? carryOn(figure, site, last.figure, last.match) : null)
    const match =
      (before?.sentence === read.sentence ? changeOf(figure, site, before.match) : null) ??
      (refersBack(site.clause) && isFaint(read.match) ? goesOn() : null) ??
      read.match ??
      levelOf(figure, site, before) ??
      goesOn()
    const isOfLast = near && match !== null && match.frame === last.match?.frame && isPart(site.clause)
    before = { ...read, match, ...(isOfLast ? { whole: last.whole ?? last.site } : {}) }
    if (!isWhole(site.clause, site.phrase)) lastOf.set(kind, before)
    return before
  })
}

/** Who plays which role: by the figure's clause, and in news of companies by the rest of the article. */
function partiesOf(sentences: readonly ParsedSentence[], read: Read, { story, business }: Whole): Fillers {
  const { match, sentence, figure } = read
  const own = match?.fillers ?? {}
  if (!business) return own
  const at = {
    rule: match?.frame.id ?? '',
    type: match?.frame.type ?? 'other',
    roles: Object.keys(match?.frame.roles ?? { company: [] }) as RoleName[],
    bars: match?.frame.bars,
    sentence,
    focus: focusAt(sentences, sentence, figure.start),
  } as const
  return inheritRoles(at, own, story)
}

function claimOf(document: Document, sentences: readonly ParsedSentence[], read: Read, whole: Whole): TracedClaim {
  const { figure, site, near } = read
  const told = partiesOf(sentences, read, whole)
  const match = isAboutSomebody(read.match, told, whole) ? read.match : null
  const fillers = match === read.match ? told : partiesOf(sentences, { ...read, match }, whole)
  const plain = match === null ? readPlainly(site, figure, whole.types.get(site.clause) ?? NONE) : null
  const type = match?.frame.type ?? plain?.type ?? 'other'
  const period = whole.periods.get(figure)
  const { start, end } = figure
  const position = document.positionAt(start)
  const { sentence } = site.parsed
  const qualifiers: Claim['qualifiers'] = {
    ...(match?.frame.qualifiers?.(read.whole ?? site, figure) ?? plain?.qualifiers),
    ...(period === undefined ? {} : { period }),
  }
  const claim: Claim = {
    id: claimId(document.source.id, start, end, type),
    type,
    roles: rolesOf(fillers),
    qualifiers,
    figure: match?.frame.negative?.(site, figure) === true ? negate(figure.figure) : figure.figure,
    when:
      figure.figure.kind === 'date' ||
      figure.figure.kind === 'duration' ||
      match?.frame.periodic === true ||
      period !== undefined
        ? null
        : whenOf(site.clause, figure),
    modality: modalityIn(site, figure, {
      type,
      moves: qualifiers.move === 'cut' || qualifiers.move === 'add',
      published: document.source.published,
      pending: whole.pending,
      asks: document.tokens[sentence.endToken - 1]?.text === '?',
    }),
    attribution: whole.speakers.of(read.sentence, site.clause, figure),
    zone: site.parsed.sentence.block.zone,
    source: sourceRef(document.source),
    evidence: {
      start: position.offset,
      end: document.positionAt(end).offset,
      line: position.line,
      column: position.column,
      sentence: document.text.slice(site.parsed.sentence.start, site.parsed.sentence.end),
    },
    rule: match?.frame.id ?? plain?.rule ?? 'other/label',
  }
  const triggers = (match?.triggers ?? []).map((cue) => ({ start: cue.start, end: cue.end, text: cue.text }))
  const roles = Object.entries(fillers).map(([role, { mention, why }]) => ({
    role: role as RoleName,
    text: mention.text,
    why,
  }))
  return { claim, trace: { triggers, roles, near } }
}

/** A typed claim is about a company, a contract about either side; in news of companies another party will do for what its own clause tells. */
function isAboutSomebody(match: Match | null, told: Fillers, { business }: Whole): boolean {
  if (match === null) return false
  if ('company' in match.frame.roles && told.company === undefined && !(business && isToldByClause(match))) return false
  return Object.keys(told).length > 0
}

function rolesOf(fillers: Fillers): Claim['roles'] {
  const roles: Claim['roles'] = {}
  for (const [name, { mention }] of Object.entries(fillers)) {
    if (mention.entity === null) continue
    const role: Role = { id: mention.entity.id, name: mention.entity.name, text: mention.text }
    roles[name as RoleName] = mention.via === undefined ? role : { ...role, via: mention.via.name }
  }
  return roles
}
