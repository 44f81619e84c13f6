import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, readSourceText } from './source-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, swapped = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return swapped ? bytes.swap16() : bytes
}
/** 물 공급 3만 톤 */
const cp949 = Buffer.from('b9b020b0f8b1de2033b8b820c5e6', 'hex')

describe('source-text: the text of a source', () => {
  test.each([
    ['UTF-8', utf8('물 공급 3만 톤'), 'UTF-8'],
    ['UTF-8 with a mark', utf8('\ufeff물 공급 3만 톤'), 'UTF-8'],
    ['UTF-16 with a mark', utf16('\ufeff물 공급 3만 톤'), 'UTF-16'],
    ['UTF-16, big endian', utf16('\ufeff물 공급 3만 톤', true), 'UTF-16'],
    ['UTF-16 without a mark', utf16('물 공급 3만 톤'), 'UTF-16'],
    ['UTF-16, big endian, without a mark', utf16('물 공급 3만 톤', true), 'UTF-16'],
    ['CP949', cp949, 'CP949'],
  ])('is read from %s', (_, bytes, encoding) => {
    expect(readSourceText(bytes, 'a.txt')).toMatchObject({
      read: { text: '물 공급 3만 톤' },
      encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  })

  test('has line breaks of one kind', () => {
    expect(readSourceText(utf8('a\r\nb\rc\n'), 'a.txt')).toMatchObject({ read: { text: 'a\nb\nc\n' } })
  })

  test('of an HTML page is the text between its tags, on the lines of the file', () => {
    const page = `<!doctype html>
<head><title>메뉴</title>
<style>p { color: red }</style></head>
<body><!-- 광고
--><p class="a>b"
>물은 <b>3만&nbsp;톤</b>이다&#46;</p><p>&ldquo;는다&rdquo; &unknown;</p>
<script>if (1 < 2) "그림"</script>`
    const source = readSourceText(utf8(page), 'a.html')
    if ('code' in source) throw new Error(source.message)
    const lines = source.read.text.split('\n')
    expect(lines).toHaveLength(page.split('\n').length)
    expect(lines[5]).toBe('물은 3만\u00a0톤이다.\u2029\u2029“는다” &unknown;\u2029')
    expect(source.read.text.replace(/[\s\u2029]/g, '')).toBe('물은3만톤이다.“는다”&unknown;')
  })

  test('has the characters of HTML entities', () => {
    const page = '<p>caf&eacute; &frac12;&sup2; &alpha;&rarr;&shy; &AMP &nosuch; &#173;</p>'
    const text = 'café ½² α→\u00ad &AMP &nosuch; \u00ad'
    expect(readSourceText(utf8(page), 'a.html')).toMatchObject({ read: { text: expect.stringContaining(text) } })
  })

  test('of a page without end tags is found, and plain text keeps its markup', () => {
    expect(readSourceText(utf8('<!DOCTYPE html><p>물'), 'a')).toMatchObject({ read: { text: '\u2029물' } })
    expect(readSourceText(utf8('물 <b>'), 'a.txt')).toMatchObject({ read: { text: '물 <b>' } })
  })
})

describe('source-text: a file is refused with advice', () => {
  test.each([
    ['a.pdf', utf8('%PDF-1.7'), 'a PDF'],
    ['a.txt', utf8('%PDF-1.7'), 'a PDF'],
    ['a.hwpx', utf8('PK\x03\x04'), 'an HWPX document'],
    ['a.docx', utf8('PK\x03\x04'), 'a Word document'],
    ['a.hwp', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an HWP'],
    ['a.txt', utf8('PK\x03\x04'), 'an office document'],
  ])('%s %#', (name, bytes, words) => {
    expect(readSourceText(bytes, name)).toMatchObject({
      code: 'source-unreadable',
      message: expect.stringContaining(words),
      hint: expect.stringContaining('.txt'),
    })
  })

  test('if it is no text', () => {
    for (const bytes of [Buffer.from('ff', 'hex'), Buffer.from('89504e470d0a1a0a00ff00', 'hex')]) {
      expect(readSourceText(bytes, 'a.txt')).toMatchObject({ code: 'source-unreadable' })
    }
  })
})

describe('source-text: the body', () => {
  const text = 'menu\n물은\n는다\nfooter\n'
  test.each([
    [undefined, text],
    [[2, 3], '물은\n는다'],
    [[1, 1], 'menu'],
    [[4, 4], 'footer'],
    [[3, 99], '는다\nfooter\n'],
    [[9, 12], ''],
  ] as const)('of lines %j', (body, expected) => {
    const { from, to } = bodyOf(text, body)
    expect(text.slice(from, to)).toBe(expected)
  })

  test('is the lines from the first to the last, of every text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(20), fc.nat(20), (given, first, more) => {
        const lines = given.map((line) => line.replaceAll('\n', ''))
        const { from, to } = bodyOf(lines.join('\n'), [first + 1, first + 1 + more])
        expect(lines.join('\n').slice(from, to)).toBe(lines.slice(first, first + 1 + more).join('\n'))
      }),
    )
  })
})
