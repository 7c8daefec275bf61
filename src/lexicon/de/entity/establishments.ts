import { wordSet } from '../../word-set.ts'

/** Nouns for a single house of business that names are given to: "die Raffinerie Seestern". */
const establishments = wordSet(
  `krankenhaus hospital mühle therme labor warenhaus kaufhaus autohaus schmiede spinnerei beteiligung minderheitsbeteiligung mehrheitsbeteiligung portfoliofirma
  baumarkt pflegeheim seniorenheim schlachthof freizeitpark weingut gestüt reisebüro architekturbüro ingenieurbüro planungsbüro`,
)

/** Those that also end compounds: "das Containerterminal Seestern", "die Eisengießerei Seestern", "die Biobäckerei Seestern". */
const ending =
  /(terminal|klinik|klinikum|fabrik|werkstätten|raffinerie|stahlwerk|walzwerk|hüttenwerk|sägewerk|glashütte|eisenhütte|baumschule|manufaktur|genossenschaft|verbund|(verlags|handels|auktions|medien|mode|möbel|bank|versand|software|bau|textil|reise|tech|pharma|pelz|leder|musik)haus|(gieß|druck|bäck|kell|metzg|fleisch|schlacht|web|gerb|färb|röst|brenn|käs|kelt|gärtn|brau|mälz|schrein|tischl|schlosser|wäsch|reinig|näh|strick|stick|zwirn|konditor|imker|fischer|molker|sattler|buchbind|leder)erei|mälzerei|konditorei|destillerie|imkerei|molkerei|sattlerei|(karten|liefer|bezahl|abo|musik|leih|mahlzeiten|wetter|mail|chat|bring|pflege|fahr|paket|kurier|sicherheits|streaming|online|lotsen|reparatur|reinigungs|prüf|daten|cloud|telefon|rechen|buchungs|vermittlungs|info)dienst|(regie|eigen|familien|handwerks|verkehrs|entsorgungs|zuliefer|schlacht|pump|dreh|stahl|bau|forst|agrar)betrieb)$/

/** Is it a noun for a house of business, alone or as the last part of a compound, in the singular? */
export const isEstablishment = (noun: string): boolean => {
  const norm = noun.toLowerCase().replace(/-/g, '')
  const last = noun.toLowerCase().split('-').at(-1) ?? ''
  return [norm, last, norm.replace(/e?s$/, ''), last.replace(/s$/, '')].some(
    (form) => establishments.has(form) || ending.test(form),
  )
}
