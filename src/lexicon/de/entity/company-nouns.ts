import { wordSet } from '../../word-set.ts'

/** Grammatical gender of a noun that describes an organisation; what "der" or "die" before it must agree with. */
export type Gender = 'm' | 'f' | 'n'

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

/** Second parts of compounds that name a company by its trade ("Auto" + "konzern"), by gender. */
export const companyHeads: Readonly<Record<Gender, readonly string[]>> = {
  m: words(`konzern hersteller riese anbieter spezialist gigant bauer entwickler produzent betreiber händler versorger dienstleister
    ausrüster zulieferer lieferant fabrikant primus marktführer weltmarktführer branchenführer pionier champion macher finanzierer
    vermarkter verarbeiter vermittler makler ausstatter fertiger förderer erzeuger importeur exporteur großhändler
    veranstalter vermieter verleiher versender investor multi koloss platzhirsch newcomer gründer-star konzernriese
    handelsriese hersteller-riese entwicklungskonzern titan aufsteiger neuling börsenneuling versicherer verlag discounter diskonter
    broker designer innovator distributor distributeur ableser integrator absteiger mittelständler projektierer abfüller verpacker filialist veredler beschichter zertifizierer züchter verwerter gießer drucker färber röster entsorger recycler logistiker sensoriker elektroniker robotiker brenner bäcker wäscher aufbereiter verzinker wärter sortierer zerleger spediteur reeder`),
  f: words(`firma gruppe holding gesellschaft kette schmiede plattform reederei bank 
    brauerei handelskette handelsgruppe aktiengesellschaft manufaktur beratung anstalt spezialistin anbieterin herstellerin betreiberin`),
  n: words(`unternehmen start-up startup institut imperium konsortium studio labor schwergewicht
    netzwerk portal einhorn urgestein flaggschiff konglomerat familienunternehmen traditionsunternehmen `),
}

/** Nouns that mean an organisation and nothing of what it does, by gender: they refer by salience alone. */
export const rankNouns: Readonly<Record<Gender, readonly string[]>> = {
  m: words(`Konzern Großkonzern Weltkonzern Riese Gigant Anbieter Hersteller Betreiber Mittelständler Marktführer Weltmarktführer
    Branchenprimus Branchenführer Traditionskonzern Familienkonzern Staatskonzern Börsenneuling Neuling Börsenkandidat
    Börsenriese Entwickler Produzent Spezialist Familienbetrieb Traditionsbetrieb Branchenriese Branchenpionier Pionier Lieferant Börsenliebling Milliardenkonzern Multi Mutterkonzern-Konzern
    Dax-Konzern MDax-Konzern SDax-Konzern TecDax-Konzern SMI-Konzern Leitindex-Konzern Wertpapierhändler Emittent Börsenaspirant Highflyer Shootingstar Dax-Aufsteiger Projektierer Filialist Vermarkter Importeur Ausrüster Distributor Dax-Absteiger Dax-Neuling Index-Neuling Dax-Riese`),
  f: words(`Firma Gruppe Gesellschaft Holding Aktiengesellschaft Unternehmensgruppe Firmengruppe Traditionsfirma Familienfirma
    Konzernholding Dachgesellschaft Traditionsmarke Jungfirma Tech-Firma Unternehmung Familiengruppe `),
  n: words(`Unternehmen Start-up Startup Scale-up Traditionsunternehmen Familienunternehmen Jungunternehmen Traditionshaus 
    Großunternehmen Staatsunternehmen Einhorn Industrieunternehmen Vorzeigeunternehmen Weltunternehmen
    Schwergewicht Dax-Unternehmen MDax-Unternehmen SDax-Unternehmen Dax-Schwergewicht Indexschwergewicht Dax-Mitglied Start-Up`),
}

/** What one organisation is to another; "die Tochter" of whom, "der Rivale" of whom, is found in the text. */
export const relations = {
  subsidiary: {
    m: words('Ableger Spin-off Teilkonzern Geschäftsbereich '),
    f: words(
      'Tochter Tochterfirma Tochtergesellschaft Konzerntochter Sparte Enkelin Landesgesellschaft Schwestergesellschaft Schwesterfirma Schwester Auslandstochter',
    ),
    n: words('Tochterunternehmen Spin-off Schwesterunternehmen Beteiligungsunternehmen'),
  },
  parent: {
    m: words(
      'Mutterkonzern Eigner Eigentümer Haupteigentümer Mehrheitseigner Mehrheitseigentümer Alleineigentümer Großaktionär Hauptaktionär Mehrheitsaktionär Ankeraktionär Gesellschafter Hauptgesellschafter',
    ),
    f: words(
      'Mutter Muttergesellschaft Mutterfirma Konzernmutter Obergesellschaft Eigentümerin Eignerin Großaktionärin Hauptaktionärin Mehrheitseignerin Alleineigentümerin Mehrheitsaktionärin Gesellschafterin',
    ),
    n: words('Mutterunternehmen Mutterhaus Stammhaus'),
  },
  rival: {
    m: words(
      'Rivale Konkurrent Wettbewerber Mitbewerber Erzrivale Gegenspieler Verfolger Erzkonkurrent Lokalrivale Mitbieter Branchenkollege Hauptkonkurrent',
    ),
    f: words('Rivalin Konkurrentin'),
    n: words('Konkurrenzunternehmen'),
  },
  partner: {
    m: words(
      'Partner Bündnispartner Kooperationspartner Joint-Venture-Partner Vertragspartner Geschäftspartner Großkunde Kunde Auftraggeber Auftragnehmer Zulieferpartner Fusionspartner',
    ),
    f: words('Partnerin Kundin'),
    n: words('Partnerunternehmen'),
  },
  buyer: {
    m: words('Käufer Erwerber Bieter Aufkäufer Kaufinteressent Übernehmer Neueigentümer Neueigner Neubesitzer'),
    f: words('Käuferin Bieterin Erwerberin Neueigentümerin'),
    n: [],
  },
  seller: {
    m: words('Verkäufer Veräußerer Alteigentümer Alteigner Voreigentümer Vorbesitzer'),
    f: words('Verkäuferin Voreigentümerin Alteigentümerin'),
    n: [],
  },
  target: {
    m: words('Übernahmekandidat Zukauf Neuzugang Neuerwerb Verkaufskandidat'),
    f: words('Zielgesellschaft Übernommene Neuerwerbung'),
    n: words('Zielunternehmen Übernahmeziel Übernahmeobjekt'),
  },
  joint_venture: {
    m: [],
    f: words('Gemeinschaftsfirma Gemeinschaftsgesellschaft Gemeinschaftstochter'),
    n: words('Gemeinschaftsunternehmen Joint-Venture Jointventure Gemeinschaftsprojekt'),
  },
  maker: {
    m: words('Entwickler Macher Erfinder Hersteller Anbieter Betreiber Konzern Produzent Bauer'),
    f: words('Firma Schmiede Mutter'),
    n: words('Unternehmen Start-up'),
  },
} as const satisfies Record<string, Readonly<Record<Gender, readonly string[]>>>

/** What one organisation can be to another. */
export type Relation = keyof typeof relations

/** Second parts of a hyphen compound that show its first part to be an organisation's name: "Amazon-Aktie", "Parloa-Chefin". */
export const nameCompoundHeads: ReadonlySet<string> = new Set(
  words(`aktie aktien aktionär aktionäre aktionären aktionärin aktienkurs aktienpaket papier papiere papieren titel chef chefin chefs boss vorstand vorständin vorstände vorstandschef vorstandschefin
    vorstandsvorsitzender vorstandsvorsitzende finanzchef finanzvorstand finanzchefin konzernchef konzernchefin firmenchef firmenlenker technikchef produktchef personalchefin personalvorstand aufsichtsrat aufsichtsratschef aufsichtsratsvorsitzender
    aufsichtsratschefin betriebsrat betriebsratschef betriebsratschefin betriebsratsvorsitzende gesamtbetriebsrat sprecher sprecherin manager managerin managern management gründer gründerin gründern mitgründer mitgründerin cofounder erfinder eigner eigentümer besitzer großaktionär großaktionäre
    hauptaktionär tochter töchter töchtern tochterfirma tochtergesellschaft tochterunternehmen mutter mutterkonzern muttergesellschaft schwester ableger konzern konzerns gruppe holding anteil anteile anteilen anteilseigner anteilsschein anteilsscheine beteiligung beteiligungen übernahme
    übernahmeangebot kauf verkauf börsengang ipo fusion zusammenschluss anleger investor investoren investments mitarbeiter mitarbeitern mitarbeiterin beschäftigte beschäftigten belegschaft werk werke werken werks fabrik zentrale hauptversammlung hauptquartier management führung spitze imperium
    kurs notierung bilanz zahlen umsatz gewinn deal angebot offerte einstieg ausstieg kunden kunde kundin nutzer nutzern zulieferer lieferant lieferanten händler partner sparte geschäft standort standorte filiale filialen märkte modelle modell plattform software app dienst geräte produkte
    beschäftigter angestellte angestellten insider lenker präsident präsidentin chefvolkswirt chefökonom volkswirt analyst analysten analystin strategie konkurrent rivale vize ceo cfo anwalt anwälte vertreter kreise firmenchefin erbe erben familie pleite insolvenz skandal sanierung
    krise vorgänger konten mehrheit minderheit anleihe anleihen schulden wandelanleihe wertpapier wertpapiere chips chip server cloud rechenzentrum rechenzentren autos flugzeuge jets züge maschinen technologie finanzierung bewertung großauftrag auftrag vertrag allianz kooperation häuser häusern läden filialnetz vorzugsaktien vorzugsaktie stammaktien stammaktie dividende gläubiger gläubigern betriebsräte chefetage vorständen kursziel verwaltungsrat gesellschafter gesellschaftern`),
)

/** Nouns after which the name of an outlet or an agency follows: "die Zeitung X", "die Nachrichtenagentur Y". */
export const outletNouns: ReadonlySet<string> = new Set(
  words(`zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin wirtschaftsmagazin manager-magazin blatt wirtschaftsblatt boulevardblatt fachblatt fachmagazin portal newsportal nachrichtenportal onlineportal
    onlinemagazin branchendienst informationsdienst wirtschaftszeitung boulevardzeitung sonntagszeitung nachrichtensender fachzeitschrift tech-portal techportal webseite website blog newsletter podcast sonntagsblatt finanzblatt wirtschaftsdienst fernsehsender tv-sender börsenzeitung finanzportal branchenportal finanznachrichtendienst wochenblatt`),
)

/** Nouns that grow together with a company's short name: "Bahnchef", "Postaktie". */
export const closedHeads: readonly string[] = words(
  'chef chefin konzern konzerns vorstand aktie tochter sprecher sprecherin manager mitarbeiter aufsichtsrat',
)

/** Ends of compounds that begin with the name of a paper: "Küstenblatt-Bericht". */
export const outletHeads: ReadonlySet<string> = new Set(
  words('zeitung bericht berichte informationen interview reporter online'),
)

/** Nouns after which the name of a news agency follows. */
export const agencyNouns: ReadonlySet<string> = new Set(
  words(
    'nachrichtenagentur agentur finanznachrichtenagentur wirtschaftsagentur nachrichtendienst agenturen nachrichtenagenturen',
  ),
)

/** Nouns after which the name of an authority, union, association or institute follows, with the kind they make it. */
export const bodyNouns: Readonly<Record<'authority' | 'association', readonly string[]>> = {
  authority: words(
    'behörde aufsicht börsenaufsicht finanzaufsicht kartellbehörde aufsichtsbehörde ministerium zentralbank notenbank finanzaufsichtsbehörde wettbewerbsbehörde regulierungsbehörde staatsanwaltschaft gericht rechnungshof krankenkasse bundesamt landesamt bundesagentur',
  ),
  association: words(
    'gewerkschaft verband branchenverband industrieverband lobbyverband bankenverband dachverband stiftung verein partei arbeitgeberverband wirtschaftsverband forschungsinstitut wirtschaftsinstitut marktforschungsinstitut umweltorganisation organisation ngo verbraucherzentrale aktionärsvereinigung aktionärsschützer miliz terrormiliz hilfswerk gewerkschaftsbund komitee',
  ),
}

/** All nouns for companies that say what they are and not who, lower case. */
export const generalHeads: ReadonlySet<string> = new Set(
  [companyHeads, rankNouns, ...Object.values(relations)]
    .flatMap((byGender) => Object.values(byGender).flat())
    .map((noun) => noun.toLowerCase()),
)

const besideOthers: ReadonlySet<string> = new Set(
  [relations.rival, relations.partner].flatMap((byGender) =>
    Object.values(byGender).flatMap((nouns) => nouns.map((noun) => noun.toLowerCase())),
  ),
)

/** Does a description say what somebody is to another, of whom it is told: "der Rivale", "des Partners"? */
export const isBesideOther = (text: string): boolean => {
  const noun = text.toLowerCase().split(/[\s-]/).at(-1) ?? ''
  return [noun, noun.replace(/e?[ns]$/, ''), noun.replace(/[ns]$/, '')].some((form) => besideOthers.has(form))
}

/** Last nouns of descriptions that say of somebody that it buys shares of others by trade: "der Fonds". */
export const nounsOfInvestors = /(fonds|investor|investors|investorin|beteiligungsgesellschaft|beteiligungsfirma)$/i

/** Names of those who lend by trade, known or not: "Volksbank Altmark", "Bankhaus Kern"; not of those that lend for states. */
export const namesOfBanks =
  /(?<!förder|investitions|aufbau|entwicklungs|national|noten|zentral|welt|daten)(bank|sparkasse|bankhaus)\b/i

/** Heads of compounds that mean the company itself, whatever its trade: "der Seestern-Konzern". */
export const companyItself: ReadonlySet<string> = new Set([
  'konzern',
  'konzerns',
  'gruppe',
  'unternehmen',
  'unternehmens',
])

/** Chains that are made of no shops: "die Lieferkette". */
export const chainsOfThings =
  /^(liefer|wertschöpfungs|versorgungs|kühl|produktions|prozess|beweis|indizien|nahrungs|infektions|hals|menschen|block|fertigungs|wert|transport|logistik|zuliefer|rettungs|handlungs|reaktions|ereignis)kette(n)?$/

/** What an index, or a country's exchange, lists: "Dax-Wert". */
export const listedNouns = wordSet('wert wertes werts titel titels')

/** Ends of nouns for young companies. */
export const youngNouns = /(start-?ups?|jungfirma|jungunternehmen|einhorn)$/

/** Ends of nouns for large ones. */
export const bigNouns = /(konzerns?|riesen?|gigant(en)?|multi|koloss)$/
