/**
 * Characters that a terminal would obey, that change the direction of text or that end a line: C0 and C1 controls,
 * DEL, marks and controls of bidirectional text, line and paragraph separators, lone surrogates.
 */
const obeyed = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Text that is safe on a terminal and in a log: characters that either would obey are written as `\x1b`, `\u202e` and
 * so on.
 */
export const visible = (text: string): string =>
  text.replace(obeyed, (character) => {
    const code = character.charCodeAt(0)
    const short = code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : unicodeEscape(code)
    return named[character] ?? short
  })

/** Whether there is anything in a text that {@link visible} would escape, but for the ends of its lines. */
export const isVisible = (text: string): boolean => text.replaceAll('\n', '').search(obeyed) === -1

/** JSON without characters that a terminal obeys: `JSON.stringify` escapes only some of them. */
export const visibleJson = (json: string): string =>
  json.replace(obeyed, (character) => (character === '\n' ? character : unicodeEscape(character.charCodeAt(0))))

const unicodeEscape = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
