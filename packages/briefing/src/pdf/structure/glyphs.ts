import { charactersOf, type Line, type Node, type Run } from '../tree/node'

/** Spaces, line ends and joiners, which no font has to draw. */
const ignorable = /^[\s\u200b-\u200d\u2028\u2029\u2060\ufeff]*$/

/** Removes characters that draw nothing: layout sets those that no font has in Helvetica, which is not embedded. */
export const withoutIgnorable = (node: Node): Node => (hasIgnorable(node) ? seen(node) : node)

const hasIgnorable = ({ type, lines = [], children = [] }: Node): boolean =>
  lines.some(({ runs }) => runs.some(isIgnorable)) || (type !== 'SVG' && children.some(hasIgnorable))

const seen = (node: Node): Node => ({
  ...node,
  ...(node.lines
    ? { lines: node.lines.map((line) => ({ ...line, runs: line.runs.filter((run) => !isIgnorable(run)) })) }
    : {}),
  ...(node.children && node.type !== 'SVG' ? { children: node.children.map(seen) } : {}),
})

const isIgnorable = (run: Run): boolean =>
  !run.attributes.attachment && !run.glyphs?.length && !run.text && !run.attributes.backgroundColor
    ? true
    : isForeign(run) && ignorable.test(charactersOf(run))

const isForeign = ({ attributes }: Run): boolean => attributes.font?.[0]?.type === 'STANDARD'

/** Characters of a text, or of the texts in it, that no embedded font has. */
export const missingIn = (node: Node): string[] => (node.lines?.every(isWhole) ? [] : charactersMissingIn(node))

/** Runs of our own engine have all their glyphs: otherwise it throws. */
const isWhole = ({ runs }: Line): boolean => runs.every(({ text }) => text !== undefined)

const charactersMissingIn = (node: Node): string[] => [
  ...new Set([
    ...(node.lines ?? []).flatMap(({ runs }) => runs).flatMap((run) => [...missing(run)]),
    ...(node.children ?? []).flatMap(missingIn),
  ]),
]

const missing = (run: Run): string =>
  (isForeign(run)
    ? charactersOf(run)
    : charactersOf({ ...run, glyphs: run.glyphs?.filter(({ id }) => id === 0) })
  ).replace(/[\s\u200b-\u200d\u2028\u2029\u2060\ufeff]/g, '')
