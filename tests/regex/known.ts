/** Expressions that may take longer than their text is long because that text is short, and what makes it so. */
export const bounded: readonly { file: string; source: string; bound: string }[] = []

/** Files whose expressions are still to be made linear: this list gets shorter until it is empty. */
export const waiting: readonly string[] = [
  'ui/src/format/decimal.ts',
  'ui/src/format/en.ts',
  'ui/src/prose/plain.ts',
  'ui/src/timeline/timeline.tsx',
  'briefing/src/brief/check.ts',
  'briefing/src/brief/image.ts',
  'briefing/src/compose/compose-brief.tsx',
  'briefing/src/pdf/file/value.ts',
  'briefing/src/evidence/reprint.ts',
]
