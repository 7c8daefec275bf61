import { wordSet } from '../../word-set.ts'

/** What is done with a dividend by those who propose, pay and get it. */
export const proposingVerbs = wordSet(
  `vor|schlagen empfehlen beschließen beantragen zahlen aus|zahlen überweisen geben gewähren erhalten bekommen kassieren kriegen zu|fließen`,
)

/** Nouns of those who own a company together, as they are paid by it. */
export const ownersPaid =
  /^(klein|groß|gross|stamm|vorzugs|minderheits|mehrheits)?(aktionär(e|en|innen)|anteilseigner(n|innen)?|eigner(n)?|eigentümer(n|innen)?|gesellschafter(n|innen)?|teilhaber(n)?|aktieninhaber(n)?|anteilsinhaber(n)?)$/

/** What a company does with a sum for them. */
export const payingOwnersVerbs = wordSet(
  'zahlen aus|zahlen bezahlen überweisen zu|kommen gönnen spendieren zurück|geben bescheren schenken aus|schütten aus|kehren weiter|reichen weiter|geben',
)
