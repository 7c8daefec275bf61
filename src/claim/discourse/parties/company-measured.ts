import { governedPlaces } from '../../cues/cue.ts'
import { isPremium } from '../../frames/conditions/premium.ts'
import type { Reading } from '../../reading.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import type { Filler } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'
import type { Story } from '../story/story.ts'
import { ownerNamed } from './owner-named.ts'

/** Whom a figure without a frame measures, be the text about whom it may: who is so old, whose price a bidder adds to, how much of it must be tendered. */
export function companyMeasured({ site, figure, sentence }: Reading, story: Story): Filler | null {
  const { kind } = figure.figure
  const aged = kind === 'count' && figure.figure.unit === 'Jahre' ? bearerOf(site)?.mention : undefined
  if (aged?.entity?.kind === 'person') return { mention: aged, why: 'who is so old', weight: 1 }
  const [whole] = kind === 'percent' ? wholesOf(site.clause, site.phrase) : []
  if (fits('company', whole?.head.mention))
    return { mention: whole.head.mention, why: 'what the figure is a part of', weight: 1 }
  const premium =
    kind === 'percent' &&
    (isPremium(site) || site.cues.some(({ classId, place }) => classId === 'premium' && governedPlaces.has(place)))
  const accepted =
    kind === 'percent' &&
    story.isAbout('acquire') &&
    functionsOf(site.clause).subject === null &&
    site.cues.some(({ classId, clause }) => classId === 'threshold' && clause === site.clause)
  const target = premium || accepted ? (story.deals.at(sentence)?.target ?? undefined) : undefined
  const why = premium ? 'whose price the bidder adds to' : 'whose shares must be tendered'
  if (fits('company', target)) return { mention: target, why, weight: 1 }
  const owner = kind === 'date' || kind === 'duration' ? null : ownerNamed(site)
  return owner === null ? null : { mention: owner, why: 'whom the words of the figure name', weight: 1 }
}
