import { describe, expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

/** Dates and durations of a text: words, value, and hedge or part where there is one. */
const read = (text: string, published: string | null): string[] => {
  return recognizeFigures(documentOf(text, { published })).flatMap(({ figure }) => {
    if (figure.kind !== 'date' && figure.kind !== 'duration') return []
    const extra = [figure.hedge === 'exact' ? '' : figure.hedge, 'part' in figure ? (figure.part ?? '') : '']
    const value = figure.value ?? (figure.kind === 'duration' ? `${figure.min}..${figure.max}` : 'open')
    return [[figure.text, value, ...extra].filter((piece) => piece !== '').join(' | ')]
  })
}

/** Wednesday. */
const DAY = '2025-06-18'

describe('published on a day', () => {
  test.each([
    ['Die Fabrik wurde am 3. Februar eröffnet.', ['am 3. Februar | 2025-02-03']],
    ['Die Fabrik wird am 3. Februar eröffnet.', ['am 3. Februar | 2026-02-03']],
    ['Die Frist läuft bis 30. April.', ['bis 30. April | 2026-04-30 | up_to']],
    ['Die Frist läuft bis spätestens zum 5. Juli.', ['bis spätestens zum 5. Juli | 2025-07-05 | up_to']],
    ['Bis zum 15. März hatten sich alle verabschiedet.', ['Bis zum 15. März | 2025-03-15 | up_to']],
    ['Bis zum Termin im Mai wollte er nicht warten.', ['im Mai | 2026-05']],
    ['Der Kurs gab ab. Wer im Mai gekauft hatte, verlor.', ['im Mai | 2025-05']],
    ['Die Werft schließt den Verkauf ab\nZum 31. Mai ging sie an Nordwind.', ['Zum 31. Mai | 2025-05-31']],
    ['Als Nächstes folgt im Frühjahr ein Boot.', ['im Frühjahr | 2026-21']],
    ['Baubeginn im Frühjahr', ['im Frühjahr | 2026-21']],
    [
      'Das steht in der am Freitag veröffentlichten Einladung zum Treffen am 16. August.',
      ['am Freitag | 2025-06-13', 'am 16. August | 2025-08-16'],
    ],
    ['Von 2027 an wird dort gebaut.', ['Von 2027 an | 2027 | at_least']],
    ['Vom 1. Juli an gilt der Tarif.', ['Vom 1. Juli an | 2025-07-01 | at_least']],
    ['Gerechnet wird vom März 2024 an.', ['vom März 2024 | 2024-03']],
    ['Spätestens ab 2031 kommt mehr.', ['Spätestens ab 2031 | 2031 | up_to']],
    ['Ab etwa 2028 lohnt es sich.', ['Ab etwa 2028 | 2028 | at_least']],
    ['Bis etwa 2028 dauert es.', ['Bis etwa 2028 | 2028 | up_to']],
    ['ABC0123 2025-06-16/11:42', ['2025-06-16 | 2025-06-16']],
    ['Seit Dezember ruht der Betrieb.', ['Seit Dezember | 2024-12']],
    ['Ab September gilt der neue Tarif.', ['Ab September | 2025-09 | at_least']],
    ['Frühestens im März 2027 ist Schluss.', ['Frühestens im März 2027 | 2027-03 | at_least']],
    ['Nach 2029 fällt die Förderung weg.', ['Nach 2029 | 2029 | over']],
    ['Im vor dem Sommer gezeigten Bericht stand es.', ['vor dem Sommer | 2025-22 | under']],
    ['Er stieg im Mai und dürfte im Schlussquartal fallen.', ['im Mai | 2025-05', 'im Schlussquartal | 2025-36']],
    ['Für Freitag hat sie zum Streik aufgerufen.', ['Für Freitag | 2025-06-20']],
    ['Er lag im Mai höher als im Vormonat.', ['im Mai | 2025-05', 'im Vormonat | 2025-04']],
    ['Im März sank der Wert. Im Vormonat stieg er.', ['Im März | 2025-03', 'Im Vormonat | 2025-02']],
    ['Der Vertrag gilt mindestens bis Ende 2027.', ['mindestens bis Ende 2027 | 2027 | at_least | late']],
    ['Sie klagt gegen die Anfang 2022 erlassene Steuer.', ['Anfang 2022 | 2022 | early']],
    ['Sie verlor gegenüber Anfang Dezember.', ['Anfang Dezember | 2024-12 | early']],
    ['Vor 1990 gab es das nicht.', ['Vor 1990 | 1990 | under']],
    ['Er kam am Dienstag und ging am Donnerstag.', ['am Dienstag | 2025-06-17', 'am Donnerstag | 2025-06-12']],
    ['Am Samstag beginnt die Messe.', ['Am Samstag | 2025-06-21']],
    ['Am Samstag ist der Pegel gesunken.', ['Am Samstag | 2025-06-14']],
    ['Die im November in Graz tagende Runde schweigt.', ['im November | 2025-11']],
    ['Am 3. März 2021 ging er, am 9. April kam er.', ['Am 3. März 2021 | 2021-03-03', 'am 9. April | 2021-04-09']],
    ['Am übernächsten Montag tagt der Rat.', ['Am übernächsten Montag | 2025-06-30']],
    ['Das Gespräch fand vorgestern statt.', ['vorgestern | 2025-06-16']],
    ['In der vergangenen Woche fiel der Kurs.', ['In der vergangenen Woche | 2025-06-09/2025-06-15']],
    ['Übernächsten Monat ist Schluss.', ['Übernächsten Monat | 2025-08']],
    ['Bis Mitte nächsten Jahres sollen es mehr sein.', ['Bis Mitte nächsten Jahres | 2026 | up_to | mid']],
    ['Von Juli 2017 bis Ende des Jahres ruhte er.', ['Von Juli 2017 bis Ende des Jahres | 2017-07/2017']],
    ['Er wurde im Mai bis 2027 verlängert.', ['im Mai | 2025-05', 'bis 2027 | 2027 | up_to']],
    ['Bis zum Jahresende soll es gelingen.', ['Bis zum Jahresende | 2025 | up_to | late']],
    ['Zu Jahresbeginn war es anders.', ['Zu Jahresbeginn | 2025 | early']],
    ['Ende der Woche fällt die Entscheidung.', ['Ende der Woche | 2025-06-16/2025-06-22 | late']],
    ['Im Laufe des Jahres 2028 folgt der Rest.', ['Im Laufe des Jahres 2028 | 2028']],
    ['Im Sommer des Vorjahres brach der Umsatz ein.', ['Im Sommer des Vorjahres | 2024-22']],
    ['2019 lag der Gewinn höher als im Vorjahr.', ['2019 | 2019', 'im Vorjahr | 2018']],
    ['Im Vorjahr war es mehr.', ['Im Vorjahr | 2024']],
    ['Vor drei Jahren kaufte er die Firma.', ['Vor drei Jahren | 2022']],
    ['Vor 30 Jahren war das anders.', ['30 Jahren | P30Y']],
    ['In fünf Jahren will er gehen.', ['fünf Jahren | P5Y']],
    ['Am Montag, 16. Juni, stimmte der Rat zu.', ['Am Montag, 16. Juni | 2025-06-16']],
    ['Am Freitag, 18. Juni, stimmte der Rat zu.', ['Am Freitag, 18. Juni | XXXX-06-18']],
    ['Im ersten Quartal sank der Absatz.', ['Im ersten Quartal | 2025-33']],
    ['Karfreitag war die Börse geschlossen.', ['Karfreitag | 2025-04-18']],
    ['Zwischen Weihnachten und Neujahr ruht die Arbeit.', ['Weihnachten | 2024-12-25', 'Neujahr | 2025-01-01']],
  ])('%s', (text, figures) => {
    expect(read(text, DAY).map((figure) => figure.toLowerCase())).toEqual(figures.map((figure) => figure.toLowerCase()))
  })
})

describe('published unknown', () => {
  test.each([
    ['Im Mai verkaufte er.', ['Im Mai | XXXX-05']],
    ['Anfang des Jahres war es soweit.', ['Anfang des Jahres | XXXX | early']],
    ['Im vergangenen Herbst kam das Aus.', ['Im vergangenen Herbst | XXXX-23']],
    ['Am Dienstag kam das Aus.', ['Am Dienstag | open']],
    ['Vor zwei Jahren kam das Aus.', ['zwei Jahren | P2Y']],
    [
      'Am 20. November 2019 brannte das Werk, im Januar stand es wieder.',
      ['Am 20. November 2019 | 2019-11-20', 'im Januar | 2020-01'],
    ],
    [
      'Am 20. November 2019 brannte es.\nIm Januar regnete es.',
      ['Am 20. November 2019 | 2019-11-20', 'Im Januar | XXXX-01'],
    ],
    ['Am 4. Mai 2021 kam das Aus, im Folgejahr der Neubeginn.', ['Am 4. Mai 2021 | 2021-05-04', 'im Folgejahr | 2022']],
  ])('%s', (text, figures) => {
    expect(read(text, null)).toEqual(figures)
  })
})

test('a month of publication fixes months and years, not days', () => {
  expect(read('Am Montag und im vergangenen Jahr sowie im März.', '2025-06')).toEqual([
    'Am Montag | open',
    'im vergangenen Jahr | 2024',
    'im März | 2025-03',
  ])
})

describe('notations', () => {
  test.each([
    ['am 07.11.2023', '2023-11-07'],
    ['am 7. 11. 2023', '2023-11-07'],
    ['am 7.11.23', '2023-11-07'],
    ['2023-11-07', '2023-11-07'],
    ['Dienstag, 07. November 2023', '2023-11-07'],
    ['Di., 7. Nov. 2023', '2023-11-07'],
    ['am siebten November 2023', '2023-11-07'],
    ['9. Jänner 2020', '2020-01-09'],
    ['im 1. Halbjahr 2022', '2022-40'],
    ['H2 2022', '2022-41'],
    ['im vierten Quartal des Jahres 2022', '2022-36'],
    ['Spätherbst 2021', '2021-23'],
    ['im Geschäftsjahr 2023/24', '2023/2024'],
    ['vom 28. Dezember bis 3. Januar 2022', '2021-12-28/2022-01-03'],
    ['vom 5.–9. März 2019', '2019-03-05/2019-03-09'],
    ['5./6.3.2019', '2019-03-05/2019-03-06'],
    ['zwischen Februar und April 2019', '2019-02/2019-04'],
    ['März/April 2019', '2019-03/2019-04'],
    ['von 1998 bis 2004', '1998/2004'],
    ['(1998–2004)', '1998/2004'],
    ['Anfang 2019 bis Ende 2021', '2019/2021'],
    ['in den 1960er-Jahren', '196X'],
    ['in den Dreißigerjahren', '193X'],
    ['im 20. Jahrhundert', '19XX'],
    ['15 v. Chr.', '-0014'],
    ['Ostersonntag 2030', '2030-04-21'],
  ])('%s', (text, value) => {
    expect(read(text, null).map((figure) => figure.split(' | ')[1])).toEqual([value])
  })
})

describe('no dates and no lengths', () => {
  test.each([
    'Die Mitte der Gesellschaft so zu stärken, fraglich.',
    'Frau März und Herr August kamen mit Mai Linh.',
    '2500 Mitarbeiter, rund 1800 Händler und 2.020 Euro',
    'Version 3.11.2 lief um 14:01:12 auf dem System.',
    'Das Spiel endete 3:1, Tel. 030-1234-1998.',
    'Die Agenda 2010 und Windows 2000 sind Geschichte.',
    'Ein 44-jähriger Manager und die 51-Jährige',
    'Jeden Montag und immer dienstags, sagt die Welt am Sonntag.',
    'mehrjährige, langjährige und jährliche Verträge',
    'Morgens und am Morgen, guten Morgen!',
    'Herr Sommer und Frau Winter',
    'das Auto des Jahres',
    'Der DAX stand bei 1999 Punkten.',
  ])('%s', (text) => {
    expect(read(text, DAY)).toEqual([])
  })
})

describe('lengths', () => {
  test.each([
    ['Die Anlage läuft seit mehr als 20 Jahren.', ['mehr als 20 Jahren | P20Y | over']],
    ['eine 18-monatige Bauzeit', ['18-monatige | P18M']],
    ['Die zehnjährige Bundesanleihe', ['zehnjährige | P10Y']],
    ['Der 200-Tage-Durchschnitt', ['200-Tage | P200D']],
    ['ein Dreijahreshoch', ['Dreijahreshoch | P3Y']],
    ['nach anderthalb Jahren', ['anderthalb Jahren | P18M']],
    ['nach siebeneinhalb Jahren', ['siebeneinhalb Jahren | P7Y6M']],
    ['eine Viertelstunde', ['eine Viertelstunde | PT15M']],
    ['höchstens sechs Wochen', ['höchstens sechs Wochen | P6W | up_to']],
    ['drei, vier Tage', ['drei, vier Tage | P3D..P4D | range']],
    ['zwei Jahre, drei Monate und vier Tage', ['zwei Jahre, drei Monate und vier Tage | P2Y3M4D']],
    ['zwei Tage nach drei Jahren', ['zwei Tage | P2D', 'drei Jahren | P3Y']],
    ['drei bis sechs Monate', ['drei bis sechs Monate | P3M..P6M | range']],
  ])('%s', (text, figures) => {
    expect(read(text, DAY)).toEqual(figures)
  })
})
