const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const INVISIBLE = /\p{Cf}+/gu

/** Text from articles made harmless for terminals and pages: no control characters, escapes or marks that turn the writing round. */
export const plain = (text: string): string => text.replace(CONTROL, ' ').replace(INVISIBLE, '')
