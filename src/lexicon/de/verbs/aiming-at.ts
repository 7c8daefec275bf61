import { wordSet } from '../../word-set.ts'

/** Verbs with "auf" for whom they are about: "setzt auf Seestern" tells no place. */
export const aimingVerbs = wordSet(
  `setzen wetten bieten hören zu|gehen über|gehen ein|gehen entfallen warten blicken schielen schauen treffen stoßen verzichten reagieren zählen hoffen verweisen zu|kommen drängen zielen bauen lauten
  zurück|gehen beziehen zu|treffen konzentrieren`,
)
