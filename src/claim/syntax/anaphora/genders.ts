import { feminineNames, masculineNames, neuterNames } from '../../../lexicon/de/entity/name-genders.ts'
import { type Agreement, agreementOfGivenName } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import { headReadings, type NounReading } from '../../../lexicon/de/morphology/noun-readings.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { ParsedSentence, Phrase } from '../clause.ts'

const OF_READING: Partial<Record<NounReading, Agreement>> = { masculine: 'm', feminine: 'f', neuter: 'n', plural: 'p' }
const OF_ARTICLE: Readonly<Record<string, Agreement>> = { das: 'n', dem: 'n', des: 'n' }

/** What pronouns agree with a noun, by the dictionary; several where its form may be singular and plural. */
export const gendersOfNoun = (norm: string): readonly Agreement[] =>
  headReadings(norm.replace(/-/g, '')).flatMap((reading) => OF_READING[reading] ?? [])

/** Which pronouns the words that a text has used for somebody agree with, as far as they tell. */
export class Genders {
  readonly #known = new Map<string, Set<Agreement>>()

  /** Takes in what a sentence says of those it names: "der Gasekonzern Nordwind", "das Start-up". */
  learn({ clauses }: ParsedSentence): void {
    for (const { phrases } of clauses)
      for (const phrase of phrases) {
        const { mention } = phrase.head
        if (mention?.entity == null || mention.how === 'pronoun') continue
        const told = gendersTold(phrase)
        if (told.length === 0) continue
        const known = this.#known.get(mention.entity.id) ?? new Set()
        this.#known.set(mention.entity.id, known)
        for (const one of told) known.add(one)
      }
  }

  /** What agrees with a mention; empty where the text has not shown it. */
  of(phrase: Phrase): ReadonlySet<Agreement> {
    const { mention } = phrase.head
    const own = gendersTold(phrase)
    if (own.length > 0) return new Set(own)
    return this.#known.get(mention?.entity?.id ?? '') ?? NONE
  }
}

const NONE: ReadonlySet<Agreement> = new Set()

/** The gender that a name's own noun, a description's, or the name itself shows. */
function gendersTold({ head, governor, link }: Phrase): readonly Agreement[] {
  const { mention } = head
  if (mention === undefined) return []
  if (mention.how === 'description' || mention.how === 'epithet') return ofDescription(mention)
  if (link === 'apposition' && governor?.head.kind === 'noun')
    return gendersOfNoun(governor.head.norm).filter(isSingular)
  return ofName(mention)
}

/** What opens a name of several words that a noun closes: "Deutsche", "Saarbrücker". */
const adjectiveOfName = /(er|e|es)$/

const isSingular = (agreement: Agreement): boolean => agreement !== 'p'

function ofDescription({ text }: EntityMention): readonly Agreement[] {
  const words = text.toLowerCase().split(' ')
  const [article = ''] = words
  const told = gendersOfNoun(words.at(-1) ?? '')
  const single = told.filter(isSingular)
  // "die Dänen", "den Münchnern": people of a place.
  if (
    /^(die|den)$/.test(article) &&
    (told.length === 0 || /(er|ern|en)$/.test(words.at(-1) ?? '')) &&
    single.every((one) => one !== 'f')
  )
    return article === 'die' || told.length === 0 ? ['p'] : single
  if (single.length > 0) return single
  const neuter = OF_ARTICLE[article]
  return article === 'das' && neuter !== undefined ? [neuter] : []
}

function ofName({ entity, text }: EntityMention): readonly Agreement[] {
  const name = (entity?.name ?? text).toLowerCase()
  if (entity?.kind === 'person') return [agreementOfGivenName(name)]
  if (feminineNames.test(name) || feminineNames.test(text)) return ['f']
  if (masculineNames.test(name)) return ['m']
  if (neuterNames.test(name) && entity?.kind !== 'company') return ['n']
  const [first, ...others] = name.split(' ')
  // "Deutsche Börse": the noun that closes a name of several words.
  return first !== undefined && adjectiveOfName.test(first) ? gendersOfNoun(others.at(-1) ?? '').filter(isSingular) : []
}
