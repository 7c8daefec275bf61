import { sameName } from '../../test/stories/same-name.ts'
import { capitalised, joinWords, wordFor } from './agreement.ts'
import type { Fillers, Name } from './names.ts'
import type { Wording } from './read-wordings.ts'

/** A template with names and a figure in it. */
export interface Filled {
  readonly text: string
  /** Where the figure stands, in code points, end exclusive. */
  readonly start: number
  readonly end: number
  /** Who plays which role. */
  readonly cast: ReadonlyMap<string, Name>
}

type Pick = <Item>(items: readonly Item[]) => Item

/** Draws by chance, but always the same for the same wording. */
export function drawFor({ type, template }: Wording): Pick {
  let state = 7 + 31 * `${type} | ${template}`.length
  return (items) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    const item = items[Math.floor((state / 2 ** 31) * items.length)]
    if (item === undefined) throw new Error('nothing to draw from')
    return item
  }
}

/** Draws somebody for a role who is called like none of those cast ("other2" is a second one beside "other"). */
function castFor(role: string, cast: ReadonlyMap<string, Name>, { roles }: Fillers, pick: Pick): Name {
  const taken = [...cast.values()].flatMap(({ names }) => names)
  const isTaken = ({ names }: Name): boolean => names.some((name) => taken.some((other) => sameName(name, other)))
  const pool = roles.get(role.replace(/\d$/, '')) ?? []
  if (pool.every(isTaken)) throw new Error(`nobody for ${role}`)
  let name = pick(pool)
  while (isTaken(name)) name = pick(pool)
  return name
}

const lengthOf = (text: string): number => [...text].length

/** Fills a template with names ("{buyer.nom}", "{buyer.ihm}") and its one figure ("{money}"). */
export function fill(template: string, fillers: Fillers, pick: Pick): Filled {
  const cast = new Map<string, Name>()
  const named = template.replace(/\{(\w+)\.(\w+)\}/g, (_, role: string, form: string) => {
    const name = cast.get(role) ?? castFor(role, cast, fillers, pick)
    cast.set(role, name)
    return wordFor(name, form)
  })
  const [before, slot, behind, ...others] = capitalised(joinWords(named)).split(/\{(money|percent|count)\}/)
  if (before === undefined || behind === undefined || others.length > 0) throw new Error('not one figure')
  const figure = pick(fillers.figures[slot as keyof Fillers['figures']])
  const start = lengthOf(before)
  const written = capitalised(before + figure).slice(before.length)
  return { text: before + written + behind, start, end: start + lengthOf(figure), cast }
}
