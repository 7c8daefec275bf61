import { wordSet } from '../../word-set.ts'

/**
 * What a noun can be for an attribution.
 * `people` speak for themselves, or for whom they belong to ("Analysten von X") · `voice` only for itself ("der Betriebsrat von X") ·
 * `paper` is what was published, or whose it is ("Mitteilung der X") ·
 * `saying` only points to who says it ("Angaben des X") · `outlet` stands before a name or for one named before · `body` describes a
 * company ("der Konzern"), `authority` a public body or an association ("die Kommission").
 */
export type SourceKind = 'people' | 'voice' | 'paper' | 'saying' | 'outlet' | 'body' | 'authority'

/** A noun that can name a source: its kind and its plain form. */
export interface SourceNoun {
  readonly kind: SourceKind
  readonly plain: string
  /** What stands before its last part: "Konzern" of "Konzernangaben". */
  readonly before: string
}

/** Plain form, then further forms; also the last part of compounds ("Finanzkreisen"), where it is long enough. */
const NOUNS: Readonly<Record<SourceKind, string>> = {
  people: `Kreise kreisen, Kreis kreises, Insider insidern insiders, Eingeweihte eingeweihten eingeweihter, Vertraute vertrauten vertrauter, Beteiligte beteiligten beteiligter, Gesprächspartner gesprächspartnern, Politiker politikern politikerin, Abgeordnete abgeordneten abgeordneter, Personen person, Leute leuten, Quellen quelle, Presse, Branche, Umfeld umfelds, Analysten analyst analystin analystinnen, Experten experte expertin
    expertinnen, Ökonomen ökonom ökonomin, Volkswirte volkswirt volkswirten, Händler händlern, Beobachter beobachtern, Marktteilnehmer marktteilnehmern, Branchenkenner branchenkennern, Kenner kennern,
    Marktforscher marktforschern, Forscher forschern, Sprecher sprecherin sprechers sprechern, Medien, Informanten informant, Vertreter vertretern, Investoren, Fachleute fachleuten, Makler maklern, Banker bankern bankers,
    Berater beratern, Delegierte, Teilnehmer teilnehmern, Manager managern, Aktienstrategen strategen, Statistiker statistikern, Prüfer prüfern, Hüter hütern, Aufseher aufsehern, Diplomaten diplomat, Juristen jurist juristin, Gewährsleute gewährsleuten, Verhandler verhandlern, Fondsmanager fondsmanagern, Spezialisten spezialist spezialistin, Wissenschaftler wissenschaftlern wissenschaftlerin, Sanierer sanierern, Börsianer börsianern`,
  voice: `Betriebsrat betriebsrats betriebsrates betriebsräte betriebsräten betriebsrätin, Arbeitnehmervertreter arbeitnehmervertretern, Gewerkschafter gewerkschaftern, Gläubiger gläubigern, Aktionärsschützer aktionärsschützern,
    Anlegerschützer anlegerschützern, Verbraucherschützer verbraucherschützern, Umweltschützer umweltschützern, Kreditschützer kreditschützern, Gläubigerschützer gläubigerschützern, Konsumentenschützer konsumentenschützern,
    Datenschützer datenschützern, Vertrauensleute vertrauensleuten, Anwälte anwälten anwalt anwalts, Insolvenzverwalter insolvenzverwalters insolvenzverwalterin, Sanierungsverwalter sanierungsverwalters,
    Gewerkschaftsseite, Arbeitnehmerseite, Arbeitgeberseite, Regierungsseite, Masseverwalter masseverwalters, Sachwalter sachwalters, Gutachter gutachtern gutachters, Ermittler ermittlern, Kritiker kritikern kritikers, Kläger klägern klägerin, Belegschaft, Aktivisten aktivist, Opposition`,
  paper: `Bericht berichts berichtes, Berichte berichten, Mitteilung, Mitteilungen, Meldung, Meldungen, Prospekt prospekts prospektes, Geschäftsbericht geschäftsberichts, Studie, Studien, Statistik, Statistiken, Umfrage, Umfragen,
    Antrag antrags antrages, Vergleich vergleichs, Vertrag vertrags, Vertrages, Unterlagen, Dokument dokuments, Dokumente dokumenten, Gutachten gutachtens, Papier papiers, Schreiben schreibens, Brief briefs, Erklärung, Präsentation, Präsentationen,
    Interview interviews, Pressekonferenz, Veröffentlichung, Ad-hoc, Stellungnahme, Analyse, Analysen, Beschluss beschlusses, Bekanntmachung, Urteil urteils, Bilanz, Protokoll protokolle protokollen protokolls, Quartalsbericht, Datenbank datenbanken, Register registern, Handelsregister handelsregisters, Bundesanzeiger,
    Rundschreiben rundschreibens, Memo memos, Depesche, Notiz, Research, Kommentar, Filing, Börsenpflichtmitteilung, Newsletter, Blogbeitrag, Beitrag, Artikel artikels, Post, Tweet, Eingabe, Klageschrift, Kreditvertrag, Unterlage, Auswertung, Auswertungen, Erhebung, Erhebungen, Untersuchung, Untersuchungen, Aufstellung, Report reports, Lagebericht,
    Jahresabschluss, Entwurf entwurfs, Gesetzentwurf, Vorlage, E-Mail, E-Mails, Mail, Mails, Intranet intranets, Antwort, Anfrage, Gerichtsakten, Akten, Abschlussbericht, Aushang, Internetseite, Rangliste, Konsens konsenses, Gerüchte gerüchten, Spekulationen, Aussendung, Communiqué communiqués, Verlautbarung, Bulletin bulletins, Bescheid bescheids, Gesuch gesuchs, Firmenbuch firmenbuchs, Grundbuch grundbuchs, Podcast podcasts, Blog blogs, Botschaft`,
  saying: `Angaben angabe, Informationen information, Darstellung, Aussage, Aussagen, Worten worte, Schätzung, Schätzungen, Rechnung, Berechnungen berechnung, Auskunft, Ansicht, Meinung, Einschätzung, Lesart, Prognose, Prognosen,
    Kenntnis, Recherchen recherche, Befund, Daten, Zahlen, Erkenntnissen erkenntnisse, Bekunden, Überzeugung, Kalkulation, Analyse, Erwartung, Erwartungen, Vorstellung, Hinweise`,
  outlet: `Zeitung, Blatt blattes, Magazin magazins, Agentur, Nachrichtenagentur, Portal portals, Sender senders, Wirtschaftszeitung, Tageszeitung, Wirtschaftsdienst, Onlineportal, Wirtschaftsmagazin, Nachrichtenmagazin, Finanzdienst, Nachrichtendienst, Redaktion,
    Branchendienst, Fachdienst, Fachblatt, Zeitschrift, Wochenblatt, Boulevardblatt, Nachrichtensender, Datendienst, Datenanbieter, Website, Rundfunk, Branchenportal`,
  body: `Unternehmen unternehmens, Konzern konzerns, Firma firmen, Gesellschaft, Bank, Institut instituts, Gruppe, Holding, Hersteller herstellers,
    Versicherer, Rivale, Konkurrent, Wettbewerber, Tochter, Mutter, Mutterkonzern, Start-up, Startup, Werft, Kanzlei, Konzernspitze, Konzernführung, Konzernleitung, Unternehmensspitze, Unternehmensführung, Unternehmensleitung, Firmenleitung, Zentrale, Verein vereins, Vorstand vorstands, Management managements, Geschäftsführung, Börse, Fonds, Unternehmensseite, Konzernseite, Aufsichtsrat aufsichtsrats aufsichtsrates, Verwaltungsrat verwaltungsrats verwaltungsrates`,
  authority: `Behörde behörden, Ministerium ministeriums, Polizei, Zoll, Rechnungshof rechnungshofs, Gerichtshof gerichtshofs, Senat senats, Parlament parlaments, Kanzleramt kanzleramts, Stadtverwaltung, Landkreis landkreises, Kommission, Gewerkschaft, Verband verbands verbandes, Aufsicht, Finanzaufsicht, Bankenaufsicht, Regierung, Bundesregierung, Staatsanwaltschaft, Gericht gerichts, Kartellamt kartellamts, Notenbank, Zentralbank, Kammer, Staatskanzlei, Rathaus rathauses, Magistrat magistrats, Stadtrat stadtrats, Gemeinderat gemeinderats, Bundesrat bundesrats bundesrates, Regierungsrat regierungsrats, Landtag landtags, Bundestag bundestags,
    Bundesamt bundesamts bundesamtes, Finanzamt finanzamts finanzamtes, Landratsamt landratsamts landratsamtes, Arbeitsamt arbeitsamts, Arbeitsagentur, Netzagentur`,
}

const forms = new Map<string, SourceNoun>()
for (const [kind, list] of Object.entries(NOUNS) as [SourceKind, string][])
  for (const entry of list.split(',')) {
    const [plain = '', ...others] = entry.trim().split(/\s+/)
    for (const form of [plain.toLowerCase(), ...others])
      if (!forms.has(form)) forms.set(form, { kind, plain, before: '' })
  }

/** "das Ministerium", but not "das Justizministerium": does a noun leave open which one of its kind it means? */
export const isGenericNoun = (text: string): boolean => forms.has(text.toLowerCase())

/** Courts and the like, of which every place has one: "die Staatsanwaltschaft Köln". */
export const isSeated = (plain: string): boolean =>
  /(gericht|gerichtshof|staatsanwaltschaft|polizei|zoll|kammer|stadtverwaltung|landkreis|amt)$/i.test(plain)

/** Those whom a plain noun for a public body or an association can mean, told by what their names hold: any of them by "Behörde". */
export const canMean = (noun: string, name: string): boolean =>
  ANY_BODY.test(noun) || name.toLowerCase().includes(noun.toLowerCase())
const ANY_BODY = /^(behörden?|aufsicht|finanzaufsicht|bankenaufsicht|notenbank|zentralbank|gewerkschaft|verband)$/i

/** Nouns for a public body that has to be named elsewhere: "die Behörde"; of others, as "der Rechnungshof", everybody knows which one is meant. */
export const pointsBack = (noun: string): boolean => /^(behörden?|ministerium|kommission|amt|verband)$/i.test(noun)

const SHORTEST_HEAD = 5

/** A noun as a source, whole or by the last part of its compound; its plain form keeps what stands before ("Finanzkreise"). */
export function sourceNoun(text: string): SourceNoun | undefined {
  const norm = text.toLowerCase()
  const whole = forms.get(norm)
  if (whole !== undefined) return whole
  for (let at = 1; at <= norm.length - SHORTEST_HEAD && at < 40; at++) {
    const head = forms.get(norm.slice(at))
    if (head === undefined) continue
    const joined = text[at - 1] === '-' ? head.plain : head.plain.toLowerCase()
    return { kind: head.kind, plain: text.slice(0, at) + joined, before: text.slice(0, at) }
  }
  return undefined
}

/** Whose it is that a compound names: the company of "Unternehmensangaben", insiders of "Insiderinformationen". */
export const sourceBefore = ({ before }: SourceNoun): SourceNoun | undefined =>
  before === '' ? undefined : (sourceNoun(before) ?? sourceNoun(before.replace(/-$|[sn]$/, '')))

/** What persons have rather than companies: "nach seinen Worten", "ihrer Ansicht nach". */
export const isOfPerson = (plain: string): boolean =>
  /^(Worten|Ansicht|Meinung|Einschätzung|Überzeugung|Lesart|Aussagen?|Vorstellung)$/.test(plain)

/** Those who judge companies from outside: "Analysten von Seestern". */
export const judges: ReadonlySet<string> =
  wordSet(`analyst analysten analystin analystinnen chefanalyst chefanalystin analystenteam analystenhaus branchenexperte branchenexperten marktexperte marktexperten experte experten expertin expertinnen stratege strategen strategin aktienstratege aktienstrategen
    ökonom ökonomen ökonomin chefökonom volkswirt volkswirte volkswirten chefvolkswirt beobachter beobachtern`)

/** Those who find out about others for a living, and may be a house: "der Marktforscher Kantex". */
export const isSurveyor = (norm: string): boolean =>
  /(forscher|berater|makler|prüfer|statistiker|analysten?)n?$/.test(norm)

/** Papers in which a figure can be read: "In den Unterlagen steht", not "In der Bilanz stehen Schulden". */
export const files =
  /(unterlagen?|dokumente?n?s?|registers?|berichte?n?s?|prospekte?s?|gutachtens?|papiere?s?|schreibens?|anzeigers?|memos?|entwurfe?s?)$/

/** Houses that rate shares, told by their names: "Nordlicht Research". */
export const isBroker = (name: string): boolean =>
  /\b(Research|Securities|Equities|Brokers?|Capital Markets)$/.test(name)

/** Those whom somebody asks for a judgement: "ein Gutachter". */
export const isJudge = (norm: string): boolean =>
  /^(\p{L}*)(gutachter|prüfer|ermittler|verwalter|schützer)(in|s|n)?$/u.test(norm)

/** Those who know of something that is not theirs: "Kenner der Firma" do not speak for it. */
export const isOnlooker = (text: string): boolean =>
  /(kenner|insider|eingeweihte|vertraute|kritiker)[nrs]?$/i.test(text)

/** Towns and the like, which speak as one: "nach Angaben der Stadt". */
export const isTownNoun = (norm: string): boolean =>
  /^(stadt|hansestadt|gemeinde|kommune|kanton|kantons|landeshauptstadt|bundesland|bundeslandes)$/.test(norm)

/** What those who judge others publish, alone or as the last part of a compound: "Konjunkturerhebung". */
export const isJudgement = (norm: string): boolean =>
  /(studien?|umfragen?|erhebung(en)?|untersuchung(en)?|auswertung(en)?|statistik(en)?|rankings?|ranglisten?|barometers?|gutachtens?)$/.test(
    norm,
  )

/** What somebody finds out about others: judgements, and what is reckoned from many: "Verbraucherpreisindex", "Berechnungen", "Bestenliste". */
export const isFinding = (norm: string): boolean =>
  isJudgement(norm) ||
  /(analysen?|berechnung(en)?|hochrechnung(en)?|prognosen?|befragung(en)?|recherchen?|preisind(ex|izes)|indexe?s?|reports?|bestenlisten?|monitors?|atlas|stichproben?|marktforschung|stresstests?|preisvergleichs?)$/.test(
    norm,
  )

/** What is reckoned or thought, be it by nobody who is named: "Schätzungen zufolge". */
export const isGuess = (plain: string): boolean =>
  /(schätzung|prognose|berechnung|erwartung|rechnung)(en|n)$/i.test(plain)

/** Papers that "nach" speaks of as sources: "nach Medienberichten". */
export const citedPapers =
  /(bericht|meldung|mitteilung|papier|unterlag|dokument|studie|gutachten)|(erhebung|auswertung|untersuchung|analyse|umfrage|statistik)e?n$/

/** Papers that "dem Bericht zufolge" goes back to. */
export const toldPapers = /(bericht|meldung|mitteilung|artikel|beitrag)s?$/

/** Those around a company, who do not speak for it. */
export const circles = /kreis|umfeld/i

/** What people are who know of something: "zwei mit der Sache vertraute Personen". */
export const isInitiated = (norm: string): boolean => /^(vertraut|informiert|eingeweiht)/.test(norm)

/** Sources that nobody can name: "Insider", "Finanzkreise", "Medienberichte", "dem Vernehmen nach". */
export const areRumours = (name: string): boolean =>
  /(insider|kreise|eingeweihte|vertraute|umfeld|quellen|medien|(medien|presse|zeitungs)berichte?|^berichte|informanten|gerüchte|spekulationen|vernehmen nach)$/i.test(
    name,
  )

/** Those of whom nothing is said but that they say something: insiders. */
export const justPeople = wordSet('Personen Leute')

/** Is the word such a source? */
export const isSourceNoun = (text: string, ...kinds: readonly SourceNoun['kind'][]): boolean => {
  const kind = sourceNoun(text)?.kind
  return kind !== undefined && kinds.includes(kind)
}
