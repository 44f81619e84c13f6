/** The space that does not part what stands on either side of it. */
const bound = '\u00a0'

const patterns: readonly RegExp[] = [
  // 2026. 1. 19. and 2026. 1.
  /(?<=\b\d{4}\.) (?=\d{1,2}\.)/g,
  /(?<=\b\d{1,2}\.) (?=\d{1,2}\.)/g,
  // 2025년 9월, 5월 26일
  /(?<=\d[년월]) (?=\d{1,2}[월일])/g,
  // 100조 원, 5억 명, 세 번째
  /(?<=\d[만억조]?) (?=(?:원|명|건|개|곳|회|배|번째|달러|유로|엔|[kMGT]?W|km|kg|%)(?![A-Za-z]))/g,
  /(?<=[만억조]) (?=\d[\d,]*)/g,
  // 26 May 2025, May 2025
  /(?<=\b\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
  /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d{4}\b)/g,
]

/** Keeps the parts of a date, and a number and its unit, on one line. Nothing is added: spaces become no-break spaces. */
export const bind = (text: string): string => patterns.reduce((done, pattern) => done.replace(pattern, bound), text)
