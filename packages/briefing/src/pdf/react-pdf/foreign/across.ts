import { isShare, partOf } from '../../../css/length'
import type { Node } from '../../tree/node'

type Style = Record<string, unknown>

const paddings = ['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const

/**
 * Resolves percentages of a page: padding refers to its width, as in CSS; heights of its children refer to its content
 * height, since the page grows during layout.
 */
export const sharesInPoints = (page: Node, width: number, height: number | undefined): void => {
  page.style = withShares(page.style as Style, paddings, width)
  if (height === undefined) return
  const inside = height - edgesOf(page.style as Style)
  for (const child of page.children ?? []) {
    const style = child.style as Style | undefined
    if (style && style.position !== 'absolute') {
      child.style = withShares(style, ['height', 'minHeight', 'maxHeight'], inside)
    }
  }
}

const withShares = (style: Style, names: readonly string[], whole: number): Style => {
  const shares = names.filter((name) => isShare(style[name]))
  if (shares.length === 0) return style
  const made = shares.map((name) => [name, partOf(style[name] as `${number}%`, whole)])
  return { ...style, ...Object.fromEntries(made) }
}

const edgesOf = ({ paddingTop, paddingBottom, borderTopWidth, borderBottomWidth }: Style): number => {
  const all = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth]
  return all.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
}

const ofRows = [
  ...['flexDirection', 'flexWrap', 'justifyContent', 'alignItems', 'alignContent'],
  ...['rowGap', 'columnGap'],
] as const

/** Wraps the content of a page that is no simple column into one box, since only a column can be split over pages. */
export const putAcross = (page: Node): void => {
  const style = { ...(page.style as Style) }
  const { flexDirection = 'column', flexWrap = 'nowrap' } = style
  if (flexDirection === 'column' && flexWrap === 'nowrap') return
  const across: Style = { flexGrow: 1 }
  for (const name of ofRows) {
    if (style[name] !== undefined) across[name] = style[name]
    delete style[name]
  }
  const children = page.children ?? []
  const flows = ({ props, style: own }: Node): boolean => !props?.fixed && (own as Style)?.position !== 'absolute'
  const box: Node = { type: 'VIEW', props: {}, style: across, children: children.filter(flows) }
  const first = children.findIndex(flows)
  page.style = style
  page.children = children.flatMap((child, at) => (at === first ? [box] : flows(child) ? [] : [child]))
}
