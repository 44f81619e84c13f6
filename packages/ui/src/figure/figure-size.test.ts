import { describe, expect, it } from 'vitest'
import { firstColumn, mainColumn, measure } from '../sheet/measure'
import { tokens } from '../tokens'
import { figureSize, imageSize } from './figure-size'

describe('figure-size', () => {
  it('the columns of a page are those of the tokens', () => {
    const { side, gutter } = tokens.frame
    expect(firstColumn).toBeCloseTo(side.paper + gutter.paper, 6)
    expect(mainColumn).toBeCloseTo(344, 6)
    expect(measure).toBeCloseTo(483.28, 6)
  })

  it('a picture has 96 pixels an inch', () => {
    expect(figureSize({ width: 96, height: 48 })).toEqual({ width: 72, height: 36 })
  })

  it.each([
    ['too broad', { width: 1000, height: 100 }, false, [344, 34.4]],
    ['too broad for the measure', { width: 1000, height: 100 }, true, [483.28, 48.328]],
    ['small', { width: 100, height: 20 }, true, [483.28, 96.656]],
    ['small and high', { width: 10, height: 100 }, true, [48, 480]],
    ['too high', { width: 500, height: 1000 }, false, [170, 340]],
    ['too high for the measure', { width: 500, height: 1000 }, true, [240, 480]],
  ])(
    'one that is %s gets the size that it has room for and keeps its proportions',
    (_, size, isWide, [width, height]) => {
      const made = figureSize(size, isWide)
      expect(made.width).toBeCloseTo(width as number, 6)
      expect(made.height).toBeCloseTo(height as number, 6)
    },
  )

  it.each([
    ['one that fills its measure', { width: 100, height: 20 }, true, undefined],
    ['a small one', { width: 100, height: 200 }, false, { width: 100, height: 200 }],
    ['a high one that is made smaller', { width: 500, height: 1000 }, true, { width: 500, height: 1000 }],
    ['a small high one that is enlarged', { width: 10, height: 100 }, true, { width: 64, height: 640 }],
  ])('the image of %s has that size in CSS pixels', (_, size, isWide, image) => {
    expect(imageSize(size, isWide)).toEqual(image)
  })
})
