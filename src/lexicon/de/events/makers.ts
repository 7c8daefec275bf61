/** What companies are called that build what others order, in lower case. */
export const makers =
  /(bauer|hersteller|produzent|ausrüster|zulieferer|lieferant|werft|schmiede|fabrikant|entwickler|ausstatter|spezialist|baukonzern|rüstungskonzern|baufirma|bauunternehmen)(s|in|en|n)?$/

/** Sectors, as the gazetteer names them, whose companies build what others order. */
export const makingSectors: ReadonlySet<string> = new Set([
  'machinery',
  'defence',
  'chips',
  'construction',
  'aerospace',
  'electrical',
  'medtech',
])
