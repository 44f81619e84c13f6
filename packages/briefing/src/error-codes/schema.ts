import { brief, explanations } from './explanation'

/** Columns of a table for years up to 2024, and a row of it. */
const tableOf = (years: number): string => {
  const columns = Array.from({ length: years }, (_, index) => `{ title: ${2025 - years + index} }`)
  const cells = Array.from({ length: years }, (_, index) => 20 + (index % 7))
  const table = `  - type: table\n    columns: [${columns.join(', ')}]\n    rows: [[${cells.join(', ')}]]\n`
  return `lang: en\ntitle: Water losses\nblocks:\n${table}`
}

/** Data that is not that of a brief. */
export const schema = explanations({
  'unknown-field': {
    title: 'a field is not one of its group',
    why: 'What is not known would not be printed, and nobody would notice. Mostly a name is mistyped.',
    remedy: 'Take the name that is proposed; `briefing schema` lets an editor complete and check fields.',
    kind: 'brief',
    wrong: brief`
      subtitel: Where a quarter goes
      blocks: []
    `,
    right: brief`
      subtitle: Where a quarter goes
      blocks: []
    `,
  },
  'missing-field': {
    title: 'a field that is needed is missing',
    why: 'Some things make no sense without a part of them: a picture without a file, a figure without its label.',
    remedy: 'Add the field; the hint says what it holds.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: stats
          items:
            - { value: 24, unit: "%" }
    `,
    right: brief`
      blocks:
        - type: stats
          items:
            - { value: 24, unit: "%", label: water lost in the network }
    `,
  },
  'conflicting-fields': {
    title: 'two fields exclude one another',
    why: 'A quotation is either what somebody said or what it amounts to; a picture either has words for it or needs none.',
    remedy: 'Keep the field that is meant.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: quote
          parts:
            - text: We have begun with the oldest pipes.
          gist: The oldest pipes come first
    `,
    right: brief`
      blocks:
        - type: quote
          gist: The oldest pipes come first
    `,
  },
  'unknown-block': {
    title: 'a block has a type that does not exist',
    why: 'How a block is read and printed depends on its type.',
    remedy: 'Take one of the types that are listed.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: paragraph
          md: The network loses a quarter of its water.
    `,
    right: brief`
      blocks:
        - type: text
          md: The network loses a quarter of its water.
    `,
  },
  'wrong-type': {
    title: 'a field holds another kind of data',
    why: 'A list, a group of fields, a number and a text are printed in different ways; one in place of another is a mistake.',
    remedy: 'Write what is wanted: a list has a dash before each item, a number has no quotes and no commas.',
    kind: 'brief',
    wrong: brief`
      contact: board@example.org
      blocks: []
    `,
    right: brief`
      contact:
        - board@example.org
      blocks: []
    `,
  },
  'wrong-value': {
    title: 'a field has a value that it cannot have',
    why: 'The field takes one of a few words, a number within limits, an address or an id, and this is none.',
    remedy: 'Take a value that is listed, or write it as the example does.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: heading
          level: 3
          text: Leaks
    `,
    right: brief`
      blocks:
        - type: heading
          level: 1
          text: Leaks
    `,
  },
  'too-long': {
    title: 'a text is longer than its field takes',
    why: 'Each field takes far more than anybody prints in it; a longer text stands in the wrong place, or would fill pages.',
    remedy: 'Shorten it, or put it into a text block.',
    kind: 'brief',
    wrong: brief`
      blocks:
        - type: stats
          items:
            - { value: 24, unit: per cent of all the water that was fed into the network, label: lost }
    `,
    right: brief`
      blocks:
        - type: stats
          items:
            - { value: 24, unit: "%", label: lost of all the water that was fed into the network }
    `,
  },
  'too-many': {
    title: 'a list has more items than it takes',
    why: 'Each list takes far more than a page can show. More columns than 30, for example, would be too narrow for words.',
    remedy: 'Make several lists, tables or briefs of it, or leave out what matters least.',
    kind: 'brief',
    wrong: tableOf(31),
    right: tableOf(5),
  },
})
