import { Document, Page, Text } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pdfPreview } from '.'

/** What a component throws is said in words. react-pdf would report it as well, by what it finds here when it loads. */
vi.hoisted(() => {
  console.error = () => {}
})

let root: Root

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')))
})

afterEach(() => {
  root.unmount()
  document.body.replaceChildren()
})

const Note = ({ text }: { text: string }): ReactNode => {
  if (text === '') throw new RangeError('A note has at least one word')
  return <Text>{text}</Text>
}

const decorate = pdfPreview(({ args }) => (
  <Document>
    <Page size="A5">
      <Note text={String(args.text)} />
    </Page>
  </Document>
))

/** The story as Storybook would draw it with these args. */
const show = (args: { text: string }, globals: Record<string, string> = {}, viewMode = 'story') => {
  const context = { id: 'note--one', title: 'Note', name: 'One', args, globals, viewMode }
  const story = () => <p>On the web: {args.text}</p>
  const drawn = decorate(story as never, context as never)
  flushSync(() => root.render(drawn as ReactElement))
}

/** What is on the first page, pixel by pixel. */
const picture = (): string | undefined => document.querySelector('canvas')?.toDataURL()

test('draws the story on a canvas beside its web rendering', async () => {
  show({ text: 'The tide is in' })
  expect(document.body.textContent).toContain('Drawing the PDF')
  await vi.waitFor(() => expect(picture()).toBeDefined(), 10_000)
  expect(document.body.textContent).toContain('On the web: The tide is in')
  expect(document.querySelector('canvas')?.ariaLabel).toBe('Note, One, as a PDF: page 1 of 1')
  expect(document.querySelector('canvas')?.width).toBeGreaterThan(800)
})

test('follows changed args, and keeps the old drawing until the new one is there', async () => {
  show({ text: 'The tide is in' })
  await vi.waitFor(() => expect(picture()).toBeDefined(), 10_000)
  const before = picture()
  show({ text: 'The tide is out' })
  expect(picture()).toBe(before)
  await vi.waitFor(() => expect(picture()).not.toBe(before), 10_000)
})

test('says what a component threw, and recovers', async () => {
  show({ text: '' })
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull(), 10_000)
  expect(document.querySelector('[role=alert]')?.textContent).toContain('A note has at least one word')
  expect(picture()).toBeUndefined()
  show({ text: 'The tide is in' })
  await vi.waitFor(() => expect(picture()).toBeDefined(), 10_000)
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeNull())
})

test('leaves the story alone on docs pages and where the web alone is asked for', () => {
  show({ text: 'The tide is in' }, { rendering: 'web' })
  expect(document.querySelector('.pdf-preview')).toBeNull()
  show({ text: 'The tide is in' }, {}, 'docs')
  expect(document.querySelector('.pdf-preview')).toBeNull()
  show({ text: 'The tide is in' }, { rendering: 'pdf' }, 'docs')
  expect(document.querySelector('.pdf-preview')).not.toBeNull()
})

test('gives back what it holds when it goes', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL')
  show({ text: 'The tide is in' })
  await vi.waitFor(() => expect(document.querySelector('a')).not.toBeNull(), 10_000)
  const address = document.querySelector('a')?.href
  flushSync(() => root.render(null))
  expect(revoke).toHaveBeenCalledWith(address)
})
