import { lineRules } from '../languages'
import { isDigit } from './characters'

const measures =
  '[kMGTP]?(?:W|Wh|Hz|B|J|V|t)|km²?|[cmµn]?m²?|m³|[kmµ]?g|[mk]?L|h?Pa|dB|k?cal|m?mol|ha|h|min|%p?|‰|°C|ppm|[€£¥￥₩￦$℃℉\u3380-\u33df]'
/* @__NO_SIDE_EFFECTS__ */
const joined = (field: 'magnitudes' | 'numeralEnds' | 'beforeFigure'): string =>
  lineRules.map((rules) => rules[field] ?? '').join('')
const magnitudes = joined('magnitudes')
const numeralEnds = joined('numeralEnds')
const beforeFigure = joined('beforeFigure')
/* @__NO_SIDE_EFFECTS__ */
const alternatives = (field: 'counters' | 'behindFigure', shared: string): string =>
  [...lineRules.flatMap((rules) => rules[field] ?? []), shared].join('|')
const counters = alternatives('counters', measures)
const behindFigure = alternatives('behindFigure', '[%‰℃℉°€£¥￥₩￦$\u3380-\u33df]')
const raised = '\u00b2\u00b3\u00b9\u2070-\u2079'

/** Spaces inside what is read as one: a date, a number with its unit, an abbreviation with its number. */
const inside: readonly RegExp[] = /* @__PURE__ */ [
  `(?<=[\\d${raised}][${magnitudes}]?) (?=(?:${counters})(?![A-Za-z]))`,
  // 1 234 567
  '(?<=(?:^|[^\\d.,])\\d{1,3}(?: \\d{3}){0,4}) (?=\\d{3}(?!\\d))',
  // € 340
  '(?<=[€£¥￥₩￦$№§]) (?=[-−]?\\d)',
  ...lineRules.flatMap((rules) => rules.noBreakSpaces ?? []),
].map((pattern) => new RegExp(pattern, 'y'))

/** Each of them has a figure before the space or behind it, or the end of a number in words before it. */
const isNear = (text: string, at: number): boolean =>
  numeral.test(text.charAt(at - 1)) || isDigit(text.charCodeAt(at + 1))

const numeral = /* @__PURE__ */ new RegExp(`[\\d${raised}${magnitudes}${numeralEnds}]`)

/** Where in a text a space keeps its neighbours together, as offsets of the spaces. */
export const noBreakSpaces = (text: string): ReadonlySet<number> => {
  let found: Set<number> | undefined
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    if (!isNear(text, at)) continue
    for (const pattern of inside) {
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      found ??= new Set()
      found.add(at)
      break
    }
  }
  return found ?? none
}

const none: ReadonlySet<number> = new Set()

/** `5억`, `제1조`, `30%`, `4,000`, `2026.1.19.`: figures with what belongs to them, inside a word. */
export const figures = /* @__PURE__ */ new RegExp(
  `[${beforeFigure}]?(?:(?<![\\p{L}\\p{N}])[-+−])?\\d+(?:[.,:/]\\d+)*(?:[${magnitudes}]?(?:${behindFigure})p?)?`,
  'gu',
)
