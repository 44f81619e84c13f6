import { Document, Page, Text } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PdfPages, type PdfParameters, pdfPreview } from '.'

/**
 * An error of a component is shown as a message. react-pdf would log it too, with the console that it finds when it
 * loads.
 */
vi.hoisted(() => {
  console.error = () => {}
})

/** Waits until a check holds, for as long as a test may take. */
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 240_000 })

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

const pdf: PdfParameters = {
  document: ({ args }) => (
    <Document>
      <Page size="A5">
        <Note text={String(args.text)} />
      </Page>
    </Document>
  ),
}

/** The story as Storybook would draw it with these args. */
const show = (
  args: { text: string },
  globals: Record<string, string> = {},
  viewMode = 'story',
  parameters = { pdf },
) => {
  const context = { id: 'note--one', title: 'Note', name: 'One', args, globals, viewMode, parameters }
  const story = () => <p>On the web: {args.text}</p>
  const drawn = pdfPreview(story as never, context as never)
  flushSync(() => root.render(drawn as ReactElement))
}

/** The pixels of the first page, as a data URL. */
const picture = (): string | undefined => document.querySelector('canvas')?.toDataURL()

test('pdf-preview: draws the story on a canvas beside its web rendering', async () => {
  show({ text: 'The tide is in' })
  expect(document.body.textContent).toContain('Drawing the PDF')
  await eventually(() => expect(picture()).toBeDefined())
  expect(document.body.textContent).toContain('On the web: The tide is in')
  expect(document.querySelector('canvas')?.ariaLabel).toBe('Note, One, as a PDF: page 1 of 1')
  expect(document.querySelector('canvas')?.width).toBeGreaterThan(800)
})

test('pdf-preview: follows changed args, and keeps the old drawing until the new one is there', async () => {
  show({ text: 'The tide is in' })
  await eventually(() => expect(picture()).toBeDefined())
  const before = picture()
  show({ text: 'The tide is out' })
  expect(picture()).toBe(before)
  await eventually(() => expect(picture()).not.toBe(before))
})

test('pdf-preview: shows the error of a component, and recovers', async () => {
  show({ text: '' })
  await eventually(() => expect(document.querySelector('[role=alert]')).not.toBeNull())
  expect(document.querySelector('[role=alert]')?.textContent).toContain('A note has at least one word')
  expect(picture()).toBeUndefined()
  show({ text: 'The tide is in' })
  await eventually(() => expect(picture()).toBeDefined())
  await eventually(() => expect(document.querySelector('[role=alert]')).toBeNull())
})

test('pdf-preview: draws no PDF on docs pages and with the rendering `web`', () => {
  show({ text: 'The tide is in' }, { rendering: 'web' })
  expect(document.querySelector('.pdf-preview')).toBeNull()
  show({ text: 'The tide is in' }, {}, 'docs')
  expect(document.querySelector('.pdf-preview')).toBeNull()
  show({ text: 'The tide is in' }, { rendering: 'pdf' }, 'docs')
  expect(document.querySelector('.pdf-preview')).not.toBeNull()
})

test('pdf-preview: draws no PDF of a story without a document, and always one of a story with nothing else', () => {
  show({ text: 'The tide is in' }, { rendering: 'pdf' }, 'story', {} as { pdf: PdfParameters })
  expect(document.querySelector('.pdf-preview')).toBeNull()
  show({ text: 'The tide is in' }, { rendering: 'web' }, 'docs', { pdf: { ...pdf, alone: true } })
  expect(document.querySelector('.pdf-preview')).not.toBeNull()
  expect(document.body.textContent).not.toContain('On the web')
})

/** A document that notes when it is asked for. */
const noting =
  (name: string, asked: string[], wait = Promise.resolve()) =>
  async () => {
    asked.push(name)
    await wait
    return (
      <Document>
        <Page size="A6">
          <Text>{name}</Text>
        </Page>
      </Document>
    )
  }

test('pdf-preview: draws stories near the viewport one by one, others when they come near', async () => {
  const asked: string[] = []
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  const notes = [noting('first', asked, gate), noting('second', asked), noting('third', asked)] as const
  flushSync(() =>
    root.render(
      <>
        <PdfPages document={notes[0]} name="first" />
        <PdfPages document={notes[1]} name="second" />
        <div style={{ height: '400vh' }} />
        <PdfPages document={notes[2]} name="third" />
      </>,
    ),
  )
  await eventually(() => expect(asked).toEqual(['first']))
  go()
  await eventually(() => expect(document.querySelectorAll('canvas')).toHaveLength(2))
  expect(asked).toEqual(['first', 'second'])
  document.querySelectorAll('.pdf-pages')[2]?.scrollIntoView()
  await eventually(() => expect(document.querySelectorAll('canvas')).toHaveLength(3))
  // Back at the top: what is drawn stays drawn.
  document.documentElement.scrollTop = 0
  await eventually(() => expect(document.querySelectorAll('[aria-busy=true]')).toHaveLength(0))
  expect(asked).toEqual(['first', 'second', 'third'])
})

test('pdf-preview: skips a drawing that became outdated while it waited', async () => {
  const asked: string[] = []
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  const first = noting('first', asked, gate)
  const pages = (second: () => Promise<ReactElement>) =>
    root.render(
      <>
        <PdfPages document={first} name="first" delay={0} />
        <PdfPages document={second} name="second" delay={0} />
      </>,
    )
  flushSync(() => pages(noting('old', asked)))
  await eventually(() => expect(asked).toEqual(['first']))
  flushSync(() => pages(noting('new', asked)))
  go()
  await eventually(() => expect(document.querySelectorAll('canvas')).toHaveLength(2))
  expect(asked).toEqual(['first', 'new'])
})

test('pdf-preview: frees its memory when it is unmounted', async () => {
  const revoke = vi.spyOn(URL, 'revokeObjectURL')
  show({ text: 'The tide is in' })
  await eventually(() => expect(document.querySelector('a')).not.toBeNull())
  const address = document.querySelector('a')?.href
  flushSync(() => root.render(null))
  expect(revoke).toHaveBeenCalledWith(address)
})
