import type { LineRules } from '../rules'
import { monthNames } from './locale'

const months = /* @__PURE__ */ monthNames.join('|')

export const lines: LineRules = {
  counters:
    'thousand|million|billion|trillion|per cent|percent|points?|years?|months?|weeks?|days?|hours?|minutes?|people',
  noBreakSpaces: [
    // 26 May 2025, May 2025, May 26, 2025
    `(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`,
    `(?<=\\b(?:${months})) (?=\\d{1,4}\\b)`,
    // EUR 340 million, 12 per cent
    '(?<=\\b[A-Z]{3}) (?=[-−]?\\d)',
    '(?<=\\d) (?=(?:thousand|million|billion|trillion|per cent|percent)\\b)',
    // p. 7, No. 5, Fig. 2
    '(?<=\\b(?:[Nn]o|pp?|[Ff]ig|[Aa]rt|[Ss]ec|[Cc]h|[Vv]ol)\\.) (?=\\d)',
  ],
  hasHyphens: true,
}
