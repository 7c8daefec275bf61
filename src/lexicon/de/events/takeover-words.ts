import { wordSet } from '../../word-set.ts'
import { passingVerbs } from '../verbs/changing-hands.ts'

/** What a company comes to be that is taken over: "wird Teil von X", "wird eine Tochter der X". */
export const partsOfOwner = wordSet(
  'teil bestandteil tochter konzerntochter tochterfirma tochtergesellschaft tochterunternehmen ableger',
)

/** Verbs by which a company comes to whom a noun of possession names: "schlüpft unter das Dach von X", "gelangt in den Besitz von X". */
export const comingUnderVerbs = wordSet(passingVerbs, 'kommen schlüpfen gelangen geraten rücken ziehen über|wechseln')

/** What a company does that somebody takes over, told by a noun for who does: "bekommt mit X einen neuen Eigentümer". */
export const gettingOwnerVerbs = wordSet('bekommen erhalten finden kriegen haben')

/** Who does this with a buyer wants to sell, or does. */
export const buyerSeekingVerbs = wordSet('suchen finden brauchen präsentieren haben')

/** What stands for it as a noun: "auf der Suche nach einem Käufer". */
export const buyerSeekingNouns = wordSet('suche käufersuche')

/** Beside "aussteigen" they say that nothing is kept. */
export const completely = wordSet('komplett ganz vollständig gänzlich vollends endgültig')

/** Beside "mit" and somebody they say that both have come to terms. */
export const agreedWords = wordSet('einig handelseinig')
