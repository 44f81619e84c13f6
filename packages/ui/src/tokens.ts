/**
 * The look, in one place: colour, type and measures, for paper and for screens.
 * Paper sizes are points, screen sizes are CSS pixels at the default text size (written to CSS as rem).
 * A brand is another set of the same tokens, see {@link createBrand}.
 */

/** One colour on a light and on a dark ground. Six-digit hex, so that both targets can read it. */
export interface ColorToken {
  light: string
  dark: string
}

/** A typographic style: `[size, line height]` in points on paper and in pixels on a screen. */
export interface TypeToken {
  paper: readonly [size: number, lineHeight: number]
  screen: readonly [size: number, lineHeight: number]
  /** Font weight: 400, 500, 600 or 700. */
  weight: number
  /** Letter spacing in em. Default 0. */
  tracking?: number
  /** Figures of equal width, for columns of numbers and dates. Default false. */
  tabular?: boolean
}

/** A length: points on paper, pixels on a screen. */
export interface LengthToken {
  paper: number
  screen: number
}

// Marked, so that a bundle without tokens leaves them out.
/* @__NO_SIDE_EFFECTS__ */
const color = (light: string, dark: string): ColorToken => ({ light, dark })
/* @__NO_SIDE_EFFECTS__ */
const length = (paper: number, screen: number): LengthToken => ({ paper, screen })
/* @__NO_SIDE_EFFECTS__ */
const type = (
  paper: readonly [number, number],
  screen: readonly [number, number],
  weight: number,
  more: Pick<TypeToken, 'tracking' | 'tabular'> = {},
): TypeToken => ({ paper, screen, weight, ...more })

const defaults = {
  color: {
    /** The page. */
    paper: color('#ffffff', '#101418'),
    /** Text, strong rules, headings. */
    ink: color('#15181c', '#eceff2'),
    /** Secondary text: subtitle, attribution, dates. */
    ink2: color('#434a52', '#bcc3cb'),
    /** Tertiary text: notes, as-of lines, running heads. */
    ink3: color('#626971', '#98a1ab'),
    /** The one accent: labels, numerals, note references, rail, stat values, pull quotes. */
    accent: color('#12498f', '#8ab8f2'),
    /** A second data series; graphics only, never text. */
    data2: color('#7f8892', '#7f8995'),
    /** Hair lines between things of one kind. */
    hair: color('#c6cbd1', '#39414a'),
  },
  type: {
    title: type([30, 40], [36, 46], 700, { tracking: -0.028 }),
    titleLong: type([25, 33], [30, 40], 700, { tracking: -0.028 }),
    subtitle: type([12.5, 20], [19, 30], 400, { tracking: -0.012 }),
    masthead: type([10, 13], [15, 20], 700, { tracking: -0.01 }),
    series: type([9, 13], [14, 20], 700),
    meta: type([8, 13], [13, 20], 400),
    marking: type([9, 11], [13, 18], 700, { tracking: 0.2 }),
    keyMessage: type([11, 18], [18, 29], 400, { tracking: -0.012 }),
    sectionHeading: type([15, 21], [24, 32], 700, { tracking: -0.018 }),
    subHeading: type([10.75, 16.5], [18, 27], 700, { tracking: -0.01 }),
    body: type([9.75, 16.5], [16, 27], 400, { tracking: -0.006 }),
    quote: type([13.5, 22], [20, 33], 500, { tracking: -0.016 }),
    quoteWide: type([13.5, 22], [22, 36], 500, { tracking: -0.016 }),
    quoteGap: type([9, 14], [14, 22], 500),
    original: type([9, 15], [15, 24], 400),
    pull: type([17, 26], [23, 35], 600, { tracking: -0.024 }),
    pullWide: type([17, 26], [28, 42], 600, { tracking: -0.024 }),
    attributionName: type([9, 13.5], [14, 22], 700),
    small: type([8, 12.5], [14, 22], 400),
    label: type([8, 12], [13, 18], 600),
    statLabel: type([8, 12], [13.5, 20], 600),
    statValue: type([30, 36], [38, 46], 600, { tracking: -0.035 }),
    statValueSmall: type([22, 30], [30, 38], 600, { tracking: -0.035 }),
    statValueSmaller: type([15, 24], [21, 30], 600, { tracking: -0.03 }),
    statValueTiny: type([11, 20], [16, 24], 600, { tracking: -0.02 }),
    statValueLarge: type([40, 48], [56, 64], 600, { tracking: -0.04 }),
    statUnit: type([10.5, 36], [15, 46], 600, { tracking: -0.01 }),
    statUnitSmall: type([10.5, 30], [15, 38], 600, { tracking: -0.01 }),
    statUnitSmaller: type([10.5, 24], [15, 30], 600, { tracking: -0.01 }),
    statUnitTiny: type([10.5, 20], [15, 24], 600, { tracking: -0.01 }),
    statUnitLarge: type([14, 48], [20, 64], 600, { tracking: -0.01 }),
    statContext: type([8, 12.5], [13.5, 21], 400),
    asOf: type([7.25, 11], [12, 18], 400),
    timelineYear: type([10.75, 16], [18, 26], 700),
    timelineDate: type([9, 16], [14, 22], 500, { tabular: true }),
    timelineDateWide: type([9, 16], [15, 26], 500, { tabular: true }),
    timelineText: type([9.5, 16], [16, 26], 400, { tracking: -0.006 }),
    compactText: type([8.75, 14], [14, 22], 400),
    compactDate: type([8.5, 14], [14, 22], 500, { tabular: true }),
    status: type([7.5, 16], [12.5, 26], 600),
    caption: type([8.5, 13], [14, 20], 700),
    table: type([8.75, 13], [15, 22], 400, { tabular: true }),
    tableHead: type([7.75, 11.5], [13, 18], 600),
    recommendation: type([10, 16.5], [17, 27], 700, { tracking: -0.012 }),
    recommendationBody: type([9, 15], [15, 25], 400),
    recommendationNumeral: type([15, 16.5], [24, 27], 600),
    source: type([7.75, 12], [13.5, 21], 400),
    note: type([7.5, 11.75], [12.5, 19], 400),
    furniture: type([7.5, 11], [12, 18], 400),
  },
  space: {
    1: length(2, 3),
    2: length(4, 6),
    3: length(6, 9),
    4: length(8, 12),
    5: length(10, 15),
    6: length(12, 18),
    7: length(16, 24),
    8: length(20, 28),
    9: length(24, 36),
    10: length(30, 44),
    11: length(42, 56),
    12: length(50, 64),
  },
  rule: {
    /** The next thing of the same kind. */
    hair: length(0.5, 1),
    fine: length(0.75, 1),
    /** A new thing begins. */
    strong: length(1, 1.5),
    /** The document begins. */
    bar: length(3, 4),
    /** Beside the gist of what somebody said. */
    gist: length(1.5, 2),
  },
  frame: {
    /** The column of what qualifies: label, date, speaker, addressee, caption. */
    side: length(115.28, 196),
    /** Between that column and the text. */
    gutter: length(24, 40),
  },
  font: {
    /** Families in order of preference; a character missing in one is taken from the next. */
    text: ['Pretendard', 'Noto Sans KR'] as readonly string[],
    /** Ascent plus descent of the first family, in em: what paper needs to set half leading above a line. */
    height: 1.1934,
  },
}

/** Every token of the look. */
export type Tokens = typeof defaults

type DeepPartial<T> = T extends string | number | readonly unknown[] ? T : { [K in keyof T]?: DeepPartial<T[K]> }

/** The changes that a brand makes: any part of the tokens. */
export type BrandTokens = DeepPartial<Tokens>

/** Our own look, used where no brand is chosen. */
export const tokens: Tokens = defaults

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Group = Record<string, unknown>

/** @param path of the base, for messages: what is no token would change nothing, and what is no group all of it */
const merge = (base: Group, changes: Group, path: string): Group => {
  const merged = { ...base }
  for (const [key, change] of Object.entries(changes)) {
    if (change === undefined) continue
    const [value, name] = [base[key], path + key]
    if (isGroup(value) && !isGroup(change))
      throw new TypeError(
        `${name} is ${JSON.stringify(change)}: write { ${Object.keys(value).slice(0, 3).join(', ')} }`,
      )
    if (!Object.hasOwn(base, key) && key !== 'tracking' && key !== 'tabular')
      throw new RangeError(`There is no token ${name}: there are ${Object.keys(base).join(', ')}`)
    if (path.startsWith('color.') && !isGroup(change) && !/^#[\da-f]{6}$/i.test(String(change)))
      throw new RangeError(`${name} is '${change}': write six hexadecimal digits, such as #12498f`)
    merged[key] = isGroup(value) ? merge(value, change as Group, `${name}.`) : change
  }
  return merged
}

/**
 * A whole token set from our own look and what a brand changes in it.
 * @throws RangeError or TypeError if something in it is no token
 * @example createBrand({ color: { accent: { light: '#7a1f3d', dark: '#f2a7bd' } } })
 */
export const createBrand = (changes: BrandTokens): Tokens =>
  merge(tokens as unknown as Group, changes as Group, '') as unknown as Tokens

/** @throws TypeError if a set of tokens is not whole */
export const whole = (tokens: Tokens): Tokens => {
  if (['color', 'type', 'space', 'rule', 'frame', 'font'].every((group) => group in tokens)) return tokens
  throw new TypeError('A Brand takes what createBrand() returns: <Brand tokens={createBrand({ … })}>')
}

export type ColorName = keyof Tokens['color']
export type TypeName = keyof Tokens['type']
export type SpaceName = keyof Tokens['space']
export type RuleName = keyof Tokens['rule']
export type FrameName = keyof Tokens['frame']
