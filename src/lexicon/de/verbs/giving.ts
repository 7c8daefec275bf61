import { wordSet } from '../../word-set.ts'

/** Verbs that say of any sum who had a part in it: "ein Kredit, den die Bank der Werft gab". */
export const givingVerbs = wordSet(
  'geben vergeben bewilligen gewähren zahlen erhalten bekommen zu|sagen bereit|stellen überweisen',
)

/** Verbs by which banks and others lend. */
export const lendingVerbs = wordSet('gewähren vergeben aus|reichen ein|räumen verleihen vor|strecken bewilligen geben')

/** Whom one of these is done for has a loan. */
export const creditVerbs = wordSet(
  lendingVerbs,
  'verlängern leihen stunden erlassen genehmigen kündigen streichen prolongieren um|schulden umschulden refinanzieren',
)

/** What somebody does this with was lent to him, whatever it is called. */
export const clearingVerbs = wordSet('tilgen ab|stottern ab|bezahlen umschulden um|schulden refinanzieren')

/** Who does this with a loan gives it, or settles what becomes of it, and does not owe it. */
export const lenderVerbs = wordSet(creditVerbs, 'zu|sagen bereit|stellen aus|setzen auf|schieben verweigern')

/** Who does this with a sum puts it down for something, also "bei" a company. */
export const puttingDownVerbs = wordSet('legen nach|legen nach|schießen drauf|legen tisch~legen hin|legen')

/** Verbs by which investors put money into what a text is about, named or not. */
export const joiningVerbs = wordSet(
  'ein|steigen bei|steuern zu|schießen nach|schießen dazu|geben dazu|zahlen dazu|legen dazu|schießen bereit|stellen zu|sagen verfügung~stellen zeichnen ein|bringen ein|schießen ein|schiessen ein|zahlen stemmen mit|bringen geben ein|springen aus|helfen bei|springen nach|legen ein|schießen',
)

const paying = 'zahlen bezahlen berappen blättern hin|blättern hin|legen auf|bringen überweisen leisten'
/** Verbs by which somebody pays what is asked of him. */
export const payingVerbs = wordSet(paying)
/** The same of fees, which are also spent. */
export const feePayingVerbs = wordSet(paying, `entrichten aus|geben`)

/** Who does this with a sum for a company buys it; for anything else it is spent. */
export const layingOutVerbs = wordSet(feePayingVerbs, 'auf|wenden hand~nehmen locker|machen')

/** Verbs by which somebody spends on what is his: "wendet 5 Millionen für den Bereich auf". */
export const upkeepVerbs = wordSet('auf|wenden verwenden')

/** Verbs by which goods come to whoever buys them: "beliefert Nordwind mit Strom". */
export const supplyingVerbs = wordSet('beliefern versorgen aus|rüsten aus|statten')

/** What a company does with a provision that it makes now. */
export const providingVerbs = wordSet(
  'bilden vor|nehmen verbuchen buchen dotieren an|setzen ein|stellen auf|stocken treffen tätigen planen ein|planen',
)
