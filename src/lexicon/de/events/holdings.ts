import { wordSet } from '../../word-set.ts'

const anyOf = (list: string): string => `(?:${[...wordSet(list)].join('|')})`

/** Where a firm works or sells. */
const places = anyOf(
  `länder ländern staaten bundesländer bundesländern standorte standorten städte städten märkte märkten kontinente kontinenten
  filialen niederlassungen büros läden häuser häusern hotels kliniken restaurants zentren zentralen flughäfen häfen
  werke werken fabriken hallen lager lagern betriebe betrieben anlagen höfe höfen parks terminals labore laboren labors minen gruben raffinerien
  mühlen brauereien depots werften öfen reaktoren studios`,
)

/** What it runs, flies, builds or delivers. */
const vehicles = anyOf(
  `schiffe schiffen fregatten korvetten boote booten tanker tankern fähren frachter frachtern flugzeuge flugzeugen maschinen jets hubschrauber hubschraubern
  flieger fliegern wagen waggons loks lokomotiven busse bussen panzer panzern haubitzen raketen satelliten turbinen flüge flügen`,
)

const holdings = new RegExp(`(?:${places}|${vehicles})$`, 'iu')
/** Trains, but no moves, salaries or virtues. */
const trains = /(?:^|trieb|reise|nacht|güter|regional|hochgeschwindigkeits|s-bahn-|ice-|-)züge?n?$/iu
/** End like them and are no such things. */
const others =
  /(?:netz|kunst|bau|hand|feuer|stock|bei|mund|lauf|uhr)werken?$|(?:aktien|finanz|kapital|anleihe|rohstoff|schwarz|arbeits)märkten?$/iu

/** Places and vehicles of which a firm tells how many it has, as the last noun of what is counted: "zwölf Entwicklungsstandorte", "vier weitere Schiffe". */
export const namesHoldings = (unit: string): boolean =>
  (holdings.test(unit) && !others.test(unit)) || trains.test(unit) || /(?:laden|fach|filial)geschäften?$/iu.test(unit)
