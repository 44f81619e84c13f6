import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// Published as `npm run build` left it.
describe.each(['index.js', 'index.cjs'])('the built web entry %s', (name) => {
  const code = readFileSync(new URL(`../dist/web/${name}`, import.meta.url), 'utf8')

  test('works in server components: it has no hooks, no context and no directive', () => {
    expect(code).not.toMatch(/use client|\buse[A-Z]\w*\(|\bcreateContext\b|\bComponent\b.*extends/)
    expect(code).not.toMatch(/\b(?:useContext|useState|useId|useEffect|useRef|useMemo)\b/)
  })

  test('loads nothing of react-pdf, and of React nothing but elements', () => {
    const loaded = Array.from(
      code.matchAll(/(?:\bfrom|\brequire\(|\bimport)\s*["']([^"']+)["']/g),
      ([, module]) => module,
    )
    expect(loaded).toContain('react/jsx-runtime')
    const known = ['react', 'react/jsx-runtime', 'mdast-util-from-markdown']
    expect(loaded.filter((module) => !known.includes(module ?? ''))).toEqual([])
  })
})
