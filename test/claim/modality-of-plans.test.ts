import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Modality of the figures of a paragraph; the article is of 16 June 2025. */
const modalities = (text: string): string[] => claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.modality)

test.each([
  ['[Nordwind] hatte 3 Millionen Euro Bußgeld zahlen müssen.', 'fact'],
  ['[Nordwind] muss 3 Millionen Euro Strafe zahlen.', 'fact'],
  ['[Nordwind] muss 3 Millionen Euro zahlen.', 'planned'],
  ['Die Preise von [Nordwind] gingen um 3 Prozent zurück.', 'fact'],
  ['Damit ließen sich bei [Nordwind] 3 Millionen Euro sparen.', 'possible'],
  ['Die Gründer von [Nordwind] hatten sich 3 Millionen Euro erhofft.', 'planned'],
  ['Für das neue Jahr gibt [Nordwind] 3 Millionen Euro Gewinn vor.', 'planned'],
  ['[Nordwind] hält an 3 Millionen Euro Gewinn fest.', 'planned'],
  ['[Nordwind] steht ein Verlust von 3 Millionen Euro ins Haus.', 'planned'],
  ['Eine Bank steht mit einem Kredit von 3 Millionen Euro für [Nordwind] bereit.', 'planned'],
  ['[Nordwind] stellt 300 neue Stellen in Aussicht.', 'possible'],
  ['[Nordwind] stellt 3 Millionen Euro Gewinn in Aussicht.', 'planned'],
  ['[Nordwind] hob die Umsatzprognose auf 3 Millionen Euro an.', 'planned'],
  ['Rechnet man die Zulieferer hinzu, hängen 300 Stellen an [Nordwind].', 'fact'],
])('%s is %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual([modality])
})

test.each([
  ['Fachleute rechnen damit, dass der Absatz von [Nordwind] um 3 Prozent steigt.', 'planned'],
  ['Fachleute wissen, dass der Absatz von [Nordwind] um 3 Prozent steigt.', 'fact'],
  ['[Nordwind] will in Emden ein Werk bauen, das 300 Mitarbeiter beschäftigt.', 'planned'],
  ['[Nordwind] will das Werk in Emden ausbauen, das 300 Mitarbeiter beschäftigt.', 'fact'],
  ['[Nordwind] will einen Rivalen kaufen, der 3 Millionen Euro umsetzt.', 'fact'],
])('what hangs on a plan: %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual([modality])
})

test('a share of a sum that is planned, or of jobs that are to go, is planned like them', () => {
  expect(modalities('[Nordwind] soll 3 Millionen Euro bekommen, wovon ein Drittel an Banken geht.')).toEqual([
    'planned',
    'planned',
  ])
  expect(modalities('[Nordwind] streicht 300 Stellen, zwei Drittel davon im Inland.')).toEqual(['planned', 'planned'])
})

test('what papers or people without a name say that somebody is to do is not settled', () => {
  expect(modalities('[Nordwind] soll 3 Millionen Euro zahlen, heißt es in Finanzkreisen.')).toEqual(['possible'])
  expect(modalities('[Nordwind] soll 3 Millionen Euro zahlen, sagte ein Sprecher.')).toEqual(['planned'])
})

test('how old somebody or something is stays a fact beside a plan', () => {
  expect(modalities('Das fünf Jahre alte Start-up [Nordwind] soll wachsen.')).toEqual(['fact'])
  expect(modalities('Der größte Umbau in der 120-jährigen Geschichte von [Nordwind] soll bald beginnen.')).toEqual([
    'fact',
  ])
})

test('for how long somebody is bound from now on is planned, how long a contract runs is a fact', () => {
  expect(modalities('[Nordwind] wartet die Züge 15 Jahre lang.')).toEqual(['planned'])
  expect(modalities('[Nordwind] mietet für 15 Jahre Flächen.')).toEqual(['planned'])
  expect(modalities('Für die Belegschaft von [Nordwind] gilt eine Jobgarantie von drei Jahren.')).toEqual(['planned'])
  expect(modalities('Der Vertrag von [Nordwind] läuft 15 Jahre.')).toEqual(['fact'])
})

test('a part of a sum is as sure as the sum, unless it says so itself', () => {
  expect(modalities('[Nordwind] will 3 Milliarden Euro ausgeben. Ein Drittel davon geht an Baufirmen.')).toEqual([
    'planned',
    'planned',
  ])
  expect(modalities('[Nordwind] bekam 3 Milliarden Euro. Ein Drittel davon geht an Baufirmen.')).toEqual([
    'fact',
    'fact',
  ])
})

test.each([
  ['Die Aktionäre von [Nordwind] stimmten der Kapitalerhöhung um 3 Millionen Euro zu.', 'planned'],
  ['Der Vorstand von [Nordwind] hat die Begebung einer Anleihe über 3 Millionen Euro beschlossen.', 'planned'],
  ['Mit 99 Prozent der Stimmen billigten die Aktionäre von [Nordwind] den Plan.', 'fact'],
  ['Das Investitionsvolumen von [Nordwind] beläuft sich auf 3 Millionen Euro.', 'planned'],
  ['Die Stadt beziffert die Kosten des Vorhabens von [Nordwind] auf 3 Millionen Euro.', 'planned'],
  ['[Nordwind] hebt die Dividende um 20 Prozent an.', 'planned'],
  ['[Nordwind] bekommt nur 31 Prozent der Dividende.', 'fact'],
  ['Deutlich wird bei [Nordwind] der Rückgang auf 3 Millionen Euro.', 'fact'],
])('what is agreed to, estimated or proposed: %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual([modality])
})

test.each([
  'Eine Bestellung von [Nordwind] über 3 Millionen Euro gibt es nicht.',
  '3 Millionen Euro Verlust bei [Nordwind]? Nein, die Firma verdient Geld.',
])('what is not so: %s', (sentence) => {
  expect(modalities(sentence)).toEqual(['denied'])
})

test('a sentence that goes on about a plan is planned like it', () => {
  expect(modalities('[Nordwind] will 300 Stellen abbauen. Das entspricht 20 Prozent der Belegschaft.')).toEqual([
    'planned',
    'planned',
  ])
  expect(modalities('[Nordwind] will 300 Stellen abbauen. Das spart 3 Millionen Euro im Jahr.')).toEqual([
    'planned',
    'planned',
  ])
  expect(modalities('[Nordwind] will 3 Millionen Euro zahlen. Bislang sind es 2 Millionen Euro.')).toEqual([
    'planned',
    'fact',
  ])
})

test.each([
  ['[Nordwind] will den Anteil von 40 Prozent an [Seestern] auf 51 Prozent aufstocken.', ['fact', 'planned']],
  ['Die Mindestannahmeschwelle von [Nordwind] liegt bei 60 Prozent.', ['planned']],
  ['Der Umbau kostet [Nordwind] 3 Millionen Euro.', ['planned']],
  ['[Nordwind] baut für 3 Millionen Euro ein Werk.', ['planned']],
])('what changes, what is asked for and what is built: %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual(modality)
})
