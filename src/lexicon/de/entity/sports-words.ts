import { wordSet } from '../../word-set.ts'

/** Words that reports of matches and races are made of, lower case; companies are hardly ever told of with many of them. */
export const sportsWords: ReadonlySet<string> = wordSet(`
  tor tore toren trainer cheftrainer teamchef spieler spielern mittelfeldspieler abwehrspieler stürmer stürmern verteidiger innenverteidiger goalgetter goalie torhüter torwart
  torschütze kapitän liga bundesliga oberliga regionalliga nationalliga primera meisterschaft meister vizemeister rekordmeister sieg siege siegen auswärtssieg heimsieg niederlage
  niederlagen remis unentschieden halbzeit elfmeter freistoß eckball abseits cup pokal finale finalspiel halbfinale viertelfinale achtelfinale hinspiel rückspiel heimspiel
  auswärtsspiel weltcup weltmeister weltmeisterin weltmeisterschaft europameister europameisterschaft olympia olympiasieger olympischen medaille goldmedaille silbermedaille
  bronzemedaille slalom riesentorlauf abfahrt skispringer biathlon rallye formel qualifying boxenstopp turnier turniersieg satz tiebreak match matchball aufschlag kader mannschaft
  tabellenführer tabelle tabellenplatz spieltag runde tabellenletzter länderspiel nationalteam nationalmannschaft auswahl champions league gruppenphase derby gegentor gegentreffer
  treffer ausgleich führungstreffer doppelpack ballbesitz stadion rasen fans athlet athletin athleten sportler profi profis vizeweltmeister fußball fussball tennis eishockey
  handball basketball schwimmen leichtathletik radsport sprint etappe gegner bestzeit
`)
