import { wordSet } from '../../word-set.ts'

/** Verbs that say of a sum no more than that it is there, is meant, planned or told: what it is for stands elsewhere. */
export const lightVerbs = wordSet(
  `sein werden haben brauchen benötigen sehen bleiben stehen liegen kommen gehen geben machen bedeuten tragen betragen lauten heißen nennen rechnen an|setzen auf|stocken schnüren bestimmen
  deckeln vor|sehen ein|planen planen finden zusammen|kommen hinzu|kommen dazu|kommen obendrauf|kommen drauf|kommen drohen winken fehlen reichen genügen gelten ab|machen
  schätzen beziffern veranschlagen taxieren erwarten melden berichten schreiben sagen mit|teilen bestätigen kursieren kolportieren aus|gehen aus|stehen offen|bleiben fällig|werden
  an|fallen entfallen ergeben summieren belaufen erreichen steigen sinken klettern wachsen fallen erhöhen senken verdoppeln halbieren fest|legen fest|schreiben vereinbaren`,
)
