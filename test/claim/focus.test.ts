import { describe, expect, test } from 'vitest'
import { castOf } from '../../src/claim/discourse/story/cast.ts'
import { Focus } from '../../src/claim/discourse/story/focus.ts'
import { claimsOf, rolesOf, sentencesOf } from './claim-kit.ts'

/** The company that a text is about at the end of its last sentence. */
function focusOf(text: string): string | null {
  const sentences = sentencesOf(text)
  const end = { sentence: sentences.length - 1, at: Number.POSITIVE_INFINITY, clause: null }
  return new Focus(sentences).at({ ...end, leading: castOf(sentences).leading })?.text ?? null
}

test.each<[string, string | null]>([
  ['[Seestern] wächst. Der Umsatz stieg.', 'Seestern'],
  ['Wie die Studie der [Nordbank] zeigt, schrumpft die Branche. Der Umsatz fiel.', null],
  ['Die Experten der [Nordbank] sind zufrieden. Der Umsatz stieg.', null],
  ['Bei [Seestern] sind viele Geldgeber an Bord, darunter die [Nordwind]. Der Kurs fiel.', 'Seestern'],
  [
    '[Seestern] wächst. Der vor allem in [Irland] aktive Händler [Nordwind] hob seine Prognose an. Die Aktie legte zu.',
    'Nordwind',
  ],
  ['[Seestern] wächst. Abgelöst wird ein Kredit der [Sparkasse Seeburg]. Der Umsatz stieg.', 'Seestern'],
  ['[Seestern] ist insolvent. Verwalter [Kern] ([Nordwind]) prüft die Bücher. Der Umsatz fiel.', 'Seestern'],
  ['[Seestern] ist insolvent. Verwalter ist ein Anwalt der Kanzlei [Nordwind]. Der Umsatz fiel.', 'Seestern'],
  ['Auf [Tradegate] und auf [Nordwind] wird davon erzählt. Der Umsatz fiel.', null],
])('%s is about %s', (text, expected) => {
  expect(focusOf(text)).toBe(expected)
})

test('a company that one of many sentences names is not what the article is about', () => {
  const text = `${'Der Ort wächst seit Jahren. '.repeat(14)}Die Kinder fahren zu [Nordwind]. Der Umsatz stieg.`
  expect(castOf(sentencesOf(text)).main).toBe(null)
})

test('behind the clause of an investor the talk is of the company again whose shares it has', () => {
  const text =
    '[Seestern] wächst. Die Aktie von [Seestern] steigt.\n\nDer Großaktionär [Altkapital] fordert einen Umbau. Die Zahl der Stellen soll auf 4.000 sinken.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }])
})

describe('behind a name that a text touches but once, it goes on about whom it is about', () => {
  const story = '[Seestern] wächst. Die Aktie von [Seestern] steigt. [Seestern] baut in Ulm. Das freut [Seestern].\n\n'
  test.each<[string, string]>([
    ['Der Händler [Nordwind] verkauft seine Anteile. Das Team zählt 400 Leute.', 'Seestern'],
    ['Zuvor hatte [Nordwind] gekürzt. Wegen der Flaute fallen 400 Stellen weg.', 'Seestern'],
    [
      '[Nordwind] ist der Rivale. In Polen liefen die Geschäfte gut. Der Umsatz stieg auf 40 Millionen Euro.',
      'Seestern',
    ],
    ['[Nordwind] ist der Rivale. [Nordwind] sitzt in Bonn. Der Umsatz liegt bei 40 Millionen Euro.', 'Nordwind'],
    ['[Nordwind] ist der Rivale und setzte zuletzt 40 Millionen Euro um.', 'Nordwind'],
  ])('%s', (text, company) => expect(claimsOf(`${story}${text}`).map(rolesOf)).toEqual([{ company }]))
})

test('a text that says little of whom it is about goes on about whom it named last', () => {
  const text = '[Seestern] wächst. Auch [Nordwind] wächst. Die Belegschaft zählt 400 Leute.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Nordwind' }])
})

test('what is told to be for a company is about it, be it named behind the figure', () => {
  const text = '[Seestern] hatte Geld bekommen. 80 Millionen gab es für [Nordwind] und 90 Millionen für [Ostkap].'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Nordwind' }, { company: 'Ostkap' }])
})

test('a public body orders from the company that the article is about', () => {
  const text = '[Seestern]: [Bund] bestellt Schiffe - Vertragswert 80 Millionen Euro'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ customer: 'Bund', supplier: 'Seestern' }])
})

test('a passive is about what opens it, and not about whom that is handed to', () => {
  const text =
    '[Seestern] nahm 60 Millionen Euro ein. Das Werk wurde der [Nordwind] zugeschlagen. Es blieb ein Gewinn von 6 Millionen Euro.'
  expect(claimsOf(text).map((claim) => rolesOf(claim))).toEqual([{ company: 'Seestern' }, { company: 'Seestern' }])
})

test('a count that opens a clause is its subject, not who acts in the clause before', () => {
  const text =
    '[Seestern] wächst. [Nordwind] steckt 80 Millionen Euro in [Seestern]; 300 Kräne sollen bei [Seestern] aufgestellt werden.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern', investor: 'Nordwind' }, { company: 'Seestern' }])
})

test('a daughter of the main company is gone on about over the end of a paragraph', () => {
  const text =
    '[Grosswerk] schrumpft. Die Aktie von [Grosswerk] fiel um 3 Prozent.\n\n[Kleinwerk] streicht 300 Stellen.\n\nDie Kapazität sinkt auf 8 Millionen Tonnen.'
  expect(claimsOf(text).map((traced) => rolesOf(traced).company)).toEqual(['Grosswerk', 'Kleinwerk', 'Kleinwerk'])
})

test('what follows a sentence in which a company treats its daughter is about the daughter', () => {
  const text = '[Nordwind] wächst. [Nordwind] saniert die Tochter [Seestern]. 300 Stellen fallen weg.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }])
})

test('what commas set off is of whom the figure around it is', () => {
  const text =
    '[Nordwind] wächst. [Nordwind] freut sich.\n\nRund 300 Stellen, mithin etwa 40 Prozent der Belegschaft, verschwinden bei [Seestern].'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }, { company: 'Seestern' }])
})

test('what is told of creditors is of the insolvent company, not of who comes to its rescue', () => {
  const text =
    'Für die insolvente [Seestern] gibt es Hoffnung. [Nordwind] wächst. [Nordwind] freut sich.\n\nDie Quote für die Gläubiger liegt bei 12 Prozent.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }])
})

test('staff told with the value of a company is its own', () => {
  const text =
    '[Nordwind] übernimmt [Seestern]. [Nordwind] wächst. [Nordwind] freut sich.\n\nEine Bewertung von 80 Millionen Euro bekommt man mit 90 Mitarbeitern selten.'
  expect(claimsOf(text).map((traced) => rolesOf(traced))).toEqual([
    { company: 'Seestern', by: 'Nordwind' },
    { company: 'Seestern' },
  ])
})

test('what "man" does is done by whoever tells it, not by whom it is done with', () => {
  const text = 'Der Umsatz von [Seestern] steigt.\n\nMit [Nordwind] wolle man 3 Fabriken bauen, teilte [Seestern] mit.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }])
})

test("what a buyer and what it buys are together is the buyer's, but not what two things are", () => {
  const start =
    '[Nordwind] übernimmt [Seestern]. [Seestern] wächst. Der Kaufpreis für [Seestern] beträgt 80 Millionen Euro.\n\n'
  const last = (text: string): unknown =>
    claimsOf(start + text)
      .map(rolesOf)
      .at(-1)
  expect(last('Die fusionierte Gruppe kam auf 900 Millionen Euro Umsatz.')).toEqual({ company: 'Nordwind' })
  expect(last('Zusammen kommen beide auf 900 Millionen Euro Umsatz.')).toEqual({ company: 'Nordwind' })
  expect(last('Die beiden Hallen messen zusammen 900 Meter.')).toEqual({ company: 'Seestern' })
})

test('a subordinate clause ends in its verb, be the verb in no lexicon: what follows has a subject of its own', () => {
  const text = 'Als [Nordwind] kaputtkrachte, standen bei [Seestern] Verluste von 3 Millionen Euro zu Buche.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }])
})

test('shares named by a compound stand for the company', () => {
  const text =
    'Von der Investition der [Nordwind] sind 3 Millionen Euro für [Seestern-Aktien] und 2 Millionen Euro für [Felsberg] bestimmt.'
  expect(claimsOf(text).map(rolesOf)).toEqual([
    { investor: 'Nordwind', company: 'Seestern' },
    { investor: 'Nordwind', company: 'Felsberg' },
  ])
})

test('behind a daughter without a name nobody is gone on about whom its sentence only mentions', () => {
  const text =
    'Der Umsatz von [Seestern] steigt. [Seestern] wächst. Die Polen-Tochter sitzt jetzt bei [Nordwind]. Unter dem Strich blieb ein Gewinn von 3 Millionen Euro.'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }])
})

test('whom somebody leaves for another has nothing of what stands beside', () => {
  const text =
    'Der Umsatz von [Seestern] steigt. [Seestern] gibt ab. Samt 200 Mitarbeitern wechselt sie von [Nordwind] auf [Felsberg].'
  expect(claimsOf(text).map(rolesOf).at(-1)).toEqual({ company: 'Seestern' })
})

test("a company that a sentence names in passing is not gone on about where those before it tell of the article's company", () => {
  const text =
    '[Seestern] streicht Flüge. [Seestern] braucht Geld, und 900 Millionen Euro sollen von den Banken [Nordbank] und [Altkapital] kommen. Dafür fallen 300 Stellen weg.'
  expect(claimsOf(text).map(rolesOf).at(-1)).toEqual({ company: 'Seestern' })
})

test('whom an article only compares its company with has nothing of its figures', () => {
  const text = `[Nordwind]-Aktionäre stimmen zu

Der Chef bekam 92 Prozent Zustimmung für die Kapitalspritze von 4 Milliarden Euro.

Neue Aktien gibt es zu 2,52 Euro. Der Rivale [Seestern] bleibt außen vor. Der Markt bewertet [Ostkap] mit 57 Milliarden Euro.`
  expect(claimsOf(text).map(rolesOf)).toEqual([
    { company: 'Nordwind' },
    { company: 'Nordwind' },
    { company: 'Nordwind' },
    { company: 'Ostkap' },
  ])
})

test('all that a bracket behind a name counts up is of that name', () => {
  const text = '[Nordwind] kauft [Seestern] (Umsatz: 8 Millionen Euro, 300 Mitarbeiter).'
  expect(claimsOf(text).map(rolesOf)).toEqual([{ company: 'Seestern' }, { company: 'Seestern' }])
})

test('jobs that go on after a takeover are those of who is bought', () => {
  const deal = '[Nordwind] übernimmt [Seestern]\n\n[Nordwind] übernimmt [Seestern] für 80 Millionen Euro.'
  for (const text of ['Die 300 Arbeitsplätze sind gesichert.', 'Alle 300 Mitarbeiter sollen übernommen werden.'])
    expect(claimsOf(`${deal} ${text}`).map(rolesOf).at(-1)).toEqual({ company: 'Seestern' })
})

test('what a daughter adds is told of the whole, and the text goes on about the whole', () => {
  const daughter = 'Allein die Tochter [Seestern] steuerte 800.000 Euro bei.'
  expect(focusOf(`[Nordwind] verdiente 3 Millionen Euro. ${daughter} Der Umsatz stieg.`)).toBe('Nordwind')
})
