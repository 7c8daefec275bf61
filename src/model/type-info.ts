import type { ClaimType, RoleName } from './claim.ts'
import type { Words } from './lang.ts'

/** What a claim type is called, and the roles its question names, in order: "Amazon → OpenAI: investment". */
export const typeInfo = {
  valuation: { name: { en: 'valuation', de: 'Bewertung' }, parties: ['company'] },
  investment: { name: { en: 'investment', de: 'Investition' }, parties: ['investor', 'company'] },
  funding_round: { name: { en: 'funding round', de: 'Finanzierungsrunde' }, parties: ['company'] },
  stake: { name: { en: 'stake', de: 'Anteil' }, parties: ['holder', 'company'] },
  acquisition: { name: { en: 'takeover price', de: 'Kaufpreis' }, parties: ['buyer', 'company'] },
  share_sale: { name: { en: 'share sale', de: 'Aktienverkauf' }, parties: ['seller', 'company'] },
  contract: { name: { en: 'contract value', de: 'Auftragswert' }, parties: ['customer', 'supplier'] },
  spending: { name: { en: 'spending', de: 'Ausgaben' }, parties: ['company'] },
  revenue: { name: { en: 'revenue', de: 'Umsatz' }, parties: ['company'] },
  profit: { name: { en: 'profit', de: 'Gewinn' }, parties: ['company'] },
  debt: { name: { en: 'debt', de: 'Schulden' }, parties: ['company'] },
  share_price: { name: { en: 'share price', de: 'Aktienkurs' }, parties: ['company'] },
  growth: { name: { en: 'growth', de: 'Wachstum' }, parties: ['company'] },
  users: { name: { en: 'users', de: 'Nutzer' }, parties: ['company'] },
  headcount: { name: { en: 'staff', de: 'Stellen' }, parties: ['company'] },
  date: { name: { en: 'date', de: 'Datum' }, parties: ['company', 'with'] },
  duration: { name: { en: 'duration', de: 'Dauer' }, parties: ['company', 'with'] },
  other: { name: { en: 'figure', de: 'Angabe' }, parties: ['company'] },
} as const satisfies Record<ClaimType, { name: Words; parties: readonly RoleName[] }>

/** "Amazon → OpenAI": who does it to whom; but of a date or duration, with whom it has to do, "Amazon & OpenAI". */
export const partiesText = (type: ClaimType, names: readonly string[]): string =>
  names.join(type === 'date' || type === 'duration' ? ' & ' : ' → ')
