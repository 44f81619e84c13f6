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
const fullWeekday = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
/** “last year”, “of next year” behind a date. */
const ofYear = "\\s(?:of\\s)?(this|last|next)\\syear(?![a-z’'])"
/** Words before a day of the week that make it no certain one, or the day of another week. */
const otherDay =
  '(?<!(?:[Ee]very|[Ee]ach|[Aa]ny|[Oo]ne|[Ss]ome|[Mm]ost|\\b[Aa]|[Aa]lternate|[Ff]ollowing|[Pp]revious|[Pp]receding|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ss]ame|Good|Easter|Whit|Ash|Shrove|Palm|Maundy|Holy|Black|Cyber|Super|Bloody)\\s)'
/** No day of the month follows. */
const noDay =
  '(?![a-z]|,?\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th|\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|,?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d)'
/** The word before the end of a stretch. */
const upTo = '\\s?(?:-|–|and|to|or|until|through)\\s?'
/** The word between two days of a stretch: “and” only behind “between”. */
const through = '(?:-|–|to|until|through|(?<=[Bb]etween\\s[^,;]{3,24}\\s)and)'
const endDay = `(?:${upTo}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%.,]\\d|%))?`

/** Kinds of dates, what stands in each of the kind, and how it is written: the first that matches takes its words. */
const written: readonly (readonly [kind: string, sign: RegExp, pattern: string, flags: string])[] = [
  [
    'weekOf',
    /[Ww]eek\s(?:of|beginning|starting|commencing)/,
    `(?<=[Ww]eek\\s(?:of|beginning|starting|commencing)\\s)(?:${month}\\s${day}|${day}\\s${month})(?:,?\\s(\\d{4}))?(?!\\d)`,
    'g',
  ],
  [
    'months',
    /(?:rom|etween)\s[A-Z]/,
    `(?:[Ff]rom|[Bb]etween)\\s${month}(?:,?\\s(\\d{4}))?\\s(?:to|and|until|through)\\s${month}(?!\\s\\d{1,2}(?!\\d))(?:,?\\s(\\d{4})|${ofYear})?`,
    'g',
  ],
  [
    'months',
    /(?:[a-z.]\s?[–-]|\s(?:to|through|until))\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?<![A-Za-z])${month}(?:,?\\s(\\d{4}))?\\s?(?:to|through|until|–|-)\\s?${month}(?!\\s\\d{1,2}(?!\\d))(?:,?\\s(\\d{4})|${ofYear})`,
    'g',
  ],
  ['ofYear', /(?:last|this|next)\syear/, `(?<![A-Za-z])(?:${day}\\s)?${month}(?:\\s${day})?(?!\\d),?${ofYear}`, 'g'],
  [
    'easter',
    /Good\sFriday|Easter\s[SM]/,
    '(?<![A-Za-z])(Good\\sFriday|Easter\\s(?:Sunday|Monday))(?![a-z])(?:,?\\s(\\d{4}))?',
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
    '(?<!fiscal\\s)(?:the\\s)?(first|second|third|fourth|last)\\s(?:calendar\\s)?(quarter|half)(?!\\s(?:century|hour|of\\s(?:a|an|an?other|fiscal|\\d|our|its|their|(?:next|last)(?!\\syear))))(?:\\sof\\s(this|last|next)\\syear|(?=\\s[a-z]|[,.]))',
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
    /(?:-|–|and|to|until|through)\s?(?:[A-Z][a-z]{2,8},?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?<![\\d.,])${day}\\s${month}(?:,?\\s(\\d{4}))?\\s?${through}\\s?(?:${weekdayWord},?\\s)?${day}\\s${month}(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  [
    'crossingBack',
    /(?:-|–|and|to|until|through)\s?(?:[A-Z][a-z]{2,8},?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d/,
    `(?<![A-Za-z])${month}\\s${day}(?:,?\\s(\\d{4}))?\\s?,?\\s?${through}\\s?(?:${weekdayWord},?\\s)?${month}\\s${day}(?!\\d)(?:,?\\s(\\d{4}))?`,
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
    `(?:(?<![A-Za-z])${weekdayWord}\\.?,?\\s)?(?<![A-Za-z])${month}\\s${day}(?!\\d|,\\d{3}|%|\\.\\d)${endDay}(?:,?\\s(\\d{4}))?`,
    'g',
  ],
  [
    'monthYear',
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7},?\s\d{4}/,
    `(?<![A-Za-z])${month},?\\s(\\d{4})(?!\\d)`,
    'g',
  ],
  [
    'years',
    /(?:from|between)\s\d{4}/i,
    '(?:from|between)\\s(\\d{4})\\s(?:to|and|until|through)\\s(\\d{4})(?!\\d)',
    'gi',
  ],
  [
    'years',
    /\d{4}\s?(?:to|through|–)/,
    '(?<![\\d.,/-])((?:19|20)\\d{2})\\s?(?:to|through|–)\\s?((?:19|20)\\d{2})(?![\\d-])',
    'g',
  ],
  [
    'year',
    /(?:1[89]|20)\d\d/,
    '(?<=\\b(?:in|since|of|by|until|from|to|before|after|during|late|early|mid|end|end of|for)[\\s-])((?:1[89]|20)\\d{2})(?![\\d,./–]\\d|\\d|-)',
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
  [
    'weekdayNear',
    /day\s(?:week|fortnight|of\s|this|last|next)/,
    `(?<![A-Za-z])(?:[Oo]n\\s)?${fullWeekday}\\s(?:(week|fortnight)|(?:of\\s)?(last|this|next)\\sweek)(?![a-z’'])`,
    'g',
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
    `(?<![A-Za-z])${fullWeekday}\\s(?:and|or|to|through)\\s${fullWeekday}${noDay}`,
    'g',
  ],
  [
    'weekdayDay',
    /(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z.]{0,7},?\s(?:the\s)?\d/,
    `(?<![A-Za-z])${weekdayWord}\\.?,?\\s(?:the\\s(\\d{1,2})(?:st|nd|rd|th)|(\\d{1,2})(?:st|nd|rd|th)?(?=:|\\s?[–—-]\\s|$))(?![\\d%])`,
    'gm',
  ],
  [
    'weekday',
    /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/,
    `(?<![A-Za-z])${otherDay}(?:([Ll]ast|[Nn]ext|[Tt]his)\\s|[Oo]n\\s)?${fullWeekday}${noDay}(?!\\s(?:of|in)\\s(?:the|each|every|[A-Z]))`,
    'g',
  ],
  [
    'month',
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    `(?:(?<![A-Za-z])(?:[Ll]ast|[Nn]ext|[Tt]his)\\s|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]or|[Ff]rom|[Aa]round|[Bb]efore|[Aa]fter|[Tt]hrough|[Oo]f|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd)[\\s-]))${month}(?![A-Za-z]|\\s\\d{1,2}(?![\\d%]|[.,]\\d)|\\s(?:quarter|half))`,
    'g',
  ],
]

/** The ways in which dates are written: the first that matches a place counts. */
export const patterns = written.map(([kind, sign, pattern, flags]) => ({
  kind,
  sign,
  pattern: new RegExp(pattern, flags),
}))
