/** Words that reports of matches and races are made of, lower case; none of them is told of companies often. */
export const sportsWords: ReadonlySet<string> = new Set(
  `tor tore toren trainer cheftrainer teamchef spieler spielern mittelfeldspieler abwehrspieler stürmer stürmern verteidiger innenverteidiger goalgetter goalie torhüter torwart torschütze kapitän liga bundesliga oberliga regionalliga nationalliga serie-a primera
  premier-league meisterschaft meister vizemeister rekordmeister sieg siege siegen auswärtssieg heimsieg niederlage niederlagen remis unentschieden halbzeit pause-tor elfmeter freistoß eckball abseits gelb-rot cup pokal finale finalspiel halbfinale viertelfinale achtelfinale hinspiel rückspiel heimspiel auswärtsspiel
  weltcup weltmeister weltmeisterin weltmeisterschaft europameister europameisterschaft olympia olympiasieger olympischen medaille goldmedaille silbermedaille bronzemedaille slalom riesentorlauf abfahrt skispringer biathlon rallye formel grand-prix qualifying pole-position boxenstopp turnier turniersieg satz tiebreak match matchball aufschlag kader mannschaft
  tabellenführer tabelle tabellenplatz spieltag runde tabellenletzter länderspiel nationalteam nationalmannschaft auswahl champions-league europa-league champions league em-qualifikation wm-qualifikation gruppenphase derby gegentor gegentreffer treffer ausgleich führungstreffer doppelpack ballbesitz stadion rasen fans athlet athletin athleten sportler profi profis vizeweltmeister
  fußball fussball tennis eishockey handball basketball schwimmen leichtathletik radsport sprint etappe tour-sieger gegner bestzeit`.split(
    /\s+/,
  ),
)
