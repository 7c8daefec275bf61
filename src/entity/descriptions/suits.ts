import { nounsInNames, nounsOfFunds, plainNouns } from '../../lexicon/de/entity/description-words.ts'
import { makerSectors } from '../../lexicon/de/entity/maker-sectors.ts'
import { countryOfResidents } from '../words/homes.ts'
import { livesIn, type Member, stemOfNoun } from './cast.ts'
import type { Description } from './description.ts'

/** Sectors that papers give to companies of any other: "Technologiekonzern". */
const VAGUE: ReadonlySet<string> = new Set(['tech', 'conglomerate', 'services'])

/** True: all that is said is known of it. Undefined: something is not known. False: something is known to be otherwise. */
export function suits(member: Member, description: Description): boolean | undefined {
  const { sectors, homes } = description
  const { sectors: own, entity } = member
  const facts = homes.map((home) => livesIn(member, home))
  const match = sectors.some((sector) => own.has(sector)) || isCalled(member, description.text)
  if (sectors.length > 0 && (match || !sectors.every((sector) => VAGUE.has(sector))))
    facts.push(match || (own.size === 0 ? undefined : false))
  if (isOnlyService(sectors) && !match && own.size > 0 && [...own].every((sector) => makerSectors.has(sector)))
    return false
  if (nounsOfFunds.test(description.text) && entity.kind !== 'fund' && !match) return false
  if (facts.includes(false)) return false
  return facts.includes(undefined) ? undefined : true
}

const isOnlyService = (sectors: readonly string[]): boolean => sectors.length === 1 && sectors[0] === 'services'

/** Is it the noun of a trade that the text puts before this name, or its last part ("die Sicherheitsfirma Seestern … die Firma"), or a part of the name itself? */
export const isCalled = ({ called, entity }: Member, text: string): boolean => {
  const noun = stemOfNoun(text.split(' ').at(-1) ?? '')
  return (
    (!plainNouns.has(noun) && [...called].some((name) => name.endsWith(noun))) ||
    nounsInNames[noun]?.test(`${entity.name} ${entity.aliases.join(' ')}`) === true
  )
}

/** Is it at home in the country where the description's city is? */
export const isNear = (member: Member, { homes, sectors }: Description): boolean =>
  homes.some(({ residents }) => {
    const country = residents === undefined ? undefined : countryOfResidents(residents)
    return country !== undefined && livesIn(member, { countries: [country] }) === true
  }) &&
  (sectors.length === 0 || member.sectors.size === 0 || sectors.some((sector) => member.sectors.has(sector)))
