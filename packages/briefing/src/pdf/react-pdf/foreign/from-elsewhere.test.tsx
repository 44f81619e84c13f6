import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { Document, Font, Image, Page, Text } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Engine, renderTagged, type TaggingError } from '../..'

/** Fonts of an installed package. */
const liberation = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')
const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

let server: Server
let address = ''
/** Paths that were requested. */
const asked: string[] = []

beforeAll(async () => {
  const files = new Map<string, Uint8Array | string>([
    ['/font.ttf', await readFile(join(liberation, 'LiberationSans-Regular.ttf'))],
    ['/dot.svg', dot],
  ])
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const file = files.get(url)
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const sheet = (children: ReactNode, style: { fontFamily?: string }): ReactElement => (
  <Document title="Sheet" language="en" creationDate={new Date(0)}>
    <Page style={style}>{children}</Page>
  </Document>
)

const engineOf = async (document: ReactElement): Promise<Engine | undefined> => {
  let engine: Engine | undefined
  await renderTagged(document, { onEngine: (one) => (engine = one) })
  return engine
}

test('fetching: fonts and pictures at URLs are fetched once each', async () => {
  Font.register({ family: 'Fetched', src: `${address}/font.ttf` })
  const picture = <Image src={`${address}/dot.svg`} alt="A dot" />
  const document = sheet([<Text key="1">Words</Text>, picture, picture], { fontFamily: 'Fetched' })
  expect(await engineOf(document)).toEqual({ name: 'briefing-kit' })
  expect(asked).toEqual(['/dot.svg', '/font.ttf'])
})

test('fetching: a picture missing at its URL is an error', async () => {
  Font.register({ family: 'Upright', src: join(liberation, 'LiberationSans-Regular.ttf') })
  const document = sheet(
    <Image src={{ uri: `${address}/none.svg`, method: 'GET', body: '', headers: {} }} alt="None" />,
    {},
  )
  const error = (await engineOf(document).catch((thrown: unknown) => thrown)) as TaggingError
  expect(error.problems).toEqual([
    { code: 'image-unusable', message: expect.stringMatching(/answers 404$/), element: 'Image', text: 'None' },
  ])
})

test('registered-faces: italic and bold have faces of their own', async () => {
  for (const [name, fontStyle, fontWeight] of [
    ['Regular', 'normal', 400],
    ['Italic', 'italic', 400],
    ['BoldItalic', 'italic', 700],
  ] as const) {
    Font.register({ family: 'Liberation', src: join(liberation, `LiberationSans-${name}.ttf`), fontStyle, fontWeight })
  }
  const document = sheet(
    <Text>
      Upright, <Text style={{ fontStyle: 'italic' }}>slanted</Text>{' '}
      <Text style={{ fontStyle: 'italic', fontWeight: 'bold' }}>and heavy</Text>
    </Text>,
    { fontFamily: 'Liberation' },
  )
  expect(await engineOf(document)).toEqual({ name: 'briefing-kit' })
  const file = Buffer.from(await renderTagged(document, { standard: 'none' })).toString('latin1')
  expect(file.length).toBeGreaterThan(0)
})
