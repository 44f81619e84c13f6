import type { Line, Node, Run } from '../tree/node'

/** A stretch of a text within the same inline elements, over any number of lines. */
export interface TextPiece {
  /** Id of the innermost inline element. */
  inline: number | undefined
  link: string | undefined
  /** A copy of the text with only these words. */
  node: Node
}

/** A text in drawing order: backgrounds, words, lines over them. */
export interface TextPieces {
  under: Node[]
  pieces: TextPiece[]
  over: Node[]
}

/** Cuts a text at the borders of its inline elements. Backgrounds and decoration lines become artifacts. */
export const piecesOf = (text: Node): TextPieces => {
  const lines = text.lines ?? []
  const under: Node[] = []
  const pieces: OpenPiece[] = []
  for (const line of lines) {
    const { runs } = line
    let { x } = line.box
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index] as Run
      const { backgroundColor } = run.attributes
      if (backgroundColor) {
        const overflowRight = index === runs.length - 1 ? (line.overflowRight ?? 0) : 0
        under.push(part(text, [{ ...lineFrom(line, x, withoutWords(run)), overflowRight }]))
      }
      if (run.glyphs?.length || run.text) add(pieces, line, x, backgroundColor ? withoutBackground(run) : run)
      x += run.xAdvance ?? 0
    }
  }
  return {
    under,
    pieces: pieces.map(({ inline, link, lines }) => ({ inline, link, node: part(text, lines) })),
    over: lines.filter((line) => line.decorationLines?.length).map((line) => part(text, [{ ...line, runs: [] }])),
  }
}

type OpenPiece = { inline: number | undefined; link: string | undefined; lines: Line[] }

/** Extends the piece before, or begins another. */
const add = (pieces: OpenPiece[], line: Line, x: number, run: Run): void => {
  const inline = run.attributes.inline
  const link = run.attributes.link || undefined
  const last = pieces.at(-1)
  const same = last && last.inline === inline && last.link === link
  const open = last?.lines.at(-1)
  if (same && open && open.box.y === line.box.y && ends(open) === x) open.runs.push(run)
  else if (same) last.lines.push(lineFrom(line, x, run))
  else pieces.push({ inline, link, lines: [lineFrom(line, x, run)] })
}

const ends = ({ box, runs }: Line): number => {
  let { x } = box
  for (const { xAdvance = 0 } of runs) x += xAdvance
  return x
}

/** A line that begins with one of its runs, at that run's position. */
const lineFrom = (line: Line, x: number, run: Run): Line => ({
  ...line,
  box: x === line.box.x ? line.box : { ...line.box, x },
  decorationLines: [],
  runs: [run],
})

const withoutWords = (run: Run): Run => ({ ...run, glyphs: undefined, text: '', words: [] })

const withoutBackground = (run: Run): Run => ({ ...run, attributes: { ...run.attributes, backgroundColor: null } })

/** A text with some of its lines at their positions, without padding or borders. */
const part = (text: Node, lines: Line[]): Node => {
  const { props: _, box, ...rest } = text
  const shift = (lines[0]?.box.y ?? 0) - (text.lines?.[0]?.box.y ?? 0)
  const borders = { borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0 }
  return {
    ...rest,
    shift,
    props: {},
    lines,
    children: [],
    style: { ...(text.style as object), backgroundColor: undefined },
    ...(box ? { box: { ...box, ...borders, top: box.top + shift } } : {}),
  }
}
