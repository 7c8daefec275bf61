import { productNouns } from '../../lexicon/de/entity/articles.ts'
import { agencyNouns, bodyNouns, nameCompoundHeads, outletNouns } from '../../lexicon/de/entity/company-nouns.ts'
import { companyNameWords, legalForms } from '../../lexicon/de/entity/legal-forms.ts'
import { type Article, isAllCaps, isCamelCase } from '../article.ts'
import { describingNoun } from '../descriptions/describing-noun.ts'
import { isPersonNoun } from './find-persons.ts'
import { isFormedNoun } from './is-common-noun.ts'
import type { Occurrence } from './occurrence.ts'
import { compoundAt } from './occurrence.ts'

/** A reason for (or against) a capitalised word being a name; three points are enough. */
export interface Evidence {
  readonly points: number
  readonly why: string
}

const DEAL_NOUNS =
  /(übernahme|kauf|verkauf|erwerb|anteile?n?|beteiligung|aktien?|einstieg|tochter|konkurrent|rivale|fusion|zusammenschluss|börsengang|abspaltung|mehrheit|chefin|chef|vorstand|aktionäre?n?|eigentümer|investor|deal|kooperation|partnerschaft|auftrag|vertrag|gründer|mutter|sparte|werk|zentrale|papiere|wert)$/
const COMPANY_VERBS =
  /^(übernimmt|übernahm|kauft|kaufte|verkauft|verkaufte|investiert|investierte|beteiligt|sammelt|sammelte|zahlt|zahlte|plant|plante|peilt|erwirtschaftet|erwirtschaftete|produziert|baut|betreibt|beschäftigt|liefert|lieferte|erzielt|erzielte|meldete|verbuchte|verbucht|steigert|steigerte|streicht|entlässt|wächst|gehört|gehörte|notiert|erhielt|erhält|bietet|bot|entwickelt|entwickelte|stellt|startet|will|setzte|machte|rechnet|hält|hielt|verhandelt|erwartet|schreibt|schrieb|wurde|habe|werde|sei|könnte|wolle)$/

const OFTEN = 3

/** Weighs all places of one name together. */
export function weigh(article: Article, occurrences: readonly Occurrence[]): Evidence[] {
  const best = new Map<string, Evidence>()
  const add = (points: number, why: string): void => {
    if ((best.get(why)?.points ?? 0) < points || points < 0) best.set(why, { points, why })
  }
  let bare = 0
  let opening = 0
  let withArticle = 0
  for (const occurrence of occurrences) {
    const words = occurrence.text.split(/\s+/)
    const last = words.at(-1)?.toLowerCase().replace(/\./g, '') ?? ''
    if (words.length > 1 && legalForms.has(last)) add(3, 'a legal form behind it')
    else if (words.length > 1 && companyNameWords.has(last)) add(3, 'it ends like a company’s name')
    const introducer = introducedBy(occurrence)
    if (introducer !== undefined && !occurrence.inCompound) add(3, `"${introducer}" before it`)
    const behind = describedBehind(article, occurrence)
    if (behind !== undefined) add(3, `"${behind.noun}" behind it`)
    const head = occurrence.head?.toLowerCase()
    if (
      head !== undefined &&
      !occurrence.inCompound &&
      (nameCompoundHeads.has(head) || describingNoun(head) !== undefined || isPersonNoun(head))
    )
      add(nameCompoundHeads.has(head) ? 3 : 2, `"-${occurrence.head}" after it`)
    if (isCamelCase(occurrence.text.replace(/[\s\-.]/g, ' '))) add(2, 'capitals inside it')
    if (occurrence.determiner === 'none' && !occurrence.inCompound) {
      if (occurrence.opens) opening++
      else bare++
    }
    if (occurrence.determiner !== 'none' && introducer === undefined && occurrence.head === undefined) withArticle++
    if (DEAL_NOUNS.test(nounBeforePreposition(article, occurrence) ?? '')) add(2, 'a deal’s noun before it')
    if (COMPANY_VERBS.test(occurrence.following) && occurrence.determiner === 'none')
      add(1, 'it does what companies do')
  }
  if (bare > 0) add(Math.min(bare, 2), 'it stands without article')
  if (bare >= 2 && bare + opening >= OFTEN && !isAllCaps(occurrences[0]?.text ?? '')) add(1, 'it stands so often')
  const text = occurrences[0]?.text ?? ''
  const acronym = isAllCaps(text)
  if (withArticle > 0 && !acronym) add(-2 * Math.min(withArticle, 2), 'it stands with an article')
  const single = !/[\s&-]/.test(text)
  if (single && !acronym && isFormedNoun(text.toLowerCase())) add(-2, 'it is made like a noun')
  return [...best.values()]
}

/** The noun right before a name that says what bears it. */
function introducedBy({ noun, description }: Occurrence): string | undefined {
  if (noun === undefined) return undefined
  const last = noun.toLowerCase().split('-').at(-1) ?? ''
  const bodies = [...bodyNouns.authority, ...bodyNouns.association]
  const said =
    (description !== undefined && !description.plural) ||
    outletNouns.has(last) ||
    agencyNouns.has(last) ||
    productNouns.has(last) ||
    bodies.some((body) => last.endsWith(body))
  return said ? noun : undefined
}

const BEHIND_REACH = 6

/** The noun of an apposition behind the name: "Parloa, ein Berliner KI-Start-up". */
export function describedBehind(article: Article, { after }: Occurrence): { noun: string; at: number } | undefined {
  const { tokens } = article
  if (tokens[after]?.norm !== ',' || !/^(ein|eine|einer|einem|einen|der|die|das)$/.test(tokens[after + 1]?.norm ?? ''))
    return undefined
  for (let at = after + 2; at < after + BEHIND_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'symbol' && token.norm !== '-')) return undefined
    if (!/^\p{Lu}/u.test(token.text) || tokens[at + 1]?.norm === '-') continue
    const noun = compoundAt(article, at)
    if (describingNoun(noun) !== undefined) return { noun, at }
    if (!/er$/.test(token.text)) return undefined
  }
  return undefined
}

/** "Übernahme" of "Übernahme von X", "Anteile" of "Anteile an X". */
function nounBeforePreposition({ tokens }: Article, { first }: Occurrence): string | undefined {
  const preposition = tokens[first - 1]?.norm ?? ''
  return /^(von|an|bei|durch|mit|der|des)$/.test(preposition) ? tokens[first - 2]?.norm : undefined
}
