import { wordSet } from '../../word-set.ts'
import { contractingVerbs } from './agreeing.ts'

/** By which a customer orders. */
export const orderingVerbs = wordSet('bestellen ordern beauftragen beschaffen auftrag~geben ab|rufen')

/** Who does this to goods or rooms pays somebody for them. */
export const obtainingVerbs = wordSet('beziehen mieten an|mieten leasen chartern pachten ab|nehmen ein|kaufen')

/** Verbs of getting goods, "von" whom they come. */
export const procuringVerbs = wordSet(
  obtainingVerbs,
  'beschaffen an|schaffen ordern bestellen nach|bestellen kaufen erwerben',
)

/** By which a customer takes an order back. */
export const cancellingVerbs = wordSet(
  `stornieren ab|bestellen widerrufen zurück|ziehen zurück|nehmen annullieren kündigen auf|kündigen kippen streichen zusammen|streichen
  platzen~lassen auf|lösen halbieren`,
)

/** By which a customer leaves work to another, "an" whom or "für" whom it decides. */
export const outsourcingVerbs = wordSet('aus|lagern ab|geben übertragen überlassen entscheiden delegieren')

/** Who does this is the customer. */
export const customerVerbs = wordSet(
  orderingVerbs,
  procuringVerbs,
  contractingVerbs,
  cancellingVerbs,
  outsourcingVerbs,
  'verlängern erneuern aus|weiten auf|stocken vergeben erteilen zahlen bezahlen aus|geben investieren buchen sichern setzen nutzen ein|planen brauchen',
)

/** Who does this with an order is who gets it. */
export const winningVerbs = wordSet(
  `erhalten bekommen gewinnen holen herein|holen land~ziehen ergattern ein|heimsen verbuchen melden vermelden ein|fahren ab|räumen ein|sammeln
  kassieren herein|nehmen akquirieren angeln schnappen feiern bejubeln erobern erkämpfen ein|streichen aus|führen ab|arbeiten abarbeiten landen verlieren ein|büßen`,
)

/** Verbs by which goods go to a customer: "liefert Züge an X". */
export const deliveringVerbs = wordSet('liefern aus|liefern verkaufen vermieten')

/** Who does this is the supplier: "zieht einen Auftrag an Land". */
export const supplierVerbs = wordSet(winningVerbs, deliveringVerbs, 'zu|liefern bauen produzieren fertigen')

/** Verbs by which a customer gives somebody an order. */
export const assigningVerbs = wordSet('erteilen vergeben geben zu|sprechen zu|schlagen übertragen')

/** Whom a customer does this to gets the order. */
export const entrustingVerbs = wordSet('beauftragen betrauen')

/** Who does this to work for another is the supplier. */
export const undertakingVerbs = wordSet('übernehmen erledigen besorgen verantworten durch|führen aus|führen')

/** Who does this "für" somebody delivers to him. */
export const workingForVerbs = wordSet(
  'arbeiten produzieren fertigen her|stellen bauen entwickeln programmieren drucken',
)

/** Who does this has what he needs of whom it is done "auf". */
export const relyingVerbs = wordSet('setzen vertrauen bauen zurück|greifen')

/** By which somebody is made what a noun says: "als Lieferanten", "zum Hauptlieferanten". */
export const choosingVerbs = wordSet(
  'aus|wählen wählen bestimmen aus|suchen küren nominieren machen gewinnen an|heuern verpflichten benennen bestellen ein|setzen aus|gucken',
)

/** By which an option, or whatever else is offered "bei" somebody, is taken up. */
export const drawingVerbs = wordSet('ein|lösen ziehen aus|üben wahr|nehmen nutzen ab|rufen zu|greifen')

/** Who does this to a rival, or comes out on top, gets what both wanted. */
export const outdoingVerbs = wordSet(
  'aus|stechen durch|setzen aus|booten hinter~lassen überbieten schlagen verdrängen überzeugen zug~kommen zuge~kommen rennen~machen',
)

/** Who does this with an order has it no more. */
export const orderLosingVerbs = wordSet('verlieren ein|büßen los|werden')
