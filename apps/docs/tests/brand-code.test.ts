import { tokens } from '@briefing-kit/ui'
import { expect, test } from 'vitest'
import { codeOf } from '../guides/brand-editor/brand-code'
import { contrast } from '../guides/brand-editor/contrast'

const { accent, ink, ink2, paper, hair } = tokens.color
const own = { accent, ink, ink2, paper, hair }

test('brand-editor: the code holds the changed tokens only', () => {
  expect(codeOf(own)).toContain('createBrand({})')
  const code = codeOf({ ...own, accent: { light: '#7a1f3d', dark: '#f2a7bd' } })
  expect(code).toContain("    accent: { light: '#7a1f3d', dark: '#f2a7bd' },")
  expect(code).not.toContain('ink')
})

test('brand-editor: contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
})
