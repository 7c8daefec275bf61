import { wholeShares } from '../../../lexicon/de/shares.ts'
import { lookUp } from '../../combine.ts'
import { defineRule, type Place } from '../../define-rule.ts'

/** Shares by their name: what holds more than half, and what can block a vote on the statutes. */
const namedShares = new Map([
  ['mehrheit', [50, 100]],
  ['aktienmehrheit', [50, 100]],
  ['anteilsmehrheit', [50, 100]],
  ['kapitalmehrheit', [50, 100]],
  ['stimmenmehrheit', [50, 100]],
  ['mehrheitsanteil', [50, 100]],
  ['mehrheitsbeteiligung', [50, 100]],
  ['sperrminorität', [25, 50]],
] as const)

/** "die Mehrheit an X", "die Mehrheit der Anteile": no majority of people or votes in a house. */
function isHolding({ reader, first, end }: Place): boolean {
  const [next, noun] = [reader.token(end), reader.token(end + 1)]
  if (next === undefined || next.gap === 'line') return false
  if (next.norm === 'der' || next.norm === 'des') return wholeShares.has(noun?.norm ?? '')
  return (next.norm === 'an' || next.norm === 'am') && reader.token(first)?.norm !== 'stimmenmehrheit'
}

export const majority = defineRule({
  id: 'percent/majority',
  describe: 'A share in a company by its name: die Mehrheit an X, die Mehrheit der Anteile, eine Sperrminorität an Y.',
  pattern: [lookUp(namedShares)],
  build: ([min, max], place) => {
    const { reader, first } = place
    if (reader.token(first)?.gap === 'none' || !isHolding(place)) return undefined
    return { figure: { kind: 'percent', value: null, min, max, hedge: 'range' } }
  },
  accepts: [
    ['kauft die [Mehrheit] an dem Verlag', { kind: 'percent', value: null, min: 50, max: 100, hedge: 'range' }],
    ['hält die [Mehrheit] der Aktien', { kind: 'percent', value: null, min: 50, max: 100, hedge: 'range' }],
    ['eine [Sperrminorität] am Hafen', { kind: 'percent', value: null, min: 25, max: 50, hedge: 'range' }],
  ],
  rejects: [
    'die Mehrheit der Deutschen',
    'eine Mehrheit im Rat',
    'eine Zweidrittelmehrheit an Stimmen',
    'die 50,1-Prozent-Mehrheit an der Bank',
    'Mehrheit',
  ],
})
