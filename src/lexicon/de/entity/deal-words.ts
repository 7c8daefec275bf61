/** Nouns that bring who is bought with "an", "von" or a genitive: "Anteil am Unternehmen", "Übernahme der Firma". */
export const nounsOfBought =
  /(übernahme|kauf|erwerb|anteile?n?|beteiligung|aktien?|einstieg|mehrheit|börsengang|papieren?|aktionäre?n?|anteilseignern?|aktienkapitals?|kapitals?|bewertung|marktwert|börsenwert|unternehmenswert|besitzer|eigentümer|eigner|engagement)$/

/** Nouns of what who buys puts forward. */
export const nounsOfBuyer = /(angebots?|offerte|gebots?|avancen|kaufpläne|kaufinteresse|übernahmepläne)$/

/** Verbs whose subject buys. */
export const verbsOfBuyer =
  /^(kauft|kaufte|übernimmt|übernahm|erwirbt|erwarb|schluckt|schluckte|bietet|bot|zahlt|zahlte)$/

/** Forms of verbs of deals: what their subject does with their object. */
export const formsOfDealVerbs: ReadonlyMap<string, 'buys' | 'sells'> = new Map([
  ...[
    'kauft kaufte kauften kaufen gekauft erwirbt erwarb erwarben erwerben erworben übernimmt übernahm übernahmen übernehmen übernommen',
    'schluckt schluckte schlucken geschluckt akquiriert akquirierte akquirieren schnappt schnappte schnappen geschnappt',
    'ersteht erstand erstehen erstanden aufkauft aufkaufte aufkaufen aufgekauft zukauft zukaufte zukaufen zugekauft',
  ].flatMap((forms) => forms.split(' ').map((form): [string, 'buys'] => [form, 'buys'])),
  ...[
    'verkauft verkaufte verkauften verkaufen veräußert veräußerte veräußern veräußerten trennt trennte trennen getrennt',
    'stößt stieß stießen abstößt abstoßen abgestoßen losschlagen losgeschlagen abgetreten weiterverkauft weiterverkaufte',
  ].flatMap((forms) => forms.split(' ').map((form): [string, 'sells'] => [form, 'sells'])),
])

/** Auxiliaries of the passive. */
export const passiveAuxiliaries = /^(wird|werden|wurde|wurden|worden|werde|würde)$/

/** Those of their forms that are participles: "wird gekauft", not "wird kaufen". */
export const dealParticiples =
  /^ge|^(erworben|übernommen|verkauft|veräußert|akquiriert|erstanden|aufgekauft|zugekauft|abgestoßen|losgeschlagen|abgetreten|weiterverkauft)$/

/** Prepositions and articles before a phrase that is no subject. */
export const obliqueOpeners = /^(an|am|von|vom|bei|beim|des|der|durch|für|dem|den|zum|zur|mit|aus|auf|gegen|in|im)$/

/** Adjectives of who owns something from now on. */
export const newOwner = /^(neu|künftig|zukünftig)e[nrms]?$/

/** Adjectives of who owned something up to now. */
export const formerOwner = /^(bisherig|alt|früher|ehemalig|vorherig|einstig|damalig)e[nrms]?$/

/** Verbs that say with a bid who buys: "legte eine Offerte vor". */
export const biddingVerbs =
  /^(legt|legte|unterbreitet|unterbreitete|macht|machte|erhöht|erhöhte|bessert|besserte|stockt|stockte|gab|gibt|will|hat)$/

/** Infinitives whose object is bought: "will X kaufen", "X zu übernehmen". */
export const infinitivesOfBuyer = /^(zu)?(kaufen|übernehmen|erwerben|schlucken|aufkaufen)$/

/** Verbs behind "an X", "bei X": whoever does this buys shares of X. */
export const holdingVerbs = /^(beteiligt|beteiligen|eingestiegen|einsteigen)$/

/** Verbs before "bei X": "steigt bei X ein". */
export const enteringVerbs = /^(steigt|stieg|einsteigt)$/

/** Verbs whose subject is owned. */
export const belongingVerbs = /^gehört(e|en)?$/

/** Second parts of compounds with the name of who is bought: "die X-Aktie". */
export const headsOfBought =
  /^(kapitals?|aktien?|anteile?n?|papieren?|aktionäre?n?|übernahme|kauf|mehrheit|beteiligung|börsengang)$/

/** Second parts of compounds with the name of who buys: "die X-Offerte". */
export const headsOfBuyer = /^(angebot|offerte|gebot|kaufangebot|übernahmeangebot)$/

/** Words by which a sentence tells that a company changes hands. */
export const changingHands =
  /^(kaufe?n?|kauft|kaufte|gekauft|(zu|auf|heraus)(ge)?kauf(en|t|te)|übernehmen|übernimmt|übernahm|übernommen|erwerben|erwirbt|erwarb|erworben|schluck(en|t|te)|geschluckt|übernahme|kauf|erwerb|zukauf|akquisition|akquirier(en|t|te)|mehrheit|mehrheitlich|einstieg|einsteigen|eingestiegen|beteiligt|verkauf(en|t|te)?|veräußer(n|t|te)|veräußerung|trennt|trennen|getrennt|abstoßen|abgestoßen|stößt|abgetreten|schnappt|geht|gehen|ging|greift|wechselt|gewechselt|gehört|einverleib(en|t|te)|sichert|gesichert)$/

/** Participles of what a text says of a company that it brings in: "das 1957 gegründete Unternehmen". */
export const profilingParticiples =
  /^(gegründet|entstanden|geführt|inhabergeführt|familiengeführt|eigentümergeführt|ansässig|beheimatet|spezialisiert|übernommen|gekauft|zugekauft|erworben|verkauft|veräußert|defizitär|verlustreich|insolvent|angeschlagen)(e[nsrm]?)$/

/** Verbs by which a text says how large a company is. */
export const profilingVerbs =
  /^(beschäftig(t|te)|zähl(t|te)|erwirtschafte(t|te)|erziel(t|te)|setzt|setzte|erlös(t|te)|betreib(t)|betrieb|produzier(t|te)|fertig(t|te)|machte|verbuch(t|te)|verdien(t|te)|schreibt|schrieb|kommt|kam|stellt|entwickelt|vertreibt|belieferte?|beliefert|unterhält|unterhielt|verfügt|braut|braute|baut|baute)$/

/** Verbs between a noun and who that is: "Käufer ist Seestern". */
export const copulas = /^(ist|war|sind|waren|wird|bleibt|heißt|hieß|sei|wäre)$/

/** Those of several. */
export const pluralCopulas = /^(sind|waren)$/

/** Participles of who puts a consortium or a round together, beside "von". */
export const leadingParticiples = /^(angeführt|angeführte|angeführten|mitangeführt|orchestriert|gestemmt)$/

/** "unter Führung von". */
export const leadingNouns = /^(führung|federführung|leitung|beteiligung)$/

/** Nouns and verbs before "um" and what several want to have. */
export const contestWords =
  /^(rennen|wettrennen|bieterkampf|bieterrennen|bieterwettstreit|bieterstreit|wettbieten|übernahmekampf|übernahmeschlacht|übernahmepoker|poker|gerangel|kampf|ringen|tauziehen|werben|wirbt|warb|buhlt|buhlen|buhlte|bietet|bot|bieten|mitbieten|mitgeboten|verkaufsprozess)$/

/** Beginnings of verbs by which money goes "in" somebody. */
export const puttingInto = /^(invest|steck|pump|fließ|floss)/
