const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** FNV-1a, 64 bits, of the UTF-16 code units of a string; 16 hex digits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit & 0xff)) * PRIME)
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit >> 8)) * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}

/** The stable id of a claim. Equal input gives equal ids on any machine. */
export const claimId = (source: string, start: number, end: number, type: string): string =>
  `c:${fnv1a(`${source}\n${start}\n${end}\n${type}`)}`
