/**
 * Characters that a terminal would obey, that change the direction of text or that end a line: C0 and C1 controls,
 * DEL, marks and controls of bidirectional text, line and paragraph separators, lone surrogates.
 */
const obeyed = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text as it may be shown on a terminal and written into a log: `\x1b`, `\u202e` for what either would obey. */
export const visible = (text: string): string =>
  text.replace(obeyed, (character) => {
    const code = character.charCodeAt(0)
    const short = code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : unicodeEscape(code)
    return named[character] ?? short
  })

/** Whether there is anything in a text that {@link visible} would escape, but for the ends of its lines. */
export const isVisible = (text: string): boolean => text.replaceAll('\n', '').search(obeyed) === -1

/** JSON that says the same and holds nothing that a terminal obeys: JSON itself escapes only some of it. */
export const visibleJson = (json: string): string =>
  json.replace(obeyed, (character) => (character === '\n' ? character : unicodeEscape(character.charCodeAt(0))))

const unicodeEscape = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
