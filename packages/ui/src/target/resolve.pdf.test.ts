import { describe, expect, test } from 'vitest'
import { createBrand, type TypeName, tokens } from '../tokens'
import { leaded, resolve } from './resolve.pdf'
import type { BoxStyle } from './style'

const styled = (...styles: BoxStyle[]) => resolve(styles, tokens)

describe('resolve: tokens', () => {
  test('become points and hex colours of paper', () => {
    const { style } = styled({
      color: '{color.accent}',
      backgroundColor: 'transparent',
      paddingTop: '{space.4}',
      marginBottom: '-{space.4}',
      width: '{frame.side}',
      borderTopWidth: '{rule.hair}',
      height: 12,
      flexBasis: '40%',
    })
    expect(style).toEqual({
      color: '#12498f',
      backgroundColor: 'transparent',
      paddingTop: 8,
      marginBottom: -8,
      width: 115.28,
      borderTopWidth: 0.5,
      height: 12,
      flexBasis: '40%',
    })
  })

  test('a typographic style brings family, size, line height, weight, letter spacing and figures', () => {
    expect(styled({ type: 'table' }).style).toEqual({
      fontFamily: ['Pretendard', 'Noto Sans KR'],
      fontSize: 8.75,
      lineHeight: 13 / 8.75,
      fontWeight: 400,
      letterSpacing: 0,
      fontFeatureSettings: ['tnum'],
    })
    expect(styled({ type: 'title' }).style.letterSpacing).toBeCloseTo(-0.84)
  })

  test('two sets of them never mix, though the style is one object', () => {
    const brand = createBrand({
      color: { accent: { light: '#7a1f3d', dark: '#f2a7bd' } },
      type: { body: { weight: 500 } },
    })
    const style: BoxStyle = { type: 'body', color: '{color.accent}' }
    const looks = [tokens, brand, tokens, brand].map((set) => resolve(style, set).style)
    expect(looks.map(({ color, fontWeight }) => [color, fontWeight])).toEqual([
      ['#12498f', 400],
      ['#7a1f3d', 500],
      ['#12498f', 400],
      ['#7a1f3d', 500],
    ])
  })
})

describe('resolve: half leading', () => {
  // Measured in the reference of the look, in points.
  test.each<[TypeName, number]>([
    ['title', 2.1],
    ['titleLong', 1.58],
    ['subtitle', 2.54],
    ['masthead', 0.53],
    ['sectionHeading', 1.55],
    ['body', 2.43],
    ['quote', 2.94],
    ['pull', 2.86],
    ['statValue', 0.1],
    ['statUnit', 11.73],
    ['timelineDate', 2.63],
    ['status', 3.52],
    ['tableHead', 1.13],
    ['asOf', 1.17],
    ['furniture', 1.02],
  ])('of %s is %d pt', (type, shift) => {
    expect(Math.abs(styled({ type }).shift - shift)).toBeLessThanOrEqual(0.05)
  })

  test('moves the text down and takes as much room below back', () => {
    const resolved = styled({ type: 'body', paddingTop: 4, marginBottom: 10 })
    const { paddingTop, marginBottom } = leaded(resolved)
    expect(paddingTop).toBeCloseTo(4 + resolved.shift)
    expect(marginBottom).toBeCloseTo(10 - resolved.shift)
    expect(leaded(styled({ type: 'body', marginBottom: 'auto' })).marginBottom).toBe('auto')
  })

  test('is none where no typographic style is set', () => {
    expect(leaded(styled({ paddingTop: 4 }))).toEqual({ paddingTop: 4 })
  })
})

describe('resolve: several styles', () => {
  test('are one, and later ones win', () => {
    const both = styled({ type: 'small', color: '{color.ink}', marginTop: 3 }, { color: '{color.ink3}' })
    expect(both.style).toMatchObject({ fontSize: 8, color: '#626971', marginTop: 3 })
    expect(both.shift).toBeCloseTo(styled({ type: 'small' }).shift)
    expect(styled({ type: 'small' }, { type: 'title' }).shift).toBeCloseTo(styled({ type: 'title' }).shift)
  })

  test('may be nested, and what is nothing counts for nothing', () => {
    const color: BoxStyle = { color: '{color.ink2}' }
    expect(resolve([false, [null, [{ width: 4 }, undefined]], color], tokens).style).toEqual({
      width: 4,
      color: '#434a52',
    })
    expect(resolve(undefined, tokens)).toEqual({ style: {}, shift: 0 })
  })

  test('leave the single ones as they were', () => {
    const first: BoxStyle = { width: 4 }
    styled(first, { width: 9, breakInside: 'avoid' })
    expect(resolve(first, tokens)).toEqual({ style: { width: 4 }, shift: 0 })
  })
})

test('resolve: logical names become those of a page that is read from left to right', () => {
  const { style } = styled({
    marginInlineStart: 1,
    paddingInlineEnd: 2,
    borderInlineStartWidth: 3,
    borderInlineEndColor: '#000000',
    borderInlineStartStyle: 'dashed',
    insetInlineStart: 4,
    insetInlineEnd: 5,
    textAlign: 'end',
  })
  expect(style).toEqual({
    marginLeft: 1,
    paddingRight: 2,
    borderLeftWidth: 3,
    borderRightColor: '#000000',
    borderLeftStyle: 'dashed',
    left: 4,
    right: 5,
    textAlign: 'right',
  })
  expect(styled({ textAlign: 'start' }).style).toEqual({ textAlign: 'left' })
})

test('resolve: break rules leave the style and become properties of the box', () => {
  const {
    style,
    wrap,
    minPresenceAhead,
    break: before,
    orphans,
    widows,
  } = styled({ breakInside: 'avoid', breakAfter: 'avoid' }, { breakBefore: 'page', orphans: 3, widows: 4 })
  expect({ style, wrap, before, orphans, widows }).toEqual({
    style: {},
    wrap: false,
    before: true,
    orphans: 3,
    widows: 4,
  })
  expect(minPresenceAhead).toBeGreaterThan(0)
})
