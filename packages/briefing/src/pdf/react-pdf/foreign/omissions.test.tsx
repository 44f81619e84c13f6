import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Font, Image, ImageBackground, Link, Note, Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Engine, type RenderTaggedOptions, renderTagged, TaggingError } from '../..'

beforeAll(() => registerFonts())

const sheet = (children: ReactNode, style: object = {}): ReactElement => (
  <Document title="물" language="ko" creationDate={new Date(0)}>
    <Page style={{ fontFamily: 'Pretendard', ...style }}>{children}</Page>
  </Document>
)

const problemsOf = async (element: ReactElement, options?: RenderTaggedOptions): Promise<string[]> => {
  const error = await renderTagged(element, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TaggingError)
  return (error as TaggingError).message.split('\n')
}

const cutOff = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** Documents of which react-pdf silently omits something, and the error expected instead. */
const omissions: Record<string, [document: ReactElement, said: RegExp]> = {
  'words in no text': [
    sheet(<View>맨 글</View>),
    /^"맨 글" stands in no <Text>.* \(in <View> "맨 글"\) \[bare-words\]$/,
  ],
  'words in no text, in a document that only react-pdf sets': [
    sheet(<View style={{ float: 'left' }}>맨 글</View>),
    /^"맨 글" stands in no <Text>/,
  ],
  'a note': [sheet(<Note>쪽지</Note>), /^a tagged file has no <Note> .*\[unsupported-element\]$/],
  'a password': [
    <Document key="1" title="물" language="ko" userPassword="a">
      <Page style={{ fontFamily: 'Pretendard' }} />
    </Document>,
    /^a tagged file is not encrypted.* \(in <Document>\) \[encrypted\]$/,
  ],
  'a picture that is not there': [
    sheet(<Image src="nothing.png" alt="지도" />),
    /^this image cannot be read: ENOENT.*nothing\.png.* \(in <Image> "지도"\) \[image-unusable\]$/,
  ],
  'a picture of another kind': [
    sheet(<Image src={Buffer.from('RIFF    WEBP')} alt="지도" />),
    /^this image cannot be read: it is neither a PNG nor a JPEG nor an SVG .*\[image-unusable\]$/,
  ],
  'a picture from nowhere': [
    sheet(<Image src={undefined as never} alt="지도" />),
    /^this image cannot be read: it has neither/,
  ],
  'a value that is none': [
    sheet(<Text style={{ width: Number.NaN }}>글</Text>),
    /^`width` may not be NaN \(in <Text> "글"\) \[unsupported-style\]$/,
  ],
  'a colour that is none': [sheet(<Text style={{ color: 'bleu' }}>글</Text>), /^`color` may not be "bleu" \(in <Text>/],
  'a size of page that is none': [
    <Document key="1" title="물" language="ko">
      <Page size={'A44' as never} />
    </Document>,
    /^`size` may not be "A44" \(in <Page>\)/,
  ],
  'a family that is not registered': [
    sheet(<Text style={{ fontFamily: 'Nowhere Sans' }}>글</Text>),
    /^the font family Nowhere Sans is not registered.*\(in <Text> "글"\) \[no-face\]$/,
  ],
  'a standard font': [
    sheet([<Text key="1">하나</Text>, <Text key="2">둘</Text>], { fontFamily: 'Helvetica' }),
    /^Helvetica cannot be embedded: register a face.*\(in <Text> "하나"\) \[no-face\]$/,
  ],
  'a link that nobody can follow': [
    sheet(
      <View fixed>
        <Link src="https://example.org">여기</Link>
      </View>,
    ),
    /give what is `fixed` around it a role, as in `tag="Div"`.* \[link-in-artifact\]$/,
  ],
}

describe.each(['ours', 'react-pdf'])(
  'omissions: everything that would be silently omitted is an error, engine %s',
  (engine) => {
    test.each(Object.entries(omissions))('%s', async (_, [document, said]) => {
      const problems = await problemsOf(document, engine === 'react-pdf' ? { engine } : {})
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatch(said)
    })
  },
)

test('omissions: all problems are reported at once', async () => {
  const document = sheet(
    <View>
      맨 글
      <Image src="nothing.png" alt="지도" />
      <Text style={{ color: 'bleu', letterSpacing: '-1.1%' }}>글</Text>
    </View>,
  )
  expect(await problemsOf(document)).toHaveLength(3)
})

test('omissions: a truncated picture is an error of its element', async () => {
  const [problem, ...others] = await problemsOf(sheet(<Image src={{ data: cutOff, format: 'png' }} alt="지도" />))
  expect([others, problem]).toEqual([[], expect.stringMatching(/\(in <Image> "지도"\) \[image-unusable\]$/)])
})

test('omissions: a missing face is an error of the text', async () => {
  const document = sheet(<Text style={{ fontStyle: 'italic' }}>기울여</Text>)
  expect(await problemsOf(document)).toEqual([
    expect.stringMatching(/^no face of Pretendard is registered with `fontStyle: 'italic'` \(in <Text> "기울여"\)/),
  ])
})

test('omissions: a registered face wins over a standard font of its name', async () => {
  const [{ src } = { src: '' }] = Font.getRegisteredFonts().Pretendard?.sources ?? []
  Font.register({ family: 'Helvetica', src })
  // It is registered for the whole process.
  onTestFinished(() => void Font.getRegisteredFonts().Helvetica?.sources.pop())
  const told: Engine[] = []
  const document = sheet(<Text>글</Text>, { fontFamily: 'Helvetica' })
  await renderTagged(document, { onEngine: (engine) => told.push(engine) })
  expect(told).toEqual([{ name: 'briefing-kit' }])
})

test('omissions: an ImageBackground is an artifact unless it has an alt', async () => {
  const svg = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
  const made = (alt?: string) => (
    <ImageBackground src={svg} {...(alt ? { alt } : {})}>
      <Text>앞</Text>
    </ImageBackground>
  )
  const [plain, said] = [await renderTagged(sheet(made())), await renderTagged(sheet(made('하늘')))]
  expect(said.length).toBeGreaterThan(plain.length)
})

const words = '물과 관 '.repeat(600)

/** Documents that react-pdf never finishes. */
const endless: [name: string, document: ReactElement][] = [
  [
    'something fixed that is higher than the page',
    sheet([
      <View key="1" fixed style={{ height: 900 }}>
        <Text>높다</Text>
      </View>,
      <Text key="2">{words}</Text>,
    ]),
  ],
  ['a page without room', sheet(<Text>{words}</Text>, { paddingTop: 450, paddingBottom: 450 })],
  ['a letter that is higher than the page', sheet(<Text style={{ fontSize: 1200 }}>큰</Text>)],
]

test.each(endless)('omissions: no document hangs: %s', async (_, document) => {
  const refused = problemsOf(document, { engine: 'react-pdf', limit: 9 })
  expect(await refused).toEqual([
    expect.stringMatching(/^the document has more than 9 pages, or never ends.*\[too-many-pages\]$/),
  ])
  const ours = await renderTagged(document).catch((thrown: unknown) => (thrown as TaggingError).problems)
  expect(ours instanceof Uint8Array || (Array.isArray(ours) && ours[0]?.code === 'no-room')).toBe(true)
})

test('omissions: a document may have as many pages as its limit', async () => {
  const pages = (count: number) => (
    <Document title="물" language="ko">
      {Array.from({ length: count }, (_, at) => (
        <Page key={at} size="A7" style={{ fontFamily: 'Pretendard' }}>
          <Text>{at}</Text>
        </Page>
      ))}
    </Document>
  )
  await renderTagged(pages(3), { limit: 3 })
  expect(await problemsOf(pages(4), { limit: 3 })).toEqual([expect.stringContaining('more than 3 pages')])
  await renderTagged(pages(3), { limit: 3, engine: 'react-pdf' })
})
