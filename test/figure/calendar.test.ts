import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, civilDayOf, dayNumberOf, daysInMonth, weekdayOf } from '../../src/figure/calendar/civil-day.ts'
import { easterSunday, orthodoxEaster } from '../../src/figure/calendar/easter.ts'
import { readEdtf, writeDay, writeEdtf, writeInterval } from '../../src/figure/calendar/edtf.ts'
import { daysOf, type Grain, granuleAt, shift } from '../../src/figure/calendar/granule.ts'
import { mondayOf, weekOf, weeksInYear } from '../../src/figure/calendar/iso-week.ts'
import { moonDayIn, moonMonthLength } from '../../src/figure/calendar/moon-calendar.ts'
import { writeTimex3 } from '../../src/figure/calendar/timex3.ts'

const dayNumber = fc.integer({ min: -800_000, max: 800_000 })
const grain = fc.constantFrom<Grain>('century', 'decade', 'year', 'half', 'season', 'quarter', 'month', 'week', 'day')

describe('civil days', () => {
  test('a day number and its day are the same day', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        expect(dayNumberOf(civilDayOf(number))).toBe(number)
      }),
    )
  })
  test('days agree with the platform, which counts in UTC', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const there = new Date(number * 86_400_000)
        expect(civilDayOf(number)).toEqual({
          year: there.getUTCFullYear(),
          month: there.getUTCMonth() + 1,
          day: there.getUTCDate(),
        })
        expect(weekdayOf(number)).toBe(there.getUTCDay() || 7)
      }),
    )
  })
  test('months have the days that February allows', () => {
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 2), daysInMonth(2024, 2)]).toEqual([
      28, 29, 28, 29,
    ])
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 })
  })
})

describe('weeks', () => {
  test('every day lies in the week that it is said to lie in', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const monday = mondayOf(weekOf(number))
        expect(weekdayOf(monday)).toBe(1)
        expect(number - monday).toBe(weekdayOf(number) - 1)
      }),
    )
  })
  test('the weeks around New Year', () => {
    expect(weekOf(dayNumberOf({ year: 2021, month: 1, day: 3 }))).toEqual({ year: 2020, week: 53 })
    expect(weekOf(dayNumberOf({ year: 2024, month: 12, day: 30 }))).toEqual({ year: 2025, week: 1 })
    expect([weeksInYear(2020), weeksInYear(2021)]).toEqual([53, 52])
  })
})

describe('granules', () => {
  test('the granule at a day holds that day', () => {
    fc.assert(
      fc.property(grain, dayNumber, (of, number) => {
        const days = daysOf(granuleAt(of, number))
        expect(days).toBeDefined()
        if (days === undefined) return
        expect(dayNumberOf(days.first)).toBeLessThanOrEqual(number)
        expect(dayNumberOf(days.last)).toBeGreaterThanOrEqual(number)
      }),
    )
  })
  test('the next granule begins the day after this one ends, and shifting back returns', () => {
    fc.assert(
      fc.property(grain, dayNumber, (of, number) => {
        const granule = granuleAt(of, number)
        const next = shift(granule, 1)
        const [here, there] = [daysOf(granule), daysOf(next)]
        expect(here && there && dayNumberOf(there.first) - dayNumberOf(here.last)).toBe(1)
        expect(shift(next, -1)).toEqual(granule)
      }),
    )
  })
})

test('Easter falls on a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const easter = easterSunday(year)
      expect(weekdayOf(dayNumberOf(easter))).toBe(7)
      expect(easter.month * 100 + easter.day).toBeGreaterThanOrEqual(322)
      expect(easter.month * 100 + easter.day).toBeLessThanOrEqual(425)
    }),
  )
  expect([2019, 2024, 2025, 2038].map((year) => writeDay(easterSunday(year)))).toEqual([
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
  ])
})

test('plain dates are read back from EDTF', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Grain>('year', 'month', 'day'),
      fc.integer({ min: -300_000, max: 800_000 }),
      (of, number) => {
        const granule = granuleAt(of, number)
        expect(readEdtf(writeEdtf(granule))).toEqual(granule)
      },
    ),
  )
  expect(['2023-02-29', '2023-13', '23', '2024-5', 'XXXX-10'].map(readEdtf)).toEqual(Array(5).fill(undefined))
  expect(readEdtf('2024-05-06T07:08:09')).toEqual({ grain: 'day', year: 2024, month: 5, day: 6 })
})

test('EDTF and TIMEX3 of each grain', () => {
  const at = dayNumberOf({ year: 2026, month: 1, day: 21 })
  const grains: Grain[] = ['century', 'decade', 'year', 'half', 'season', 'quarter', 'month', 'week', 'weekend', 'day']
  expect(grains.map((of) => [writeEdtf(granuleAt(of, at)), writeTimex3(granuleAt(of, at))])).toEqual([
    ['20XX', '20'],
    ['202X', '202'],
    ['2026', '2026'],
    ['2026-40', '2026-H1'],
    ['2025-24', '2025-WI'],
    ['2026-33', '2026-Q1'],
    ['2026-01', '2026-01'],
    ['2026-01-19/2026-01-25', '2026-W04'],
    ['2026-01-24/2026-01-25', '2026-W04-WE'],
    ['2026-01-21', '2026-01-21'],
  ])
  expect(writeTimex3({ grain: 'day', year: -112, month: 8, day: 3 })).toBe('BC0113-08-03')
  expect(writeInterval({ grain: 'week', year: 2026, week: 4 }, { grain: 'month', year: 2026, number: 3 })).toBe(
    '2026-01-19/2026-03',
  )
})

test('eastern Easter is a Sunday, on the day that is known of some years', () => {
  expect([2018, 2024, 2025, 2100].map((year) => writeDay(orthodoxEaster(year)))).toEqual([
    '2018-04-08',
    '2024-05-05',
    '2025-04-20',
    '2100-05-02',
  ])
})

describe('calendars that count by the moon', () => {
  const days = (...args: Parameters<typeof moonDayIn>): string | undefined => {
    const found = moonDayIn(...args)
    return found === undefined ? undefined : writeDay(civilDayOf(found))
  }
  test('known feasts', () => {
    expect(days('chinese', { month: '1', day: 1 }, 2024)).toBe('2024-02-10')
    expect(days('hebrew', { month: 'Tishri', day: 1 }, 2024)).toBe('2024-10-03')
    expect(days('islamic-umalqura', { month: '9', day: 1 }, 2025)).toBe('2025-03-01')
  })
  test('of two in a year the first counts, and a short month lacks its 30th', () => {
    expect(days('islamic-umalqura', { month: '1', day: 10 }, 2008)).toBe('2008-01-19')
    expect(days('chinese', { month: '1', day: 30 }, 2024)).toBeUndefined()
  })
  test('months have 29 or 30 days', () => {
    const first = moonDayIn('islamic-umalqura', { month: '9', day: 1 }, 2025) ?? 0
    expect(moonMonthLength('islamic-umalqura', first)).toBe(29)
  })
})
