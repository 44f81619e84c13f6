import { isMap, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml'

/** The fields to write into one source of a brief. */
export interface Pin {
  /** The id of the source. */
  id: string
  sha256: string
  /** The first and the last line; left out where the brief has a body of its own. */
  body?: readonly [number, number]
}

/**
 * The text of a brief with the pins written in. Everything else stays as it is, byte for byte: comments, layout, order.
 * @param text YAML or JSON that has been read without errors
 */
export const writePins = (text: string, pins: readonly Pin[]): string => {
  const document = parseDocument(text)
  const edits = pins.flatMap((pin) => {
    const source = document.getIn(['sources', pin.id], true)
    return isMap<Node, Node>(source) ? editsFor(text, source, pin) : []
  })
  return edits.sort((one, other) => other.from - one.from).reduce(applied, text)
}

interface Edit {
  from: number
  to: number
  text: string
}

const applied = (text: string, edit: Edit): string => text.slice(0, edit.from) + edit.text + text.slice(edit.to)

const editsFor = (text: string, source: YAMLMap<Node, Node>, { sha256, body }: Pin): Edit[] => {
  const pairOf = (name: string) => source.items.find(({ key }) => isScalar(key) && key.value === name)
  const pinned = pairOf('sha256')?.value
  const file = pairOf('file')
  const added: [string, string][] = []
  const edits: Edit[] = []
  if (pinned?.range) edits.push({ from: pinned.range[0], to: pinned.range[1], text: quotedLike(text, pinned, sha256) })
  else added.push(['sha256', sha256])
  if (body && !pairOf('body')) added.push(['body', `[${body.join(', ')}]`])
  if (file?.key.range && file.value?.range && added.length > 0) {
    edits.push(insertion(text, source.flow === true, file.key, file.value.range[1], added))
  }
  return edits
}

const quotedLike = (text: string, node: Node, value: string): string => {
  const first = text[node.range?.[0] ?? 0]
  return first === '"' || first === "'" ? first + value + first : value
}

/** New fields follow `file`: on lines of their own in a block mapping, otherwise on the same line. */
const insertion = (text: string, flow: boolean, key: Node, end: number, added: readonly [string, string][]): Edit => {
  const start = key.range?.[0] ?? 0
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const ownLine = /^\s*$/.test(lead)
  const json = text[start] === '"'
  const fields = added.map(([name, value]) => {
    if (!json) return `${name}: ${/^\d+(?:e\d+)?$/.test(value) ? `"${value}"` : value}`
    return `"${name}": ${value.startsWith('[') ? value : `"${value}"`}`
  })
  const eol = /\r\n/.test(text) ? '\r\n' : '\n'
  if (flow) {
    const between = ownLine ? `,${eol}${lead}` : ', '
    return { from: end, to: end, text: fields.map((field) => between + field).join('') }
  }
  const indent = ownLine ? lead : ' '.repeat(lead.length)
  const line = text.indexOf('\n', end)
  const at = line === -1 ? text.length : text[line - 1] === '\r' ? line - 1 : line
  return { from: at, to: at, text: fields.map((field) => `${eol}${indent}${field}`).join('') }
}
