import { wordSet } from '../../word-set.ts'

/** Function words, as norms: written with a capital they can only stand where a sentence begins. */
export const sentenceStarters = wordSet(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesen diesem jener jene
  jenes jeder jede jedes er es wir ihr ihre ihren ihrem ihrer sein seine seinen seiner seinem man wer was wie wo wann warum wieso
  weshalb welche welcher welches beide beides alle alles viele vieles manche mancher einige etliche mehrere wenige niemand jemand
  ich mein meine unser unsere und aber oder denn doch sondern sowohl weder entweder weil da dass ob obwohl wenn falls sobald solange
  während bevor nachdem seit seitdem bis als indem damit sodass zumal in im an am auf aus bei beim mit nach von vom vor zu zum zur
  über unter um für gegen ohne durch zwischen neben hinter trotz wegen laut gemäß dank statt anstatt innerhalb außerhalb nebst samt
  so auch noch schon nur erst nun jetzt dann danach davor dabei dafür dagegen daher darauf daraufhin darin darüber darum darunter
  davon dazu deshalb deswegen demnach derzeit damals dort hier heute gestern morgen bald bereits bisher bislang zuletzt zuvor
  zudem daraus woraus zwar ferner außerdem ansonsten sonst allerdings immerhin jedoch dennoch trotzdem gleichwohl hingegen indes indessen
  inzwischen mittlerweile unterdessen vielmehr wiederum insgesamt insbesondere somit folglich schließlich endlich künftig nunmehr
  offenbar angeblich vermutlich wohl vielleicht möglicherweise tatsächlich natürlich gleichzeitig zugleich ebenso ebenfalls
  möglich unklar klar fest fraglich nötig ist sind war waren wird werden wurde wurden hat haben hatte kann könnte soll sollte will
  muss darf dürfte gibt geht bleibt steht nicht nichts nie allein einzig rund etwa knapp fast gut mehr weniger
`)
