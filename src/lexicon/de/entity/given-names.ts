import { wordSet } from '../../word-set.ts'

/** Given names as they stand in German business news, lower case; a capitalised word after one is a surname. */
export const givenNames: ReadonlySet<string> =
  wordSet(`abdullah adrien ahmed aisha akira alain alastair alberto alejandro alfredo ambroise anatoli anil anita antoine arnaud arvind ashok aude aurélie ayşe bart baptiste beatrice blaise brad brendan bruce camille cas cédric chloé colin corentin corinne cyril cyrille damien édouard eelco eemeli elias élodie émile eoin erkan ernesto estelle evgeny fabien fabrice felipe fiona flavio florent frédéric gareth geoffroy gilles giorgio giulia grégoire gwen hamad haruto hasan hiroshi hugh hussein ilkka imran jaap jarek jarosław jean-paul jérémy jiří joão joaquín jukka jyrki kağan karim kasper kazuo kenji khaled klára kylian leïla léo lorenzo lotte luc maarten maciej magali mariam marit mattias maxime mehdi mikko mindaugas mustapha nabil nadia naoki nathalie nicolò noémie nour olli omar ömer pål pekka pieter rafael rahul rajeev ramón raúl renaud ricardo romain rui sami santiago satoshi sébastien siobhan søren takeshi tariq tero thibault tomáš toshiaki tuomas umberto valérie vittorio wim yuri yusuf zeynep daria lars-erik
  achim adam adena adolf adrian agnes albert albrecht alena alessandro alex alexa alexander alexandra alexandre alexei alfred ali alice alicia aliko alina alois amancio amy ana anas andré andre andrea andreas andrej andrew andy angela angelika anja anke ann anna annalena anne annegret annette anthony anton
  antonio antje armin arndt arne arno arthur astrid august axel barbara barack bastian beate belén belen ben benedikt benjamin benjamín benoît bernard bernd bernhard bert bertrand bettina bianca bill birgit birgitta bjarne björn bob bodo boris brian brigitte bruno burkhard carl carla carlo carlos carmen carola carolin caroline carsten cathérine
  catherine cecilia celine charles charlotte chris christa christel christian christiane christina christine christoph christophe christopher claas claudia claudio claus clemens cornelia craig cristiano dagmar dan dana daniel daniela dara dario darío dave david debra delia denis dennis detlef diana didier dieter dietmar dietrich dietmar dimitri dirk dmitri dominic dominik dominique
  don donald doris dorothea doug douglas eberhard ed eddy edgar eduard edward ekkehard elena eleonore elfriede elisabeth elizabeth elke ellen elon elvira emil emily emma emmanuel emmanuelle enrique eric erich erik erika erkki ernst erwin esther etienne eugen eva evan evelyn ewald fabian fabio fatih federico felix ferdinand fernando florian francesco franck francois françois frank franz franziska frauke fred frederic frederik
  gabor friederike friedhelm friedrich fritz gabi gabriel gabriela gabriele gary georg george georges gerald gerd gereon gerhard gernot gero gert gerrit giorgia giovanni gisbert gisela giuseppe goetz gordon götz grace greg gregor greta guido guillaume gunnar günter gunter günther gustav guy hakan hannah hannes hans hans-joachim hans-peter hans-jürgen hans-werner hanno hannelore harald harry hartmut hartwig hasso heather hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helge
  helmut hendrik henner henning henri henrik henry herbert heribert hermann hildegard hilmar holger horst howard hubert hubertus hugo ian igor ilse ilham inga inge ingo ingrid ines ira irene iris isabel isabella isabelle ivan ivo jack jackie jacob jacques jakob jamal james jamie jan jana jane janet janina janine jason jay jean jean-claude jean-marc jean-pierre jeff jeffrey jennifer jens jensen jeremy jerome jérôme jesper jessica jim joachim jochen joe joel johan johann johanna johannes john jon jonas jonathan jörg
  jorge jörn jose josé josef joseph joshua josh juan judith julia julian juliane julius jürgen jurgen justin jutta kai kaja kamala karen karin karl karl-heinz karl-theodor karla karsten kaspar katharina kathrin kathy katja katrin kay keith ken kenneth kerstin kevin kim kirill kirsten kim-jong klaus knut konrad konstantin kristin kristina kurt lars larry laura laurence laurent lea leah lech lee len lena leo leon leonard leonhard leonie leopold lex liam lilian linda lindsay linus lionel lisa lorenz lothar louis louise luca lucas luciano lucy ludger ludwig luigi luis luisa
  lukas lutz lydia lynn magdalena magnus maik malte malu manfred manuel manuela mara marc marcel marcella marco marcus margaret margarethe margarita margot margret margrethe maria marianne mariano marie marina mario marion marius mark marko markus marlene marlies marta martha martin martina mary masayoshi mateusz mathias mathilde mats matteo matthew matthias matthieu matthäus maurice max maximilian mechthild meg mehmet meike melanie mélanie melinda mercedes merlin michael michaela
  michail michel michelle miguel mikael mike mikhail milan mira miriam mirko mohammed mohamed mohammad mona monica monika moritz muhammad mukesh mustafa myron nadine nadja nancy narendra natalie natascha nathan nicholas nick nico nicola nicolai nicolas nicole niels nigel nikesh niklas nikolai nikolas nikolaus nils nina nora norbert olaf ola oleg olga oliver olivier ortwin oskar oscar osman otmar otto ottmar pascal patrice patricia patrick patrizia paul paula paulo pavel pedro peer pep per percy
  peter petra phil philip philipp philippe phillip pierre piotr rainer ralf ralph raphael raymond rebecca recep regina regine reid reiner reinhard reinhold reiner renate rené rene ricarda richard rishi rita rob robert roberta roberto robin rodney roger rohit roland rolf roman ron ronald ronny rosa rosemarie ross rudi rudolf rüdiger rupert ruth ryan sabina sabine sabrina sally salvatore sam samantha samuel sandra sandro sanjay sanna sara sarah sascha satya saskia scott sean sebastian sergei sergej sergey sergio
  severin shantanu sheryl siegfried sigmar sigrid silke silvia silvio simon simone sina soeren sofia sonja sophia sophie sören stefan stefanie steffen stella stephan stephanie stephane stéphane stephen steve steven stuart sundar sunil susan susanne svea sven svenja sylvia sylvie tadashi tanja tarek tatjana ted teresa terry thea theo theodor theresa therese theresia thierry thilo thomas thorsten till tilman tim timo timothy timotheus tina tobias todd tom tommy toni tony torben torsten toto travis trevor tristan udo uli ulf
  ulla ulrich ulrike ursula uschi ute uwe valentin valerie vanessa vera verena veronika vicente vicky victor viktor viktoria viktória vincent vinzenz virginia vivian vladimir volker volkmar waldemar walter warren wei wendelin wendy werner wiebke wilfried wilhelm willem willi william willy winfried wladimir wolf wolf-dieter wolfgang wolfram wolodymyr xavier xi yann yannick yasmin yves yvonne zafer zoe željko zoran patrik patryk radoslaw radovan ladislav jaroslav zdenek vaclav petr jiri jirí karel ondrej marek tomasz krzysztof slawomir zbigniew gábor lászló sándor istván zoltán attila ferenc miklos bela friede liz`)

/** Words between the parts of a person's or a company's name: "Ursula von der Leyen", "Bank of America", "Peek & Cloppenburg". */
export const nameLinks: ReadonlySet<string> = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'zu',
  'ten',
  'ter',
  'of',
  'the',
  'and',
  'for',
  'dos',
  'y',
  'et',
  'des',
])
