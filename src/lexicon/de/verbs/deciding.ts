/** Who does this to aid allows, forbids or tells of it, and gives none. */
export const decidingVerbs = `erlauben genehmigen billigen frei|geben prüfen untersuchen untersagen verbieten zu|stimmen ab|segnen durch|winken beanstanden rügen kippen
  gestatten verhängen verurteilen ermitteln mit|teilen erklären sagen entscheiden`
