import type { Claim } from '../model/claim.ts'
import type { Lang } from '../model/lang.ts'
import { partiesText, typeInfo } from '../model/type-info.ts'

/** A claim in short: "Amazon → OpenAI: investment (round)". */
export function claimTitle({ type, roles, qualifiers }: Claim, lang: Lang): string {
  const { name, parties } = typeInfo[type]
  const names = parties.map((role) => roles[role]?.name ?? '?')
  const who = names.every((party) => party === '?')
    ? ''
    : `${partiesText(
        type,
        names.filter((party, i) => i === 0 || party !== '?'),
      )}: `
  const details = Object.values(qualifiers).filter((value) => value !== '')
  return `${who}${name[lang]}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}
