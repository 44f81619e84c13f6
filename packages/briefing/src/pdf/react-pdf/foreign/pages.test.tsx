import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Font, Image, Line, Link, Page, Svg, Text, View } from '@react-pdf/renderer'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReactElement, ReactNode } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { type Engine, renderTagged } from '../..'

beforeAll(() => registerFonts())

const about = { title: '물', language: 'ko', creationDate: new Date(0) }

const open = async (document: ReactElement) => {
  const engines: Engine[] = []
  const bytes = await renderTagged(document, { onEngine: (engine) => engines.push(engine) })
  expect(engines).toEqual([{ name: 'briefing-kit' }])
  return getDocument({ data: bytes, verbosity: 0 }).promise
}

/** The words of each page in drawing order. */
const wordsOf = async (document: ReactElement): Promise<string[]> => {
  const pdf = await open(document)
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent()
    return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])).join(' ')
  })
  return Promise.all(pages)
}

const sheet = (children: ReactNode): ReactElement => (
  <Document {...about}>
    <Page size="A7" style={{ fontFamily: 'Pretendard', padding: 20, fontSize: 12 }}>
      {children}
    </Page>
  </Document>
)

const lines = (count: number) => Array.from({ length: count }, (_, at) => <Text key={at}>{`줄${at}`}</Text>)

test('foreign pages: a fixed foot is on every page and knows its number', async () => {
  const foot = (
    <View key="foot" fixed>
      <Text render={({ pageNumber, totalPages }) => `쪽 ${pageNumber}/${totalPages}`} />
    </View>
  )
  const pages = await wordsOf(sheet([...lines(20), foot]))
  expect(pages).toHaveLength(2)
  for (const [at, words] of pages.entries()) expect(words).toMatch(new RegExp(`쪽 ${at + 1}/2$`))
})

test('foreign pages: a render callback in the content gets its page number', async () => {
  const asks = (
    <View key="asks" render={({ pageNumber }) => (pageNumber === 2 ? <Text>둘째</Text> : <Text>첫째</Text>)} />
  )
  expect(await wordsOf(sheet([...lines(20), asks]))).toEqual([
    expect.stringMatching(/^줄0/),
    expect.stringMatching(/둘째$/),
  ])
})

test('foreign pages: a page with wrap={false} stays one, whether its content fits or not', async () => {
  const document = (
    <Document {...about}>
      <Page size="A7" wrap={false} style={{ fontFamily: 'Pretendard' }}>
        <View>
          <View break minPresenceAhead={900} wrap={false}>
            <Text fixed>머리</Text>
          </View>
          {lines(40)}
        </View>
      </Page>
    </Document>
  )
  expect(await wordsOf(document)).toHaveLength(1)
})

test('foreign pages: a page without a height is as high as its content', async () => {
  const document = (
    <Document {...about}>
      <Page size={[200]} style={{ fontFamily: 'Pretendard', padding: 10 }}>
        <View style={{ height: 1234 }} />
      </Page>
    </Document>
  )
  const pdf = await open(document)
  expect([pdf.numPages, (await pdf.getPage(1)).view]).toEqual([1, [0, 0, 200, 1254]])
})

test('foreign pages: a link has its transformed area, with its hitSlop', async () => {
  const link = (style: object, hitSlop?: number) =>
    sheet(
      <View style={{ transform: 'translate(10, 20)' }}>
        <Link src="https://example.org" {...(hitSlop ? { hitSlop } : {})} style={{ width: 50, height: 30, ...style }}>
          <View style={{ width: 50, height: 30 }} />
        </Link>
      </View>,
    )
  const areaOf = async (document: ReactElement): Promise<number[]> => {
    const [annotation] = await (await (await open(document)).getPage(1)).getAnnotations()
    return annotation.rect.map(Math.round)
  }
  // A7 is 297.64 points high.
  expect(await areaOf(link({}))).toEqual([30, 228, 80, 258])
  expect(await areaOf(link({}, 5))).toEqual([25, 223, 85, 263])
  expect(await areaOf(link({ transform: 'rotate(90deg)' }))).toEqual([40, 218, 70, 268])
})

test('foreign pages: pageMode and pageLayout are written', async () => {
  const document = (
    <Document {...about} pageMode="useOutlines" pageLayout="twoColumnLeft">
      <Page />
    </Document>
  )
  const pdf = await open(document)
  expect([await pdf.getPageMode(), await pdf.getPageLayout()]).toEqual(['UseOutlines', 'TwoColumnLeft'])
})

test('foreign pages: a picture from a render callback is read', async () => {
  const dot =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  const document = sheet(<View render={() => <Image src={dot} alt="점" />} />)
  expect((await open(document)).numPages).toBe(1)
})

test('foreign pages: texts of a drawing inherit the family around it', async () => {
  const [{ src } = { src: '' }] = Font.getRegisteredFonts().Pretendard?.sources ?? []
  Font.register({ family: 'Own', src })
  const document = (
    <Document {...about}>
      <Page size="A7" style={{ fontFamily: 'Own' }}>
        <Svg width={50} height={20} viewBox="0 0 50 20" alt="글">
          <Text x="0" y="15" style={{ fontSize: 10 }}>
            글씨
          </Text>
        </Svg>
      </Page>
    </Document>
  )
  expect(await wordsOf(document)).toEqual(['글씨'])
})

test('foreign pages: user units of a drawing without a size are points', async () => {
  const drawing = (
    <Svg alt="줄" style={{ width: '100%', height: 10 }}>
      <Line x1={0} y1={5} x2={100} y2={5} stroke="navy" strokeWidth={2} />
    </Svg>
  )
  expect((await open(sheet(drawing))).numPages).toBe(1)
})

test('foreign pages: a larger zIndex is drawn later, as in CSS', async () => {
  const document = sheet(
    [3, undefined, -1, 2].map((zIndex, at) => (
      <View
        key={at}
        style={{
          ...{ position: 'absolute', left: at * 9, top: at * 9, width: 30, height: 30 },
          ...(zIndex === undefined ? {} : { zIndex }),
          backgroundColor: ['crimson', 'gold', 'navy', 'teal'][at] as string,
        }}
      />
    )),
  )
  const { fnArray, argsArray } = await (await (await open(document)).getPage(1)).getOperatorList()
  const colours = argsArray.filter((_, at) => fnArray[at] === OPS.setFillRGBColor).map(([colour]) => colour)
  expect(colours).toEqual(['#000080', '#ffd700', '#008080', '#dc143c'])
})

test('foreign pages: links from a render callback are separate on each page', async () => {
  const to = (name: string) => <Link src={`https://example.org/${name}`}>{name}</Link>
  const text = (...names: string[]) => <Text key={names[0]}>{names.map((name) => to(name))}</Text>
  const pdf = await open(sheet(<View render={() => [text('one', 'two'), text('three')]} />))
  const page = await pdf.getPage(1)
  const say = ({ role, children = [] }: { role?: string; children?: object[] }): string =>
    role ? `${role}(${children.map(say).filter(Boolean).join(' ')})` : ''
  expect(say((await page.getStructTree()) as object)).toBe('Root(Document(P(Link() Link()) P(Link())))')
})

test('foreign pages: display: none is neither drawn nor read', async () => {
  const hidden = (words: string) => <Text style={{ display: 'none' }}>{words}</Text>
  const document = sheet([
    <View key="1">
      {hidden('하나')}
      <Text>둘</Text>
    </View>,
    <View key="2" render={() => [hidden('셋'), <Text key="4">넷</Text>]} />,
  ])
  expect(await wordsOf(document)).toEqual(['둘 넷'])
})
