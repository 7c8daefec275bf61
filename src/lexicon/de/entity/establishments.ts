import { wordSet } from '../../word-set.ts'

/** Nouns for a single house of business that names are given to: "die Raffinerie Seestern". */
const establishments = wordSet(
  `krankenhaus hospital mühle therme labor warenhaus kaufhaus autohaus schmiede spinnerei beteiligung minderheitsbeteiligung mehrheitsbeteiligung portfoliofirma
  baumarkt pflegeheim seniorenheim schlachthof freizeitpark weingut gestüt reisebüro feinkosthaus gasthof landgasthof gasthaus wirtshaus brauhaus weinhaus einrichtungshaus sanitätshaus druckhaus ferienpark erlebnisbad freizeitbad tierpark milchhof obsthof mineralbrunnen
  herzzentrum ärztehaus altenheim privatschule sprachschule buchhandlung steinbruch ziegelei zimmerei dachdeckerei winzerei weinkellerei rechenzentrum architekturbüro ingenieurbüro planungsbüro`,
)

const anyOf = (list: string): string => `(?:${[...wordSet(list)].join('|')})`

/** Trades whose workshops are called by them: "die Biobäckerei Seestern". */
const trades =
  'schloss gieß druck bäck kell metzg fleisch schlacht web gerb färb röst brenn käs kelt gärtn brau mälz schrein tischl wäsch reinig näh strick stick zwirn buchbind leder imk molk sattl'
/** First parts of houses that deal in something: "das Modehaus Seestern". */
const houses =
  'verlags handels auktions medien mode möbel bank versand software bau textil reise tech pharma pelz leder musik investment analyse broker brokerage wertpapier finanz beteiligungs emissions us privateequity equity'
/** First parts of businesses, by their work or whose they are: "der Familienbetrieb Seestern". */
const businesses =
  'regie eigen familien handwerks verkehrs entsorgungs zuliefer schlacht pump dreh stahl bau forst agrar'
/** What services do: "der Lieferdienst Seestern". */
const services = `karten liefer bezahl abo musik leih mahlzeiten wetter mail chat bring pflege fahr paket kurier sicherheits streaming online lotsen
  reparatur reinigungs prüf daten cloud telefon rechen buchungs vermittlungs info`

/** Those that also end compounds: "das Containerterminal Seestern", "die Eisengießerei Seestern". */
const ending = new RegExp(
  `(terminal|klinik|klinikum|fabrik|werkstätten|raffinerie|stahlwerk|walzwerk|hüttenwerk|sägewerk|glashütte|eisenhütte|baumschule|manufaktur|genossenschaft|verbund|konditorei|destillerie|${anyOf(trades)}erei|${anyOf(houses)}haus|${anyOf(services)}dienst|${anyOf(businesses)}betrieb)$`,
)

/** Is it a noun for a house of business, alone or as the last part of a compound, in the singular? */
export const isEstablishment = (noun: string): boolean => {
  const parts = noun.toLowerCase().split('-')
  const [norm, last] = [parts.join(''), parts.at(-1) ?? '']
  return [norm, last, norm.replace(/e?s$/, ''), last.replace(/s$/, '')].some(
    (form) => establishments.has(form) || ending.test(form),
  )
}
