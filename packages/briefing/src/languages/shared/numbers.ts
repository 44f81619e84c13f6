const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
}

/** Signs of fractions, which may follow the digits of a number: 3½. */
export const fractionSigns = Object.keys(fractions).join('')

/** The value of a number in digits, with separators of thousands and signs of fractions. */
export const plainNumber = (text: string): number => {
  const sign = fractions[text.at(-1) ?? '']
  return sign === undefined ? Number(text.replaceAll(',', '')) : Number(text.slice(0, -1).replaceAll(',', '')) + sign
}
