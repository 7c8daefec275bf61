import { wordSet } from '../../word-set.ts'

/** Nouns for a single house of business that names are given to: "die Raffinerie Seestern". */
const establishments = wordSet(
  `krankenhaus hospital raffinerie mühle therme stahlwerk walzwerk weingut kellerei sektkellerei
  großbäckerei bäckerei konditorei metzgerei fleischerei schlachthof schlachterei sägewerk freizeitpark warenhaus kaufhaus modehaus möbelhaus autohaus verlagshaus pflegeheim
  seniorenheim spinnerei weberei gerberei färberei glashütte eisenhütte schmiede kaffeerösterei rösterei brennerei destillerie mälzerei käserei kelterei
  gärtnerei baumschule porzellanmanufaktur uhrenmanufaktur baumarkt architekturbüro ingenieurbüro planungsbüro`,
)

/** Those that also end compounds: "das Containerterminal Seestern", "die Eisengießerei Seestern". */
const ending = /(terminal|klinik|klinikum|gießerei|fabrik|druckerei|werkstätten)$/

/** Is it a noun for a house of business, alone or as the last part of a hyphen compound? */
export const isEstablishment = (noun: string): boolean => {
  const norm = noun.toLowerCase().split('-').at(-1) ?? ''
  return establishments.has(norm) || ending.test(norm)
}
