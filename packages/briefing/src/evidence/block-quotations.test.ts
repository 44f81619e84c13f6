import { expect, test } from 'vitest'
import { asideIn } from './draft/aside'
import { readHtml } from './html'

const textOf = (html: string): string => readHtml(html).text.replace(/\s+/g, ' ').trim()

test('html: a block of words that is announced, or signed, stands between marks', () => {
  const announced =
    '<p>Ada Lund said:</p> <blockquote> <p>It is dry.</p><p>It is late.</p> </blockquote><p>Work begins.</p>'
  expect(textOf(announced)).toBe('Ada Lund said: “It is dry. It is late.” Work begins.')
  const signed = '<blockquote><p>It is <b>dry.</b></p><footer>Ada Lund, mayor</footer></blockquote>'
  expect(textOf(signed)).toBe('“It is dry.” Ada Lund, mayor')
})

test('html: a block that has marks, or of which nobody says whose it is, is left as it is', () => {
  const marked = '<p>Ada Lund said:</p><blockquote><p>&ldquo;It is dry.&rdquo;</p></blockquote>'
  expect(textOf(marked)).toBe('Ada Lund said: “It is dry.”')
  const nobody = '<p>Ada Lund came.</p><blockquote><p>It is dry.</p></blockquote>'
  expect(textOf(nobody)).toBe('Ada Lund came. It is dry.')
  expect(textOf('<p>So:</p><blockquote> </blockquote><p>It.</p>')).toBe('So: It.')
  expect(textOf('<p>So:</p><blockquote>It is')).toBe('So: It is')
})

test('html: a mark that markup stands for is in the words of the file', () => {
  const html = '<p>So:</p><blockquote><p>It is dry.</p></blockquote>'
  const read = readHtml(html)
  const from = read.text.indexOf('It is')
  expect(read.origin({ from, to: from + 10 })).toEqual({ from: html.indexOf('It is'), to: html.indexOf('</p></b') })
})

test('draft: whoever signs a block of quoted words is no part of the page around it', () => {
  expect(asideIn('<blockquote>It.<footer>Ada</footer></blockquote>')).toEqual([])
  expect(asideIn('<blockquote>It.</blockquote><footer>Ada</footer>')).toHaveLength(1)
})
