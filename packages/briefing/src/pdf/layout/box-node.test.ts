import { expect, test } from 'vitest'
import type { SetLine } from '../text/types'
import { BoxNode, setRest } from './box-node'
import { layOutBoxes } from './flex'
import type { Style } from './style'

/** A text of so many letters, each a point wide, on lines of 10 points. */
const text = (letters: number, style: Style = {}): BoxNode => {
  const node = new BoxNode('TEXT', {}, style, [])
  node.set = (width) => {
    const count = Math.max(1, Math.ceil(letters / Math.max(1, Math.floor(width + 1e-6))))
    const line = (at: number) => ({
      box: { x: 0, y: at * 10, width, height: 10 },
      runs: [],
      ascent: 8,
      xAdvance: Math.min(letters, width),
      overflowRight: 0,
    })
    return Array.from({ length: count }, (_, at) => line(at)) as SetLine[]
  }
  return node
}

const layOut = (style: Style, ...children: BoxNode[]): void => {
  const page = new BoxNode('PAGE', {}, { width: 100, ...style }, children)
  layOutBoxes(page)
  setRest(page)
}

test('box-node: a text has the lines of its final width, whatever was measured before', () => {
  const node = text(60)
  for (const width of [1000, 7, 30]) node.linesIn(width)
  layOut({ width: 20 }, node)
  expect(node.lines).toHaveLength(3)
  expect(node.box).toMatchObject({ width: 20, height: 30 })
  layOut({ width: 30 }, node)
  expect(node.lines).toHaveLength(2)
  for (const width of [12, 13, 14]) node.linesIn(width)
  layOut({ width: 20 }, node)
  expect(node.lines).toHaveLength(3)
})

test('box-node: a text at its max-content width has one line', () => {
  const node = text(60, { alignSelf: 'flex-start' })
  layOut({}, node)
  expect(node.lines).toHaveLength(1)
  expect(node.box.width).toBeCloseTo(60, 4)
})

test('box-node: a fragment of a text keeps its lines in any width', () => {
  const node = text(60)
  layOut({ width: 20 }, node)
  const part = node.copy()
  part.lines = node.lines?.slice(0, 2)
  for (const width of [50, 20]) {
    layOut({ width }, part)
    expect(part.lines).toHaveLength(2)
    expect(part.box.height).toBe(20)
  }
})

test('box-node: an image follows its aspect ratio, up to the room of the page', () => {
  const image = (room: number, style: Style = {}): BoxNode => {
    const node = new BoxNode('IMAGE', {}, style, [])
    return Object.assign(node, { ratio: 2, room, image: { width: 40, height: 20 } })
  }
  const [stretched, natural, high] = [image(500), image(500, { alignSelf: 'center' }), image(30, { marginTop: 5 })]
  layOut({}, stretched, natural, high)
  expect([stretched, natural, high].map(({ box }) => [box.width, box.height])).toEqual([
    [100, 50],
    [40, 20],
    [100, 25],
  ])
})
