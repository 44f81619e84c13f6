import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'

/** A character on a terminal, with its SGR codes. */
interface Cell {
  character: string
  codes: ReadonlySet<string>
}

const column = 6
const line = 15
const size = 10.5
const margin = 18

/** SGR codes in colours that can be read on white. */
const colours: Record<string, string> = { '31': '#b3261e', '33': '#8a5a00', '36': '#0b6b7a' }
const [bold, dim] = ['1', '2']
/** The SGR codes that each code switches off. `0` only stands at the start of lines here, where no code is on. */
const ends: Record<string, readonly string[]> = { '0': [], '22': [bold, dim], '39': Object.keys(colours) }

/** The lines that a terminal shows of a text with SGR codes, character by character. */
const linesOf = (text: string): Cell[][] => {
  let codes: ReadonlySet<string> = new Set()
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((row) =>
      `0m${row}`.split('\u001b[').flatMap((piece) => {
        const [, code = '', said = ''] = /^(\d*)m(.*)$/.exec(piece) ?? []
        const ended = ends[code]
        if (ended) codes = new Set([...codes].filter((one) => !ended.includes(one)))
        else codes = new Set([...codes, code])
        return Array.from(said, (character) => ({ character, codes }))
      }),
    )
}

const isWide = ({ character }: Cell): boolean => /[\p{sc=Hang}\p{sc=Hani}]/u.test(character)

const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, one) => sum + (isWide(one) ? 2 : 1), 0)

const shown = (cell: Cell, key: number): ReactElement => {
  const { character, codes } = cell
  const colour = [...codes].map((code) => colours[code]).find(Boolean)
  return h(
    Text,
    {
      key,
      style: {
        width: (isWide(cell) ? 2 : 1) * column,
        fontSize: isWide(cell) ? size * 1.15 : size,
        textAlign: 'center',
        fontWeight: codes.has(bold) ? 700 : 400,
        color: colour ?? (codes.has(dim) ? '#767b82' : '#15181c'),
        // The fonts are proportional: a glyph that is too wide for its column is condensed.
        transform: `scale(${/[mMW@%]/.test(character) ? 0.64 : /[w…—]/.test(character) ? 0.74 : 1}, 1)`,
      },
    },
    character.replace(' ', '\u00a0'),
  )
}

/** A PDF page of a terminal with a light background that shows the text in our own fonts; the page fits the text. */
export const terminalPage = async (text: string): Promise<Uint8Array> => {
  registerFonts()
  const lines = linesOf(text)
  const width = Math.max(...lines.map(columnsOf)) * column + 2 * margin
  const height = lines.length * line + 2 * margin
  const rows = lines.map((cells, key) =>
    h(View, { key, style: { flexDirection: 'row', height: line } }, cells.map(shown)),
  )
  const style = { padding: margin, fontFamily: 'Pretendard', backgroundColor: '#ffffff' }
  return new Uint8Array(await renderToBuffer(h(Document, null, h(Page, { size: [width, height + 2], style }, rows))))
}
