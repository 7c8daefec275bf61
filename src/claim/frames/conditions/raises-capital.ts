import type { Site } from '../../cues/cue.ts'
import { heavyThing } from './heavy-thing.ts'

/** "eine 2 Milliarden schwere Kapitalerhöhung", "mit der Kapitalerhöhung wurden 2 Milliarden erlöst": what a company gets for new shares, be the state around or not. */
export const raisesCapital = (site: Site): boolean =>
  heavyThing(site)?.classes.includes('capital-increase') === true ||
  (site.clause.verb?.classes.includes('raise') === true &&
    site.clause.phrases.some(({ head }) => head.classes.includes('capital-increase')))
