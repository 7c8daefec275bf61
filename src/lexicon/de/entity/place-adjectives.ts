import { places } from './places.ts'
import { regions, residentsOf } from './residents.ts'

/** Regions that papers say where a company is from by, and whose companies they call after nothing else. */
const regionsAsAdjectives =
  `Siegerländer Münsterländer Vogtländer Schwarzwälder Eifeler Hunsrücker Oberpfälzer Lausitzer Harzer Burgenländer Walliser Thurgauer Aargauer
  Bündner Appenzeller Engadiner Tessiner Toggenburger Innviertler Mühlviertler Waldviertler Weinviertler Zillertaler Westerwälder
  Odenwälder Spreewälder Niederrheiner Uckermärker Altmärker Havelländer Erzgebirger Wetterauer Kraichgauer
  Hohenloher Ortenauer Breisgauer Markgräfler Unterallgäuer Oberallgäuer Ostallgäuer Westmünsterländer`.split(/\s+/)

/** Adjectives of places, which never bend and are written as the people are: "Schweizer (Werke)", "Wiener (Büros)". */
export const placeAdjectives: ReadonlySet<string> = new Set([
  'Schweizer',
  'Liechtensteiner',
  'Luxemburger',
  ...[...places].map((place) => `${place.replace(/e$/, '')}er`),
  ...[...Object.values(residentsOf).flat(), ...Object.keys(regions)].filter((name) => name.endsWith('er')),
  ...regionsAsAdjectives,
])
