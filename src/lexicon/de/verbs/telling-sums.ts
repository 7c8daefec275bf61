import { wordSet } from '../../word-set.ts'

/** What is said with one of these participles was to be raised: "Geplant waren 3 Millionen". */
export const sumPlanningVerbs = wordSet(
  'planen anstreben an|streben anvisieren an|visieren anpeilen an|peilen vor|sehen avisieren erhoffen erwarten suchen vereinbaren zu|sagen ein|planen ins~auge~fassen',
)

/** Sums that do this are what several gave: "Insgesamt kommen 3 Millionen zusammen". */
export const comingTogetherVerbs = wordSet('zusammen|kommen herein|kommen rein|kommen zusammen|laufen auf|laufen')

/** What is done to aid before somebody has it: "920 Millionen sind bewilligt", "abgerufen wurden erst 3 Millionen". */
export const aidPassingVerbs = wordSet(
  `bewilligen genehmigen aus|zahlen ab|rufen ab|nicken zu|sagen gewähren beantragen ein|planen vor|sehen frei|geben bereit|stellen verfügung~stellen aus|reichen billigen
  zu|sichern versprechen überweisen erlauben aussicht~stellen reservieren zu|billigen`,
)
