import type { Page } from 'playwright-core'
import type { Sketch } from './trees.ts'

/** Left, top, width, height: the border box, from the corner of that of its parent. */
export type Place = [left: number, top: number, width: number, height: number]

/**
 * The places a browser gives to the nodes of each tree, laid out as `div`s, parents first; `null` for a node that is
 * not displayed.
 */
export const placesIn = (page: Page, sketches: readonly Sketch[]): Promise<(Place | null)[][]> =>
  page.evaluate((all) => {
    document.body.replaceChildren()
    const made = all.map((sketch) => {
      const nodes: HTMLElement[] = []
      const build = ({ style, children = [], leaf }: Sketch, parent?: Sketch): HTMLElement => {
        const isPicture = leaf !== undefined && 'width' in leaf
        const node = document.createElement(isPicture ? 'canvas' : 'div')
        nodes.push(node)
        node.className = leaf ? 'leaf' : 'box'
        for (const [key, value] of Object.entries(style)) {
          if (value === undefined || value === null || value === 'flex') continue
          // Browsers align the content of blocks by it as well.
          if (leaf && key === 'alignContent') continue
          const isNumber = ['flexGrow', 'flexShrink', 'aspectRatio'].includes(key)
          const name = key as 'width'
          // `flex: 1` sets a basis of `0%`, not of `0`.
          if (key === 'flexBasis' && value === 0) node.style.flexBasis = '0%'
          else node.style[name] = typeof value === 'number' && !isNumber ? `${value}px` : String(value)
        }
        // An automatic basis in a row.
        const isAuto = [style.flexBasis, style.width].every((one) => one === undefined || one === 'auto')
        if (isAuto && parent?.style.flexDirection?.startsWith('row')) node.style.flexBasis = 'fit-content'
        if (leaf && 'width' in leaf) Object.assign(node, { width: leaf.width, height: leaf.height })
        else if (leaf) {
          for (let letter = 0; letter < leaf.letters; letter += 1) {
            const one = document.createElement('i')
            one.style.height = `${leaf.lineHeight}px`
            node.append(one)
          }
        } else node.append(...children.map((child) => build(child, { style })))
        return node
      }
      document.body.append(build(sketch))
      return nodes
    })
    return made.map((nodes) =>
      nodes.map((node): Place | null => {
        if (node.getClientRects().length === 0) return null
        const own = node.getBoundingClientRect()
        const outer = (node.parentElement as HTMLElement).getBoundingClientRect()
        const isRoot = node.parentElement === document.body
        return [isRoot ? 0 : own.left - outer.left, isRoot ? 0 : own.top - outer.top, own.width, own.height]
      }),
    )
  }, sketches as Sketch[])

/** The initial values of our engine, where they are not those of a browser. */
export const stylesheet = `
body { margin: 0; width: 400px }
.box, .leaf { box-sizing: border-box; border: 0 solid; position: relative; min-width: 0; min-height: 0 }
.box { display: flex; flex-direction: column; align-content: flex-start }
.leaf { display: block; font-size: 0; line-height: 0 }
i { display: inline-block; width: 1px }
`
