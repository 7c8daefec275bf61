import { offerVerbs } from '../../../lexicon/de/events/user-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { after, agent, compound, dativeOf, of, patientOf, topic } from '../../roles/slot.ts'
import { countsUsers, usesIt } from '../conditions/counts-users.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

/** "Seestern hat zwei Millionen Nutzer, Nordwind 400.000": a large count without noun goes on about the users near it. */
const bareCount = ({ figure }: FigureMention): number =>
  figure.kind === 'count' && figure.unit === null && (figure.value ?? figure.min ?? 0) >= LARGE ? 4 : 0
const LARGE = 5000

/** "10.000 Unternehmen nutzen die Software": whoever they are, they use it. */
const USING = 6

export const users = defineFrame({
  id: 'users/count',
  type: 'users',
  figure: ['count'],
  describe: 'Y hat N Nutzer; N zahlende Abonnenten; N Kunden zählt Y; Y wird von N Schülern genutzt.',
  evokes: [
    times(1.2, governing('users')),
    inClause('users'),
    verb('users'),
    times(0.8, governing('audience', 'people')),
    inClause('user-deed'),
    times(0.6, around('users')),
  ],
  needs: [around('users', 'audience', 'people', 'user-deed')],
  prior: (figure, site) => (usesIt(site) ? USING : bareCount(figure)),
  unless: [governing('headcount', 'share-word')],
  figureIs: countsUsers,
  roles: {
    company: [
      of('users audience user-product', 'von', 'bei'),
      patientOf(offerVerbs),
      agent(),
      after('bei', 'von'),
      compound('users'),
      dativeOf('vertrauen'),
      topic(),
      after('auf', 'mit', 'zu'),
    ],
  },
  accepts: [
    ['[Seestern] hat 11,5 Millionen zahlende Abonnenten.', { company: 'Seestern' }],
    ['Die Lernapp [Seestern] wird von 240.000 Schülern genutzt.', { company: 'Seestern' }],
    ['Täglich öffnen 16.000 Menschen die App [Seestern].', { company: 'Seestern' }],
    ['Mehr als 10.000 Unternehmen nutzen die Software von [Seestern].', { company: 'Seestern' }],
    ['Bei [Seestern] haben 3,5 Millionen Menschen ein Konto.', { company: 'Seestern' }],
    ['Die Zahl der Hörer von [Seestern] sank auf 6,9 Millionen.', { company: 'Seestern' }],
    ['Die Nutzerbasis von [Seestern] umfasst 3,3 Millionen Menschen.', { company: 'Seestern' }],
    ['Die 17 Millionen Festnetzkunden von [Seestern] zeigen sich treu.', { company: 'Seestern' }],
    ['[Nordwind] lobt die 17 Millionen Kunden der [Seestern].', { company: 'Seestern' }],
    ['[Seestern] zählt 5.000 Firmen zu seinen Kunden.', { company: 'Seestern' }],
    ['[Seestern] versichert 2,2 Millionen Menschen.', { company: 'Seestern' }],
    ['2.500 Betriebe nutzen die Software des Anbieters [Seestern].', { company: 'Seestern' }],
    ['Nach einer Panne bei [Seestern] waren 1.200 Kunden ohne Strom.', { company: 'Seestern' }],
    ['Zum Kundenkreis von [Seestern] gehören 350 Praxen.', { company: 'Seestern' }],
    ['Der Kundenkreis von [Seestern] umfasst 350 Praxen.', { company: 'Seestern' }],
    ['Mit 3.900 Mitgliedern ist [Seestern] die größte Kasse der Region.', { company: 'Seestern' }],
    ['Ans Netz der [Seestern] wurden 900 Haushalte angeschlossen.', { company: 'Seestern' }],
    ['Die Technik von [Seestern] ist bei 350 Firmen im Einsatz.', { company: 'Seestern' }],
    ['[Seestern] zählt 350 Betriebe zu seinen Abnehmern.', { company: 'Seestern' }],
    ['Inzwischen vertrauen 700 Praxen auf [Seestern].', { company: 'Seestern' }],
    ['[Seestern] beliefert 300 Bäckereien.', { company: 'Seestern' }],
    ['[Seestern] liefert Strom an 4.000 Haushalte.', { company: 'Seestern' }],
    ['Der Fitnesskette [Seestern] vertrauen 420.000 Mitglieder.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat 12.000 Mitarbeiter.',
    'Vor 9.000 Zuschauern gewann [Seestern] 3:1.',
    'Gegen [Seestern] klagen 100 Nutzer.',
    '100 Nutzer strengen eine Klage gegen [Seestern] an.',
    'Mehr als 200 Kunden beschwerten sich über [Seestern].',
    'Im Auftrag von [Seestern] wurden 200 Kunden befragt.',
    '[Seestern] liefert 300 Züge an [Nordwind].',
    '[Kern] zeigte es seinen 3 Millionen Followern.',
    '[Seestern] hat zwei Millionen Kunden im Visier.',
    '[Seestern] verkaufte 60.000 Autos.',
  ],
})
