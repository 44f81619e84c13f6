import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { isVisible } from './brief'
import { visibleYaml } from './visible-yaml'

/** Texts in which control characters and workflow commands are frequent. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\u001b[2J',
        '\u009b',
        '\u0085',
        '\u007f',
        '\u202e',
        '\ud800',
        '\n',
        '::stop-commands::x',
        '##[a]',
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))

const data = fc.record({ title: text, list: fc.array(text, { maxLength: 3 }), people: fc.dictionary(text, text) })

afterEach(() => vi.unstubAllEnvs())

describe('visible-yaml: YAML for a terminal', () => {
  it.each(['', 'true'])('parses to equal data after escaping (in a workflow: %j)', (value) => {
    vi.stubEnv('GITHUB_ACTIONS', value)
    fc.assert(
      fc.property(data, (given) => {
        const yaml = stringify(given, { lineWidth: 0 })
        const visible = visibleYaml(yaml)
        expect(parse(visible)).toEqual(parse(yaml))
        expect(isVisible(visible)).toBe(true)
        if (value) expect(visible).not.toMatch(/^\s*::|##\[/m)
      }),
      { numRuns: 500 },
    )
  })

  it('stays as it is if it needs no escapes', () => {
    const yaml = '# a comment\na:   "b" # another\n'
    expect(visibleYaml(yaml)).toBe(yaml)
  })
})
