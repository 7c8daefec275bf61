/** Ends of names that are plurals themselves: "die Nordwerke steigen". */
export const pluralNames =
  /(werke|kliniken|bahnen|betriebe|bäder|häfen|airways|airlines|technologies|industries|systems|brothers|foods|motors|holdings|partners|brands|labs|networks)$/i
