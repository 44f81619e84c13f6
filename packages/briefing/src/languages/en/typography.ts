import { typographyOf } from '../shared/typography'
import { reported } from './saying'

const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|[Hh]on|No|vs|e\.g|i\.e|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/
/** “At 9 a.m. Thursday”, “at 4 p.m. Eastern”. */
const hour = /\d\s?[ap]\.m\.$/
const behindHour =
  /^\s+(?:on\s)?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d|Eastern|Pacific|Central|GMT|UTC|[CEP][SD]?T\b)/
const listNumber = /^\s*(?:\d{1,3}|[A-Za-z])\.$/

/** “— Ann Reed, mayor”, “(Ann Reed, mayor)” */
const signed = /^\s{1,3}[–—―-]{1,2}\s?[A-Za-z]|^\s\([A-Z][^()]{2,120}\)[.\s]*$/

export const { paragraphs, sentences, marked, insertions } = typographyOf({
  editorNote: /[Ee]ditor|—/,
  endsSentence: (before, after) => {
    if (hour.test(before) && behindHour.test(after)) return false
    // “Japan took 24%, the U.S. 20%.”
    if (/(?:[A-Z]\.){2}$/.test(before) && /^\s+[$€£¥]?\d/.test(after)) return false
    if (listNumber.test(before) || abbreviation.test(before)) return false
    // “Why now?” she asked: the report is part of the sentence.
    if (/["”’']$/.test(before) && (reported.test(after) || signed.test(after))) return false
    return !/^\s+[a-z]/.test(after)
  },
})
