import { wordSet } from '../../word-set.ts'

/** Adverbs and participles that open sentences, where a capital makes them look like nouns. */
const listed = wordSet(`
  so auch nun jetzt damit dafür dazu davon derzeit zudem zunächst zuletzt bisher bislang schon erst noch nur doch hier dort dabei danach darunter insgesamt konkret künftig damals dann
  laut operativ bereinigt unbereinigt plus minus unterm netto brutto weltweit derweil später früher zusammen mehr weniger rund etwa knapp gut fast bis ab seit hierzulande obendrein vereint gemeinsam gerechnet
  umgerechnet inflationsbereinigt währungsbereinigt wechselkursbereinigt organisch europaweit deutschlandweit bundesweit landesweit konzernweit branchenweit global national international regional lokal
  dagegen dadurch daher darauf daran daraus darin darum darüber davor deshalb deswegen trotzdem dennoch gleichwohl indes indessen inzwischen mittlerweile unterdessen währenddessen vielmehr wiederum außerdem
  ausserdem ferner überdies weiterhin weiter ansonsten sonst somit folglich demnach demzufolge mithin immerhin jedoch allerdings zugleich gleichzeitig ebenso ebenfalls ursprünglich anfangs
  eben gerade bereits bald heute gestern morgen vorgestern übermorgen abends morgens mittags nachts montags dienstags mittwochs donnerstags freitags heuer vorerst fortan seither seitdem daraufhin anschließend anschliessend
  durchgerechnet zusammengerechnet hochgerechnet zusammengenommen eingerechnet mitgerechnet genommen rechnerisch
  hinzu hinterher vorher vorab nachher zuvor einst jüngst kürzlich neulich nachbörslich vorbörslich zeitweise teilweise beispielsweise vergleichsweise beziehungsweise stattdessen hingegen andernfalls
  allein einzig sogar selbst gar sehr ganz genau exakt ungefähr circa mindestens höchstens wenigstens maximal minimal bestenfalls schlimmstenfalls spätestens frühestens meist meistens oft häufig selten immer nie niemals
  wohl vielleicht womöglich offenbar angeblich anscheinend kaum nahezu beinahe freilich zwar also ohnehin sowieso jedenfalls übrigens nämlich besonders insbesondere gratis online offline bar
  unklar klar fest fraglich nötig möglich ähnlich anders besser schlechter höher niedriger tiefer stärker schwächer deutlich leicht kräftig massiv unverändert stabil vorläufig vorbehaltlich mitsamt nebst samt
  auffällig bemerkenswert interessant wichtig entscheidend unterdes draußen drinnen drüben oben unten links rechts vorn hinten nebenan anderswo nirgends überall irgendwann jemals wieder nochmals nochmal abermals erneut
  schlussendlich unterm überm direkt indirekt nominal real offiziell saisonal sequenziell prompt parallel apropos summa akut total pauschal nichtsdestotrotz wann wieso
  weshalb krass satt hierfür hiervon hierzu hierbei hiermit hiernach
`)

/** Endings by which adverbs are made: "möglicherweise", "erstmals", "allerdings", "schließlich", "größtenteils", "plangemäß", "zahlenmäßig". */
const DERIVED =
  /.(erweise|gemäß|gemäss|mäßig|mässig|wärts|mals|dings|seits|lich|maßen|massen|teils|orts|halber|bereinigt|tens)$/

/** Is this word, written with a capital at a sentence's start, an adverb and no noun? */
export const isAdverb = (norm: string): boolean => listed.has(norm) || DERIVED.test(norm)

/** Adverbs that set what was against what is told now. */
export const earlierAdverbs = wordSet('zuletzt früher damals einst bisher zuvor vorher')

/** Words that say that what follows is for what was just told: "Dafür zahlt der Konzern 3 Millionen". */
export const forItWords = wordSet('dafür hierfür dazu hierzu')

/** Words that say that a sum comes from what was just told: "Damit nimmt er 3 Millionen ein". */
export const therebyWords = wordSet('dafür damit dadurch hierfür daraus dabei hiermit')

/** Other words for what was just told as a means: "auf diesem Weg", "so". */
export const thisWayWords = wordSet('so weg wege weise hierdurch')

/** From when on something is so that was not before: "gehört künftig der Nordwind". */
export const fromNowOn = wordSet('künftig nun fortan nunmehr bald demnächst')

/** Words that stress the phrase right behind them: "auch Seestern". */
export const focusWords = wordSet('auch nur selbst sogar allein ausgerechnet')
