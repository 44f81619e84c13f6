import type { Random } from './random.ts'
import { address, type Oddness, words } from './texts.ts'

/** The ids that a Markdown text may refer to. */
export interface Names {
  sources: readonly string[]
  places: readonly string[]
}

interface Author {
  random: Random
  oddness: Oddness
  names: Names
}

/** Markdown of every kind: mostly what a brief may hold, with oddness also what it may not. */
export const markdown = (random: Random, oddness: Oddness, names: Names): string => {
  const author = { random, oddness, names }
  return random
    .list(random.chance(0.6) ? 1 : random.int(1, 4), () => (random.chance(oddness) ? oddBlock(author) : block(author)))
    .join('\n\n')
}

/** One line of Markdown. */
export const line = (random: Random, oddness: Oddness, names: Names): string => inline({ random, oddness, names }, 2)

const block = (author: Author): string => {
  const { random } = author
  const kind = random.int(0, 9)
  if (kind === 0) return list(author, random.pick(['-', '*', '+']), 0)
  if (kind === 1) return list(author, '1.', 0)
  return inline(author, 3)
}

const list = (author: Author, mark: string, depth: number): string =>
  author.random
    .list(author.random.int(1, 4), (index) => {
      const own = mark === '1.' ? `${index + 1}.` : mark
      const indent = ' '.repeat(depth * 3)
      const nested = depth < 3 && author.random.chance(0.2) ? `\n${list(author, mark, depth + 1)}` : ''
      return `${indent}${own} ${inline(author, 2)}${nested}`
    })
    .join('\n')

const inline = (author: Author, most: number): string =>
  author.random.list(author.random.int(1, most), () => piece(author, 0)).join(author.random.pick([' ', ' ', '', ', ']))

const piece = (author: Author, depth: number): string => {
  const { random, oddness, names } = author
  const inner = (): string => (depth > 2 ? words(random, 3, oddness) : piece(author, depth + 1))
  switch (random.int(0, 11)) {
    case 0:
      return `**${inner()}**`
    case 1:
      return `*${inner()}*`
    case 2:
      return `[${label(author)}](${address(random, oddness)})`
    case 3:
      return names.places.length > 0 ? `[${label(author)}](#${random.pick(names.places)})` : inner()
    case 4:
    case 5:
      return names.sources.length > 0 ? `${words(random, 4, oddness)}${citation(author)}` : inner()
    case 6:
      return random.chance(oddness) ? oddPiece(author) : `${words(random, 3, oddness)}\\\n${words(random, 3, oddness)}`
    default:
      return words(random, random.chance(0.1) ? 80 : 14, oddness)
  }
}

/** The text of a link: it may hold emphasis, but no citation. */
const label = ({ random, oddness, names }: Author): string => {
  const text = words(random, 4, oddness)
  if (random.chance(oddness)) return piece({ random, oddness, names }, 2)
  return random.pick([text, `**${text}**`, `*${text}*`])
}

const citation = ({ random, oddness, names }: Author): string => {
  const one = (): string =>
    `@${random.chance(oddness * 0.2) ? 'nobody' : random.pick(names.sources)}${random.chance(0.3) ? `, ${words(random, 2, oddness)}` : ''}`
  return `[${random.list(random.pick([1, 1, 1, 2, 3]), one).join('; ')}]`
}

const oddPiece = ({ random, oddness }: Author): string =>
  random.pick([
    '`code`',
    '<b>x</b>',
    '![alt](a.png)',
    '~~gone~~',
    '[^1]',
    '&copy; &nbsp; &#x41; &unknown;',
    '\\*\\_\\[',
    '**',
    '*a_b*c_',
    '[@]',
    '[@a',
    '[x]()',
    '[](https://example.org)',
    '[x](<a b>)',
    '[x][y]',
    'https://example.org/bare',
    '<https://example.org>',
    'a  \nb',
    `***${words(random, 2, oddness)}***`,
    '_'.repeat(random.int(1, 40)),
    '*a '.repeat(random.few(300)),
    '['.repeat(random.few(200)),
    '[a]('.repeat(random.few(100)),
    '`'.repeat(random.int(1, 30)),
  ])

const oddBlock = (author: Author): string =>
  author.random.pick([
    '# heading',
    'heading\n=====',
    '> quoted',
    '---',
    '```\ncode\n```',
    '    indented',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<div>\n\nx\n\n</div>',
    '[a]: https://example.org',
    '- [ ] to do',
    `${'>'.repeat(author.random.few(200))} deep`,
    `${'- '.repeat(author.random.few(60))}deep`,
    `1. a\n\n   ${inline(author, 2)}\n\n   - b`,
    '999999999. far\n1000000000. farther',
    '&#0;',
    '\u2028',
  ])
