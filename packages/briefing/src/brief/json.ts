import type { TextProblem } from './text-problem'

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'end'

const wanted: Record<Expected, string> = {
  value: 'a value',
  'first value': 'a value or `]`',
  key: 'a field name in double quotes',
  'first key': 'a field name in double quotes or `}`',
  colon: '`:`',
  more: '`,` or the closing bracket',
  end: 'nothing more',
}

const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
const space = /[ \t\n\r]*/y
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The first place where a text is not JSON (RFC 8259), or undefined. `JSON.parse` judges; this finds where. */
export function jsonProblem(text: string): TextProblem | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    const { at, expected } = firstError(text)
    const found = at >= text.length ? 'the end of the file' : `\`${String.fromCodePoint(text.codePointAt(at) ?? 0)}\``
    const message = `this is not JSON: found ${found} where ${expected} should stand`
    const hint = expected === wanted.key ? 'take out the comma before it' : undefined
    return { code: 'json-syntax', message, ...(hint && { hint }), start: at, end: at + 1 }
  }
}

function firstError(text: string): { at: number; expected: string } {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at = match(space, text, at) ?? at
    const found: string = text[at] ?? ''
    const step = next(text, at, found, expected, open)
    if (typeof step === 'object') return step
    if (step === undefined || found === '') return { at, expected: wanted[expected] }
    expected = step
    at = found === '"' ? stringEnd(text, at).at : (match(word, text, at) ?? at + 1)
  }
}

/**
 * The token expected after this one; undefined if this one may not stand here. Problems inside a string are returned
 * too.
 */
function next(text: string, at: number, found: string, expected: Expected, open: string[]) {
  const after: Expected = open.length > 0 ? 'more' : 'end'
  if (found === '"' && expected !== 'colon' && expected !== 'more' && expected !== 'end') {
    const end = stringEnd(text, at)
    return 'expected' in end ? end : expected.endsWith('key') ? 'colon' : after
  }
  if (expected === 'colon') return found === ':' ? 'value' : undefined
  if (expected === 'more' && found === ',') return open.at(-1) === '{' ? 'key' : 'value'
  const closes = expected === 'more' || expected.startsWith('first')
  if (closes && found === (open.at(-1) === '{' ? '}' : ']')) {
    open.pop()
    return open.length > 0 ? 'more' : 'end'
  }
  if (expected !== 'value' && expected !== 'first value') return undefined
  if (found === '{' || found === '[') {
    open.push(found)
    return found === '{' ? 'first key' : 'first value'
  }
  return match(word, text, at) === undefined ? undefined : after
}

function stringEnd(text: string, start: number): { at: number } | { at: number; expected: string } {
  let at = start + 1
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return { at, expected: 'a closing double quote' }
    const end = text[at] === '\\' ? match(escapeSequence, text, at) : at + 1
    if (end === undefined) return { at, expected: 'an escape that JSON knows' }
    at = end
  }
  return at < text.length ? { at: at + 1 } : { at, expected: 'a closing double quote' }
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
