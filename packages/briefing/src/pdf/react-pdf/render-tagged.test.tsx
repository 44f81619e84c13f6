import { registerFonts } from '@briefing-kit/ui/fonts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { Document, Image, Link, Page, renderToBuffer, Svg, Text, View, type ViewProps } from '@react-pdf/renderer'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReactElement, ReactNode } from 'react'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, type RenderTaggedOptions, renderTagged, TaggingError } from '..'

beforeAll(() => registerFonts())

const created = new Date(Date.UTC(2025, 5, 12))

interface SheetProps {
  title?: string
  subject?: string
  author?: string
  children: ReactNode
}

const sheet = ({ title = '물', children, ...more }: SheetProps): ReactElement => (
  <Document title={title} language="ko" creationDate={created} {...more}>
    <Page size="A5" style={{ fontFamily: 'Pretendard', fontSize: 11, padding: 40 }}>
      <Text tag="H1">물 공급 대책</Text>
      {children}
    </Page>
  </Document>
)

/** A structure element as pdf.js gives it. */
interface TreeNode {
  role?: string
  alt?: string
  lang?: string
  id?: string
  type?: string
  children?: TreeNode[]
}

const open = async (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise

/** The structure of each page as a line of roles with their texts: `P(물은 Link(는다) .)`. */
const treesOf = async (element: ReactElement, options?: RenderTaggedOptions): Promise<string[]> => {
  const pdf = await open(await renderTagged(element, options))
  const trees: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    let mark = ''
    for (const item of items) {
      if ('str' in item) texts.set(mark, (texts.get(mark) ?? '') + item.str)
      else mark = item.type === 'endMarkedContent' ? '' : (item.id ?? '')
    }
    const say = ({ role, alt, lang, id, type, children = [] }: TreeNode): string => {
      if (type === 'content') return (texts.get(id ?? '') ?? '').trim()
      if (!role) return ''
      const about = [alt && `"${alt}"`, lang].filter(Boolean).map((one) => `[${one}]`)
      return `${role}${about.join('')}(${children.map(say).filter(Boolean).join(' ')})`
    }
    const [whole] = ((await page.getStructTree()) as TreeNode).children ?? []
    trees.push(whole?.children?.map(say).join(' ') ?? '')
  }
  return trees
}

/** The objects of a file as text, without object streams. */
const objectsOf = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await PDFDocument.load(bytes)
  return Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1')
}

const problemsOf = async (element: ReactElement, options?: RenderTaggedOptions): Promise<string[]> => {
  const error = await renderTagged(element, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TaggingError)
  return (error as TaggingError).problems.map(({ code, element: name, text }) => [code, name, text].join(' '))
}

const title = 'H1(물 공급 대책)'
const long = '시는 낡은 관 두 곳을 바꾸고 새 정수장의 문을 연다. '

describe('render-tagged: an element', () => {
  test('stays one across a page break', async () => {
    const bytes = await renderTagged(
      sheet({
        children: (
          <View tag="BlockQuote">
            <Text>{long.repeat(60)}</Text>
          </View>
        ),
      }),
    )
    const file = await objectsOf(bytes)
    expect((await open(bytes)).numPages).toBeGreaterThan(1)
    expect(file.match(/\/S ?\/BlockQuote\b/g)).toHaveLength(1)
    expect(file.match(/\/S ?\/P\b/g)).toHaveLength(1)
    expect(file.match(/\/Type ?\/MCR/g)?.length).toBeGreaterThan(0)
  })

  test('is read in source order, whatever is drawn first', async () => {
    const place = { position: 'absolute', left: 0 } as const
    const children = (
      <View style={{ position: 'relative', height: 60 }}>
        <Text style={{ ...place, top: 30, zIndex: 1 }}>하나</Text>
        <Text style={{ ...place, top: 0, zIndex: 5 }}>둘</Text>
        <Text style={{ ...place, top: 15 }}>셋</Text>
      </View>
    )
    expect(await treesOf(sheet({ children }))).toEqual([`${title} P(하나) P(둘) P(셋)`])
  })

  test('that repeats with a role, as the head of a table, is read where it first appears', async () => {
    const row = (words: string) => (
      <View key={words} tag="TR" wrap={false} style={{ height: 60 }}>
        <Text tag="TD">{words}</Text>
      </View>
    )
    const children = (
      <View tag="Table">
        <View tag="THead" fixed>
          <View tag="TR">
            <Text tag="TH">
              머리 <Link src="https://example.org">칸</Link>
            </Text>
          </View>
        </View>
        <View tag="TBody">{Array.from({ length: 10 }, (_, index) => row(`${index}`))}</View>
      </View>
    )
    const [first, second] = await treesOf(sheet({ children }))
    expect(first).toContain('Table(THead(TR(TH(머리 Link(칸)))) TBody(TR(TD(0))')
    // The table continues here, but its head has no words on this page.
    expect(second).toMatch(/^Table\(THead\(TR\(TH\(\)\)\) .*TR\(TD\(9\)\)/)
  })

  test('that is a row beside the head of a table stands in a body', async () => {
    const row = (words: string) => (
      <View key={words} tag="TR">
        <Text tag="TD">{words}</Text>
      </View>
    )
    const children = (
      <View tag="Table">
        <View tag="Caption">
          <Text>표</Text>
        </View>
        <View tag="THead">
          <View tag="TR">
            <Text tag="TH">머리</Text>
          </View>
        </View>
        {row('하나')}
        {row('둘')}
        <View tag="TFoot">{row('셋')}</View>
      </View>
    )
    const [tree] = await treesOf(
      sheet({
        children: [
          children,
          <View key="plain" tag="Table">
            {row('넷')}
          </View>,
        ],
      }),
    )
    expect(tree).toBe(
      `${title} Table(Caption(표) THead(TR(TH(머리))) TBody(TR(TD(하나)) TR(TD(둘))) TFoot(TR(TD(셋)))) Table(TR(TD(넷)))`,
    )
  })

  test('that repeats without a role is an artifact', async () => {
    const children = (
      <>
        <Text fixed artifact="Footer" render={({ pageNumber }) => `${pageNumber}쪽`} />
        <Text>글</Text>
      </>
    )
    expect(await treesOf(sheet({ children }))).toEqual([`${title} P(글)`])
  })

  test('has a Lang only where it differs from the surroundings', async () => {
    const children = (
      <>
        <Text lang="ko">같은 말</Text>
        <View lang="en">
          <Text lang="en">other words</Text>
        </View>
      </>
    )
    expect(await treesOf(sheet({ children }))).toEqual([`${title} P(같은 말) Div[en](P(other words))`])
  })
})

describe('render-tagged: an inline element', () => {
  test('keeps its role, its language and its link', async () => {
    const children = (
      <Text>
        물은 <Link src="https://example.org">여름 전에</Link>
        <Link src="https://example.org/2"> 는다</Link>, <Text lang="en">so they say</Text>
        <Text tag="Reference">
          <Link src="#note">1</Link>
        </Text>
        <Text style={{ fontWeight: 700 }}>.</Text>
      </Text>
    )
    const [tree] = await treesOf(
      sheet({
        children: (
          <>
            {children}
            <Text tag="Note" id="note">
              붙임
            </Text>
          </>
        ),
      }),
    )
    expect(tree).toBe(
      `${title} P(물은 Link(여름 전에) Link(는다) , Span[en](so they say) Reference(Link(1)) .) Note(붙임)`,
    )
  })

  test('that is a link over many lines has one annotation for each page', async () => {
    const children = (
      <Text>
        <Link src="https://example.org">{long.repeat(80)}</Link>
      </Text>
    )
    const bytes = await renderTagged(sheet({ children }))
    const pdf = await open(bytes)
    expect(pdf.numPages).toBeGreaterThan(1)
    for (let number = 1; number <= pdf.numPages; number++) {
      const [link, ...others] = await (await pdf.getPage(number)).getAnnotations()
      expect([link.url, others]).toEqual(['https://example.org/', []])
      expect(link.quadPoints.length).toBeGreaterThan(8)
    }
    expect((await objectsOf(bytes)).match(/\/S ?\/Link\b/g)).toHaveLength(1)
  })
})

describe('render-tagged: a list', () => {
  const item = (label: ReactNode, body: ReactNode) => (
    <View tag="LI">
      {body}
      {label}
    </View>
  )

  test('gets a label and a body in each item', async () => {
    const children = (
      <View tag="L" listNumbering="Decimal">
        {item(<Text tag="Lbl">1.</Text>, <Text>하나</Text>)}
        {item(null, [<Text key="a">둘</Text>, <Text key="b">셋</Text>])}
      </View>
    )
    expect(await treesOf(sheet({ children }))).toEqual([
      `${title} L(LI(Lbl(1.) LBody(P(하나))) LI(LBody(P(둘) P(셋))))`,
    ])
  })

  test('takes the label for the body of an item that is only a label', async () => {
    const children = (
      <View tag="L" listNumbering="Decimal">
        {item(<Text tag="Lbl">1.</Text>, <Text tag="LBody"> </Text>)}
      </View>
    )
    expect(await treesOf(sheet({ children }))).toEqual([`${title} L(LI(LBody(1.)))`])
  })

  test('has its ListNumbering, and none without labels', async () => {
    const numbered = async (label: ReactNode) => {
      const children = (
        <View tag="L" listNumbering="Decimal">
          {item(label, <Text>하나</Text>)}
        </View>
      )
      const file = await objectsOf(await renderTagged(sheet({ children })))
      return /\/ListNumbering ?\/(\w+)/.exec(file)?.[1]
    }
    expect([await numbered(<Text tag="Lbl">1.</Text>), await numbered(null)]).toEqual(['Decimal', 'None'])
  })
})

describe('render-tagged: the structure tree', () => {
  test('has no empty elements except cells', async () => {
    const children = (
      <>
        <View tag="Sect">
          <View tag="P" />
          <Text> </Text>
        </View>
        <View tag="Table">
          <View tag="TR">
            <Text tag="TH" scope="row">
              가
            </Text>
            <Text tag="TD" />
          </View>
        </View>
      </>
    )
    const file = await objectsOf(await renderTagged(sheet({ children })))
    expect(file.match(/\/S ?\/TD\b/g)).toHaveLength(1)
    expect(file.match(/\/Scope ?\/Row/g)).toHaveLength(1)
    expect(file).not.toMatch(/\/S ?\/Sect\b/)
  })

  test('has a caption only with something to caption, and that of a quotation in the quotation', async () => {
    const caption = (
      <View tag="Caption">
        <Text>누가</Text>
      </View>
    )
    const quotation = (
      <View tag="Div">
        <View tag="BlockQuote">
          <Text>말</Text>
        </View>
        {caption}
      </View>
    )
    const picture = (
      <View tag="Div">
        <Svg alt="점" viewBox="0 0 1 1" style={{ width: 9, height: 9 }} />
        {caption}
      </View>
    )
    expect(await treesOf(sheet({ children: [quotation, picture] }))).toEqual([
      `${title} BlockQuote(P(말) P(누가)) Div(Figure["점"]() Caption(누가))`,
    ])
  })
})

test('render-tagged: the outline nests the headings and leads to them', async () => {
  const children = (
    <>
      <Text tag="H2">첫째</Text>
      <Text tag="H3">{'첫째의\n하나'}</Text>
      <View break style={{ paddingTop: 100 }}>
        <Text tag="H2">둘째</Text>
      </View>
    </>
  )
  const pdf = await open(await renderTagged(sheet({ children })))
  const [root] = await pdf.getOutline()
  const [first, second] = root?.items ?? []
  if (!second) throw new Error('the outline has no second heading')
  expect([root?.title, first?.title, first?.items[0]?.title, second.title]).toEqual([
    '물 공급 대책',
    '첫째',
    '첫째의 하나',
    '둘째',
  ])
  const [page, , left, top] = second.dest as [{ num: number; gen: number }, unknown, number, number]
  expect([await pdf.getPageIndex(page), left, Math.round(595.28 - top)]).toEqual([1, 40, 140])
  expect(await pdf.getPageLabels()).toEqual(['1', '2'])
})

test('render-tagged: metadata is equal in Info and XMP, whatever it holds', async () => {
  const hostile = `&amp; <b> "둘" 'one' ]]> 👩‍👩‍👧 ${'가'.repeat(4000)}`
  const pdf = await open(
    await renderTagged(sheet({ title: hostile, subject: hostile, children: null }), {
      authors: ['김 & <하늘>', '이바다'],
      identifier: '브리프 "7"',
      relations: ['sha256:12<'],
    }),
  )
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, string>
    metadata: { get(name: string): unknown }
  }
  expect([info.Title, info.Subject, info.Author]).toEqual([hostile, hostile, '김 & <하늘>, 이바다'])
  expect(['dc:title', 'dc:description', 'dc:identifier'].map((name) => metadata.get(name))).toEqual([
    hostile,
    hostile,
    '브리프 "7"',
  ])
  expect(metadata.get('dc:creator')).toEqual(['김 & <하늘>', '이바다'])
  expect(metadata.get('dc:relation')).toBe('sha256:12<')
})

describe('render-tagged: a standard', () => {
  test('is refused with all problems of the document', async () => {
    const dot = { width: 9, height: 9 }
    const document = (
      <Document>
        <Page style={{ fontFamily: 'Pretendard' }}>
          <Text tag="H2">둘째 단계</Text>
          <Svg viewBox="0 0 1 1" style={dot} />
          <Text>웃음 😀 소리</Text>
          <Text>
            <Link src="#nowhere">어디로</Link>
          </Text>
          <Text fixed>
            <Link src="https://example.org">꼬리</Link>
          </Text>
          <View tag="LI">
            <Text>항목</Text>
          </View>
          <Text {...{ tag: 'Paragraph' as 'P' }}>문단</Text>
        </Page>
      </Document>
    )
    expect((await problemsOf(document)).sort()).toEqual([
      'heading-skipped H2 둘째 단계',
      'link-in-artifact Text 꼬리',
      'misplaced-role LI 항목',
      'missing-glyph Text 웃음 😀 소리',
      'no-alt Svg ',
      'no-language Document ',
      'no-title Document ',
      'unknown-destination Text 어디로',
      'unknown-role Text 문단',
    ])
  })

  test('of PDF/A-2 is refused for attachments and CMYK pictures', async () => {
    const attachments = [{ name: 'data.json', bytes: new TextEncoder().encode('{}') }]
    const plain = sheet({ children: null })
    expect(await problemsOf(plain, { attachments })).toEqual(['attachment Document '])
    for (const standard of ['ua-1', 'a-3a'] as const) {
      const pdf = await open(await renderTagged(plain, { attachments, standard }))
      expect([...((await pdf.getAttachments()) as Map<string, unknown>).keys()]).toEqual(['data.json'])
    }
    const picture = sheet({ children: <Image alt="점" src={{ data: inks, format: 'jpg' }} /> })
    expect(await problemsOf(picture)).toEqual(['image-colours Image 점'])
    await renderTagged(picture, { standard: 'ua-1' })
  })

  test('of PDF/A is refused for states nested too deeply', async () => {
    const nested = (depth: number, style: ViewProps['style']): ReactElement =>
      depth === 0 ? <Text>글</Text> : <View style={style ?? {}}>{nested(depth - 1, style)}</View>
    for (const [style, options] of [
      [{ opacity: 0.99 }, {}],
      [{ marginLeft: 1 }, { engine: 'react-pdf' }],
    ] as const) {
      expect(await problemsOf(sheet({ children: nested(30, style) }), options)).toEqual(['too-deep Document '])
      await renderTagged(sheet({ children: nested(20, style) }), options)
    }
  })
})

const mixed = (children: ReactNode = null) =>
  sheet({
    children: (
      <>
        <View style={{ backgroundColor: '#eef', border: '1pt solid #88a', borderRadius: 6, padding: 6, opacity: 0.9 }}>
          <Text style={{ textDecoration: 'underline' }}>
            밑줄 <Link src="https://example.org">걸린</Link> <Text style={{ backgroundColor: '#fea' }}>칠한 글</Text>
            <Text style={{ textDecoration: 'line-through', textDecorationStyle: 'dashed' }} lang="en">
              dashed
            </Text>
          </Text>
        </View>
        <Svg alt="점" viewBox="0 0 10 10" style={{ width: 30, height: 30 }} />
        <Text style={{ textAlign: 'justify' }}>{long.repeat(50)}</Text>
        {children}
      </>
    ),
  })

test('render-tagged: documents that react-pdf renders look as without tags, to the pixel', async () => {
  const pixelsOf = async (bytes: Uint8Array): Promise<Buffer[]> => {
    const library = await PDFiumLibrary.init()
    const document = await library.loadDocument(bytes)
    const pages: Buffer[] = []
    for (const page of document.pages())
      pages.push(Buffer.from((await page.render({ scale: 1.5, render: 'bitmap' })).data))
    document.destroy()
    library.destroy()
    return pages
  }
  const [tagged, plain] = [
    await renderTagged(mixed(), { engine: 'react-pdf' }),
    await renderToBuffer(mixed() as ReactElement<never>),
  ]
  const [ours, theirs] = [await pixelsOf(tagged), await pixelsOf(plain)]
  expect(ours.length).toBe(theirs.length)
  for (const [index, page] of ours.entries()) expect(Buffer.compare(page, theirs[index] as Buffer)).toBe(0)
})

test.each([
  ['within our features', {}, { name: 'briefing-kit' }],
  ['with other features', { float: 'left' } as const, { name: 'react-pdf', reason: 'float: left' }],
])('render-tagged: a document %s reports its engine, and why', async (_, style, engine) => {
  const told: Engine[] = []
  const element = (
    <Document title="물" language="ko" creationDate={created}>
      <Page experimentalPagination style={{ fontFamily: 'Pretendard', fontSize: 11 }}>
        <Text style={style}>물</Text>
      </Page>
    </Document>
  )
  for (const standard of ['ua-1', 'none'] as const)
    await renderTagged(element, { standard, onEngine: (one) => told.push(one) })
  expect(told).toEqual([engine, engine])
})

test('render-tagged: equal documents give equal bytes, and different ones do not', async () => {
  const [one, again, other] = await Promise.all(
    [mixed(), mixed(), mixed(<Text>더</Text>)].map((one) => renderTagged(one)),
  )
  expect(Buffer.compare(one as Uint8Array, again as Uint8Array)).toBe(0)
  expect(Buffer.compare(one as Uint8Array, other as Uint8Array)).not.toBe(0)
})

/** One CMYK pixel. */
const inks = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgAAQABBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAgJ/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAcJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwA6AxVNVN//2Q==',
  'base64',
)
