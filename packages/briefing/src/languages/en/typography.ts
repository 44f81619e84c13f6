import { typographyOf } from '../shared/typography'
import { reported } from './saying'

const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|[Hh]on|No|vs|e\.g|i\.e|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/
const listNumber = /^\s*(?:\d{1,3}|[A-Za-z])\.$/

export const { paragraphs, sentences, marked, insertions } = typographyOf({
  editorNote: /[Ee]ditor|—/,
  endsSentence: (before, after) => {
    if (listNumber.test(before) || abbreviation.test(before)) return false
    // “Why now?” she asked: the report is part of the sentence.
    if (/["”’']$/.test(before) && reported.test(after)) return false
    return !/^\s+[a-z]/.test(after)
  },
})
