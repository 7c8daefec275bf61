import type { Claim } from '../../src/model/claim.ts'
import { claim, money } from './claim.ts'

/** Articles to a story: four papers tell each deal, one of them in another currency, with a forecast and a date beside it. */
const papers = 4

/** Claims of so many articles: ever new stories, and every tenth article about one and the same company. */
export function manyArticles(articles: number): Claim[] {
  return Array.from({ length: articles }, (_, index) => index).flatMap((index) => {
    const story = Math.floor(index / papers)
    const company = index % 10 === 0 ? 'Dauerthema' : `Firma${story}`
    const price = 1 + (story % 37) / 10
    const source = `n${String(index).padStart(5, '0')}`
    const hedge = (['', 'rund', 'mehr als', ''] as const)[index % papers] ?? ''
    const date = { kind: 'date', text: 'im Mai 2025', value: '2025-05', min: null, max: null, hedge: 'exact' } as const
    return [
      claim(`${source}-1`, source, {
        roles: { buyer: 'Nordwerk', company },
        figure: money(price, hedge, index % 7 ? 'EUR' : 'USD'),
      }),
      claim(`${source}-2`, source, {
        type: 'revenue',
        roles: { company },
        qualifiers: { period: '2024' },
        figure: money(price / 2),
      }),
      claim(`${source}-3`, source, {
        type: 'date',
        roles: { company },
        qualifiers: { event: 'closing' },
        figure: date,
      }),
    ]
  })
}
