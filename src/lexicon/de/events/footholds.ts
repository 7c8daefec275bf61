import { wordSet } from '../../word-set.ts'
import { eventClass } from './define-class.ts'

/** Who does this to somebody "als Aktionär" or "als Investor" is a company that he owns part of from then on, and gets money from him. */
export const takingInVerbs = wordSet(
  'gewinnen bord~holen boot~holen haus~holen holen begrüßen begrüssen präsentieren vor|stellen finden auf|nehmen bekommen erhalten',
)

/** Those who do this with something of theirs have a company of several for it. */
export const poolingVerbs = wordSet(
  'zusammen|legen bündeln zusammen|führen ein|bringen zusammen|fassen vereinen vereinigen aus|gliedern',
)

/** Behind these stands what is told of, where somebody else does something about it: "Streit um Y", "Kritik an Y", "greift nach Y". */
export const ofWhomTold = wordSet('von bei um an gegen nach über')

/** One who has something, by a pronoun as subject or dative. */
export const ownersPronouns = wordSet('er sie es ihm ihr')

/** By which somebody comes to be, is or ceases to be one of a company's owners: "der Einstieg bei Y", "seine Position bei Y". */
export const footholdClasses = [
  eventClass('foothold', {
    verbs: `beteiligen rückbeteiligen engagieren ein|steigen aus|steigen ein|kaufen bord~kommen boot~kommen bord~gehen boot~steigen auf|stocken zu|kaufen nach|kaufen hinzu|kaufen mit|mischen
      mit|reden verabschieden zurück|ziehen`,
    nouns: `einstieg wiedereinstieg quereinstieg ausstieg teilausstieg rückzug engagement position beteiligung kapitalbeteiligung
      minderheitsbeteiligung mehrheitsbeteiligung finanzbeteiligung rückbeteiligung aufstockung zukauf paket aktienpaket =einfluss =anteil =anteile =anteilen
      =anteils aktienanteil aktienkauf anteilskauf`,
  }),
  // Who does this is none of them any longer, or less of one.
  eventClass('leave-firm', {
    verbs:
      'aus|steigen verabschieden zurück|ziehen verkaufen veräußern veräussern ab|geben ab|treten ab|stoßen ab|stossen trennen',
    nouns: 'ausstieg teilausstieg rückzug',
  }),
  // As what somebody is taken into a company that owns part of it then.
  eventClass('co-owner', {
    nouns:
      'partner geldgeber kapitalgeber mitgesellschafter miteigner miteigentümer mitinhaber teilhaber investor ankerinvestor',
  }),
] as const
