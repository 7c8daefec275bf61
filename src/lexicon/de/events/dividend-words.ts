import { wordSet } from '../../word-set.ts'

/** What is done with a dividend by those who propose, pay and get it. */
export const proposingVerbs = wordSet(
  `vor|schlagen empfehlen beschließen beantragen zahlen aus|zahlen überweisen geben gewähren erhalten bekommen kassieren kriegen zu|fließen`,
)
