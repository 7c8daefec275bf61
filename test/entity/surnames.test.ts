import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('a surname that is written alone before somebody is introduced by it is what the firm is called', () => {
  expect(
    read(
      'Die Wurst wird teurer. Brunnthaler meldete am Montag Insolvenz an. Zuletzt verlor Brunnthaler 3 Millionen Euro. Eigentümer Karl Brunnthaler schweigt.',
    ),
  ).toEqual(['Brunnthaler=Brunnthaler', 'Brunnthaler=Brunnthaler', 'Karl Brunnthaler=Karl Brunnthaler'])
})

test('a listed company that a text names before anybody of its name stays one, but not where a given name stands before it', () => {
  expect(
    read(
      'Kurz vor Börsenschluss\n\nDie Glocke läutet. Es freut sich die Chefin von Renk. Gegründet hat das Werk 1873 Johann Renk. Renk wächst.',
    ),
  ).toEqual(['Renk=Renk', 'Johann Renk=Johann Renk', 'Renk=Renk'])
})

test('a double name is of the person whose it is', () => {
  expect(read('Die Chefin Ulrike Brunn-Thaler kündigte das an. Später erwartete Brunn-Thaler mehr.')).toEqual([
    'Ulrike Brunn-Thaler=Ulrike Brunn-Thaler',
    'Brunn-Thaler=Ulrike Brunn-Thaler',
  ])
})

test('before a word that only names of companies have a noun is a name, and a division is no company', () => {
  expect(
    read(
      'Die Lindenbauer Group wächst. Im Geschäftsbereich ORBITAL fiel der Umsatz der Lindenbauer Group auf 3 Millionen Euro.',
    ),
  ).toEqual(['Lindenbauer Group=Lindenbauer', 'Lindenbauer Group=Lindenbauer'])
})

test('a maker of things is a firm, though its owner of the same name was introduced before', () => {
  expect(read('Das sagte Inhaber Peter Kuhlbrandt. Der Pumpenhersteller Kuhlbrandt wächst.')).toEqual([
    'Peter Kuhlbrandt=Peter Kuhlbrandt',
    'Kuhlbrandt=Kuhlbrandt',
  ])
  expect(read('Das sagte Inhaber Peter Kuhlbrandt. Der Investor Kuhlbrandt wartet.')).toEqual([
    'Peter Kuhlbrandt=Peter Kuhlbrandt',
    'Kuhlbrandt=Peter Kuhlbrandt',
  ])
})

test('behind a noun that people are not called by, a given name and a surname are a firm', () => {
  expect(
    read('Geplant ist der Kauf: Das Kiesunternehmen Peter Kuhlbrandt hat 45 Mitarbeiter. Die Firma Kuhlbrandt wächst.'),
  ).toEqual(['Peter Kuhlbrandt=Kuhlbrandt', 'Kuhlbrandt=Kuhlbrandt'])
  expect(read('Der Gründer Peter Kuhlbrandt hat 45 Mitarbeiter.')).toEqual(['Peter Kuhlbrandt=Peter Kuhlbrandt'])
})

test('who has a chief is the firm, though its founder of the same name is named', () => {
  expect(
    read('Das sagte die Chefin von Kuhlbrandt am Montag. Gegründet wurde die Firma 1873 von Johann Kuhlbrandt.'),
  ).toContain('Kuhlbrandt=Kuhlbrandt')
})
