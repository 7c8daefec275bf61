/** Auxiliaries and modals: they carry tense, voice and modality. */
export const functionVerbs = 'sein haben werden können müssen sollen wollen dürfen mögen lassen'.split(' ')

/** Common verbs of no event of their own; knowing them as verbs is what clause analysis needs. */
export const plainVerbs = `
gelten machen tun finden denken wissen kennen sehen an|sehen zeigen stellen dar|stellen her|stellen fest|stellen ein|stellen setzen
durch|setzen fort|setzen sitzen führen ein|führen fahren entwickeln bauen auf|bauen umfassen enthalten beinhalten gehören bilden treffen lesen
nutzen benutzen verwenden brauchen benötigen suchen versuchen folgen verfolgen warten erwarten hoffen glauben fürchten befürchten warnen fordern
verlangen bitten helfen arbeiten leben spielen laufen ab|laufen an|laufen aus|laufen springen treiben reichen aus|reichen erreichen dauern enden beenden beginnen an|fangen
starten öffnen eröffnen schließen ab|schließen entscheiden beschließen bestimmen ändern verändern verbessern verschlechtern stärken schwächen stützen unterstützen fördern
bremsen drücken belasten leiden profitieren sorgen bedeuten heißen nennen werten bewegen wirken entfalten entstehen bestehen stehen fest|stehen bevor|stehen aus|stehen
stammen kommen zu|kommen an|kommen zurück|kommen zustande|kommen gelingen scheitern verhindern stoppen wagen planen prüfen erwägen verhandeln reden sprechen diskutieren beraten
einigen verständigen zu|stimmen genehmigen freigeben frei|geben ab|lehnen unterschreiben unterzeichnen vereinbaren verschieben verzögern vollziehen ab|wickeln durch|winken winken ab|winken
vor|legen vor|stellen an|streben an|peilen peilen ab|zielen zielen verhelfen erlauben ermöglichen beitragen bei|tragen leisten bleiben verbleiben übrig|bleiben verschwinden wandern wechseln ziehen zurück|ziehen
drehen lösen ab|lösen trennen verabschieden reagieren antworten vergleichen verglichen beteiligen gründen um|wandeln überführen umbauen um|bauen sanieren retten
rechnen errechnen zu|rechnen an|rechnen zählen zusammen|zählen hinzu|kommen hinzu|rechnen enthüllen decken ab|decken genügen schaden nützen schützen riskieren
schwanken pendeln bewerkstelligen betreffen betreiben vertreiben vermarkten produzieren liefern an|bieten vertreten versorgen beliefern dienen an|dienen verlieren gewinnen aus|machen entfallen`
  .trim()
  .split(/\s+/)
