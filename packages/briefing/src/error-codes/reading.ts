import { brief, explanations, lines } from './explanation'

const plain = brief`
  blocks:
    - type: text
      md: The network loses a quarter of its water.
`

/** Files that cannot be read as a brief. */
export const reading = explanations({
  'file-missing': {
    title: 'there is no file of this name',
    why: 'The file that was named does not exist, or not in this folder. Capitals count on most systems.',
    remedy: 'Look how the file is called and from where you name it.',
    kind: 'command',
    files: { 'water.brief.yaml': plain },
    wrong: 'briefing check watr.brief.yaml',
    right: 'briefing check water.brief.yaml',
  },
  'file-unreadable': {
    title: 'the system does not let the file be read',
    why: 'The file is there, but this user may not read it, or the disk gives an error.',
    remedy: 'Change its permissions, or copy it to where you may read it.',
    kind: 'situation',
    wrong: '`briefing check water.brief.yaml` after `chmod 000 water.brief.yaml`',
    right: '`briefing check water.brief.yaml` after `chmod 644 water.brief.yaml`',
  },
  'file-too-large': {
    title: 'the file is larger than a brief may be',
    why: 'A brief may have 16 MB. The longest that people read have a hundredth of that; a larger file is mostly another one.',
    remedy: 'Look whether it is the right file; otherwise make several briefs of it.',
    kind: 'situation',
    wrong: 'a brief of 20 MB',
    right: 'four briefs of 5 MB',
  },
  'not-a-file': {
    title: 'this is a folder or a device, not a file',
    why: 'Only regular files are read: a folder holds no text, and a device may never end.',
    remedy: 'Name the brief itself; for all in a folder, a pattern such as "briefs/*.brief.yaml".',
    kind: 'command',
    files: { 'briefs/water.brief.yaml': plain },
    wrong: 'briefing check briefs',
    right: 'briefing check briefs/water.brief.yaml',
  },
  'empty-file': {
    title: 'the file holds nothing',
    why: 'A file without content, or with comments alone, is no brief: it has no language, no title and no blocks.',
    remedy: 'Write `lang`, `title` and `blocks`; `briefing init` makes a brief to start from.',
    kind: 'brief',
    wrong: '# to be written\n',
    right: plain,
  },
  'not-utf8': {
    title: 'the file is not UTF-8',
    why: 'Briefs are in UTF-8. In another encoding the same bytes are other characters, and nobody could tell which were meant.',
    remedy: 'Save the file again and choose UTF-8. Older Korean programs save CP949 (EUC-KR).',
    kind: 'brief',
    wrong: { base64: 'bGFuZzoga28KdGl0bGU6ILmwCg==', shown: 'the brief of the right example, saved as CP949' },
    right: lines`
      lang: ko
      title: 물
      blocks: []
    `,
  },
  'not-text': {
    title: 'the file is not text',
    why: 'It holds a NUL character, which no text has: it is a picture, a program or a damaged file.',
    remedy: 'Name the brief, not what lies beside it; a damaged file has to be written anew.',
    kind: 'brief',
    wrong: { base64: 'bGFuZzogZW4KdGl0bGU6IFdhdGVyAAo=', shown: 'a file with a NUL character behind its title' },
    right: plain,
  },
  'yaml-syntax': {
    title: 'the file is not YAML',
    why: 'YAML gives a meaning to indentation, colons, quotes and brackets, and here they do not fit together.',
    remedy:
      'Look at the place that is named, and at the line above. Texts that hold `: ` or begin with a mark need quotes.',
    kind: 'brief',
    wrong: lines`
      lang: en
      title: Water losses: a plan
      blocks: []
    `,
    right: lines`
      lang: en
      title: "Water losses: a plan"
      blocks: []
    `,
  },
  'json-syntax': {
    title: 'the file is not JSON',
    why: 'A file whose name ends in `.json` is read as JSON, which is strict: double quotes, no comments, no comma at an end.',
    remedy: 'Correct the place that is named, or write the brief in YAML.',
    kind: 'brief',
    name: 'example.brief.json',
    wrong: '{ "lang": "en", "title": "Water losses", "blocks": [], }\n',
    right: '{ "lang": "en", "title": "Water losses", "blocks": [] }\n',
  },
  'many-documents': {
    title: 'the file holds several YAML documents',
    why: 'One file is one brief. A line of three dashes begins a second document, which would be left out.',
    remedy: 'Take the dashes out, or make two files.',
    kind: 'brief',
    wrong: lines`
      lang: en
      title: Water losses
      ---
      blocks: []
    `,
    right: lines`
      ---
      lang: en
      title: Water losses
      blocks: []
    `,
  },
  'duplicate-key': {
    title: 'a field is given twice',
    why: 'Of two values only one could be printed, and nobody would miss the other.',
    remedy: 'Keep one of them.',
    kind: 'brief',
    wrong: brief`
      date: 2025-06-12
      date: 2025-06-13
      blocks: []
    `,
    right: brief`
      date: 2025-06-13
      blocks: []
    `,
  },
  'unknown-alias': {
    title: 'an alias stands for nothing',
    why: 'In YAML `*name` repeats what was named `&name` before, and here nothing was. Mostly a text that begins with an asterisk was meant.',
    remedy: 'Put the text in quotes.',
    kind: 'brief',
    wrong: brief`
      notice: *provisional
      blocks: []
    `,
    right: brief`
      notice: "*provisional"
      blocks: []
    `,
  },
  'circular-alias': {
    title: 'an alias stands inside what it repeats',
    why: 'Data that holds itself never ends.',
    remedy: 'Write the data out.',
    kind: 'brief',
    wrong: brief`
      blocks: &all
        - type: text
          md: The network loses a quarter of its water.
        - *all
    `,
    right: plain,
  },
  'too-many-aliases': {
    title: 'aliases repeat too much',
    why: 'A few lines of aliases can stand for millions of texts. More than 10,000 repeated pieces are not followed.',
    remedy: 'Write the data out, or make it smaller.',
    kind: 'brief',
    wrong: brief`
      contact: &a [water, water, water, water, water, water, water, water, water, water]
      summary: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
      authors: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
      blocks: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
    `,
    right: brief`
      contact: [The board, board@example.org]
      blocks: []
    `,
  },
  'too-deep': {
    title: 'something is nested too deeply',
    why: 'A brief is a few levels deep. More than a hundred are a mistake, and take long to be read.',
    remedy: 'Look for brackets that are never closed, and write the data flatter.',
    kind: 'brief',
    wrong: `lang: en\ntitle: Water losses\nblocks: ${'['.repeat(120)}\n`,
    right: plain,
  },
})
