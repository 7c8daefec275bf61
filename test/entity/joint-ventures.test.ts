import { describe, expect, test } from 'vitest'
import { read } from './mentions-in.ts'

describe('what companies make together', () => {
  test.each<[string, string[]]>([
    [
      'Aus Daimler und Linde wird die Volvo. Das neue Unternehmen sitzt in Bern.',
      ['Daimler=Mercedes-Benz', 'Linde=Linde', 'Volvo=Volvo', 'Das neue Unternehmen=Volvo'],
    ],
    [
      'BASF und Linde planen die Fusion. Der neue Konzern sitzt in Bern.',
      ['BASF=BASF', 'Linde=Linde', 'Der neue Konzern=?'],
    ],
    [
      'Bayer verhandelt mit BASF. Volvo soll das Joint Venture heißen. BASF zahlt viel Geld in das Gemeinschaftsunternehmen ein.',
      [
        'Bayer=Bayer',
        'BASF=BASF',
        'Volvo=Volvo',
        'das Joint Venture=Volvo',
        'BASF=BASF',
        'das Gemeinschaftsunternehmen=Volvo',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
