/** Hedges that keep close to the number, above it or below. */
export const nearAbove = /\bgut\b/
export const nearBelow = /\b(knapp|fast|nahezu|beinahe|annähernd|kaum)\b/

/** Words that leave no room for rounding. */
export const sharp = /\b(genau|exakt|präzise|haargenau|punktgenau)\b/

/** Words for ranges without both ends named ("dreistelliger Millionenbetrag"): the upper end is where the next word begins. */
export const vagueRange =
  /stellig|betrag|höhe|bereich|mehrere|einige|dutzend|hunderte|tausende|millionen\b(?!\s+(bis|und|oder))/

/** Words that name both ends of a range. */
export const bothEnds = /\d|\b(bis|zwischen|und|oder)\b/

/** Shares that begin above their lower end. */
export const majority = /mehrheit/
export const blockingMinority = /sperrminorität/

/** Words of a figure that is a part of another. */
export const ofPart = /\b(davon|darunter|allein)\b/i

/** Words for a range that is itself what is reported, and no way to put a number: both its ends are named as they are. */
export const spanned = /spanne|bandbreite|korridor|\brange\b/i

/** Words of hearsay: "soll Schulden von 2 Milliarden haben" tells of what is, if at second hand. */
export const hearsay = /\b(?:soll|sollen|angeblich|offenbar|offensichtlich|mutmaßlich|wohl)\b/iu

/** How a sentence opens that puts the amount before it in another currency: "In Euro gerechnet sind das", "Umgerechnet sind es". */
export const convertingOpening =
  /^(?:in (?:Euro|Dollar|Franken|Pfund|Kronen) (?:gerechnet|umgerechnet|ausgedrückt) |umgerechnet |das |dies )(?:sind|wären|waren|entspricht|entsprach|entspräche|macht)(?: (?:das|es|dies))?(?: umgerechnet)?(?: \p{Ll}+){0,2} ?$/iu

/** Words between two amounts that make the second the first once more: "9 Milliarden Dollar oder rund 7,8 Milliarden Euro". */
export const spokenConversion =
  /^\s*(?:[,–-]\s*)?oder(?:\s+\p{Ll}+){0,3}\s*$|^[^\d.;:!?()]*(?:in (?:Euro|Dollar|Franken) (?:sind|wären|waren) (?:das|es)|das (?:sind|entspricht|entsprach))[^\d.;:!?()]*$/u
