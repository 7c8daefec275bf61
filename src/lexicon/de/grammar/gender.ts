/** Ends of nouns that are feminine: by what they are made with, and some that business speaks of much. */
const FEMININE =
  /(ung|heit|keit|schaft|ion|tät|ik|enz|anz|ur|ei|in|e|bank|firma|tochter|mutter|schwester|stadt|zahl|macht|kraft|last|frist|sicht|zeit|welt|mark|form|art|haft|hand|wahl|not|flut|kunst|jury|crew|holding|ag|gmbh|airline|pipeline|party|show|story|union)$/

/** Masculines with such ends: "Kollege", "Gewinn", "Vertrag". */
const MASCULINE =
  /(kollege|kunde|experte|pate|name|gedanke|wille|riese|chinese|franzose|däne|schwede|russe|türke|gewinn|beginn|termin|ruin|trag|verlag|schlag|tag|kurs|wein|verein|schein|stein|spion|monat|etat|staat)$/

/** Does the noun, in lower case and in the singular, look like a feminine? */
export const looksFeminine = (norm: string): boolean => FEMININE.test(norm) && !MASCULINE.test(norm)
