import { wordSet } from '../../word-set.ts'

/** Nouns for a state or its government that say nothing of which, by the articles that can stand before them. */
export const governmentNouns: ReadonlyMap<string, RegExp> = new Map([
  ['staat', /^(der|dem|den|vom|beim|zum|vater)$/],
  ['staates', /^des$/],
  ['staats', /^des$/],
  ['fiskus', /^(der|dem|den|vom|beim|zum)$/],
  ['regierung', /^(die|der|zur)$/],
  ['republik', /^(die|der|zur)$/],
  ['zentralregierung', /^(die|der|zur)$/],
])

/** The central bank of a country, with its article. */
export const nationalBanks = /^(die|der|zur) (nationalbank|notenbank)$/

/** The same for a part of a country. */
export const landNouns: ReadonlyMap<string, RegExp> = new Map([
  ['land', /^(das|dem|vom|beim|zum)$/],
  ['landes', /^des$/],
  ['bundesland', /^(das|dem|vom|beim|zum)$/],
  ['landesregierung', /^(die|der|zur)$/],
  ['freistaat', /^(der|dem|den|vom|beim|zum)$/],
])

/** Capitals and cities that are states, which stand for their governments, with the gazetteer's id of those. */
export const capitals: Readonly<Record<string, string>> = {
  Berlin: 'bund',
  Hamburg: 'stadt-hamburg',
  Bremen: 'stadt-bremen',
  Wien: 'oesterreich',
  Bern: 'schweiz',
  'Den Haag': 'niederlande',
  'Abu Dhabi': 'abu-dhabi',
  'Neu-Delhi': 'indien',
  Paris: 'frankreich',
  London: 'grossbritannien',
  Rom: 'italien',
  Madrid: 'spanien',
  Warschau: 'polen',
  Washington: 'usa',
  Peking: 'china',
  Moskau: 'russland',
  Tokio: 'japan',
  Seoul: 'suedkorea',
  Ankara: 'tuerkei',
  Kiew: 'ukraine',
  Riad: 'saudi-arabien',
  Doha: 'katar',
  Kopenhagen: 'daenemark',
  Stockholm: 'schweden',
  Brüssel: 'eu-kommission',
  Athen: 'griechenland',
  Belgrad: 'serbien',
  Budapest: 'ungarn',
  Bukarest: 'rumaenien',
  Canberra: 'australien',
  Delhi: 'indien',
  Dublin: 'irland',
  Hanoi: 'vietnam',
  Helsinki: 'finnland',
  Jakarta: 'indonesien',
  Kairo: 'aegypten',
  Lissabon: 'portugal',
  Oslo: 'norwegen',
  Ottawa: 'kanada',
  Prag: 'tschechien',
  Sofia: 'bulgarien',
  Taipeh: 'taiwan',
  Zagreb: 'kroatien',
}

/** The lands of Germany. */
export const germanLands: ReadonlySet<string> = new Set([
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
])

/** What governments do, and the cities of their capitals hardly ever, in the singular. */
export const governmentVerbs = wordSet(
  `will wollte hält hielt steigt stieg beteiligt stützt stützte fördert förderte zahlt gibt gab rettet rettete verstaatlicht verstaatlichte subventioniert genehmigt genehmigte erlaubt erlaubte prüft prüfte verlangt verlangte fordert forderte
  droht drohte verhängt verhängte stimmt stimmte entscheidet entschied verkauft verkaufte kauft kaufte übernimmt übernahm schießt schoss steuert steuerte springt sprang pumpt investiert bürgt verhandelt blockiert verbietet lehnt soll dürfte könnte muss hat hatte stellt plant plante kündigt beschließt beschloss bewilligt zieht trennt
  gewährt gewährte spendiert spendierte unterstützt unterstützte brummt brummte trägt trug`,
)

/** What of a capital only its government does, be the verb behind it or before. */
export const governmentOrders = wordSet(
  `bestellt bestellte ordert orderte beschafft beschaffte steuert steuerte bewilligt bewilligte bezuschusst bezuschusste subventioniert subventionierte fördert förderte
  verhängt verhängte`,
)

/** What states do, and their people of the same name hardly ever in the singular: "Schweden bestellt". */
export const stateVerbs: ReadonlySet<string> = new Set([
  ...governmentVerbs,
  ...governmentOrders,
  ...wordSet(`vergibt vergab erteilt erteilte beauftragt beauftragte erwirbt erwarb unterzeichnet
    unterzeichnete nimmt nahm bekommt bekam erhält erhielt lässt ließ baut baute schickt schickte liefert lieferte rüstet modernisiert wird wurde gehört gehörte`),
])

/** After a capital in this place, one of these verbs must end the clause: "soll Brüssel entscheiden". */
export const governmentInfinitives = wordSet(
  'entscheiden zustimmen genehmigen zahlen fördern beteiligen einsteigen aussteigen retten stützen verkaufen verlangen fordern halten prüfen beisteuern zuschießen übernehmen investieren verstaatlichen behalten zurückziehen bestellt beziffert veranschlagt zugesagt bewilligt',
)

/** Nouns for the forces of a state, in any form. */
export const armedForces =
  /^(armee|luftwaffe|marine|kriegsmarine|heere?s?|militärs?|küstenwache|((luft|see|land)?streitkräften?))$/

/** Nouns for what acts for a state, which the adjective before them names. */
export const stateBodies = new RegExp(
  `${armedForces.source}|^(staate?s?|((zentral|übergangs|militär)?regierung)|fiskus|staatskasse|.+ministeriums?|(rüstungs)?beschaffungs(amte?s?|behörde)|rüstungsbehörde)$`,
)

/** Ends of the names of bodies whose deeds are those of their state. */
export const actsForState = /(ministerium|finanzagentur|stabilisierungsfonds|soffin|kanzleramt)$/i
