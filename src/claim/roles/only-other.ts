import type { Site } from '../cues/cue.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isSource } from '../syntax/is-source.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'
import { isReceiver } from '../syntax/wholes-of.ts'
import { bearsShare } from './bearer-of.ts'
import { fits } from './fits.ts'
import { isPairedElsewhere } from './paired-name.ts'

/** Prepositions of names that stand beside what is told: where it is shown or said, whom it is about, or who loses. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['über', 'auf', 'via', 'neben', 'trotz', 'wegen', 'seit', 'gegen'])

const isAside = (phrase: Phrase): boolean =>
  isSource(phrase) ||
  CIRCUMSTANCES.has(prepositionOf(phrase)) ||
  (phrase.governor?.head.kind === 'noun' && CIRCUMSTANCES.has(phrase.governor.preposition))

/** The one firm of a clause that plays no role yet; whose daughter or share something is stands in a part of its own. */
export function onlyOther(site: Site, used: ReadonlySet<string>): Unit | null {
  const { clause, phrase: figure } = site
  const others = clause.phrases
    .filter(
      (phrase) =>
        phrase.head.kind === 'entity' &&
        phrase.link !== 'genitive' &&
        phrase.link !== 'possessor' &&
        !clause.phrases.some(({ governor, link }) => governor === phrase && link === 'possessor') &&
        !isAside(phrase) &&
        !isReceiver(phrase) &&
        !isPartner(phrase) &&
        !isMeantTo(phrase, clause) &&
        (namedPhrase(phrase).governor === figure || namedPhrase(phrase).governor?.head.kind !== 'figure') &&
        !bearsShare(clause, phrase) &&
        !isPairedElsewhere(site, phrase.head),
    )
    .map(({ head }) => head)
    .filter(({ mention }) => fits('company', mention) && !used.has(mention.entity?.id ?? ''))
  const ids = new Set(others.map((unit) => unit.mention?.entity?.id))
  return ids.size === 1 ? (others[0] ?? null) : null
}

/** "das Joint Venture mit Nordwind", "das Gemeinschaftsunternehmen mit Nordwind": what happens to it does not happen to its partner. */
function isPartner(phrase: Phrase): boolean {
  const named = namedPhrase(phrase)
  return named.preposition === 'mit' && named.governor?.head.classes.some((id) => JOINT.has(id)) === true
}
const JOINT: ReadonlySet<string> = new Set(['partnership', 'firm-word', 'daughter'])

/** "Für Nordwind ist es der größte Zukauf": whom something means so much to does it. */
const isMeantTo = (phrase: Phrase, { verb, phrases }: Clause): boolean =>
  phrase.preposition === 'für' &&
  phrase.governor === null &&
  PREDICATING.has(verb?.lemma ?? '') &&
  !phrases.some(({ head }) => head.figure?.figure.kind === 'money')
const PREDICATING: ReadonlySet<string> = new Set(['sein', 'werden', 'bedeuten', 'bleiben'])
