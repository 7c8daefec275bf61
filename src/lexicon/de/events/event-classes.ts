import { businessClasses } from './business.ts'
import { dealClasses } from './deals.ts'
import type { EventClass } from './define-class.ts'
import { footholdClasses } from './footholds.ts'
import { marketClasses } from './markets.ts'
import { partyClasses } from './parties.ts'
import { shareClasses } from './shareholding.ts'

/** All classes of event words. */
export const eventClasses: readonly EventClass[] = [
  ...dealClasses,
  ...shareClasses,
  ...marketClasses,
  ...businessClasses,
  ...partyClasses,
  ...footholdClasses,
]
