import { wordSet } from '../../word-set.ts'

/** Verbs that ask for "auf" before whom they are about: "setzt auf Seestern" says of no platform. */
export const verbsWithAuf: ReadonlySet<string> = wordSet(
  `setzen wetten bieten hören zu|gehen über|gehen ein|gehen entfallen warten blicken schielen schauen treffen stoßen verzichten reagieren
    zählen hoffen verweisen zu|kommen drängen zielen bauen lauten zurück|gehen beziehen zu|treffen konzentrieren ab|zielen an|kommen verlassen vertrauen spekulieren hin|weisen ein|schwören um|steigen aus|weichen`,
)
