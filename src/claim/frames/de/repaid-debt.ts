import { demandingVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import { clearingVerbs, lenderVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'
import { afterVerb, agent, dative, dativeOf, of } from '../../roles/slot.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

/** Those who lend, and those who buy bonds. */
const LENDERS: ReadonlySet<string> = new Set(['lender-word', 'investor-word'])

/** "an die Banken", "die Banken stunden", "bei den Gläubigern": is it told who gets the money back, or waits for it? */
const namesLenders = ({ clause, parsed }: Site): boolean =>
  clause.phrases.some(({ head }) => head.classes.some((id) => LENDERS.has(id))) || parsed.mentions.some(isBank)

/** "tilgt N", "zahlt N an die Banken zurück", "die Rückzahlung von N": the sum itself is what is paid back. */
const isPaidBack = (site: Site): boolean => {
  const { clause, phrase } = site
  if (phrase?.preposition === '' && phrase.link === null && clearingVerbs.has(clause.verb?.lemma ?? '')) return true
  const isRepaid =
    phrase?.governor?.head.classes.includes('repay') === true ||
    (phrase?.preposition === '' && clause.verb?.classes.includes('repay') === true)
  return isRepaid && (namesLenders(site) || lenderVerbs.has(clause.verb?.lemma ?? ''))
}

/** What is paid back was lent. */
const LENT = 4

export const repaidDebt = defineFrame({
  id: 'debt/repaid',
  type: 'debt',
  figure: ['money'],
  describe: 'Y zahlt N an die Gläubiger zurück; die Banken stunden Y die Rückzahlung von N; Y tilgt N.',
  evokes: [verb('repay'), governing('repay'), times(0.5, inClause('lender-word'))],
  needs: [inClause('repay')],
  prior: () => LENT,
  passes: ['loan'],
  unless: [inClause('debt', 'borrowed', 'convertible', 'subsidy', 'state', 'users', 'fine')],
  figureIs: (figure, site) => isTotal(figure) && isPaidBack(site),
  roles: {
    company: [dativeOf(lenderVerbs), of('repay', 'durch'), afterVerb(demandingVerbs, 'von'), agent(), dative()],
  },
  bars: isBank,
  accepts: [
    ['[Seestern] muss 30 Millionen Euro an die Gläubiger zurückzahlen.', { company: 'Seestern' }],
    ['Die Banken haben der [Seestern] die Rückzahlung von 30 Millionen Euro gestundet.', { company: 'Seestern' }],
    ['[Seestern] tilgte im Frühjahr 30 Millionen Euro.', { company: 'Seestern' }],
    ['Die Gläubiger fordern von [Seestern] die Rückzahlung von 30 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] muss seinen Kunden 30 Millionen Euro zurückzahlen.',
    '[Seestern] zahlt dem Land 30 Millionen Euro an Beihilfen zurück.',
    '[Seestern] führt seine Verbindlichkeiten um 30 Millionen Euro zurück.',
  ],
})
