/** A text as it was set: its lines from top to bottom. */
export interface SetText {
  text: string
  lines: string[]
  /** Lines that are wider than their column. */
  overflowing: string[]
}

export interface Setting {
  texts: readonly string[]
  /** BCP 47. */
  language: string
  /** Of the column, in em of the text. */
  measure: number
}

/** The element around each text on both targets: a paragraph of plain text, not Markdown, with titles in 「」 in bold. */
export const paragraph = (text: string) => [
  {
    type: 'paragraph' as const,
    children: text
      .split(/(「[^「」]+」)/)
      .filter((value) => value !== '')
      .map((value) => {
        const plain = { type: 'text' as const, value }
        return value.startsWith('「') ? { type: 'strong' as const, children: [plain] } : plain
      }),
  },
]

export const dense = (text: string): string => text.replace(/\s+/gu, '')
