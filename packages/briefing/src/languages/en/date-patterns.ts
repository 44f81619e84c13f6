export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\\.?)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const weekdayWord =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat)'
/** The word before the end of a stretch. */
const upTo = '\\s?(?:-|–|and|to|or|until|through)\\s?'
const endDay = `(?:${upTo}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%.,]\\d|%))?`

/** Kinds of dates, what stands in each of the kind, and how it is written: the first that matches takes its words. */
const written: readonly (readonly [kind: string, sign: RegExp, pattern: string, flags: string])[] = [
  [
    'weekOf',
    /[Ww]eek\s(?:of|beginning|starting)/,
    `(?<=[Ww]eek\\s(?:of|beginning|starting)\\s)(?:${month}\\s${day}|${day}\\s${month})(?:,?\\s(\\d{4}))?(?!\\d)`,
    'g',
  ],
  [
    'months',
    /(?:from|between)\s[a-z]/i,
    `(?:from|between)\\s${month}\\s(?:to|and)\\s${month}(?:,?\\s(\\d{4})|\\s(?:of\\s)?(this|last|next)\\syear)`,
    'gi',
  ],
  [
    'months',
    /(?:[a-z.]\s?[–-]|\s(?:to|through|until))\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?<![A-Za-z])${month}\\s?(?:to|through|until|–|-)\\s?${month}(?!\\s\\d{1,2}(?!\\d))(?:,?\\s(\\d{4})|\\s(?:of\\s)?(this|last|next)\\syear)`,
    'g',
  ],
  ['halfMonth', /half\sof/, `(?:the\\s)?(first|second)\\shalf\\sof\\s${month}(?:,?\\s(\\d{4}))?`, 'g'],
  [
    'quarter',
    /quarter|half/i,
    '(?:the\\s)?(first|second|third|fourth)\\s(?:calendar\\s)?(quarter|half)\\s(?:of\\s)?(\\d{4})(?!\\d)',
    'gi',
  ],
  [
    'quarterNear',
    /quarter|half/i,
    '(?<!fiscal\\s)(?:the\\s)?(first|second|third|fourth|last)\\s(?:calendar\\s)?(quarter|half)(?!\\s(?:century|hour|of\\s(?:a|an|an?other|fiscal|\\d|our|its|their|next|last)))(?:\\sof\\s(this|last|next)\\syear|(?=\\s[a-z]|[,.]))',
    'gi',
  ],
  ['monthQuarter', /quarter|half/, `(?:the\\s)?${month}\\s(quarter|half)(?:\\s(?:of\\s)?(\\d{4})(?!\\d))?`, 'g'],
  ['quarter', /[QH][1-4]|[1-4][QH]/, '(?<![A-Za-z\\d])([QH][1-4]|[1-4][QH])(\\s)(\\d{4})(?!\\d)', 'g'],
  ['yearQuarter', /[QH][1-4]|[1-4][QH]/, '(?<![\\d.,])(\\d{4})\\s?([QH][1-4]|[1-4][QH])(?![A-Za-z\\d])', 'g'],
  ['bareQuarter', /[QH][1-4]/, '(?<![A-Za-z\\d])(?:[Tt]he\\s)?([QH][1-4])(?![A-Za-z\\d]|\\s?\\d)', 'g'],
  ['dotted', /\d\.\d{1,2}\.\d{4}/, '(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.]\\d|\\d)', 'g'],
  ['slashed', /\d\/\d{1,2}\/\d{4}/, '(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])', 'g'],
  ['iso', /\d{4}-\d\d-\d\d/, '(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])', 'g'],
  [
    'crossing',
    /(?:-|–|to|until|through)\s?(?:[A-Z][a-z]{2,8},?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?<![\\d.,])${day}\\s${month}\\s?(?:-|–|to|until|through)\\s?(?:${weekdayWord},?\\s)?${day}\\s${month}(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  [
    'crossingBack',
    /(?:-|–|to|until|through)\s?(?:[A-Z][a-z]{2,8},?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d/,
    `(?<![A-Za-z])${month}\\s${day}\\s?,?\\s?(?:-|–|to|until|through)\\s?(?:${weekdayWord},?\\s)?${month}\\s${day}(?!\\d)(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  [
    'dayMonth',
    /\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?:(?<![A-Za-z])${weekdayWord}\\.?,?\\s(?:the\\s)?)?(?<![\\d.,])${day}${endDay}\\s(?:of\\s)?${month}(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  [
    'monthDay',
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d/,
    `(?:(?<![A-Za-z])${weekdayWord}\\.?,?\\s)?(?<![A-Za-z])${month}\\s${day}(?!\\d|,\\d{3})${endDay}(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  [
    'monthYear',
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7},?\s\d{4}/,
    `(?<![A-Za-z])${month},?\\s(\\d{4})(?!\\d)`,
    'g',
  ],
  ['years', /(?:from|between)\s\d{4}/i, '(?:from|between)\\s(\\d{4})\\s(?:to|and)\\s(\\d{4})(?!\\d)', 'gi'],
  ['years', /\d{4}\s?(?:to|–)/, '(?<![\\d.,/-])((?:19|20)\\d{2})\\s?(?:to|–)\\s?((?:19|20)\\d{2})(?![\\d-])', 'g'],
  [
    'year',
    /(?:1[89]|20)\d\d/,
    '(?<=\\b(?:in|since|of|by|until|from|to|before|after|during|late|early|mid|end|end of|for)[\\s-])((?:1[89]|20)\\d{2})(?![\\d,.]\\d|\\d|-)',
    'gi',
  ],
  [
    'bareDay',
    /the\s\d{1,2}[snrt]/,
    '(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Bb]efore|is|from|was)\\s)the\\s(\\d{1,2})(?:st|nd|rd|th)(?=[,.;)]|\\s(?:and|for|at|but|when)\\s|$)',
    'g',
  ],
  ['relativeDay', /\sof\s(?:next|last|this)\smonth/i, `the\\s${day}\\sof\\s(next|last|this)\\smonth`, 'gi'],
  [
    'relative',
    /(?:last|next|this|previous|following)\s(?:month|year)/i,
    '(?<![A-Za-z])(last|next|this|the previous|the following)\\s(month|year)(?![a-z])',
    'gi',
  ],
  ['week', /\sweek/, "(?<![A-Za-z])([Ll]ast|[Nn]ext|[Tt]his)\\sweek(?![a-z-]|[’']s)", 'g'],
  [
    'ago',
    /\sago/i,
    '(?<![A-Za-z-])(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(day|week|month|year)s?\\sago(?![a-z])',
    'gi',
  ],
  [
    'near',
    /yesterday|today|tomorrow|tonight|last night|this [mae]/i,
    '(?<![A-Za-z])(yesterday\\sand\\stoday|today\\s(?:and|or)\\stomorrow|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?![a-z])',
    'gi',
  ],
  [
    'weekdays',
    /day\s(?:and|or|to|through)\s[A-Z]/,
    '(?<![A-Za-z])(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\s(?:and|or|to|through)\\s(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![a-z]|,?\\s(?:the\\s)?\\d|,?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))',
    'g',
  ],
  [
    'weekday',
    /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/,
    '(?<![A-Za-z])(?:(?:on|last|next|this)\\s)?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![a-z]|,?\\s(?:the\\s)?\\d|,?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))',
    'g',
  ],
  [
    'month',
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?:(?<![A-Za-z])(?:[Ll]ast|[Nn]ext|[Tt]his)\\s|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]or|[Ff]rom|[Aa]round|[Oo]f|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd)[\\s-]))${month}(?![A-Za-z]|\\s\\d|\\s(?:quarter|half))`,
    'g',
  ],
]

/** The ways in which dates are written: the first that matches a place counts. */
export const patterns = written.map(([kind, sign, pattern, flags]) => ({
  kind,
  sign,
  pattern: new RegExp(pattern, flags),
}))
