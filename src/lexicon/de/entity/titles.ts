import { wordSet } from '../../word-set.ts'

/** Forms of address and degrees before a person's name. */
export const addresses: ReadonlySet<string> = wordSet(
  'herr herrn frau dr prof professor professorin doktor mr mrs ms sir lady lord dipl ing baron graf prinz prinzessin könig königin papst scheich',
)

/** Offices and jobs: the noun, or the second part of a compound, before a person's name ("Vorstandschefin Belén Garijo", "Kanzler Scholz"). */
export const personNouns: ReadonlySet<string> = wordSet(
  `chef chefin vorstandschef vorstandschefin konzernchef konzernchefin firmenchef firmenchefin finanzchef finanzchefin finanzvorstand vorstand vorständin vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden vorsitzender vorsitzende vorsitzenden
  aufsichtsratschef aufsichtsratschefin aufsichtsratsvorsitzender aufsichtsratsvorsitzende verwaltungsratspräsident verwaltungsratspräsidentin präsident präsidentin präsidenten vizepräsident vizepräsidentin minister ministerin ministers kanzler kanzlerin bundeskanzler bundeskanzlerin
  ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister gouverneur senator senatorin staatssekretär staatssekretärin abgeordneter abgeordnete abgeordneten kommissar kommissarin eu-kommissar kommissionspräsidentin kommissionschefin generalsekretär generalsekretärin
  analyst analystin analysten marktanalyst marktanalystin ökonom ökonomin chefökonom chefökonomin volkswirt volkswirtin chefvolkswirt chefvolkswirtin experte expertin sprecher sprecherin unternehmenssprecher konzernsprecher konzernsprecherin gründer gründerin mitgründer mitgründerin cofounder co-gründer
  geschäftsmann geschäftsfrau geschäftsleute geschäftsmanns kaufmann kauffrau industrieller industrielle industriellen oligarch oligarchin oligarchen bankier privatier gastronom gastronomin hotelier winzer winzerin apotheker erfinder ingenieur patron inhaber inhaberin firmeninhaber firmeninhaberin firmenpatriarch seniorchef juniorchef alleininhaber alleininhaberin
  manager managerin topmanager managers milliardär milliardärin multimilliardär börsenlegende unternehmer unternehmerin verleger verlegerin anwalt anwältin rechtsanwalt richter richterin staatsanwalt staatsanwältin insolvenzverwalter insolvenzverwalterin sachwalter sanierer
  sanierungsexperte geschäftsführer geschäftsführerin direktor direktorin generaldirektor intendant leiter leiterin betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende gesamtbetriebsratschef gesamtbetriebsratschefin gewerkschafter gewerkschafterin gewerkschaftschef ceo cfo coo cto
  co-ceo autor autorin journalist journalistin reporter korrespondent trainer trainerin spieler stürmer torwart kapitän marktstratege stratege strategin portfoliomanager fondsmanager forscher forscherin wissenschaftler wissenschaftlerin professor professorin politiker politikerin
  parteichef parteichefin fraktionschef fraktionschefin außenminister finanzminister wirtschaftsminister wirtschaftsministerin verteidigungsminister erbe erbin amtskollege amtskollegin nachfolger nachfolgerin vorgänger vorgängerin kollege kollegin
  patriarch hauptaktionär stiftungschef designer designerin künstler sänger sängerin schauspieler schauspielerin regisseur fotograf polizist historiker physiker polizeisprecher chefredakteur chefredakteurin redakteur redakteurin kolumnist kolumnistin reporterin korrespondentin herausgeber herausgeberin kommentator kommentatorin moderator moderatorin mitarbeiter mitarbeiterin ehefrau ehemann witwe architekt
  techmilliardär tech-milliardär firmengründer firmengründerin unternehmensgründer konzernlenker spartenchef personalchef personalvorstand entwicklungschef produktionschef vertriebschef technikvorstand landeschef deutschlandchef europachef vize-chef vizechef vizekanzler bankchef notenbankchef
  notenbankpräsident ezb-präsidentin fed-chef chefjurist chefunterhändler verhandlungsführer verhandlungsführerin us-präsident ex-chef ex-vorstand fahrer pilot meister weltmeister kardinal bischof erzbischof general admiral botschafter diplomat landrat landrätin stadtpräsident stadtpräsidentin gemeindepräsident gemeindepräsidentin innenminister justizminister verkehrsminister umweltminister umweltministerin`,
)

/** Endings of compounds that are offices: "Vertriebs-chef", "Landeswirtschafts-ministerin". */
export const personNounEndings: readonly string[] =
  'chef chefin vorstand minister ministerin präsident präsidentin sprecher sprecherin manager managerin analyst analystin experte expertin ökonom ökonomin volkswirt volkswirtin leiter leiterin direktor direktorin vorsitzender vorsitzende gründer gründerin politiker politikerin anwalt trainer profi stürmer star spieler stratege forscher unternehmer unternehmerin unternehmers milliardär milliardärin milliardärs kaufmann kommissar richter richterin landesrat landesrätin obmann obfrau stadtrat stadträtin landeshauptmann landeshauptfrau beauftragter beauftragte'.split(
    ' ',
  )

/** Nouns before the surname of people who own together. */
export const familyNouns: ReadonlySet<string> = wordSet(
  'eheleute ehepaar geschwister familie familien gründerfamilie gründerfamilien eigentümerfamilie eigentümerfamilien unternehmerfamilie unternehmerfamilien inhaberfamilie milliardärsfamilie industriellenfamilie verlegerfamilie eignerfamilie aktionärsfamilie gesellschafterfamilie stifterfamilie',
)

/** Nouns of people who own together, behind a hyphen and their surname: "der Stickel-Clan", "die Stickel-Familie". */
export const familyTails: ReadonlySet<string> = wordSet('familie clan clans dynastie sippe familienstamm')

/** What people who own together are called where the text has named them: "die Familie", "der Clan". */
export const familyWords: ReadonlySet<string> = wordSet(
  'familie clan gründerfamilie eigentümerfamilie unternehmerfamilie inhaberfamilie eignerfamilie familienclan',
)
