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

/** By a noun for it and "an Y" somebody would like to have a company: "hat Interesse an Y". */
export const interestNouns = wordSet('interesse übernahmeinteresse kaufinteresse')

/** Beside "an" and a company they say the same: "ist an Y interessiert". */
export const interestedWords = wordSet('interessiert dran')

/** Who does this to a company would like to have it, by the preposition that the company stands with. */
export const wooingVerbs: ReadonlyMap<string, string> = new Map([
  ['um|werben', ''],
  ['um|garnen', ''],
  ['interessieren', 'für'],
  ['liebäugeln', 'mit'],
  ['buhlen', 'um'],
  ['werben', 'um'],
  ['ringen', 'um'],
])

/** Who does this with himself or what he has, by or around a company, takes it over: "verstärkt sich mit Y", "erweitert das Portfolio um Y". */
export const enlargingVerbs = wordSet(
  'verstärken ergänzen erweitern komplettieren vergrößern vergrössern abrunden ab|runden aus|bauen',
)

/** What is enlarged so. */
export const enlargedThings =
  /(portfolio|angebot|geschäft|sortiment|gruppe|netz|reich|konzern|kerngeschäft|palette|sparte)s?$/

/** Who does this to a company makes it a part of himself. */
export const integratingVerbs = wordSet('integrieren ein|gliedern eingliedern ein|verleiben einverleiben')

/** Who wins what several bid for: "gewinnt den Bieterstreit um Y", "geht als Sieger aus dem Rennen um Y hervor". */
export const winningBidVerbs = wordSet('gewinnen hervor|gehen entscheiden siegen')

/** By which a company is bought, where it is named behind: "hat den Kaufvertrag für Y unterschrieben". */
export const purchaseContracts = wordSet('kaufvertrag kaufvereinbarung übernahmevertrag übernahmevereinbarung')

/** Hands that a company comes into when it is sold: "kommt in neue Hände". */
export const newHands = /^(neue|andere|fremde)[nrs]? hände?n?$/

/** A company that others may buy. */
export const takeoverTargets = /^(übernahmekandidat|übernahmeziel|übernahmeobjekt|kaufkandidat)(en|s|e)?$/
