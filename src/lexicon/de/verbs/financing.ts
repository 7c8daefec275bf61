import { wordSet } from '../../word-set.ts'

/** Who does this with a sum raises it. */
export const raisingVerbs = wordSet(
  'ein|sammeln ein|werben auf|nehmen besorgen beschaffen verschaffen sichern ein|spielen',
)

/** Who does this with an injection gets it. */
export const gettingVerbs =
  wordSet(`erhalten bekommen kriegen sichern melden vermelden ab|schließen ab|schliessen einwerben ein|werben ein|sammeln besorgen verbuchen verkünden brauchen benötigen
  holen fordern suchen beantragen haben auf|nehmen`)
/** Who does this with a round, or in one, raises the money. */
export const roundClosingVerbs =
  wordSet(`ab|schließen ab|schliessen beenden verkünden bekannt|geben melden vermelden planen starten eröffnen vor|bereiten verlängern erweitern
  auf|stocken holen sichern besorgen erhalten bekommen einsammeln an|streben suchen`)
/** Who does this with a bond sells it at the market. */
export const bondVerbs = wordSet(
  'begeben aus|geben emittieren platzieren heraus|geben auf|legen beschließen beschliessen',
)
/** Who does this with a convertible bond issues it. */
export const issuingVerbs = wordSet(bondVerbs, `unterzeichnen unterschreiben vereinbaren`)
/** Who does this leads a round. */
export const leadingVerbs = wordSet('an|führen führen leiten')
/** Who does this with a sum is one of those who put money in. */
export const joiningInVerbs =
  wordSet(`bei|stehen engagieren teil|nehmen an|schließen an|schliessen mit|machen mit|ziehen mit|wirken dabei~sein mit|finanzieren
  mit|tragen ein|treten`)

/** Who does this with fresh money gives it. */
export const moneyPromisingVerbs = wordSet(
  `versprechen zu|sagen zu|sichern an|bieten mit|bringen geben bereit|stellen aussicht~stellen garantieren bringen gewähren`,
)
/** Who does this gives it where he says for whom; else he may be who gets it. */
export const moneyAnnouncingVerbs = wordSet('an|kündigen verkünden bekannt|geben')

/** Who does this with a round gives to it or is the round, and does not raise it. */
export const givingToRoundVerbs = wordSet(
  leadingVerbs,
  joiningInVerbs,
  'beteiligen sein stehen kommen geben bringen stammen folgen ein|steigen zeichnen stemmen finanzieren zählen gehören an|gehören dabei~sein',
)

/** Verbs by which somebody becomes one of a company's owners. */
export const buyingInVerbs = wordSet('beteiligen ein|steigen ein|kaufen')

/** Verbs by which somebody asks others for a sum. */
export const negotiatingVerbs = wordSet('verhandeln reden sprechen feilschen ringen')

/** Who does this with new shares, or by them, issues them. */
export const issuingSharesVerbs =
  wordSet(`aus|geben begeben emittieren platzieren unter|bringen verkaufen auf|legen beschaffen verschaffen besorgen holen sichern
  ein|sammeln ein|werben ein|nehmen erlösen auf|nehmen`)

/** Verbs by which a company comes to capital. */
export const capitalRaisingVerbs = wordSet(raisingVerbs, 'holen ein|nehmen erlösen erhalten bekommen')

/** Verbs by which a sum comes in through bonds: "begibt 150 Millionen Franken". */
export const bondMoneyVerbs = wordSet(
  'begeben emittieren platzieren auf|nehmen auf|legen ein|sammeln ein|werben erlösen erzielen holen besorgen beschaffen',
)

/** Who does this with a whole round gives it all. */
export const roundStemmingVerbs = wordSet(
  'stemmen finanzieren bestreiten übernehmen zeichnen schultern tragen bezahlen',
)

/** Who does this with a sum takes part in what a company raises: "beteiligt sich mit 3 Millionen an der Kapitalerhöhung". */
export const partTakingVerbs = wordSet(
  'beteiligen teil|nehmen engagieren mit|machen mit|ziehen mit|gehen ein|steigen dabei~sein an|schließen an|schliessen ein|bringen',
)

/** Who does this gives so much of what a company raises: "übernimmt von der Kapitalerhöhung 3 Millionen". */
export const partGivingVerbs = wordSet(
  'übernehmen zeichnen tragen schultern stemmen bei|steuern bei|tragen auf|bringen ein|zahlen ein|bringen geben zu|schießen zu|schiessen zahlen investieren bereit|stellen zu|sagen',
)

/** Who does this to what he has put in puts in more: "stockt sein Engagement um 3 Millionen auf". */
export const addingMoneyVerbs = wordSet(
  'auf|stocken erhöhen aus|bauen verstärken aus|weiten hoch|fahren vergrößern vergrössern',
)

/** Who does this to losses of another pays for them. */
export const coveringVerbs = wordSet('aus|gleichen decken übernehmen ab|decken tragen ersetzen auf|fangen')

/** Who does this with shares offers them, or lets others have them. */
export const offeringSharesVerbs = wordSet(
  issuingSharesVerbs,
  'an|bieten zu|teilen zeichnen ab|setzen verteilen los|werden kaufen',
)

/** Who does this with shares issues them, be they called new or not. */
export const strictlyIssuingVerbs = wordSet('aus|geben begeben emittieren auf|legen')

/** Who does this "auf" or "an" a company sides with it, mostly with money: "setzt auf Seestern". */
export const sidingVerbs = wordSet('setzen glauben vertrauen wetten')

/** Who does this "bei", "an" or "in" a company puts money into it; also who is or becomes one of its owners. */
export const steppingInVerbs = wordSet(
  buyingInVerbs,
  sidingVerbs,
  'bord~kommen boot~kommen bord~gehen boot~steigen bord~sein boot~sein investieren engagieren stecken werden sein auf|steigen finanzieren',
)

/** Who does this to a company, or for it, keeps it going with money. */
export const helpingVerbs = wordSet(
  `unterstützen unter|stützen helfen aus|helfen fördern subventionieren bezuschussen retten stützen finanzieren rekapitalisieren bei|springen arme~greifen seite~springen
  päppeln auf|päppeln leben~halten wasser~halten beine~helfen stange~halten rücken~stärken auf|fangen bewahren sponsern alimentieren`,
)

/** Who enters a company, and does this with a sum, puts it in. */
export const puttingInVerbs = wordSet(
  `mit|bringen ein|bringen bringen zahlen ein|zahlen überweisen geben bereit|stellen verfügung~stellen zu|sagen versprechen investieren stecken pumpen zu|schießen zu|schiessen
  nach|schießen nach|schiessen ein|legen bei|steuern hand~nehmen auf|bringen leisten gewähren bewilligen ein|schießen ein|schiessen hinein|stecken zuschießen locker|machen`,
)

/** Who does this with a sum, in talk of a round, gathers it or has it then. */
export const sumGatheringVerbs = wordSet(
  raisingVerbs,
  'einsammeln einwerben holen erhalten bekommen kassieren auf|treiben auf|bringen zusammen|bringen zusammen|tragen akquirieren raum~stehen verfügung~stehen fließen fliessen zusammen|kommen zusagen zu|sagen zusammen|legen verfügung~stellen bereit|stellen',
)

/** Who does this with a sum for what another does pays for it: "steckt 3 Millionen in die Sanierung von Y", "finanziert den Ausbau". */
export const financingVerbs = wordSet(
  `investieren stecken finanzieren pumpen buttern geben bereit|stellen zahlen auf|bringen zu|schießen zu|schiessen bei|steuern bei|tragen unterstützen fördern
  ein|zahlen spendieren beteiligen mit|finanzieren zu|sagen versprechen aus|geben ein|setzen`,
)
