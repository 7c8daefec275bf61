import { attainableWords, brinkNouns, circulatingVerbs, holdingFor } from '../../lexicon/de/statement/modal-cues.ts'
import type { Clause } from '../syntax/clause.ts'

/** "In Branchenkreisen ist von 190 Millionen die Rede": nobody says that it is so; "kursieren 3 Millionen", "gelten als realistisch"; "300 Stellen stehen auf der Kippe". */
export const isTalkedOf = ({ units, verb }: Clause): boolean =>
  circulatingVerbs.has(verb?.lemma ?? '') ||
  (holdingFor.has(verb?.lemma ?? '') && units.some(({ norm }) => attainableWords.has(norm))) ||
  (verb?.lemma === 'sein' && units.some(({ norm }, at) => norm === 'rede' && units[at - 1]?.norm === 'die')) ||
  ((verb?.lemma === 'stehen' || verb?.lemma === 'sein') && units.some(({ norm }) => brinkNouns.has(norm)))

/**
 * "hatten mit 3 Millionen gerechnet", "geht von 3 Millionen aus", "in Aussicht gestellt", "hält an 3 Millionen fest", "steht ins Haus": to come,
 * even where it was said long ago.
 */
export function isExpected({ units, verb }: Clause): boolean {
  const beside = (word: RegExp): boolean => units.some(({ norm }) => word.test(norm))
  switch (verb?.lemma) {
    case 'rechnen':
      return beside(/^((da|wo)?mit)$/)
    case 'aus|gehen':
      return beside(/^(da)?von$/)
    case 'fest|halten':
      return beside(/^(dar)?an$/)
    case 'haben':
      return beside(/^zettel$/)
    case 'halten':
      return isHeldTo({ units, verb })
    case 'stehen':
      return beside(/^haus$/)
    case 'aussicht~stellen':
      return true
    case 'stellen':
      return beside(/^aussicht$/)
    default:
      return false
  }
}

/** "hält 3 Millionen für erreichbar": what somebody thinks will come. */
export const isHeldTo = ({ units, verb }: Pick<Clause, 'units' | 'verb'>): boolean =>
  verb?.lemma === 'halten' && units.some(({ norm }, at) => attainableWords.has(norm) && units[at - 1]?.norm === 'für')

/** "Es geht um 3 Millionen": what others talk of. */
export const isAtStake = ({ units, verb }: Clause): boolean =>
  verb?.lemma === 'gehen' && units.some(({ norm }) => norm === 'es') && units.some(({ norm }) => norm === 'um')

/** "stellt 300 Stellen in Aussicht": what nobody has promised yet. */
export const isHeldOut = ({ units, verb }: Clause): boolean =>
  verb?.lemma === 'aussicht~stellen' || (verb?.lemma === 'stellen' && units.some(({ norm }) => norm === 'aussicht'))

/** "mussten gehen", "hat 3 Millionen zahlen müssen": what had to be done is done. */
export const isHadTo = ({ units, verb }: Clause): boolean =>
  verb?.mood === 'indicative' &&
  (verb.tense === 'past' ||
    (units.some(({ norm }) => norm === 'müssen') && units.some(({ norm }) => /^(hat|habe|haben|hatten?)$/.test(norm))))
