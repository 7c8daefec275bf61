const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'a',
  '&': ' ',
}

/** A name as an id: lower case, ASCII, hyphens between words ("Julius Bär" -> "julius-baer"). */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüßæøå&]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
