const oneNumber = 'the digits of one number, of which there are at most a few hundred'

/** Expressions that may take longer than their text is long because that text is short, and what makes it so. */
export const bounded: readonly { file: string; source: string; bound: string }[] = [
  { file: 'ui/src/format/decimal.ts', source: '0+$', bound: oneNumber },
  { file: 'ui/src/format/decimal.ts', source: '\\B(?=(\\d{3})+$)', bound: oneNumber },
  { file: 'ui/src/languages/en/locale.ts', source: '0+$', bound: oneNumber },
  { file: 'ui/src/timeline/timeline-dates.ts', source: '\\D+$', bound: 'a year as we format it ourselves' },
  { file: 'briefing/src/brief/grouped.ts', source: '(?<=\\d)(?=(?:\\d{3})+$)', bound: oneNumber },
  { file: 'briefing/src/pdf/write/serialize.ts', source: '\\.?0+$', bound: 'a thousandth as `toFixed(3)` writes it' },
]
