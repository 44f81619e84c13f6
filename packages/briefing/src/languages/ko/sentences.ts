import { cachedForLastText } from '../shared/cache'
import { sentencesBy } from '../shared/sentences'

const listNumber = /^\s*(?:\d{1,3}|[가-하])\.$/

export const sentences = cachedForLastText((text) =>
  sentencesBy(text, (before, after) => {
    if (listNumber.test(before)) return false
    // 2025. 6. 11. is one date.
    return !(/\d\.$/.test(before) && (/^\s*\d/.test(after) || /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.$/.test(before)))
  }),
)
