import { typographyOf } from '../shared/typography'

const listNumber = /^\s*(?:\d{1,3}|[가-하])\.$/

export const { paragraphs, sentences, marked, insertions } = typographyOf({
  listMark: /^\s*[가-하][.)]/,
  editorNote: /편집자|역주|역자|기자 주|[Ee]ditor|—/,
  endsSentence: (before, after) => {
    if (listNumber.test(before)) return false
    // 2025. 6. 11. is one date.
    return !(/\d\.$/.test(before) && (/^\s*\d/.test(after) || /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.$/.test(before)))
  },
})
