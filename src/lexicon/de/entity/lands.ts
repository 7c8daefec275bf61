const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim())

/** Towns and regions by the part of Germany that they are in, by the gazetteer's id of it, where papers there say "das Land" and mean it. */
const townsOfLands: Readonly<Record<string, readonly string[]>> = {
  'baden-wuerttemberg': words(
    'Stuttgart,Karlsruhe,Mannheim,Freiburg,Heidelberg,Ulm,Heilbronn,Pforzheim,Reutlingen,Tübingen,Esslingen,Ludwigsburg,Konstanz,Ravensburg,Friedrichshafen,Biberach,Aalen,Göppingen,Offenburg,Villingen-Schwenningen,Tuttlingen,Rottweil,Albstadt,Balingen,Heidenheim,Waldkirch,Sindelfingen,Böblingen,Künzelsau,Schwäbisch Gmünd,Schwäbisch Hall,Schiltach,Lörrach,Walldorf,Oberkochen,Ditzingen,Waiblingen',
  ),
  bayern: words(
    'München,Nürnberg,Augsburg,Regensburg,Ingolstadt,Würzburg,Fürth,Erlangen,Bamberg,Bayreuth,Landshut,Passau,Schweinfurt,Aschaffenburg,Rosenheim,Kempten,Memmingen,Straubing,Coburg,Hof,Amberg,Ansbach,Weiden,Deggendorf,Garching,Burghausen,Herzogenaurach,Neutraubling,Selb,Kaufbeuren,Dingolfing,Lindau',
  ),
  brandenburg: words(
    'Potsdam,Cottbus,Frankfurt (Oder),Eisenhüttenstadt,Schwedt,Grünheide,Ludwigsfelde,Eberswalde,Neuruppin,Schwarzheide,Oranienburg',
  ),
  hessen: words(
    'Wiesbaden,Kassel,Darmstadt,Offenbach,Gießen,Marburg,Fulda,Hanau,Wetzlar,Rüsselsheim,Bad Homburg,Limburg,Baunatal,Melsungen,Nidderau',
  ),
  'mecklenburg-vorpommern': words('Schwerin,Rostock,Wismar,Stralsund,Greifswald,Neubrandenburg,Güstrow'),
  niedersachsen: words(
    'Hannover,Braunschweig,Oldenburg,Osnabrück,Wolfsburg,Göttingen,Hildesheim,Salzgitter,Wilhelmshaven,Emden,Lüneburg,Celle,Papenburg,Cuxhaven,Stade,Lingen,Holzminden,Hameln,Peine,Nordhorn,Wolfenbüttel,Georgsmarienhütte',
  ),
  'nordrhein-westfalen': words(
    'Düsseldorf,Köln,Dortmund,Essen,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Mönchengladbach,Gelsenkirchen,Aachen,Krefeld,Oberhausen,Hagen,Hamm,Leverkusen,Solingen,Neuss,Paderborn,Gütersloh,Siegen,Remscheid,Iserlohn,Lüdenscheid,Arnsberg,Velbert,Ratingen,Werl,Attendorn,Bottrop,Herne,Marl,Detmold,Lemgo,Höxter,Kreuztal',
  ),
  'rheinland-pfalz': words(
    'Mainz,Ludwigshafen,Koblenz,Trier,Kaiserslautern,Worms,Speyer,Neuwied,Pirmasens,Landau,Bad Kreuznach,Frankenthal,Ingelheim,Idar-Oberstein',
  ),
  saarland: words('Saarbrücken,Völklingen,Neunkirchen,Saarlouis,Dillingen,St. Ingbert,Homburg,Merzig'),
  sachsen: words(
    'Dresden,Leipzig,Chemnitz,Zwickau,Görlitz,Plauen,Freiberg,Bautzen,Pirna,Riesa,Meißen,Zittau,Hoyerswerda,Freital,Niesky',
  ),
  'sachsen-anhalt': words(
    'Magdeburg,Halle,Dessau,Dessau-Roßlau,Bitterfeld,Leuna,Schkopau,Wittenberg,Stendal,Halberstadt,Merseburg,Zeitz,Weißenfels',
  ),
  'schleswig-holstein': words(
    'Kiel,Lübeck,Flensburg,Neumünster,Norderstedt,Husum,Itzehoe,Heide,Brunsbüttel,Elmshorn,Pinneberg',
  ),
  thueringen: words(
    'Erfurt,Jena,Gera,Weimar,Eisenach,Gotha,Suhl,Nordhausen,Altenburg,Ilmenau,Arnstadt,Zeulenroda,Sonneberg,Saalfeld',
  ),
}

/** Adjectives of regions, in lower case without ending, by the same. */
const adjectivesOfLands: Readonly<Record<string, readonly string[]>> = {
  'baden-wuerttemberg': words(
    'schwäbisch,oberschwäbisch,badisch,südbadisch,nordbadisch,württembergisch,baden-württembergisch',
  ),
  bayern: words(
    'bayerisch,bayrisch,fränkisch,oberfränkisch,unterfränkisch,mittelfränkisch,oberbayerisch,niederbayerisch,oberpfälzisch,ostbayerisch',
  ),
  brandenburg: words('brandenburgisch,uckermärkisch'),
  hessen: words('hessisch,südhessisch,nordhessisch,mittelhessisch,osthessisch'),
  'mecklenburg-vorpommern': words('mecklenburgisch,vorpommersch'),
  niedersachsen: words('niedersächsisch,emsländisch,ostfriesisch'),
  'nordrhein-westfalen': words(
    'westfälisch,ostwestfälisch,sauerländisch,siegerländisch,nordrhein-westfälisch,niederrheinisch,bergisch',
  ),
  'rheinland-pfalz': words('pfälzisch,rheinhessisch,rheinland-pfälzisch,vorderpfälzisch'),
  saarland: words('saarländisch'),
  sachsen: words('sächsisch,vogtländisch,erzgebirgisch,ostsächsisch,mittelsächsisch'),
  'sachsen-anhalt': words('sachsen-anhaltisch,sachsen-anhaltinisch'),
  'schleswig-holstein': words('schleswig-holsteinisch,holsteinisch,nordfriesisch'),
  thueringen: words('thüringisch,ostthüringisch'),
  oberoesterreich: words('oberösterreichisch'),
  niederoesterreich: words('niederösterreichisch'),
  steiermark: words('steirisch,obersteirisch'),
  kaernten: words('kärntnerisch'),
}

const byWord = (lands: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lands).flatMap(([id, list]) => list.map((word): [string, string] => [word, id])))

const byTown = byWord(townsOfLands)
const byAdjective = byWord(adjectivesOfLands)

/** The gazetteer's id of the land that a town is in. */
export const landOfTown = (town: string): string | undefined => byTown.get(town)

/** The gazetteer's id of the land that an adjective names, in any form: "sächsische". */
export const landOfAdjective = (norm: string): string | undefined =>
  byAdjective.get(norm) ?? byAdjective.get(norm.replace(/e[nrsm]?$/, ''))
