import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Events of the dates of a paragraph. */
const events = (text: string): (string | undefined)[] =>
  claimsOf(`Kurz gemeldet\n\n${text}`)
    .filter(({ claim }) => claim.type === 'date')
    .map(({ claim }) => claim.qualifiers.event)

test.each([
  ['[Seestern] wurde 1998 gegründet.', 'founding'],
  ['Die 1998 in Köln gegründete [Seestern] wächst.', 'founding'],
  ['[Seestern] gibt es seit 1998.', 'founding'],
  ['[Nordwind] hatte [Seestern] im Mai 2023 übernommen.', 'acquisition'],
  ['Seit 2018 gehört [Seestern] der [Nordwind].', 'acquisition'],
  ['Im Mai 2023 zahlte [Nordwind] 3 Milliarden Euro für [Seestern].', 'acquisition'],
  ['Im Mai 2023 scheiterte die Übernahme von [Seestern].', 'takeover attempt'],
  ['Abgeschlossen sein soll die Übernahme von [Seestern] Mitte 2027.', 'closing'],
  ['Im Mai 2023 erwog [Nordwind] eine Übernahme von [Seestern].', 'takeover considered'],
  ['Im Mai 2023 schloss [Seestern] einen Vertrag.', 'contract'],
  ['Der Vertrag von [Seestern] läuft im Mai 2027 aus.', 'agreement end'],
  ['Die Produktion bei [Seestern] läuft im Mai 2027 an.', 'production start'],
  ['Die Auslieferung bei [Seestern] beginnt im Mai 2027.', 'delivery start'],
  ['Die ersten Züge kommen im Mai 2027 zu [Seestern].', 'delivery start'],
  ['Züge kommen im Mai 2027 zu [Seestern].', undefined],
  ['Bis spätestens Mai 2027 hat [Seestern] Zeit.', 'deadline'],
  ['Ab 2027 trägt [Seestern] zum Gewinn bei.', 'profit effect'],
  ['Im Herbst 2026 rückt die neue Chefin an die Spitze von [Seestern].', 'CEO start'],
  ['Seit 2015 im Konzern, kennt sie die Werke von [Seestern].', 'employment'],
  ['Spätestens im Frühjahr 2027 rollen bei [Seestern] die Bagger an.', 'construction start'],
  ['Bis Mitte 2029 hat [Seestern] finanziell vorgesorgt.', 'financing'],
  ['Bis Ende 2029 will sich das Land bei [Seestern] zurückziehen.', 'exit'],
  ['[Seestern] war im Mai 2019 laut Geschäftsbericht sehr gefragt.', undefined],
  ['Das Werk der [Seestern] wird im Mai 2027 geschlossen.', 'site closure'],
  ['Die Fertigung bei [Seestern] läuft im Mai 2027 aus.', 'site closure'],
  ['Ab Mai 2027 sollen die Züge von [Seestern] zum Einsatz kommen.', 'launch'],
  ['Im Mai 2027 wird das Schiff der [Seestern] in Dienst gestellt.', 'launch'],
  ['Die Konzernspitze der [Seestern] prüfte die Sparte im Mai 2023.', undefined],
  ['[Seestern] platzierte im Mai 2023 eine Anleihe.', 'financing'],
  ['[Seestern] teilte am 3. Juni 2025 mehr mit.', 'announcement'],
  ['Am 3. Juni 2025 wird der Kauf der [Seestern] offiziell.', 'announcement'],
  ['Am 3. Juni 2025 einigte sich [Nordwind] mit [Seestern] auf eine Übernahme.', 'announcement'],
  ['Statt der zwei Milliarden Euro vom Mai 2025 steckt [Nordwind] nun drei in [Seestern].', 'announcement'],
  ['Im Mai 2023 war [Seestern] an [Nordwind] gegangen.', 'acquisition'],
  ['Im Mai 2023 sprach [Seestern] von einem Börsengang.', 'ipo considered'],
  ['[Karl Meier] gibt seinen Chefposten bei [Seestern] im Mai 2027 ab.', 'exit'],
  ['[Karl Meier] legt den Vorsitz bei [Seestern] im Mai 2027 nieder.', 'exit'],
  ['Im Mai 2027 wird [Karl Meier] zum Chef von [Seestern] ernannt.', 'CEO start'],
  ['Im Mai 2027 lobte Chef [Karl Meier] die [Seestern].', undefined],
  ['[Seestern] wartet auf die Genehmigung, die im Mai 2027 erwartet wird.', 'approval'],
  ['[Seestern] bekam das Geld, überwiesen im Mai 2023.', 'payment'],
  ['So teuer war die Aktie der [Seestern] zuletzt im Mai 2023.', 'share price level'],
  ['[Seestern] war im Mai 2023 sehr gefragt.', undefined],
])('%s %s', (text, event) => {
  expect(events(text)).toEqual([event])
})
