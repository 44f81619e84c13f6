import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layOutBoxes } from '../../packages/briefing/src/pdf/layout/flex/lay-out-boxes.ts'
import type { FlexNode } from '../../packages/briefing/src/pdf/layout/flex/node.ts'
import { chromiumPath, fill, newPage, startChromium } from '../browser.ts'
import { type Place, placesIn, stylesheet } from './browser.ts'
import { anyTree, type Sketch, treeOf } from './trees.ts'

/*
 * Boxes stand where a browser has them that lays out the same tree. More trees than these:
 * SEED=7 RUNS=2000 npx vitest run flexbox
 */
const seed = Number(process.env.SEED ?? 1)
const numRuns = Number(process.env.RUNS ?? 100)

/** Browsers count in 64ths of a pixel, and a box may stand in several others. */
const tolerance = 0.1

let browser: Browser
let page: Page

describe.skipIf(!chromiumPath)('flexbox: any tree (Chromium)', () => {
  beforeAll(async () => {
    browser = await startChromium()
    page = await newPage(browser)
    await fill(page, `<style>${stylesheet}</style>`)
  })
  afterAll(() => browser?.close())

  test('gets the places that the browser gives it (property)', async () => {
    const holds = fc.asyncProperty(fc.array(anyTree, { minLength: 1, maxLength: 6 }), async (sketches) => {
      const trees = sketches.map((sketch) => ({ sketch, ...treeOf(sketch) }))
      for (const { root } of trees) layOutBoxes(root)
      const comparable = trees.filter(({ widths }) => !widths.some(isBetweenLines))
      const theirs = await placesIn(
        page,
        comparable.map(({ sketch }) => sketch),
      )
      for (const [index, { root, sketch }] of comparable.entries())
        expect(differing(placesOf(root), theirs[index] as Place[]), said(sketch)).toBe('')
    })
    await fc.assert(holds, { seed, numRuns, endOnFailure: false })
  })
})

/** Whether rounding decides how many letters stand on a line. */
const isBetweenLines = (width: number): boolean => {
  const apart = Math.abs(width - Math.round(width))
  return apart > 1e-6 && apart < 0.08
}

/** The places of all boxes, parents first; `null` for a box that is not displayed. */
const placesOf = ({ style, box, children = [] }: FlexNode, isWithinHidden = false): (Place | null)[] => {
  const isHidden = isWithinHidden || style.display === 'none'
  const { left = 0, top = 0, width = 0, height = 0 } = box ?? {}
  return [isHidden ? null : [left, top, width, height], ...children.flatMap((child) => placesOf(child, isHidden))]
}

/** The first box with another place, in words. */
const differing = (ours: readonly (Place | null)[], theirs: readonly (Place | null)[]): string => {
  const at = ours.findIndex((box, index) => !isNear(box, theirs[index] as Place | null))
  return at === -1 ? '' : `box ${at} stands at ${ours[at]}, not at ${theirs[at]}`
}

const isNear = (one: Place | null, other: Place | null): boolean =>
  one === null || other === null
    ? one === other
    : one.every((length, index) => Math.abs(length - (other[index] as number)) <= tolerance)

/** A readable tree: a line for each box, with its style. */
const said = ({ style, leaf, children = [] }: Sketch, indent = '\n'): string => {
  const says = Object.entries(style).filter(([, value]) => value !== undefined)
  const own = says.map(([name, value]) => `${name}: ${value}`).join('; ')
  return `${indent}${own} ${leaf ? JSON.stringify(leaf) : ''}${children.map((child) => said(child, `${indent}  `)).join('')}`
}
