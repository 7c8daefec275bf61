import { eventClass } from './define-class.ts'

/** Nouns for those who take part in a deal: "Auftraggeber ist X", "der Käufer X". */
export const partyClasses = [
  eventClass('customer-word', {
    nouns: `auftraggeber auftraggeberin besteller bestellerin abnehmer abnehmerin kunde =kundin hauptkunde großkunde grosskunde erstkunde ankerkunde
      startkunde neukunde =neukunden =neukundin mieter ankermieter`,
  }),
  eventClass('supplier-word', {
    nouns: `auftragnehmer auftragnehmerin lieferant lieferantin hauptlieferant generalunternehmer hauptauftragnehmer vermieter`,
  }),
  eventClass('buyer-word', {
    nouns: `käufer käuferin erwerber erwerberin aufkäufer aufkäuferin neueigentümer neubesitzer bieter bieterin bietergruppe bieterkonsortium kaufinteressent
      übernehmer höchstbieter meistbieter =abnehmer =abnehmerin`,
  }),
  eventClass('seller-word', { nouns: 'verkäufer verkäuferin alteigentümer alteigentümerin voreigentümer vorbesitzer' }),
  eventClass('lender-word', {
    nouns: `kreditgeber kreditgeberin gläubiger gläubigerin gläubigerbank hausbank darlehensgeber hauptgläubiger großgläubiger finanzier =bank =banken kernbank
      gläubigergruppe gläubigerpool bankenkonsortium bankenpool geldhaus geldhäuser kreditinstitut sparkasse landesbank förderbank anleihegläubiger fremdkapitalgeber finanzierungspartner`,
  }),
  eventClass('borrower-word', {
    nouns: 'kreditnehmer kreditnehmerin schuldner schuldnerin darlehensnehmer kreditkunde',
  }),
  eventClass('investor-word', {
    nouns: `investor investorin geldgeber geldgeberin kapitalgeber finanzinvestor ankerinvestor hauptinvestor altinvestor neuinvestor großinvestor
      ankeraktionär wagniskapitalgeber risikokapitalgeber beteiligungsgesellschaft investorengruppe investorenkonsortium investorenbündnis konsortium
      anleger anlegerin gesellschafter gesellschafterin eigenkapitalgeber business-angel angel risikokapitalfonds venture-arm =vc =vcs wagniskapitalfirma`,
  }),
  eventClass('firm-word', {
    nouns: `unternehmen firma konzern startup start-up =up gesellschaft tochter joint-venture =venture gemeinschaftsunternehmen rivale rivalen konkurrent
      wettbewerber partner hersteller entwickler anbieter betreiber zulieferer spezialist bank fonds holding gruppe unicorn einhorn fintech jungfirma
      jungunternehmen mutter schwester reederei werft versicherer händler kette neugründung ableger
      gigant riese riesen koloss champion marktführer weltmarktführer branchenführer branchenprimus platzhirsch imperium`,
  }),
  // Many together or none that is a company: what they have or do is nobody's in particular.
  eventClass('collective', {
    nouns: `index =leitindex aktienindex börsenbarometer kursbarometer branche industrie =wirtschaft volkswirtschaft land =land =länder =ländern =landes bundesland bundesländer =staat =staaten =staates =bund gemeinde kommune stadt =städte =städten =markt =märkte regierung
      =bürger =bürgern steuerzahler konsument =verbraucher =verbrauchern =familie =familien =verein =vereine =vereinen =profivereine =profivereinen verband partei fraktion =klubs =clubs =profiklubs =proficlubs
      =bundesligist =bundesligisten =erstligist =erstligisten =zweitligist =zweitligisten =drittligisten =ligisten krankenhausträger klinikträger schulträger bauträger =träger =trägern =kirche =universität hochschule
      sozialversicherung krankenkasse pensionsversicherung rentenversicherung kammer handwerk landwirtschaft tourismus bauwirtschaft gastronomie einzelhandel =handel
      großhandel =firmen =betriebe =betrieben =konzerne =konzernen bauern landwirte
      landkreis =kreis =bezirk zweckverband stadtrat gemeinderat kreistag landtag parlament bundestag magistrat bundesamt landesamt =amt rechnungshof bundeswehr polizei feuerwehr
      staatsanwaltschaft bistum diözese erzbistum ministerium behörde gewerkschaft haushalte =pensionisten =rentner =arbeitnehmer =erwerbstätige =erwerbstätigen =autofahrer =pendler =reisende =reisenden =urlauber =touristen =gäste =besucher =eltern =studierende =studenten =patienten =versicherte =versicherten =österreicher =deutsche =deutschen =schweizer =spieler =künstler sänger sängerin`,
  }),
  // What is run for the public: it has staff, visitors and grants of its own.
  eventClass('facility', {
    nouns: `flughafen flughäfen airport museum museen theater opernhaus =oper staatsoper orchester philharmonie festival festspiele schauspielhaus kunsthalle
      schule schulen gymnasium kindergarten =kita =kitas krankenhaus krankenhäuser klinikum kliniken klinik pflegeheim altenheim seniorenheim kinderheim tierheim
      =zoo tierpark bibliothek bücherei volkshochschule freibad hallenbad schwimmbad stadion stiftung jugendzentrum frauenhaus gedenkstätte`,
  }),
  // Whoever lives by performing signs contracts for nobody else.
  eventClass('performer', {
    nouns: `sänger sängerin popstar musiker musikerin rapper rapperin künstler künstlerin schauspieler schauspielerin spieler spielerin fußballer fußballerin fussballer =profi =profis fußballprofi
      torwart stürmer stürmerin trainer trainerin autor autorin schriftsteller schriftstellerin regisseur regisseurin moderator moderatorin boxer boxerin rennfahrer diva entertainer`,
  }),
  // What a young firm is called: what it gets is mostly capital.
  eventClass('young-firm', {
    nouns: `=startup =startups start-up =up =ups jungfirma jungfirmen jungunternehmen fintech insurtech proptech medtech biotech-start-up scale-up scaleup unicorn einhorn einhörner neobank jungunternehmer gründerteam`,
  }),
  eventClass('lead-word', { nouns: 'leadinvestor lead-investor führungsinvestor' }),
  eventClass('lead', { verbs: 'an|führen', nouns: '=führung federführung' }),
] as const
