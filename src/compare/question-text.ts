import type { Claim } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import type { Lang, Words } from '../model/lang.ts'
import { typeInfo } from '../model/type-info.ts'

/** Qualifiers worth naming in a question, and how their values read in it. */
const named = [
  'label',
  'event',
  'of',
  'period',
  'basis',
  'instrument',
  'scope',
  'region',
  'measure',
  'product',
  'segment',
  'move',
  'purpose',
] as const

const valueWords: Readonly<Record<string, Words>> = {
  round: { en: 'in a round', de: 'in einer Runde' },
  ipo: { en: 'at the IPO', de: 'beim Börsengang' },
  secondary: { en: 'in a share sale', de: 'beim Aktienverkauf' },
  market_cap: { en: 'on the stock market', de: 'an der Börse' },
  with_debt: { en: 'with debt', de: 'mit Schulden' },
  equity: { en: 'equity', de: 'Eigenkapital' },
  loan: { en: 'loan', de: 'Kredit' },
  subsidy: { en: 'subsidy', de: 'Fördergeld' },
  holds: { en: 'held', de: 'gehalten' },
  buys: { en: 'bought', de: 'gekauft' },
  sells: { en: 'sold', de: 'verkauft' },
  target: { en: 'aimed at', de: 'angestrebt' },
  total: { en: 'in total', de: 'insgesamt' },
  part: { en: 'in part', de: 'zum Teil' },
  cut: { en: 'cut', de: 'abgebaut' },
  add: { en: 'added', de: 'geschaffen' },
  world: { en: 'worldwide', de: 'weltweit' },
  germany: { en: 'in Germany', de: 'in Deutschland' },
  europe: { en: 'in Europe', de: 'in Europa' },
}

const elsewhere: Words = { en: 'unnamed', de: 'ungenannt' }

/** The question of a fact in a line: "Amazon → OpenAI: Investition (beim Börsengang)". */
export function questionText(
  { type, roles, qualifiers }: Pick<Fact, 'type' | 'roles' | 'qualifiers'>,
  lang: Lang,
): string {
  const { name, parties } = typeInfo[type]
  const names = parties.map((role) => roles[role]?.name).filter((party) => party !== undefined)
  const others = Object.values(roles).map((role) => role.name)
  const whom = names.length > 0 ? names.join(' → ') : (others[0] ?? elsewhere[lang])
  const details = named.flatMap((key) =>
    qualifiers[key] ? [valueWords[qualifiers[key]]?.[lang] ?? qualifiers[key]] : [],
  )
  return `${whom}: ${name[lang]}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}

/** Roles of the fact: each from the first claim that fills it; subsidiaries and wordings stay with the claims. */
export function rolesOf(claims: readonly Claim[]): Fact['roles'] {
  const roles: Fact['roles'] = {}
  for (const claim of claims)
    for (const [role, filler] of Object.entries(claim.roles)) roles[role as keyof Fact['roles']] ??= filler
  return roles
}
