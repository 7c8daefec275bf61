/** Who does this with an injection gets it. */
export const gettingVerbs = `erhalten bekommen kriegen sichern melden vermelden ab|schließen ab|schliessen einwerben ein|werben ein|sammeln besorgen verbuchen verkünden brauchen benötigen
  holen fordern suchen beantragen haben auf|nehmen`
/** Who does this with a round, or in one, raises the money. */
export const roundClosingVerbs = `ab|schließen ab|schliessen beenden verkünden bekannt|geben melden vermelden planen starten eröffnen vor|bereiten verlängern erweitern
  auf|stocken holen sichern besorgen erhalten bekommen einsammeln an|streben suchen`
/** Who does this with a convertible bond issues it. */
export const issuingVerbs =
  'unterzeichnen unterschreiben vereinbaren begeben aus|geben emittieren platzieren heraus|geben auf|legen'
/** Who does this leads a round. */
export const leadingVerbs = 'an|führen führen leiten'
