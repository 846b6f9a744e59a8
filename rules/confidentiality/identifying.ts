/** Offices that one person in a place holds: naming one names its holder. */
const UNIQUE_OFFICE =
  /\b(?:mayor|mp|msp|senator|congress(?:man|woman)|governor|vicar|bishop|rabbi|imam|head ?(?:teacher|master|mistress)|sheriff|fire chief|police chief|chief constable|quarterback|goalkeeper|newsreader|air traffic controller)\b/i

export const isUniqueOffice = (text: string): boolean => UNIQUE_OFFICE.test(text)
