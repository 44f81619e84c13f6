/** Applies `textTransform`. */
export const transformedText = (text: string, transform: unknown): string =>
  typeof transform === 'string' ? (transforms[transform]?.(text) ?? text) : text

const transforms: Readonly<Record<string, (text: string) => string>> = {
  uppercase: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
  capitalize: (text) => text.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
  upperfirst: (text) => text.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase()),
}
