import { expect, test } from 'vitest'
import type { Wording } from '../../scripts/wordings/read-wordings.ts'
import { scoreWording } from '../../scripts/wordings/score-wording.ts'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { analyse } from '../../src/pipeline.ts'
import { fillers } from './fillers.ts'

const gazetteer = openGazetteer([])
const score = (type: Wording['type'], template: string) => {
  const wording: Wording = { type, split: 'tuning', template }
  const { wording: _, ...rest } = scoreWording(wording, fillers, 2, (source) =>
    analyse(source, gazetteer).claims.map(({ claim }) => claim),
  )
  return rest
}

test('type and parties are right', () => {
  expect(score('acquisition', '{buyer.nom} übernimmt {company.acc} für {money}.')).toEqual({
    fillings: 2,
    typed: 2,
    right: 2,
    misread: [],
  })
})

test('who is there for show alone need play no role', () => {
  expect(score('acquisition', '{buyer.nom} übernimmt {company.acc} für {money}. {other.nom} schweigt.').right).toBe(2)
})

test('a party in another role is wrong', () => {
  const read = {
    text: 'Lanxess übernimmt den Finanzinvestor Triton für rund 3 Millionen Euro.',
    read: 'acquisition company=Triton buyer=Lanxess [acquisition/buy]',
  }
  expect(score('acquisition', '{company.nom} übernimmt {buyer.acc} für {money}.')).toEqual({
    fillings: 2,
    typed: 2,
    right: 0,
    misread: [read, read],
  })
})

test('another type is wrong, whoever its parties are', () => {
  expect(score('debt', '{company.nom} erzielte einen Umsatz von {money}.')).toMatchObject({ typed: 0, right: 0 })
})
