import { lines } from './explanation'

/** A source for examples. Board, town, people and figures are made up. */
const report = lines`
  Water Board of Hanbit: annual report. Hanbit is a town that does not exist.

  Leaks cost the network 24% of its water in 2024. Repairs came to 30 million euros.

  “Every tenth pipe is older than fifty years,” said Ida Holm, the head of the board. “We have begun with the oldest,” she said.

  The council approved the plan on 12 May 2025. The board will replace the pipes of the old town by March 2026.

  Read also: water bills rise by 9% in 2025.
`

export const reportFiles = { 'report.txt': report }

/** A second source, in which words are said, denied, and heard from nobody. */
const minutes = lines`
  Water Board of Hanbit: minutes. Hanbit is a town that does not exist.

  “Water is dear,” said Ida Holm, the head of the board. Ida Holm denied that “the water is gone.”

  Ida Holm opened the hall. “Water is very short,” was heard at the door.
`

export const minutesFiles = { 'minutes.txt': minutes }

/** A brief that quotes some words of the minutes as those of Ida Holm. */
export const quotingMinutes = (words: string): string => `lang: en
title: Water losses
sources:
  minutes:
    title: Minutes
    issued: 2025-06-02
    file: minutes.txt
    sha256: d1a88380a4076a3232386b4fe285c85d4ea4d1f08bb98aa56ac6aa7eb20b36e9
people:
  holm: { name: Ida Holm }
blocks:
  - type: quote
    speaker: holm
    parts: [{ source: minutes, exact: "${words}" }]
`

/** A brief with the report as its pinned source, of which its last line is no part. */
export const pinned = (pieces: TemplateStringsArray): string => `${head}${lines(pieces)}`

const head = `lang: en
title: Water losses
sources:
  report:
    title: Annual report
    issued: 2025-06-02
    file: report.txt
    sha256: d572493f6c68a1b29f63cba40bd3bf83894ca01f4af170bf1611321691a240dd
    body: [1, 7]
`
