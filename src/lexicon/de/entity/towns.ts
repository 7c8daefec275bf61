import { wordSet } from '../../word-set.ts'

/** What a city or district is called that a text does not name: "Der Stadt gehören 70 Prozent". */
export const townNouns = wordSet(
  'stadt stadtstaat hansestadt heimatstadt kommune gemeinde landkreis landeshauptstadt kanton samtgemeinde verbandsgemeinde marktgemeinde stadtgemeinde kreisstadt',
)

/** Before a town they say where something is or comes from, and nobody acts. */
export const whereTowns = wordSet('in im aus nach um nahe unweit durch bis ab')

/** What names of towns begin with: "Bad Soden". */
export const townOpeners = wordSet('bad wiener sankt st ober unter groß klein neu alt burg markt')

/** Before an institution of a place they say where something is; a bare "der" or "des" is that of another noun. */
export const wherePrepositions = wordSet('am an auf im in vom zum zur beim aus nach der des')

/** Behind these "an" and "am" say in what somebody has a share: "60 Prozent am Flughafen Ulm". */
export const sharesBehindTowns = wordSet('prozent % anteil anteile anteilen beteiligung mehrheit')

/** Courts and other offices that have a name with their place: "das Amtsgericht Essen". */
export const offices = wordSet(
  `amtsgericht amtsgerichts landgericht landgerichts oberlandesgericht oberlandesgerichts landesgericht landesgerichts kammergericht verwaltungsgericht verwaltungsgerichts oberverwaltungsgericht
  arbeitsgericht arbeitsgerichts landesarbeitsgericht finanzgericht handelsgericht handelsgerichts kreisgericht bezirksgericht bezirksgerichts insolvenzgericht konkursgericht sozialgericht
  staatsanwaltschaft generalstaatsanwaltschaft finanzamt hauptzollamt zollfahndungsamt polizeipräsidium regierungspräsidium bezirksregierung konkursamt`,
)

/** Nouns for a town that say nothing of which, by the articles that can stand before them. */
export const townArticles: ReadonlyMap<string, RegExp> = new Map(
  ['stadt', 'hansestadt', 'landeshauptstadt', 'gemeinde', 'kommune']
    .map((noun): [string, RegExp] => [noun, /^(die|der|zur)$/])
    .concat([['stadtstaat', /^(der|dem|den|vom|beim|zum)$/]]),
)
