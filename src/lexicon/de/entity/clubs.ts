import { wordSet } from '../../word-set.ts'

/** What the names of sports clubs begin with, as it is written: "SV Seestern", "Eintracht Seestern". */
export const clubOpeners: ReadonlySet<string> = wordSet(
  `FC SV SC TSV VfB VfL VfR FSV TSG SSV SpVgg RB KV KSV AC AS CF FK HC EHC ERC ESV DSC MSV KFC SVW BSG TuS TuSpo THW HSG SG TV BC BV RW SK ASK WAC LASK PSV OGC RC RCD CD UD SSC
  Eintracht Borussia Hertha Arminia Dynamo Alemannia Werder Sturm Austria Real Atlético Olympique Sporting Ajax Athletic`,
)

/** What the letters that a sports club is called by hold: "der SVH", "beim TFC". */
export const clubLetters = /S[VCG]|FC|BV|TV|VF[BLR]|AC|BC|HC|EC/
