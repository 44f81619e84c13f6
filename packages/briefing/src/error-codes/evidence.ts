import { explanations } from './explanation'
import { countingMinutes, minutesFiles, pinned, quotingMinutes, reportFiles } from './report'

const said = pinned`
  people:
    holm: { name: Ida Holm }
  blocks:
    - type: quote
      speaker: holm
      parts:
        - { source: report, exact: Every tenth pipe is older than fifty years }
`

const counted = pinned`
  blocks:
    - type: stats
      items:
        - { value: 24, unit: "%", label: water lost, at: { source: report, exact: 24% of its water } }
`

const dated = pinned`
  blocks:
    - type: timeline
      items:
        - date: 2025-05-12
          text: The council approves the plan.
          at: [{ source: report, exact: The council approved the plan on 12 May 2025 }]
`

/** Claims that their sources do not support. */
export const evidence = explanations({
  'anchor-missing': {
    title: 'the words do not stand in the source',
    why: 'A quotation is what the source says, word for word. These words, or words around them, stand nowhere in it.',
    remedy: 'Copy the passage from the source; `briefing anchor SOURCE "words"` finds it and prints its anchor.',
    kind: 'brief',
    files: reportFiles,
    wrong: said.replace('older than fifty', 'older than sixty'),
    right: said,
  },
  'anchor-ambiguous': {
    title: 'the words stand in the source several times',
    why: 'Which passage is meant cannot be told, and with it neither who says it nor when.',
    remedy: 'Add the words just before in `prefix`, or those just after in `suffix`; `briefing anchor` prints both.',
    kind: 'brief',
    files: reportFiles,
    wrong: pinned`
      blocks:
        - { type: text, md: The board works., cite: [{ source: report, exact: of the }] }
    `,
    right: pinned`
      blocks:
        - { type: text, md: The board works., cite: [{ source: report, exact: of the, prefix: head }] }
    `,
  },
  'anchor-outside-body': {
    title: 'the words stand outside the body of the source',
    why: 'A file from the web holds menus, adverts and other articles too. What stands there is not what the document says.',
    remedy: 'Point at the document itself; if the words belong to it, widen `body`.',
    kind: 'brief',
    files: reportFiles,
    wrong: pinned`
      blocks:
        - { type: text, md: Bills rise., cite: [{ source: report, exact: water bills rise }] }
    `,
    right: pinned`
      blocks:
        - { type: text, md: Losses stay., cite: [{ source: report, exact: Leaks cost the network }] }
    `,
  },
  'not-a-quotation': {
    title: 'the source does not quote these words',
    why: 'The words stand in the source, but neither in quotation marks nor in the turn of a speaker of a transcript: they are the author’s own, and nobody said them.',
    remedy: 'Quote only what the source quotes; say the rest in your words, in `gist`.',
    kind: 'brief',
    files: reportFiles,
    wrong: said.replace('Every tenth pipe is older than fifty years', 'Leaks cost the network'),
    right: said,
  },
  'speaker-not-found': {
    title: 'the source gives the words to somebody else',
    why: 'Beside the words the source names another person, or nobody by the names that the brief knows.',
    remedy: 'Correct `speaker`, or add the name that the source uses to the `aliases` of the person.',
    kind: 'brief',
    files: reportFiles,
    wrong: said.replace('Ida Holm', 'Jon Berg'),
    right: said,
  },
  'speaker-unclear': {
    title: 'the source does not say clearly who speaks the words',
    why: 'The clause around the words names no speaker that can be told: the person stands near them, but the words may be those of somebody else. It is a warning, and the quotation does not count as compared.',
    remedy: 'Point at words that the source gives to a speaker, or print the quotation without `speaker`.',
    kind: 'brief',
    files: minutesFiles,
    wrong: quotingMinutes('Water is very short,'),
    right: quotingMinutes('Water is dear,'),
  },
  'words-disowned': {
    title: 'the source denies, asks or only reports the words',
    why: 'The words stand between quotation marks, but the sentence says that somebody denies them, is asked about them, or repeats them from another. They are not the speaker’s own.',
    remedy: 'Quote what the person says in reply; say the rest in your words, in `gist`.',
    kind: 'brief',
    files: minutesFiles,
    wrong: quotingMinutes('the water is gone.'),
    right: quotingMinutes('Water is dear,'),
  },
  'cut-changes-meaning': {
    title: 'a part of a quotation is cut where its meaning turns',
    why: 'The part begins or ends inside a word, or leaves out the negation or the condition of its own sentence. A reader would take it for the contrary.',
    remedy: 'Quote on to the end of the clause.',
    kind: 'brief',
    files: reportFiles,
    wrong: said.replace('older than fifty years', 'old'),
    right: said,
  },
  'parts-out-of-order': {
    title: 'parts of a quotation stand in another order than in the source',
    why: 'Parts are printed as one speech with gaps in it. In another order they may say something else.',
    remedy: 'Put the parts in the order of the source, or make two quotations of them.',
    kind: 'brief',
    files: reportFiles,
    wrong: pinned`
      people:
        holm: { name: Ida Holm }
      blocks:
        - type: quote
          speaker: holm
          parts:
            - { source: report, exact: "We have begun with the oldest," }
            - { source: report, exact: "Every tenth pipe is older than fifty years," }
    `,
    right: pinned`
      people:
        holm: { name: Ida Holm }
      blocks:
        - type: quote
          speaker: holm
          parts:
            - { source: report, exact: "Every tenth pipe is older than fifty years," }
            - { source: report, exact: "We have begun with the oldest," }
    `,
  },
  'not-compared': {
    title: 'nothing in the source shows a part of a claim',
    why: 'The words or the number were found, but not what the brief prints beside them: a change, the day that a figure holds for, a line of values, when something was said, the office of the one who says it. It may be right, but nothing shows it. It is a warning; the claim does not count as compared, and the pages mark it.',
    remedy: 'Write it as the source says it near the claim, or take it out.',
    kind: 'brief',
    files: reportFiles,
    wrong: said.replace('speaker: holm', 'speaker: holm\n    date: 2024-11-05'),
    right: said,
  },
  'wrong-change': {
    title: 'the source says another change',
    why: 'The figure is right, but it went the other way, or by another amount.',
    remedy: 'Correct `direction` or `value` of `delta`.',
    kind: 'brief',
    files: minutesFiles,
    wrong: countingMinutes('up'),
    right: countingMinutes('down'),
  },
  'wrong-label': {
    title: 'the label names the subject of another figure',
    why: 'The sentence of the source has a figure for each of several subjects, and the label names one of the others.',
    remedy: 'Point at the figure that the label names, or correct `label`.',
    kind: 'brief',
    files: minutesFiles,
    wrong: countingMinutes('down', 'west'),
    right: countingMinutes('down'),
  },
  'wrong-figure': {
    title: 'the source says another figure',
    why: 'The words that the figure rests on hold another number, or none.',
    remedy: 'Correct `value`, or point at the words that say it.',
    kind: 'brief',
    files: reportFiles,
    wrong: counted.replace('value: 24', 'value: 42'),
    right: counted,
  },
  'wrong-unit': {
    title: 'the source counts in another unit',
    why: 'The number is right, but per cent are not points, and dollars are not euros.',
    remedy: 'Correct `unit`.',
    kind: 'brief',
    files: reportFiles,
    wrong: pinned`
      blocks:
        - type: stats
          items:
            - { value: 30000000, unit: USD, label: repairs, at: { source: report, exact: 30 million euros } }
    `,
    right: pinned`
      blocks:
        - type: stats
          items:
            - { value: 30000000, unit: EUR, label: repairs, at: { source: report, exact: 30 million euros } }
    `,
  },
  'wrong-bound': {
    title: 'the source bounds the figure otherwise',
    why: '“At least”, “up to” and “about” belong to a figure: without them, or with others, it says something else.',
    remedy: 'Write the `bound` that the hint names, or take it out.',
    kind: 'brief',
    files: reportFiles,
    wrong: counted.replace('value: 24', 'value: 24, bound: ">="'),
    right: counted,
  },
  'wrong-date': {
    title: 'the source says another day',
    why: 'In the sentence that the event rests on stands another date.',
    remedy: 'Correct `date`, or point at the words that name the day.',
    kind: 'brief',
    files: reportFiles,
    wrong: dated.replace('date: 2025-05-12', 'date: 2025-05-21'),
    right: dated,
  },
  'date-not-read': {
    title: 'nothing in the source can be read as this date',
    why: 'The passage names no day, or names it less exactly than the brief. The date may be right, but nothing shows it. It is a warning.',
    remedy: 'Point at words that name the day, or write the date as exactly as the source has it.',
    kind: 'brief',
    files: reportFiles,
    wrong: dated
      .replace('date: 2025-05-12', 'date: 2026-03-31')
      .replace('The council approved the plan on 12 May 2025', 'replace the pipes of the old town by March 2026')
      .replace('at:', 'status: planned\n        at:'),
    right: dated,
  },
  'reading-not-found': {
    title: 'the source does not say the words that were read as a date',
    why: '`reading` says which words of the source, such as “next Friday”, were read as the date. These words are not there.',
    remedy: 'Copy the words into `phrase`, or take `reading` out if the source names the day.',
    kind: 'brief',
    files: reportFiles,
    wrong: `${dated}        reading: { phrase: last Monday, from: 2025-05-14 }\n`,
    right: dated,
  },
  'plan-as-done': {
    title: 'a plan is printed as done',
    why: 'The source speaks of what will be or should be. Whether it came about it does not say.',
    remedy: 'Write `status: planned`, or `plannedThen` if nobody knows whether it came about.',
    kind: 'brief',
    files: reportFiles,
    wrong: pinned`
      blocks:
        - type: timeline
          items:
            - date: 2026-03
              status: done
              text: The pipes of the old town are replaced.
              at: [{ source: report, exact: replace the pipes of the old town by March 2026 }]
    `,
    right: pinned`
      blocks:
        - type: timeline
          items:
            - date: 2026-03
              status: planned
              text: The pipes of the old town are replaced.
              at: [{ source: report, exact: replace the pipes of the old town by March 2026 }]
    `,
  },
  'uncovered-quotation': {
    title: 'no anchor carries a quotation',
    why: 'A text of the brief has words in quotation marks, and nothing shows that somebody said them. It is a warning.',
    remedy: 'Point at them in a source with `cite`, or make a `quote` block of them.',
    kind: 'brief',
    files: reportFiles,
    wrong: `${said}  - { type: text, md: "Ida Holm said: “We waste nothing”." }\n`,
    right: `${said}  - { type: text, md: "Ida Holm said: “Every tenth pipe is older than fifty years”." }\n`,
  },
  'uncovered-figure': {
    title: 'no anchor carries a figure',
    why: 'A text of the brief has a figure, and nothing shows where it is from. It is a warning.',
    remedy: 'Point at it in a source with `cite`.',
    kind: 'brief',
    files: reportFiles,
    wrong: `${counted}  - { type: text, md: Other towns lose 8%. }\n`,
    right: `${counted}  - { type: text, md: The town loses 24%. }\n`,
  },
  'uncovered-date': {
    title: 'no anchor carries a date',
    why: 'A text of the brief has a date, and nothing shows where it is from. It is a warning.',
    remedy: 'Point at it in a source with `cite`.',
    kind: 'brief',
    files: reportFiles,
    wrong: `${dated}  - { type: text, md: Work begins on 1 July 2025. }\n`,
    right: `${dated}  - { type: text, md: The council agreed on 12 May 2025. }\n`,
  },
})
