/** Lemmas of what a part of the staff does that speaks up, walks out or goes elsewhere: "23.000 Beschäftigte streiken". */
export const protestingVerbs =
  /^((be|aus|mit)?streiken|demonstrieren|protestieren|teil\|nehmen|beteiligen|arbeit~nieder\|legen|nieder\|legen|(ver)?sammeln|klagen|kund\|tun|ziehen|(auf\|)?marschieren|unterschreiben|unterzeichnen|wandern|wechseln|über\|(laufen|treten|siedeln|wechseln)|um\|ziehen|blockieren|besetzen|ab\|stimmen|votieren)$/

/** Ends of nouns for a strike, a demonstration or a vote of the staff. */
export const protestNouns =
  /(^(aus|auf)stand|streiks?|kundgebung|demonstration|demo|protesten?|protestaktion|arbeitskampf|betriebsversammlung|protestzug|protestmarsch|mahnwache|aktionstag|arbeitsniederlegungen?|urabstimmung|resolution)$/
