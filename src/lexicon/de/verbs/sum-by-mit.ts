import { wordSet } from '../../word-set.ts'

/** Verbs that ask for a sum with "mit": "fördert den Bau mit 40 Millionen", "bewertet Seestern mit 2 Milliarden". */
export const sumByMit = wordSet(
  `fördern unterstützen bezuschussen subventionieren bewerten dotieren beziffern veranschlagen beteiligen ein|steigen aus|statten retten stützen
  taxieren unter|stützen helfen aus|helfen ein|springen haften bürgen ab|sichern besichern belasten bestrafen bei|springen ab|finden entschädigen
  arme~greifen seite~springen an|setzen kalkulieren rechnen rekapitalisieren stärken zu|schlagen`,
)
