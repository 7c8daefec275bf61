import { wordSet } from '../word-set.ts'

/** Behind a number of years: what it measures is an age. */
export const ageAdjectives: ReadonlySet<string> = new Set(
  ['alt', 'jung'].flatMap((stem) => ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)),
)

/** Nouns that name an age: "im Alter von 84 Jahren", "Altersgrenze von 18 Jahren". */
export const ageNouns: RegExp = /^(?:\p{L}*alters?|alters(?:grenze|limit|obergrenze|schnitt|durchschnitt|gruppe)n?)$/u

/** Prepositions between people and their age: "Kinder bis 15 Jahre", "Menschen ab 60 Jahren". */
export const agePrepositions: ReadonlySet<string> = wordSet('ab unter über bis von zwischen mit um')

/** People whom an age may follow. */
export const people: ReadonlySet<string> = wordSet(`
  mensch menschen person personen mann mannes männer männern frau frauen kind kinder kindern jugendliche jugendlichen jugendlicher
  erwachsene erwachsenen erwachsener mädchen bub buben junge jungen jungs burschen teenager teenagern baby babys säugling säuglinge
  säuglingen kleinkind kleinkinder kleinkindern schüler schülern schülerin schülerinnen student studenten studentinnen lehrling
  lehrlinge lehrlingen bürger bürgern bürgerinnen arbeitnehmer arbeitnehmern arbeitnehmerinnen beschäftigte beschäftigten
  arbeitslose arbeitslosen versicherte versicherten patient patienten patientin patientinnen wähler wählern wählerinnen wahlberechtigte wahlberechtigten bewohner
  bewohnern einwohner einwohnern leute leuten rentner rentnern pensionist pensionisten senioren seniorinnen autofahrer fahrer lenker
  verbraucher verbrauchern nutzer nutzern nutzerinnen internetnutzer konsumenten zuschauer zuschauern zuseher befragte befragten
  deutsche deutschen österreicher österreichern schweizer amerikaner amerikanern europäer briten täter opfer verdächtiger sohn sohnes
  söhne söhnen tochter töchter töchtern bruder schwester enkel enkelin enkelkinder neffe nichte waise waisen spieler spielern teilnehmer
  teilnehmern bewerber bewerbern flüchtling flüchtlinge flüchtlingen minderjährige minderjährigen singles mütter müttern väter vätern
`)

/** Around "ab 12 Jahren": from that age on somebody may use it. */
export const releaseWords: ReadonlySet<string> = wordSet(`
  freigegeben freigabe altersfreigabe erschienen geeignet empfohlen zugelassen erlaubt fsk usk altersempfehlung jugendfrei
`)

/** Being so old: "war 19 Jahre". */
export const beingVerbs: ReadonlySet<string> = wordSet(
  'bin ist sind war waren sei wäre wird wurde werde geworden gewesen',
)

/** Words of sports clubs, whose number in brackets counts points or seats: "Leicester City (76)". */
export const clubWords: ReadonlySet<string> = wordSet(`
  city united town county albion hotspur wanderers rovers athletic villa palace real inter atlético atletico olympique sporting
  dynamo dinamo lokomotive rapid austria wacker sturm admira union eintracht fortuna borussia arminia alemannia hertha werder
  bayern schalke juventus milan fc sc sv tsv tsg fsv vfb vfl spvgg bc hc ev rb afc ac as ssc
`)

/** What has gone on for so many years: "die 120-jährige Geschichte". */
export const longLived = /(geschichte|bestehens?|tradition|jubiläums?|historie)$/

/** Behind "und" and a number of years they tell an age: "70 Jahre und älter". */
export const comparedAges = /^(?:älter|jünger)/
