import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longhandOf } from './longhand'

const page = { width: 600, height: 800, dpi: 72, rem: 10 }

const longhand = (style: Record<string, unknown>): unknown => {
  const wrong: string[] = []
  const made = longhandOf(style, page, {
    wrong: (said) => wrong.push(said),
    unsupported: (said) => wrong.push(`unsupported: ${said}`),
  })
  return wrong.length > 0 ? wrong : made
}

test.each<[style: Record<string, unknown>, longhand: Record<string, unknown>]>([
  [{ padding: 4 }, { paddingTop: 4, paddingRight: 4, paddingBottom: 4, paddingLeft: 4 }],
  [{ padding: '1 2pt 3%' }, { paddingTop: 1, paddingRight: 2, paddingBottom: '3%', paddingLeft: 2 }],
  [{ margin: '1 auto' }, { marginTop: 1, marginRight: 'auto', marginBottom: 1, marginLeft: 'auto' }],
  [{ marginVertical: '1in' }, { marginTop: 72, marginBottom: 72 }],
  [{ paddingHorizontal: '25.4mm' }, { paddingLeft: 72, paddingRight: 72 }],
  [
    { width: '10vw', height: '10vh', minWidth: '2rem' },
    { width: 60, height: 80, minWidth: 20 },
  ],
  [
    { width: '2.54cm', height: '50%' },
    { width: 72, height: '50%' },
  ],
  [{ flex: 1 }, { flexGrow: 1, flexShrink: 1, flexBasis: 0 }],
  [{ flex: '2 0 30%' }, { flexGrow: 2, flexShrink: 0, flexBasis: '30%' }],
  [{ flex: 'none' }, { flexGrow: 0, flexShrink: 0, flexBasis: 'auto' }],
  [{ gap: '4 8' }, { rowGap: 4, columnGap: 8 }],
  [{ inset: 0 }, { top: 0, right: 0, bottom: 0, left: 0 }],
  [{ borderTop: '1px solid red' }, { borderTopWidth: 1, borderTopStyle: 'solid', borderTopColor: '#ff0000' }],
  [{ borderLeft: 'none' }, { borderLeftWidth: 0 }],
  [
    { borderRadius: '1 2 3' },
    { borderTopLeftRadius: 1, borderTopRightRadius: 2, borderBottomRightRadius: 3, borderBottomLeftRadius: 2 },
  ],
  [{ fontWeight: 'bold' }, { fontWeight: 700 }],
  [{ fontWeight: '600' }, { fontWeight: 600 }],
  [{ color: 'rgba(0, 0, 255, 0.5)' }, { color: '#0000ff80' }],
  [{ color: '#ABC' }, { color: '#aabbcc' }],
  [{ color: 'hsl(120, 100%, 25%)' }, { color: '#008000' }],
  [{ backgroundColor: 'transparent' }, { backgroundColor: '#00000000' }],
  [{ lineHeight: '150%' }, { lineHeight: 1.5 }],
  [
    { lineHeight: '30pt', fontSize: 20 },
    { lineHeight: 1.5, fontSize: 20 },
  ],
  [{ letterSpacing: '-1.1%' }, { letterSpacing: '-1.1%' }],
  [{ objectPosition: 'bottom' }, { objectPositionX: '50%', objectPositionY: '100%' }],
  [{ transformOrigin: 'top left' }, { transformOriginX: '0%', transformOriginY: '0%' }],
  [{ transform: 'translate(10pt, 50%)' }, { transform: [{ move: [10, '50%'] }] }],
  [{ transform: [{ operation: 'scale', value: [2, 3] }] }, { transform: [{ matrix: [2, 0, 0, 3, 0, 0] }] }],
  [{ textDecoration: 'line-through underline' }, { textDecoration: 'line-through underline' }],
  [{ fontFeatureSettings: { tnum: true } }, { fontFeatureSettings: ['tnum'] }],
  [{ cursor: 'pointer', width: undefined }, {}],
  [{ minHeight: 'auto', maxWidth: 'none' }, {}],
])('longhand: %j', (style, expected) => {
  expect(longhand(style)).toEqual(expected)
})

test.each([
  ['width', '10 px'],
  ['width', Number.POSITIVE_INFINITY],
  ['color', 'bleu'],
  ['padding', 'calc(1px + 2px)'],
  ['padding', '1 auto'],
  ['margin', '1 2 3 4 5'],
  ['transform', 'spin(1)'],
  ['textAlign', 'middle'],
  ['fontWeight', 'heaviest'],
  ['flex', 'a b c'],
])('longhand: `%s: %s` is reported as invalid', (name, value) => {
  expect(longhand({ [name]: value })).toEqual([expect.stringContaining(`\`${name}\``)])
})

test.each([
  ['float', 'left'],
  ['direction', 'rtl'],
  ['verticalAlign', 'super'],
  ['fontFeatureSettings', { liga: false }],
])('longhand: `%s: %s` is reported as unsupported', (name, value) => {
  expect(longhand({ [name]: value })).toEqual([`unsupported: ${name}: ${String(value)}`])
})

const names = fc.constantFrom(
  ...[
    'padding',
    'margin',
    'border',
    'borderTop',
    'borderRadius',
    'flex',
    'gap',
    'inset',
    'width',
    'color',
    'lineHeight',
  ],
  ...[
    'transform',
    'transformOrigin',
    'objectPosition',
    'fontWeight',
    'fontFeatureSettings',
    'letterSpacing',
    'opacity',
  ],
)
const parts = fc.constantFrom(
  ...[
    '1',
    '-2.5mm',
    '50%',
    'auto',
    'solid',
    'red',
    'rgba(1,2,3,.5)',
    'rotate(',
    '3deg)',
    'none',
    'center',
    ',',
    '#12345',
  ],
  ...['NaN', '1e9', '()', 'constructor', '__proto__', '\n'],
)
const values = fc.oneof(
  fc.array(parts, { maxLength: 5 }).map((all) => all.join(' ')),
  fc.anything({ maxDepth: 1 }),
)

test('longhand: any style is read or reported, with finite lengths', () => {
  fc.assert(
    fc.property(names, values, (name, value) => {
      const wrong: string[] = []
      const made = longhandOf({ [name]: value }, page, { wrong: (said) => wrong.push(said), unsupported: () => {} })
      for (const one of Object.values(made)) if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true)
      expect(wrong.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 500 },
  )
})
