import { wordSet } from '../../word-set.ts'

/** Adjectives of what two organisations make together. */
export const mergedAdjectives =
  /^(neu|neugegründet|gemeinsam|kombiniert|fusioniert|verschmolzen|zusammengeführt|zusammengelegt|vereint|vereinigt|entstehend|entstanden|künftig|geplant)(e|en|er|es|em)$/

/** Words for what did not exist before its founders made it; what is "combined" may be a buyer with what it bought. */
const founded =
  /^((neu|neugegründet|gemeinsam|fusioniert|verschmolzen|entstehend|entstanden|geplant)(e|en|er|es|em)|gemeinschafts\p{L}+|joint|joint-venture|jointventure)$/u

/** Do words describe a firm that others found: "das neue Unternehmen", "das Gemeinschaftsunternehmen"? */
export const isNewFirm = (text: string): boolean =>
  text
    .toLowerCase()
    .split(' ')
    .some((word) => founded.test(word))

/** Participles of where something is: no clause has such a one for its own. */
export const sitedParticiples =
  /^(ansässig|beheimatet|stammend|gegründet|notiert|gelistet|sitzend|residierend|entstanden)e[nsrm]?$/

/** Nouns of where a company has its seat: "mit Sitz in London". */
export const seatNouns = /^(sitz|hauptsitz|zentrale|stammsitz|firmensitz)$/

/** Verbs and prepositions that make whoever stands beside them speak. */
export const speakingWords =
  /^(so|laut|teil(t|te|ten)|erklär(t|te|ten)|sag(t|te|ten)|meld(et|ete|eten)|beton(t|te|ten)|bekräftig(t|te|ten)|bestätig(t|te|ten)|kündig(t|te|ten)|schreibt|schrieb|räum(t|te|ten)|versicher(t|te|ten)|begründe(t|te|ten)|mitteil(t|te|ten)|bekanntgab|zufolge|nannt?e?)$/

/** Words of time and place that may stand between a speaker and its verb. */
export const wordsOfTimeOrPlace =
  /^(am|im|in|vom|später|abend|morgen|nachmittag|vormittag|\p{L}+tag(abend)?|\p{L}+tagnachmittag|heute|gestern|\()$/u

/** What is called by a part of its name: "die Gruppe" for the Seestern Group; by the stem of the noun. */
export const nounsInNames: Readonly<Record<string, RegExp>> = {
  grupp: /(group|gruppe)\b/i,
  holding: /\bholding/i,
  bank: /bank\b/i,
  flughafen: /\b(flughafen|airport)\b/i,
  stiftung: /stiftung\b/i,
  fond: /\b(fonds|fund)\b/i,
}

/** Ends of nouns that say what somebody makes or deals in, behind that: a "Bankautomaten-Hersteller" is no company Bankautomaten. */
export const makerNouns =
  /(hersteller|anbieter|händler|spezialist|produzent|entwickler|betreiber|ausrüster|bauer|versorger|dienstleister)$/

/** Second parts of compounds with a company's name that stand for it where they act: "der Seestern-Vorstand". */
export const organs =
  /(vorstand|vorstände|vorständin|verwaltungsrat|aufsichtsrat|management|führung|spitze|leitung|chef|chefin|manager|managerin|sprecher|sprecherin|geschäftsführer|geschäftsführerin|vorsitzende|vorsitzender|lenker|boss|ceo|cfo)$/

/** Those of them that speak. */
export const spokesmen = /(sprecher|sprecherin)$/

/** Stems of nouns that every company can be called by: of whom a text has said one, it need not mean again. */
export const plainNouns: ReadonlySet<string> = wordSet(
  'unternehm konzer gesellschaft anbieter hersteller betreiber entwickler investor großaktionär konkurrent rival wettbewerber partner kund käufer',
)

/** Nouns for a company that papers hardly use of a bank: "das Unternehmen". */
export const nounsOfAnyFirm = /(unternehmens?|firma|betriebe?s?)$/i

/** Nouns that only a company's own name stands behind: "die Firma Seestern". */
export const namingNouns = /(firma|gesellschaft|tochter|unternehmen)$/

/** "im Geschäftsbereich AUTOMATION": a part of a company that is none itself. */
export const divisionNouns =
  /(geschäfts(bereich|feld|einheit|segment)(e[ns]?|s)?|segment(s|es|en)?|(unternehmens|teil|konzern)bereich(s|es)?|teilkonzern(s|es)?|division)$/

/** Nouns for a part of a company, which stand before what that is called: "der Sparte Automotive". */
export const unitNouns =
  /(sparte|bereich|segment|abteilung|division|einheit|tochter|töchter|geschäft|geschäftsfeld|ableger|marke|firma|konzern|gesellschaft|unternehmen|gruppe)(n|s|e[ns]?)?$/

/** Second parts of compounds that make a company even of a person's name: "die Seestern-Gruppe". */
export const groupNouns: ReadonlySet<string> = wordSet('gruppe group holding konzern konzerns')

/** Nouns that count people of a place: "die Mehrheit der Dänen". */
export const peopleCounted: ReadonlySet<string> = wordSet(
  'mehrheit minderheit großteil teil hälfte anteil zahl prozent',
)

/** Prepositions behind which "den" is the plural's: "unter den Produzenten". */
export const pluralPrepositions: ReadonlySet<string> = wordSet('unter von mit bei zu aus nach seit zwischen gegenüber')

/** Verbs that give a new firm its name: "Das Gemeinschaftsunternehmen soll X heißen". */
export const callingVerbs = /^(heißen|heissen|heißt|heisst|hieß|getauft|firmieren|firmiert)$/

/** Words before whoever speaks: "laut X", "nach Angaben von X". */
export const sourceOpeners = /^(laut|nach|gemäß|angaben|worten|aussagen|sicht)$/

/** Second parts of compounds with a company's name that mean this company, not who owns it: "die Seestern-Gruppe". */
export const headsOfItself = wordSet('gruppe holding gesellschaft unternehmensgruppe firmengruppe')

/** Groups of several who own or want something, which are no company: "die zweitgrößte Aktionärsgruppe". */
export const manyTogether =
  /((aktionärs|eigentümer|gesellschafter|gläubiger|anleger|bieter|kunden|berufs|alters)gruppen?|(anleger|bieter|investoren|käufer|banken|erwerber)konsortiums?)$/

/** Companies that are there for one thing alone: a text is not about them, and does not call so whom it is about. */
export const firmsForOnePurpose =
  /(zweck|objekt|projekt|bieter|bietungs|erwerbs|akquisitions|betriebs|besitz|auffang|transfer|vorrats|mantel|beschäftigungs|qualifizierungs|abwicklungs|grundstücks|zwischen)(gesellschaft|holding|firma)$/i

/** "der Sicherungsfonds" is none but a fund. */
export const nounsOfFunds = /fonds$/i

/** Last parts of descriptions that no person is called by: "der Pumpenhersteller". */
export const nounsOfFirmsOnly =
  /(konzern|hersteller|produzent|zulieferer|ausrüster|dienstleister|versorger|versicherer|riese|gruppe|unternehmen|firma|brauerei|molkerei|bäckerei|druckerei|gießerei|reederei|spedition|werft|verlag|kette|gesellschaft|holding|manufaktur|autohaus|modehaus|möbelhaus|kaufhaus|kellerei|weingut|start-?up)s?$/i

/** Forms of verbs that say what somebody is: what they bring is nobody else. */
export const formsOfEquating = wordSet(
  'ist sind war waren sei seien wäre wären bleibt bleiben blieb blieben gilt gelten galt heißt nennt nannte',
)

/** Nouns that speak of one company again, whatever its trade: "der Traditionskonzern", "das Unternehmen". */
export const nounsOfFirmAgain = /^(\p{L}+)?(konzern|unternehmen|firma)(s|es)?$/u

/** What stands between a noun and the name of what it describes: "ein Verlag namens Seestern", "mit Namen Seestern". */
export const namingWords = wordSet('namens namen titel')

/** Ends of participles, and of adjectives that stand where participles do: "der in Ulm ansässige Bezahldienst". */
export const participleEnds = /(te|ten|ene|enen|nde|nden|alte|alten|ansässigen?|aktiven?|tätigen?)$/
