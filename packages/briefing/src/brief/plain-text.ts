import type { Path } from './locate'
import type { Problem } from './problem'
import { cut } from './suggest'

/** Markdown that would be printed as it is in a field that is no Markdown: a pattern, and what to do instead. */
const marks: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\*)\*\*(?=[\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}"'])[^*\n]*(?<=\S)\*\*(?!\*)/gu,
    'leave the asterisks out: the field has a look of its own',
  ],
  [/(?<![\w_])__[^\s_][^_\n]*__(?![\w_])/g, 'leave the underscores out: the field has a look of its own'],
  [/~~[^~\s][^~\n]*~~/g, 'leave out what is struck out'],
  [/\[@[\p{L}\p{N}_][^[\]\n]*\]/gu, 'name the source in `source` or `cite`, or in a field that is Markdown'],
  [/\^\[[^[\]\n]+\]/g, 'put the note into a field that is Markdown, or into a `note`'],
  [
    /\[[^[\]\n]{1,400}\]\((?:https?:|mailto:|#)[^()\s]*\)/g,
    'write the words alone, and the link in a field that is Markdown',
  ],
  [/(?<!=)==[^=\s][^=\n]*==(?!=)/g, 'leave the signs out: the field has a look of its own'],
  [/\[\[[^[\]\n]+\]\]/g, 'write the words alone, and the link in a field that is Markdown'],
  [/\{:?[.#][A-Za-z][\w-]*[^{}\n]{0,200}\}|\{\{[^{}\n]{1,200}\}\}/g, 'leave the braces and what is in them out'],
  [/\$\$[^$\n]+\$\$|\\[A-Za-z]{2,20}\{[^{}\n]{0,200}\}/g, 'write formulas with characters: x², CO₂'],
  [
    /(?<![$\p{L}\p{N}])\$(?:[A-Za-z]|[A-Za-z][\^_][^$\s]{1,20})\$(?![A-Za-z\p{N}$])/gu,
    'write formulas with characters: x², CO₂',
  ],
  [/(?<=[A-Za-z)])~[\w+-]{1,8}~(?!~)|(?<=[\p{L}\p{N})])\^[\w+-]{1,8}\^/gu, 'write the character itself: CO₂, m²'],
  [/(?<!`)`[^`\s][^`\n]*`(?!`)/g, 'leave the backticks out'],
  [
    /<\/?(?:a|b|i|u|s|p|em|br|hr|ul|ol|li|sub|sup|div|span|strong|table|tr|td|th|h[1-6]|img|script)(?:\s[^<>]*)?\/?>/gi,
    'leave the HTML out: the field has a look of its own',
  ],
  [
    /&(?:nbsp|amp|lt|gt|quot|apos|copy|middot|hellip|[mn]dash|[lr][sd]quo|#\d{1,7}|#x[\da-f]{1,6});/gi,
    'write the character itself',
  ],
]

/** Nearly all texts have none of these. */
const maybe = /\*\*|__|~~|\[@|\^\[|\]\(|`|<|&|==|\[\[|\{[.#:{]|\$.*\$|\\[A-Za-z]|[A-Za-z)]~|\^.*\^/

/** Marks of Markdown in a text that is printed as it is written, each kind once. */
export const markdownIn = (text: string, path: Path): Problem[] => {
  if (!maybe.test(text)) return []
  return marks.flatMap(([pattern, hint]) => {
    pattern.lastIndex = 0
    const found = pattern.exec(text)
    if (!found) return []
    const within = { offset: found.index, length: found[0].length }
    const message = `\`${cut(found[0])}\` would be printed as it is written`
    return [{ code: 'markdown-in-plain-text', message, hint, path, within }]
  })
}
