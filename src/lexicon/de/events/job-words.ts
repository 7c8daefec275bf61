import { wordSet } from '../../word-set.ts'

/** Places to work by what is done there, which no other noun ends in. */
export const jobCompounds = `~job ~jobs führungsposten leitungsposten managementposten verwaltungsposten managerposten vollzeitposten bürostelle verwaltungsstelle leitungsstelle führungsstelle
  ingenieurstelle ingenieursstelle produktionsstelle entwicklerstelle lehrerstelle pflegestelle vollzeitjob ausbildungsstelle`

/** Lemmas of what is said of jobs that are still to come. */
export const jobPromisingVerbs: ReadonlySet<string> = new Set([
  'versprechen',
  'zu|sagen',
  'aussicht~stellen',
  'an|kündigen',
  'verheißen',
  'bringen',
  'entstehen',
  'hinzu|kommen',
  'dazu|kommen',
  'locken',
])

/** Places to work, not those who work: the latter are there. */
export const jobNouns = /(stellen?|jobs?|arbeitspl(atz|ätzen?)|ausbildungspl(atz|ätzen?))$/i

/** What jobs do that go from one place to another: "verlagert 180 Stellen nach Polen", "die Verlagerung von 180 Stellen". */
export const movedAway = {
  verbs: wordSet('verlagern verlegen aus|lagern um|siedeln ab|ziehen transferieren'),
  nouns: wordSet('verlagerung verlegung auslagerung umsiedlung abzug'),
}

/** What jobs are that are no more: "gehen 300 Jobs verloren". */
export const lostForms = wordSet('verloren verlorengehen verlorengingen verlorengegangen')

/** What jobs are, and those who have them, that go on under a new owner: "300 Stellen bleiben erhalten". */
export const keptForms = wordSet(
  'gesichert sicher erhalten übernommen weiterbeschäftigt weiterzubeschäftigen gerettet garantiert behalten',
)

/** Nouns of jobs that end, each of one: "90 Kündigungen". */
export const layOffNouns = wordSet(
  'kündigung kündigungen entlassung entlassungen stellenstreichung stellenstreichungen jobverlust jobverluste jobverlusten arbeitsplatzverlust arbeitsplatzverluste arbeitsplatzverlusten',
)

/** What people lose who have to go: "300 verlieren ihre Arbeit". */
export const livelihoods = wordSet('arbeit job jobs arbeitsplatz arbeitsplatzes stelle arbeitsplätze')

/** Lemmas of verbs by which a company looks for people to work for it. */
export const seekingVerbs = wordSet('suchen holen brauchen benötigen gewinnen')

/** Who gives work: "Arbeitgeber für 300 Menschen". */
export const employerNouns = /^(arbeitgeber(in|s)?|brötchengeber|brotgeber|dienstgeber(in)?)$/

/** What people keep or change whose work goes on or ends: "wechseln den Arbeitgeber", "geben ihnen Lohn und Brot". */
export const isWork = (norm: string): boolean =>
  /^(arbeitgebers?|anstellung|festanstellung|arbeitsstelle|beschäftigung|lohn|lohnzettel|arbeitsvertrag|arbeitsverträge|posten|stellen)$/.test(
    norm,
  )

/** Verbs by which a company does away with jobs, or they go. */
export const cuttingJobVerbs = wordSet('streichen ab|bauen weg|fallen ein|sparen entfallen kürzen')

/** Who does this by a company has work there: "4000 Menschen hängen an Seestern". */
export const dependingVerbs = wordSet('hängen ab|hängen leben')

/** What people do where they work. */
export const workingVerbs = wordSet(
  'kümmern tüfteln forschen werkeln schuften programmieren montieren schweißen betreuen bedienen verarbeiten sitzen schrauben nähen backen kochen',
)

/** By which people go away from whom they work for. */
export const leavingVerbs = wordSet('verlassen kündigen bord~gehen')

/** People whom nobody employs for being so called: "hat 300 Menschen gerettet". */
export const nobodysStaff = /^(mensch|menschen|frau|frauen|männern?|personen|positionen|experten?|ärzten?)$/

/** Those whom a company has, called by no job: "19 Leute", "4.800 Kräfte". */
export const isStaffWord = (norm: string): boolean => /^(leuten?|kräften?|köpfen?|mann)$/.test(norm)

/** Whom those who fear for their work fear for: "bangen um ihren Job". */
export const fearingVerbs = wordSet('bangen fürchten zittern sorgen kämpfen')

/** Verbs by which a company has people, or somebody is one of them. */
export const staffVerbs = wordSet('haben zählen sein gewinnen hinzu|gewinnen dazu|gewinnen')

/** What people do with their job who have to go: "verlieren ihren Job", "müssen sich eine neue Stelle suchen". */
export const losingJobVerbs = /(^|~)(verlieren|suchen)$/

/** Behind people they are those whom a company has: "die 4.800 Kräfte zählende Seestern". */
export const staffAdjectives = /^(zählende[nmrs]?|starke?[nmrs]?)$/

/** Jobs, where somebody cuts them, and much else: "streicht 200 Positionen". */
export const jobsIfCut = wordSet('position positionen')
