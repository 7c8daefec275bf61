import { governedPlaces } from '../cues/cue.ts'
import { isPremium } from '../frames/qualifiers/premium.ts'
import type { Reading } from '../reading.ts'
import { bearerOf } from '../roles/bearer-of.ts'
import type { Filler } from '../roles/fill-roles.ts'
import { fits } from '../roles/fits.ts'
import type { Story } from './story.ts'

/** Whom a figure without a frame measures, be the text about whom it may: who is so old, whose price a bidder adds to. */
export function companyMeasured({ site, figure, sentence }: Reading, { deals }: Story): Filler | null {
  const { kind } = figure.figure
  const aged = kind === 'count' && figure.figure.unit === 'Jahre' ? bearerOf(site)?.mention : undefined
  if (aged?.entity?.kind === 'person') return { mention: aged, why: 'who is so old', weight: 1 }
  const premium =
    kind === 'percent' &&
    (isPremium(site) || site.cues.some(({ classId, place }) => classId === 'premium' && governedPlaces.has(place)))
  const target = premium ? (deals.at(sentence)?.target ?? undefined) : undefined
  return fits('company', target) ? { mention: target, why: 'whose price the bidder adds to', weight: 1 } : null
}
