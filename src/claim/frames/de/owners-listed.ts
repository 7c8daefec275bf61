import { sharingVerbs } from '../../../lexicon/de/verbs/splitting.ts'
import type { Site } from '../../cues/cue.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import { afterVerb, agentOf, bearer, called, compound, having, of, patientOf } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isCountOf } from '../../syntax/nameless.ts'
import { defineFrame, inSentence, times } from '../define-frame.ts'

const OWNERS = ['hold', 'owner', 'joint-venture'] as const
const OWNER_CLASSES: ReadonlySet<string> = new Set(OWNERS)

/** "zwei Eigner: X mit 51 und Y mit 49 Prozent", "ein Gemeinschaftsunternehmen von X (51 Prozent) und Y": does an owner stand with the figure, in a list that a noun before it opens? */
const isOfListedOwner = (site: Site): boolean => {
  const name = bearerOf(site)
  return (
    name !== null &&
    site.parsed.units.some(
      (unit) =>
        unit.start < name.start &&
        unit.kind !== 'entity' &&
        (unit.classes.some((id) => OWNER_CLASSES.has(id)) || isCountOf(unit, ...OWNERS)),
    )
  )
}

/** "teilen sich die Kosten": what has no name is no company. */
const sharesFirm = (clause: Clause): boolean =>
  clause.verb?.classes.includes('share-out') === true &&
  !clause.phrases.some((phrase) => phrase.preposition === '' && phrase.link === null && isThing(phrase))
const isThing = ({ head }: Phrase): boolean =>
  head.kind === 'noun' && head.mention === undefined && !head.classes.some((id) => SHARES.has(id))
const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word', 'firm-word', 'daughter', ...OWNERS])

/** "teilen sich Seestern je zur Hälfte", "die Anteile an Seestern verteilen sich auf X (60 Prozent) und Y". */
const isShared = ({ clause, parsed, phrase }: Site): boolean =>
  parsed.clauses.some(sharesFirm) &&
  (clause.kind === 'parenthesis' || clause.kind === 'fragment' || phrase?.preposition === 'zu')

export const ownersListed = defineFrame({
  id: 'stake/owners-listed',
  type: 'stake',
  figure: ['percent'],
  describe:
    'Y hat zwei Eigner: X mit N und Z mit N; ein Gemeinschaftsunternehmen von X (N) und Z (N); X und Z teilen sich Y.',
  evokes: [times(3, inSentence('hold', 'owner', 'joint-venture', 'share-out', 'have'))],
  needs: [inSentence('hold', 'owner', 'joint-venture', 'share-out', 'have')],
  figureIs: (figure, site) => figure.direction === undefined && (isOfListedOwner(site) || isShared(site)),
  roles: {
    holder: [bearer(), agentOf(sharingVerbs)],
    company: [
      compound('hold'),
      of('hold owner', 'von', 'an', 'bei'),
      called('joint-venture'),
      having('hold owner'),
      patientOf(sharingVerbs),
      of('stake share-word', 'an', 'von'),
      afterVerb('verteilen', 'bei'),
    ],
  },
  requires: ['holder', 'company'],
  ofItsOwn: true,
  qualifiers: () => ({ move: 'holds' }),
  accepts: [
    [
      '[Seestern] hat zwei Eigner: [Nordwind] mit 51 Prozent und [Felsberg] mit 49 Prozent.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] ist ein Gemeinschaftsunternehmen von [Nordwind] (51 Prozent) und [Felsberg].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Eine Offerte für die Aktien von [Ostland] lehnt [Seestern-Großaktionär] [Nordwind] (30 Prozent) ab.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    ['[Nordwind] und [Felsberg] teilen sich [Seestern] je zur Hälfte.', { holder: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] und die Eigner von [Seestern] teilen sich die Kosten zur Hälfte.',
    '[Seestern] wuchs um 51 Prozent.',
  ],
})
