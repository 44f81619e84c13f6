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

  The east used 300 tonnes, down 4% from May, and the west used 200 tonnes.
`

export const minutesFiles = { 'minutes.txt': minutes }

const minutesHead = `lang: en
title: Water losses
sources:
  minutes:
    title: Minutes
    issued: 2025-06-02
    file: minutes.txt
    sha256: cc69d8f5bc903f21c5c2232c42102bb64796b345e02612b60dd822ccf0a8ad6d
`

/** A brief that quotes some words of the minutes as those of Ida Holm. */
export const quotingMinutes = (words: string): string => `${minutesHead}people:
  holm: { name: Ida Holm }
blocks:
  - type: quote
    speaker: holm
    parts: [{ source: minutes, exact: "${words}" }]
`

/** A brief that counts what a part of the town uses, with its change. */
export const countingMinutes = (direction: string, label = 'east'): string => `${minutesHead}blocks:
  - type: stats
    items:
      - value: 300
        unit: tonnes
        label: Water used by the ${label}
        delta: { value: 4, unit: "%", direction: ${direction} }
        at: { source: minutes, exact: used 300 tonnes }
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
