import { expect, test } from 'vitest'
import { blockquote } from '#elements'
test('x', () => { expect(typeof blockquote).toBe('function') })
