import { describe, expect, it } from 'vitest'
import { type Diagnostic, displayWidth, formatDiagnostic, formatDiagnostics } from './diagnostic'

const diagnostic = (given: Partial<Diagnostic>): Diagnostic => ({
  code: 'unknown-source',
  severity: 'error',
  file: 'a.yaml',
  line: 12,
  column: 1,
  message: 'there is no source `b`',
  frame: '',
  ...given,
})

describe('diagnostic: as text', () => {
  it('points at the place below wide characters', () => {
    const text = formatDiagnostic(diagnostic({ frame: 'md: 가나 [@b]', column: 10, endColumn: 11, hint: 'add it' }))
    expect(text.split('\n')).toEqual([
      'a.yaml:12:10  error  there is no source `b` [unknown-source]',
      ' 12 | md: 가나 [@b]',
      `    | ${' '.repeat(11)}^`,
      '  hint: add it',
    ])
  })

  it('underlines wide characters whole, and expands tabs', () => {
    const text = formatDiagnostic(diagnostic({ frame: '\ta: 가나', column: 5, endColumn: 7 }))
    expect(text.split('\n').slice(1)).toEqual([' 12 |     a: 가나', `    | ${' '.repeat(7)}^^^^`])
  })

  it('cuts long lines around the place', () => {
    const frame = `${'가'.repeat(5000)}[@b]${'나'.repeat(5000)}`
    const [, line = '', caret = ''] = formatDiagnostic(diagnostic({ frame, column: 5003, endColumn: 5004 })).split('\n')
    expect(displayWidth(line)).toBe(' 12 | …'.length + 100 + '…'.length)
    expect(displayWidth(line.slice(0, line.indexOf('b]')))).toBe(caret.indexOf('^'))
    expect(line).toMatch(/^ 12 \| …가.*나…$/)
  })

  it('shows the beginning of a long line where that is enough', () => {
    const frame = `${'가'.repeat(30)}[@b]${'나'.repeat(5000)}`
    const [, line = ''] = formatDiagnostic(diagnostic({ frame, column: 33, endColumn: 34 })).split('\n')
    expect(line).toMatch(/^ 12 \| 가{30}\[@b]나{18}…$/)
  })

  it('sends no control characters to a terminal', () => {
    const text = formatDiagnostic(diagnostic({ frame: 'a\u001b[31mb', message: '\u001b[2J', file: '\u202ea' }))
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character)
  })

  it('shows control characters as escapes, and points at them', () => {
    const frame = 'a: \u001b[31m\u009b\u202e\ud800[@b]'
    const [, line = '', caret = ''] = formatDiagnostic(diagnostic({ frame, column: 13, endColumn: 14 })).split('\n')
    expect(line).toBe(' 12 | a: \\x1b[31m\\x9b\\u202e\\ud800[@b]')
    expect(caret.indexOf('^')).toBe(line.indexOf('@b'))
  })

  it('is coloured only where asked', () => {
    expect(formatDiagnostic(diagnostic({}))).not.toContain('\u001b[')
    expect(formatDiagnostic(diagnostic({}), { color: true })).toContain('\u001b[31m')
  })

  it('is counted', () => {
    const list = [diagnostic({}), diagnostic({}), diagnostic({ severity: 'warning' })]
    expect(formatDiagnostics(list)).toMatch(/\n\n2 errors, 1 warning in a\.yaml\n$/)
    expect(formatDiagnostics([])).toBe('')
  })
})
