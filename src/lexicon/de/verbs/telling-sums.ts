import { wordSet } from '../../word-set.ts'

/** What is said with one of these participles was to be raised: "Geplant waren 3 Millionen". */
export const sumPlanningVerbs = wordSet(
  'planen anstreben an|streben anvisieren an|visieren anpeilen an|peilen vor|sehen avisieren erhoffen erwarten suchen vereinbaren zu|sagen ein|planen ins~auge~fassen',
)

/** Sums that do this are what several gave: "Insgesamt kommen 3 Millionen zusammen". */
export const comingTogetherVerbs = wordSet('zusammen|kommen herein|kommen rein|kommen zusammen|laufen auf|laufen')

/** Who does this with a whole round gives it all. */
export const roundStemmingVerbs = wordSet(
  'stemmen finanzieren bestreiten übernehmen zeichnen schultern tragen bezahlen',
)

/** Who does this with a sum takes part in what a company raises: "beteiligt sich mit 3 Millionen an der Kapitalerhöhung". */
export const partTakingVerbs = wordSet(
  'beteiligen teil|nehmen engagieren mit|machen mit|ziehen mit|gehen ein|steigen dabei~sein an|schließen an|schliessen ein|bringen',
)

/** Who does this gives so much of what a company raises: "übernimmt von der Kapitalerhöhung 3 Millionen". */
export const partGivingVerbs = wordSet(
  'übernehmen zeichnen tragen schultern stemmen bei|steuern bei|tragen auf|bringen ein|zahlen ein|bringen geben zu|schießen zu|schiessen zahlen investieren bereit|stellen zu|sagen',
)

/** Who does this to what he has put in puts in more: "stockt sein Engagement um 3 Millionen auf". */
export const addingMoneyVerbs = wordSet(
  'auf|stocken erhöhen aus|bauen verstärken aus|weiten hoch|fahren vergrößern vergrössern',
)

/** Who does this to losses of another pays for them. */
export const coveringVerbs = wordSet('aus|gleichen decken übernehmen ab|decken tragen ersetzen auf|fangen')

/** Who does this to somebody "als Investor" gets money from him. */
export const takingAboardVerbs = wordSet(
  'holen bord~holen boot~holen gewinnen präsentieren auf|nehmen vor|stellen finden bekommen',
)
