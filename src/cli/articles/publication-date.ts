const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Is this a publication date as the contract has it: 2024-09-13, 2024-09 or 2024? */
export function isPublicationDate(value: string): boolean {
  const [, , month = '01', day = '01'] = PATTERN.exec(value) ?? []
  return PATTERN.test(value) && inRange(month, 12) && inRange(day, 31)
}

const inRange = (digits: string, most: number): boolean => Number(digits) >= 1 && Number(digits) <= most
