import { explanations } from './explanation'
import { pinned, reportFiles } from './report'

const citing = (source: string): string =>
  `lang: en\ntitle: Water losses\nsources:\n  report: { ${source} }\nblocks:\n  - { type: text, md: "A quarter is lost [@report]." }\n`

const right = pinned`
  blocks:
    - { type: text, md: "A quarter is lost [@report]." }
`

const otherHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Sources that cannot be compared with, or are not what they were. */
export const sources = explanations({
  'source-missing': {
    title: 'the file of a source cannot be read',
    why: "A source is named from the brief's folder, and there is no file that can be read there. Capitals count.",
    remedy: 'Put the file there, or correct its name.',
    kind: 'brief',
    files: reportFiles,
    wrong: citing('title: Annual report, file: Report.txt'),
    right,
  },
  'source-url': {
    title: 'a source is named by an address',
    why: 'Nothing is fetched: what a page says today may be something else tomorrow, and what was compared has to stay.',
    remedy: "Save its text into the brief's folder and name that in `file`; the address goes into `URL`.",
    kind: 'brief',
    files: reportFiles,
    wrong: citing('title: Annual report, file: "https://example.org/report.txt"'),
    right,
  },
  'source-outside': {
    title: "a source lies outside the brief's folder",
    why: 'A brief from somebody else could otherwise read what lies on your disk. Links out of the folder count as outside too.',
    remedy: 'Put the file beside the brief or into a folder there.',
    kind: 'brief',
    files: reportFiles,
    wrong: citing('title: Annual report, file: ../report.txt'),
    right,
  },
  'source-too-large': {
    title: 'a source is too large',
    why: 'A source may have 20 MB: the text of ten thousand pages. A larger file is mostly not a text.',
    remedy: 'Copy the document itself into a text file.',
    kind: 'situation',
    wrong: '`file: archive.txt`, a file of 80 MB',
    right: '`file: report.txt`, the one report of it that is cited',
  },
  'source-unreadable': {
    title: 'the file of a source is not text',
    why: 'Passages are looked for in plain text, Markdown and HTML. What a PDF or an office document says depends on the program that reads it.',
    remedy: 'Copy its text into a .txt file, pin that, and keep the original beside it.',
    kind: 'brief',
    files: { ...reportFiles, 'report.pdf': '%PDF-1.7\n' },
    wrong: citing('title: Annual report, file: report.pdf'),
    right,
  },
  'source-body': {
    title: 'the body of a source is not in its file',
    why: '`body` is the first and the last line of the document inside its file. These lines are in the wrong order, or the file is shorter.',
    remedy: 'Correct the lines, or take `body` out and let `briefing pin` propose one.',
    kind: 'brief',
    files: reportFiles,
    wrong: citing('title: Annual report, file: report.txt, body: [13, 39]'),
    right,
  },
  'source-changed': {
    title: 'the file is not the one that was pinned',
    why: 'Its SHA-256 is another than the brief has. What was proven with the old file may not stand in the new one.',
    remedy: 'Look what changed; if it is meant, run `briefing pin` again.',
    kind: 'brief',
    files: reportFiles,
    wrong: citing(`title: Annual report, file: report.txt, sha256: ${otherHash}`),
    right,
  },
  'source-not-pinned': {
    title: 'a source is not pinned',
    why: 'Without its SHA-256 nobody can tell whether the file is still the one that was compared: what rests on it counts as unproven. It is a warning.',
    remedy: '`briefing pin` writes the SHA-256 and the body of each source into the brief.',
    kind: 'brief',
    files: reportFiles,
    wrong: citing('title: Annual report, file: report.txt'),
    right,
  },
  'language-not-read': {
    title: 'the language of a source is not one that is read',
    why: 'Words are looked up in every language, but whether they are a quotation, a figure or a date is known only for those with rules. It is a warning.',
    remedy: 'Look yourself what the passages say; correct `language` if it is wrong.',
    kind: 'brief',
    files: reportFiles,
    wrong: right.replace('issued:', 'language: fr\n    issued:'),
    right,
  },
})
