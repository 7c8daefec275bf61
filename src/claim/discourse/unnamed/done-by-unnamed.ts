import { places } from '../../../lexicon/de/entity/places.ts'
import { townNouns } from '../../../lexicon/de/entity/towns.ts'
import { holdersHands, publicGivers } from '../../../lexicon/de/events/having-words.ts'
import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { actingPronouns } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import type { RoleName } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import type { Frame } from '../../frames/define-frame.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isDoneByBidder } from '../../syntax/done-by-bidder.ts'
import { isAnaphoric } from '../../syntax/is-anaphoric.ts'
import { countsFirms, isFirmWord, isNameless, isUnnamed } from '../../syntax/nameless.ts'
import { actsInGap } from '../../syntax/noun-acting.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Die Autobauer hatten Seestern für 2 Milliarden übernommen", "erhielt 2 Millionen von Investoren": who acts are firms without a name. */
export function isDoneByUnnamed(role: RoleName, frame: Frame, { clause, phrase }: Site): boolean {
  const { verb } = clause
  if (role === 'holder' && (isOfCity(clause, phrase) || clause.phrases.some((one) => isInUnnamedHands(one, clause))))
    return true
  // "Im Streubesitz verbleiben 17 Prozent"
  if (role === 'holder' && clause.phrases.some(({ head }) => head.classes.includes('free-float'))) return true
  if (role === 'holder' && isOfUnnamedAntecedent(clause)) return true
  if (isDoneByBidder(clause)) return true
  if (role === 'holder' && verb?.lemma === 'gehören') return clause.phrases.some((one) => isUnnamedOwner(one, clause))
  if (role === 'investor' && clause.phrases.some((one) => isUnnamedGiver(one, clause))) return true
  if (role === 'investor' && isGivenByNoun(clause)) return true
  if (actsInGap(functionsOf(clause).subjectNoun, clause)) return true
  if (verb === null || !frame.evokes.some(({ classes }) => classes.some((id) => verb.classes.includes(id))))
    return false
  if (verb.passive || (role === 'investor' && verb.classes.includes('receive')))
    return clause.phrases.some((phrase) => phrase.preposition === 'von' && isUnnamedActor(phrase, clause, role))
  const { subject, subjectNoun } = functionsOf(clause)
  // "Hamburg hält 69 Prozent"
  if (role === 'holder' && subject === null && subjectNoun !== null && places.has(subjectNoun.head.text)) return true
  // "Die drei Partner halten je 33 Prozent"
  if (subject === null && clause.phrases.some(countsFirms)) return true
  return (
    subject === null &&
    subjectNoun !== null &&
    !clause.units.some(isSubjectPronoun) &&
    isUnnamedActor(subjectNoun, clause, role)
  )
}

/** "Der Stadt gehören 70 Prozent", "70 Prozent der Anteile besitzt der Stadtstaat": a city that is not named stands for itself beside the share. */
const isOfCity = ({ verb, phrases }: Clause, figure: Phrase | null): boolean =>
  verb?.classes.includes('hold') === true &&
  phrases.some(
    ({ head, preposition, link, index }) =>
      preposition === '' &&
      townNouns.has(head.norm) &&
      head.mention === undefined &&
      figure !== null &&
      (link === null || Math.abs(index - figure.index) === 1),
  )

/** "gehört zu 39 Prozent zum Imperium der Familie Y": no state, which a text calls so without naming it. */
const isUnnamedOwner = (phrase: Phrase, clause: Clause): boolean =>
  (phrase.preposition === 'zu'
    ? isNameless(phrase, []) && !phrase.head.classes.includes('hold')
    : phrase.preposition === '' &&
      phrase.link === null &&
      (phrase.cases & NOM) === 0 &&
      isUnnamed(phrase, clause.phrases)) &&
  !phrase.head.classes.includes('state') &&
  !isAnaphoric(clause, phrase)

/** "die Holding, der 53 Prozent gehören": whoever owns it stands before, and has no name. */
const isOfUnnamedAntecedent = ({ kind, verb, antecedent, units: [first] }: Clause): boolean =>
  kind === 'relative' &&
  verb?.lemma === 'gehören' &&
  antecedent?.kind === 'noun' &&
  /^(dem|der|denen)$/.test(first?.norm ?? '')

/** "zu 60 Prozent in kommunaler Hand", "in Familienbesitz", "in der Hand der Gründer": whose it is stands there, and has no name. */
const isInUnnamedHands = (phrase: Phrase, { units, phrases }: Clause): boolean => {
  const { preposition, head } = phrase
  if (!/^(in|unter)$/.test(preposition) || !head.classes.includes('possession')) return false
  const own = phrases.filter(({ governor }) => governor === phrase)
  if (own.length > 0) return own.every((one) => isNameless(one, phrases))
  const before = units[units.indexOf(head) - 1]?.kind
  return before === 'attribute' || before === 'word' || holdersHands.test(head.norm)
}

/** "vom Steuerzahler", "aus dem Filmfonds", "Zuschüsse der öffentlichen Hand": who gives public money, without a name. */
const isUnnamedGiver = (phrase: Phrase, { phrases }: Clause): boolean =>
  isNameless(phrase, phrases) &&
  ((phrase.link === 'genitive' && phrase.governor?.head.classes.includes('subsidy') === true) ||
    ((phrase.preposition === 'von' || phrase.preposition === 'aus') && publicGivers.test(phrase.head.norm)))

/** "Die Stiftung gab 2 Millionen", "Der Ausflug brachte 2 Millionen ein": what acts is a noun that means nobody spoken of, and neither money nor a deed. */
function isGivenByNoun(clause: Clause): boolean {
  const { verb } = clause
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    verb?.passive === false &&
    verb.classes.some((id) => id === 'give' || id === 'invest') &&
    subject === null &&
    subjectNoun !== null &&
    clause.phrases.includes(subjectNoun) &&
    isNameless(subjectNoun, clause.phrases) &&
    !subjectNoun.head.classes.some((id) => NOBODYS.has(id))
  )
}
/** What puts in no money by itself: money, a deed, and firms, who may be whom the text is about. */
const NOBODYS: ReadonlySet<string> = new Set([
  'firm-word',
  'owner',
  'hold',
  'invest',
  'capital',
  'funding-round',
  'deal',
  'plain-price',
  'injection',
  'given',
  'loan',
  'subsidy',
  'purse',
  'manner',
  'consortium',
])

/** "2019 hat sie die Firma gekauft": the noun is what is bought. */
const isSubjectPronoun = ({ kind, norm }: Unit): boolean => kind !== 'entity' && actingPronouns.has(norm)

/** Shareholders and owners put money in, but of shares they are as likely who lets them go. */
const isUnnamedActor = (phrase: Phrase, clause: Clause, role: RoleName): boolean =>
  isNameless(phrase, clause.phrases) &&
  !(isFirmWord(phrase) && isAnaphoric(clause, phrase)) &&
  phrase.head.classes.some((id) => FIRMS.has(id) || (role === 'investor' && FINANCIERS.has(id)))
const FIRMS: ReadonlySet<string> = new Set(['firm-word', 'collective', 'investor-word'])
const FINANCIERS: ReadonlySet<string> = new Set(['lender-word', 'owner', 'hold'])
