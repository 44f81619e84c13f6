import { codesIn, type Font, fontOf } from './font.ts'
import { type Operand, type Operation, operationsOf } from './tokens.ts'
import type { Value } from './value.ts'

/** A marked-content sequence. */
export interface Mark {
  /** Its tag, such as `P` or `Artifact`. */
  tag: string
  mcid: number | undefined
  /** Of an artifact: `Pagination`, `Layout`, … */
  type: string | undefined
  subtype: string | undefined
}

/** One operation that puts something on the page. */
export interface Drawn {
  operator: string
  /** Its place among the operations of the page. */
  index: number
  /** The marks that it stands in, outermost first. */
  marks: readonly Mark[]
  /** The text that a text operation shows. */
  shown?: Shown
}

export interface Shown {
  font: Font | undefined
  codes: number[]
  text: string
  /** Of the first baseline, in points from the lower left corner of the page. */
  x: number
  y: number
  /** Size of the type. */
  size: number
}

/** The operations of a page that draw something, in order. */
export interface Content {
  drawn: Drawn[]
  /** Every mark in the order of their beginnings. */
  marks: Mark[]
  /** Marks, text objects, graphics states and paths that are not nested as they must be. */
  misnested: string[]
  /** Operations between the construction of a path and its painting. */
  inPath: string[]
  /** Operators that set a colour. */
  colours: Set<string>
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

const construction = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'ID'])
const ending = new Set([...painting, 'n', 'W', 'W*'])
const showing = new Set(['Tj', 'TJ', "'", '"'])
const setting = new Set(['Tf', 'Ts', 'TL', 'Td', 'TD', 'T*', "'", '"', 'Tm'])
const colouring = new Set(['g', 'G', 'rg', 'RG', 'k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN'])

/** Reads the content of a page or a form. Fonts are cached by their objects, so that all pages share them. */
export const contentOf = (bytes: Uint8Array, resources: Value, fonts: Map<string, Font>): Content => {
  const content: Content = { drawn: [], marks: [], misnested: [], inPath: [], colours: new Set() }
  const open: { mark: Mark; depth: number; inText: boolean }[] = []
  const saved: { ctm: Matrix; text: typeof text }[] = []
  let ctm = identity
  let text: { font: Font | undefined; size: number; rise: number; leading: number } = {
    font: undefined,
    size: 0,
    rise: 0,
    leading: 0,
  }
  let line = identity
  let inText = false
  let inPath = false

  const fontNamed = (name: string): Font | undefined => {
    const value = resources.get('Font', name)
    if (!value.exists) return
    const id = value.ref ?? name
    const font = fonts.get(id) ?? fontOf(value, id)
    fonts.set(id, font)
    return font
  }

  const begin = ({ operands: [tag, properties] }: Operation) => {
    const entries = typeof properties === 'string' ? namedProperties(resources, properties.slice(1)) : properties
    const mark = markOf(String(tag).slice(1), (entries ?? {}) as Record<string, Operand>)
    content.marks.push(mark)
    open.push({ mark, depth: saved.length, inText })
  }

  const end = (place: string) => {
    const ended = open.pop()
    if (!ended) content.misnested.push(`${place} ends no mark`)
    else if (ended.depth !== saved.length) content.misnested.push(`${place} ends ${ended.mark.tag} across q or Q`)
    else if (ended.inText !== inText) content.misnested.push(`${place} ends ${ended.mark.tag} across BT or ET`)
  }

  const restore = (place: string) => {
    const state = saved.pop()
    if (!state) content.misnested.push(`${place} restores no graphics state`)
    else ({ ctm, text } = state)
  }

  const moveLine = (x: number, y: number) => {
    line = times([1, 0, 0, 1, x, y], line)
  }

  const setText = (operator: string, operands: Operand[]) => {
    const [first, second] = operands.map(Number) as [number, number]
    if (operator === 'Tf') text = { ...text, font: fontNamed(String(operands[0]).slice(1)), size: second }
    if (operator === 'Ts') text = { ...text, rise: first }
    if (operator === 'TL') text = { ...text, leading: first }
    if (operator === 'Td') moveLine(first, second)
    if (operator === 'TD') text = { ...text, leading: -second }
    if (operator === 'TD') moveLine(first, second)
    if (operator === 'T*' || operator === "'" || operator === '"') moveLine(0, -text.leading)
    if (operator === 'Tm') line = operands.map(Number) as unknown as Matrix
  }

  const show = (operands: Operand[]): Shown => {
    const { font, size, rise } = text
    const strings = operands.flat().filter((operand) => operand instanceof Uint8Array)
    const codes = font ? strings.flatMap((string) => codesIn(string, font)) : []
    const [, , c, d, x, y] = times([1, 0, 0, 1, 0, rise], times(line, ctm))
    const shown = codes.map((code) => font?.unicode.get(code) ?? '').join('')
    return { font, codes, text: shown, x, y, size: size * Math.hypot(c, d) }
  }

  const operations = operationsOf(bytes)
  for (const [index, operation] of operations.entries()) {
    const { operator, operands } = operation
    const place = `operation ${index} (${operator})`
    if (inPath && !construction.has(operator) && !ending.has(operator)) content.inPath.push(place)
    if (construction.has(operator)) inPath = true
    else if (ending.has(operator) && !operator.startsWith('W')) inPath = false

    if (operator === 'q') saved.push({ ctm, text })
    else if (operator === 'Q') restore(place)
    else if (operator === 'cm') ctm = times(operands.map(Number) as unknown as Matrix, ctm)
    else if (operator === 'BT' || operator === 'ET') {
      if (inText === (operator === 'BT')) content.misnested.push(`${place} in a text object that is open or none`)
      inText = operator === 'BT'
      line = identity
    } else if (operator === 'BMC' || operator === 'BDC') begin(operation)
    else if (operator === 'EMC') end(place)
    else if (colouring.has(operator)) content.colours.add(operator)
    else if (setting.has(operator)) setText(operator, operands)

    const marks = () => open.map(({ mark }) => mark)
    if (showing.has(operator)) {
      const shown = show(operands)
      if (shown.codes.length > 0 || !shown.font) content.drawn.push({ operator, index, marks: marks(), shown })
    } else if (painting.has(operator)) {
      content.drawn.push({ operator, index, marks: marks() })
    }
  }
  if (open.length > 0) content.misnested.push(`${open.length} marks are not ended`)
  if (saved.length > 0) content.misnested.push(`${saved.length} graphics states are not restored`)
  return content
}

const markOf = (tag: string, properties: Record<string, Operand>): Mark => {
  const { MCID, Type, Subtype } = properties
  const name = (operand: Operand | undefined) => (typeof operand === 'string' ? operand.slice(1) : undefined)
  return { tag, mcid: typeof MCID === 'number' ? MCID : undefined, type: name(Type), subtype: name(Subtype) }
}

const namedProperties = (resources: Value, name: string): Record<string, Operand> => {
  const entries = resources.get('Properties', name)
  const slashed = (value: string | undefined) => (value === undefined ? null : `/${value}`)
  return {
    MCID: entries.get('MCID').number ?? null,
    Type: slashed(entries.get('Type').name),
    Subtype: slashed(entries.get('Subtype').name),
  }
}
