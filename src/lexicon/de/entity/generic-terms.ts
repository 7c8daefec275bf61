/** English terms of business, made of words that companies' names have: nobody is called so. */
const terms: readonly string[] =
  `bad bank|good bank|private equity|venture capital|growth capital|growth equity|risk capital|working capital|human capital|corporate venture|real estate|commercial real estate|asset management|wealth management|
  investment management|fund management|supply chain|facility management|artificial intelligence|business intelligence|machine learning|deep learning|quantum computing|cloud computing|edge computing|high performance|
  mobile gaming|mobile payment|online payment|online banking|mobile banking|investment banking|digital banking|private banking|corporate banking|retail banking|open banking|financial services|managed services|digital services|
  cloud services|mobility services|professional services|shared services|life sciences|consumer health|consumer electronics|digital health|mental health|medical devices|renewable energy|clean energy|big data|data analytics|
  data security|cyber security|internet security|open source|enterprise software|mergers|initial public|exchange traded|hedge fund|mutual fund|money market|capital market|emerging market|single market|stock market|
  research|due diligence|food retail|online retail|fast fashion|ultra fast fashion|luxury fashion|smart home|smart homes|smart grid|smart mobility|shared mobility|electric mobility|urban mobility|public cloud|private cloud|
  hybrid cloud|generative ai|agentic ai|autonomous driving|e-commerce|quick commerce|social media|live entertainment|home entertainment|content marketing|influencer marketing|buy now pay|public relations|investor relations|
  joint venture|cash management|change management|risk management|data management|employer branding|customer care|health care|home office|after sales|point of sale|space mining|bitcoin mining|crypto mining|digital markets|digital art`
    .split('|')
    .map((term) => term.trim())

/** Does a term of business make up the words, alone or with one more behind it ("Private Equity Fonds")? */
export function isGenericTerm(text: string): boolean {
  const norm = text.toLowerCase().replace(/\s+/g, ' ')
  return terms.some(
    (term) =>
      norm.startsWith(term) &&
      norm.slice(term.length).trim().split(' ').length <= 1 &&
      !/^\p{L}/u.test(norm.slice(term.length)),
  )
}
