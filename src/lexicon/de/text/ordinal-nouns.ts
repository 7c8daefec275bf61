import { wordSet } from '../../word-set.ts'

/** Nouns, as norms, that stand after an ordinal written with a dot: "im 2. Quartal", "am 3. Mai". */
export const ordinalNouns = wordSet(`
  januar jänner februar feber märz april mai juni juli august september oktober november dezember jan jän feb febr mär apr jun jul
  aug sep sept okt nov dez quartal halbjahr trimester jahr jahrhundert jahrtausend jahrestag geburtstag todestag hochzeitstag monat
  woche kalenderwoche tag handelstag börsentag verhandlungstag verhandlungsrunde tarifrunde spieltag advent stunde minute sekunde
  platz rang stelle mal liga bundesliga weltkrieg auflage ausgabe etage stock stockwerk obergeschoss untergeschoss og ug bezirk
  wiener gemeindebezirk klasse schulklasse grad ordnung runde finanzierungsrunde etappe stufe phase tranche rate serie staffel teil
  kapitel band akt satz senat strafsenat zivilsenat kammer zivilkammer strafkammer legislaturperiode wahlperiode amtszeit session
  generation lebensjahr geschäftsjahr semester lesung instanz säule welle reihe spalte absatz abs artikel buch juristische division
  armee bataillon brigade regiment nachtragshaushalt
`)
