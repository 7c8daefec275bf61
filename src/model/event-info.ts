import type { Words } from './lang.ts'

/** What happens on a date or lasts for a duration, as it reads in a question. */
const eventInfo = {
  acquisition: { en: 'acquisition', de: 'Übernahme' },
  'agreement end': { en: 'end of the contract', de: 'Vertragsende' },
  announcement: { en: 'announcement', de: 'Bekanntgabe' },
  approval: { en: 'approval', de: 'Genehmigung' },
  'CEO start': { en: 'a new chief', de: 'Chefwechsel' },
  closing: { en: 'closing', de: 'Abschluss' },
  'construction start': { en: 'start of construction', de: 'Baubeginn' },
  'contract signing': { en: 'signing', de: 'Unterzeichnung' },
  contract: { en: 'contract', de: 'Vertrag' },
  cooperation: { en: 'cooperation', de: 'Zusammenarbeit' },
  cut: { en: 'cut', de: 'Abbau' },
  deadline: { en: 'deadline', de: 'Frist' },
  'delivery start': { en: 'first deliveries', de: 'erste Lieferungen' },
  election: { en: 'election', de: 'Wahl' },
  employment: { en: 'employment', de: 'Beschäftigung' },
  exit: { en: 'exit', de: 'Ausstieg' },
  failure: { en: 'failure', de: 'Scheitern' },
  financing: { en: 'financing', de: 'Finanzierung' },
  founding: { en: 'founding', de: 'Gründung' },
  'funding round': { en: 'funding round', de: 'Finanzierungsrunde' },
  hiring: { en: 'hiring', de: 'Einstellungen' },
  insolvency: { en: 'insolvency', de: 'Insolvenz' },
  investment: { en: 'investment', de: 'Investition' },
  'ipo considered': { en: 'IPO considered', de: 'erwogener Börsengang' },
  ipo: { en: 'IPO', de: 'Börsengang' },
  'job cuts': { en: 'job cuts', de: 'Stellenabbau' },
  launch: { en: 'launch', de: 'Start' },
  loan: { en: 'loan', de: 'Kredit' },
  meeting: { en: 'meeting', de: 'Versammlung' },
  offer: { en: 'offer', de: 'Angebot' },
  payment: { en: 'payment', de: 'Zahlung' },
  postponement: { en: 'postponement', de: 'Verschiebung' },
  'production start': { en: 'start of production', de: 'Produktionsstart' },
  'profit effect': { en: 'effect on profit', de: 'Wirkung auf den Gewinn' },
  provision: { en: 'provision', de: 'Rückstellung' },
  publication: { en: 'publication', de: 'Veröffentlichung' },
  restructuring: { en: 'restructuring', de: 'Umbau' },
  results: { en: 'results', de: 'Geschäftszahlen' },
  sale: { en: 'sale', de: 'Verkauf' },
  'share price level': { en: 'share price level', de: 'Kursstand' },
  'share sale': { en: 'share sale', de: 'Aktienverkauf' },
  'site closure': { en: 'closure of a site', de: 'Werksschließung' },
  spending: { en: 'spending', de: 'Ausgaben' },
  'staff level': { en: 'staff level', de: 'Personalstand' },
  statement: { en: 'statement', de: 'Äußerung' },
  subsidy: { en: 'subsidy', de: 'Fördergeld' },
  'takeover attempt': { en: 'attempted takeover', de: 'Übernahmeversuch' },
  'takeover considered': { en: 'takeover considered', de: 'erwogene Übernahme' },
  talks: { en: 'talks', de: 'Gespräche' },
  'write-off': { en: 'write-off', de: 'Abschreibung' },
} as const satisfies Readonly<Record<string, Words>>

/** What claims call what happens on a date, or lasts. */
export type EventName = keyof typeof eventInfo

const words: ReadonlyMap<string, Words> = new Map(Object.entries(eventInfo))

/** How the name of an event reads; undefined where it is none. */
export const wordsOfEvent = (name: string): Words | undefined => words.get(name)
