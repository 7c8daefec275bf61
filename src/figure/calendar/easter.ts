import { addDays, type CivilDay, modulo } from './civil-day.ts'

/** Easter Sunday of the western churches (anonymous Gregorian computus; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): CivilDay {
  const golden = modulo(year, 19)
  const century = Math.floor(year / 100)
  const yearOfCentury = modulo(year, 100)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = modulo(19 * golden + century - Math.floor(century / 4) - moonShift + 15, 30)
  const sunday = modulo(
    32 + 2 * modulo(century, 4) + 2 * Math.floor(yearOfCentury / 4) - epact - modulo(yearOfCentury, 4),
    7,
  )
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const march = epact + sunday - 7 * late + 114
  return { year, month: Math.floor(march / 31), day: modulo(march, 31) + 1 }
}

/** Easter Sunday of the eastern churches, reckoned in the Julian calendar (Meeus, ch. 8) and given in ours. */
export function orthodoxEaster(year: number): CivilDay {
  const epact = modulo(19 * modulo(year, 19) + 15, 30)
  const sunday = modulo(2 * modulo(year, 4) + 4 * modulo(year, 7) - epact + 34, 7)
  const march = epact + sunday + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return addDays({ year, month: Math.floor(march / 31), day: modulo(march, 31) + 1 }, behind)
}
