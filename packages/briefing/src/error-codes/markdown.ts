import { brief, explanations } from './explanation'

/** Markdown that a brief may not have. */
export const markdown = explanations({
  html: {
    title: 'HTML stands in a text',
    why: 'A brief becomes a PDF, where HTML means nothing; and what a page runs or loads has no place in data.',
    remedy: 'Write it in Markdown, `**bold**` or `*italic*`; for the character itself write `&lt;`.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: text, md: "The network loses <b>a quarter</b>." }
    `,
    right: brief`
      blocks:
        - { type: text, md: "The network loses **a quarter**." }
    `,
  },
  link: {
    title: 'a link leads where none may lead',
    why: 'Links are `https:`, `http:`, `mailto:` or to an id of the brief. Others lead nowhere on paper, or run something.',
    remedy: 'Write the whole address, or the id of a block behind #.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: text, md: "See the [report](report.html)." }
    `,
    right: brief`
      blocks:
        - { type: text, md: "See the [report](https://example.org/report.html)." }
    `,
  },
  unsupported: {
    title: 'this part of Markdown is not printed',
    why: 'Headings, quotations, pictures and tables are blocks of their own, so that they can be checked and tagged. Code and rules have no place in a brief.',
    remedy: 'Make it a block of its type; the hint says which.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: text
          md: |
            # Leaks

            Most leaks are in old pipes.
    `,
    right: brief`
      blocks:
        - { type: heading, level: 1, text: Leaks }
        - { type: text, md: Most leaks are in old pipes. }
    `,
  },
  'markdown-in-plain-text': {
    title: 'Markdown stands in a field that has none',
    why: 'Headings, cells of tables, labels, names and recommendations are printed as they are written, with all their asterisks and brackets. Only the fields that are called Markdown in the schema are read as such.',
    remedy: 'Leave the marks out; put links, notes and citations into a text, or name the source in `cite`.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - { type: heading, level: 1, text: "**Leaks**" }
    `,
    right: brief`
      blocks:
        - { type: heading, level: 1, text: Leaks }
    `,
  },
  'too-complex': {
    title: 'a text has more marks than can be read',
    why: 'Reading Markdown takes as long as the square of the marks in a paragraph. More than 1,000 are in no text that people write.',
    remedy: 'Part the text by empty lines, make several blocks of it, or leave marks out.',
    kind: 'brief',
    wrong: `lang: en\ntitle: Water losses\nblocks:\n  - { type: text, md: "${'*24* '.repeat(501).trim()}" }\n`,
    right: `lang: en\ntitle: Water losses\nblocks:\n  - { type: text, md: "${'24 '.repeat(501).trim()}" }\n`,
  },
})
