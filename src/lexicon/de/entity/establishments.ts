/** Nouns for a single house of business that names are given to: "die Gießerei Seestern", "das Seestern-Terminal". */
const nouns = `terminal klinik klinikum krankenhaus hospital raffinerie mühle therme kraftwerk stahlwerk walzwerk gießerei eisengießerei weingut kellerei sektkellerei druckerei
  großbäckerei bäckerei konditorei metzgerei fleischerei schlachthof schlachterei sägewerk zuckerfabrik papierfabrik freizeitpark warenhaus kaufhaus modehaus möbelhaus autohaus verlagshaus pflegeheim
  seniorenheim chemiepark rechenzentrum solarpark windpark spinnerei weberei gerberei färberei glashütte eisenhütte schmiede kaffeerösterei rösterei brennerei destillerie mälzerei käserei kelterei
  gärtnerei baumschule schuhfabrik schokoladenfabrik porzellanmanufaktur uhrenmanufaktur baumarkt architekturbüro ingenieurbüro planungsbüro`

const establishments: ReadonlySet<string> = new Set(nouns.split(/\s+/))

/** Is it such a noun, alone or as the end of a compound ("Containerterminal")? */
export const isEstablishment = (noun: string): boolean => {
  const norm = noun.toLowerCase().split('-').at(-1) ?? ''
  return establishments.has(norm) || /(terminal|klinik|klinikum|gießerei|fabrik|druckerei|werkstätten)$/.test(norm)
}
