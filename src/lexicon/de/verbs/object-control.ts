import { wordSet } from '../../word-set.ts'

/** Verbs whose object does what the infinitive beside them says: "lädt Seestern ein, 2 Millionen zu investieren". */
export const objectControl: ReadonlySet<string> =
  wordSet(`ein|laden bitten auf|fordern drängen zwingen nötigen verpflichten veranlassen ermächtigen bewegen überreden überzeugen beauftragen an|weisen an|halten hindern
  erlauben ermöglichen gestatten helfen raten ab|raten verbieten untersagen empfehlen nahe|legen zu|trauen auf|rufen mahnen ermahnen ermuntern ermutigen motivieren verleiten
  befähigen berechtigen bevollmächtigen verdonnern verurteilen auf|tragen befehlen vor|schreiben vor|schlagen auf|geben`)
