/* Words beside a figure that say whether something rose or fell. */

import { wordSet } from '../../word-set.ts'

/** Words of falling beside a figure: "5 Prozent tiefer". */
export const downWords = wordSet(
  `minus unter herunter abwärts runter niedriger tiefer weniger unten bergab hinab schwächer verlust hinunter leichter günstiger billiger verlierer verlierern schlusslicht rückläufig rückläufige rückläufigen rückläufiger`,
)

/** Words of rising beside a figure: "5 Prozent höher". */
export const upWords = wordSet(
  'plus hinauf höher oben aufwärts mehr fester stärker teurer darüber herauf gewinner gewinnern spitzenreiter spitzenreitern',
)
