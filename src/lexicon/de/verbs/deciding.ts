import { wordSet } from '../../word-set.ts'

const approving = 'zu|stimmen billigen ab|segnen genehmigen'

/** Who does this to aid allows, forbids or tells of it, and gives none. */
export const decidingVerbs = wordSet(
  approving,
  `erlauben frei|geben prüfen untersuchen untersagen verbieten durch|winken beanstanden rügen kippen
  gestatten verhängen verurteilen ermitteln mit|teilen erklären sagen entscheiden`,
)

/** For whom somebody does this with a deal wants to make it. */
export const permittingVerbs = wordSet(
  'erlauben untersagen verbieten gestatten verweigern verwehren versagen genehmigen frei|geben billigen ab|segnen ab|nicken durch|winken ermöglichen verderben',
)

/** What a deal does that comes to nothing, or who stops it. */
export const dealFailing = wordSet(
  'scheitern platzen verbieten untersagen blockieren kippen ab|sagen ab|brechen ab|blasen',
)

/** What a deal needs from others: where they do not do it, it comes to nothing. */
export const grantingVerbs = wordSet(
  approving,
  'erteilen erhalten frei|geben zustande~kommen kommen gelingen statt|finden vollziehen ab|schließen',
)

/** Who does no more than this tells of a deal or approves of it, and buys nothing. */
export const onlookingVerbs = wordSet(
  approving,
  `sein bleiben gelten heißen lauten stehen nennen sagen mit|teilen berichten schreiben melden erklären betonen schätzen beziffern
  taxieren veranschlagen erwarten rechnen kommentieren vermuten meinen empfehlen befürworten begrüßen`,
)

/** Who does this to an offer is its target: "schlug das Angebot aus", "ließ die Offerte liegen". */
export const spurningVerbs = wordSet(
  'ab|lehnen aus|schlagen zurück|weisen ab|weisen verschmähen ab|schmettern verwerfen wehren widersetzen ab|wehren liegen',
)
