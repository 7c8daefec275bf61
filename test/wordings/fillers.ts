import { type Fillers, parseFillers } from '../../scripts/wordings/names.ts'

/** Who plays a role is left to chance nowhere: for `other` only one name remains beside a company and a buyer. */
export const fillers: Fillers = parseFillers(`
roles: { company: [firms], buyer: [owners], other: [firms, owners, guests] }
figures: { money: [rund 3 Millionen Euro], percent: [5 %], count: ["40"] }
groups:
  firms: [Lanxess]
  owners:
    - gender: m
      forms: [der Finanzinvestor Triton, den Finanzinvestor Triton, dem Finanzinvestor Triton, des Finanzinvestors Triton]
      names: [Triton]
  guests: [Evonik]
`)
