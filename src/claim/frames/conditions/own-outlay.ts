import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'

/** What somebody lays out for itself, and puts into nobody: it is told without whom it goes to. */
export const isOwnOutlay = (site: Site): boolean => isOutlay(site) || isPlannedThere(site)

/** "Investiert werden 30 Milliarden Euro" where an article tells of a site, or of aid for one: nobody's stake. */
const isOutlay = ({ cues, clause }: Site): boolean => {
  const isStory = (id: string): boolean => cues.some(({ classId, place }) => place === 'story' && classId === id)
  const parties = clause.phrases.some(({ head }) => head.kind === 'entity')
  const verb = clause.verb ?? clause.parent?.verb
  return (
    verb?.classes.includes('spend') === true &&
    !parties &&
    ((isStory('spend') && !isStory('invest')) || (verb.passive && isStory('subsidy')))
  )
}

/** "Investitionen von N sind bei Seestern geplant": where nobody is named who puts it in, a firm's own outlay. */
const isPlannedThere = ({ clause, phrase }: Site): boolean => {
  const firms = clause.phrases.filter(({ head }) => fits('company', head.mention))
  const above = phrase?.governor?.head.classes.includes('amount') === true ? phrase.governor.governor : phrase?.governor
  return (
    /^investition(en)?$/.test(above?.head.norm ?? '') &&
    above?.preposition === '' &&
    firms.length === 1 &&
    firms.every((firm) => prepositionOf(firm) === 'bei') &&
    (clause.verb?.passive === true || clause.verb?.classes.includes('copula') === true)
  )
}
