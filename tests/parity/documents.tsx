import { Document, Image, Link, Page, type PageProps, Path, Rect, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'

const ko =
  '정부는 2026년 상반기까지 지역 데이터 개방 계획(안)을 마련하고, 공공기관이 가진 통계·지도를 누구나 다시 쓸 수 있도록 “개방형 형식”으로 제공한다. '
const en =
  'The quick brown fox jumps over the lazy dog; “AVATAR” To-day, fi ff ffi: 12:30–13:00 (see https://www.example.com/news/2026/path). '
const p = { fontSize: 10.5, lineHeight: 1.6, marginBottom: 8 }
const rule = { borderTopWidth: 1, borderTopColor: '#999999', borderTopStyle: 'solid' } as const
const box = {
  borderTopWidth: 2,
  borderRightWidth: 2,
  borderBottomWidth: 2,
  borderLeftWidth: 2,
  borderTopColor: '#0066cc',
  borderRightColor: '#0066cc',
  borderBottomColor: '#cc6600',
  borderLeftColor: '#0066cc',
  borderTopStyle: 'solid',
  borderRightStyle: 'solid',
  borderBottomStyle: 'solid',
  borderLeftStyle: 'solid',
} as const
const padded = (points: number) => ({
  paddingTop: points,
  paddingRight: points,
  paddingBottom: points,
  paddingLeft: points,
})
const bookmark = (title: string) => ({ bookmark: title })
const link = { color: '#12498f', textDecoration: 'none' } as const
const times = <T,>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

const png = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAGklEQVR4nGP4z8DAAMb/QSQDQ0NDA4j5/z8Ae6oLdxaXGucAAAAASUVORK5CYII='}`

const sheet = (children: ReactNode, page: Partial<PageProps> = {}): ReactElement => (
  <Document title="물" language="ko" creationDate={new Date(0)}>
    <Page size="A5" experimentalPagination style={{ fontFamily: 'Pretendard', fontSize: 11, ...padded(40) }} {...page}>
      {children}
    </Page>
  </Document>
)

/** Documents of no brief, each for one thing that our engine does. */
export const documents: Record<string, ReactElement> = {
  Korean: sheet(<Text style={p}>{ko.repeat(3)}</Text>),
  English: sheet(<Text style={p}>{en.repeat(3)}</Text>),
  'a narrow column': sheet(
    <View style={{ width: 110 }}>
      <Text style={p}>{ko + en}</Text>
    </View>,
  ),
  'a column that is narrower than its words': sheet(
    <View style={{ width: 40 }}>
      <Text style={p}>{ko + en}</Text>
    </View>,
  ),
  'words in the middle': sheet(<Text style={{ ...p, textAlign: 'center' }}>{ko.repeat(2)}</Text>),
  'words to the right': sheet(<Text style={{ ...p, textAlign: 'right' }}>{ko.repeat(2)}</Text>),
  'letter spacing': sheet(<Text style={{ ...p, letterSpacing: 1 }}>{ko + en}</Text>),
  'letter spacing that is inherited': sheet(
    <View style={{ letterSpacing: 0.7 }}>
      <Text style={p}>{ko + en}</Text>
    </View>,
  ),
  'texts in texts': sheet(
    <Text style={p}>
      앞 <Text style={{ fontWeight: 700, color: '#ff0000' }}>굵은 글자 bold</Text>과 뒤,{' '}
      <Text style={{ fontSize: 16, backgroundColor: '#ffff00' }}>큰 글자</Text> 끝{' '}
      <Link src="https://example.org/" style={link}>
        링크 link
      </Link>
    </Text>,
  ),
  'words that touch words of another weight': sheet(
    <Text style={p}>
      데이터<Text style={{ fontWeight: 700 }}>개방</Text>을 A<Text style={{ color: '#ff0000' }}>V</Text>A To
      <Text style={{ fontSize: 8 }}>2</Text>
    </Text>,
  ),
  'line feeds': sheet(<Text style={p}>{`첫째 줄\n둘째 줄\n\n넷째 줄 ${ko.trim()}\n`}</Text>),
  'only a line feed': sheet([<Text key="1">{'\n'}</Text>, <Text key="2">뒤</Text>]),
  'empty lines': sheet(<Text>{'앞\n\n뒤\n'}</Text>),
  'a space before a line feed': sheet(<Text style={p}>{`넷째 줄 ${ko}\n뒤`}</Text>),
  'a space before a line feed, to the right': sheet(
    <Text style={{ ...p, textAlign: 'right' }}>{`넷째 줄 ${ko} \n 뒤 \n`}</Text>,
  ),
  'a link before a line feed': sheet(
    <Text style={p}>
      {ko}
      <Text style={{ fontWeight: 700 }}>{ko} </Text>
      {`\n${ko}`}
    </Text>,
  ),
  'no words': sheet([<Text key="1" />, <Text key="2">{''}</Text>, <Text key="3">뒤</Text>]),
  'only spaces': sheet([<Text key="1">{'   '}</Text>, <Text key="2">뒤</Text>]),
  'several spaces': sheet(<Text style={p}>{`  가  나   다 x × 3 - 4  A - B   ${en}  `}</Text>),
  'a very long word': sheet(<Text style={p}>{`앞 ${'가나다라마바사'.repeat(30)} 뒤`}</Text>),
  'a very long English word': sheet(
    <Text style={p}>{`before ${'antidisestablishmentarianism'.repeat(8)} after`}</Text>,
  ),
  'at most two lines': sheet(<Text style={{ ...p, maxLines: 2, textOverflow: 'ellipsis' }}>{ko.repeat(3)}</Text>),
  'at most one line': sheet(<Text style={{ ...p, maxLines: 1 }}>{en.repeat(3)}</Text>),
  'an indent': sheet(<Text style={{ ...p, textIndent: 20 }}>{ko.repeat(2)}</Text>),
  features: sheet(<Text style={{ ...p, fontFeatureSettings: ['tnum'] }}>{en + ko}</Text>),
  'large words': sheet(<Text style={{ fontSize: 26, fontWeight: 700, lineHeight: 1.3 }}>{ko}</Text>),
  'lines without room': sheet(<Text style={{ fontSize: 12, lineHeight: 0.9 }}>{ko}</Text>),
  'Chinese characters': sheet(<Text style={{ ...p, fontFamily: ['Pretendard', 'Noto Sans KR'] }}>{`韓國 ${ko}`}</Text>),
  'padding below nothing': sheet(<Text style={{ ...p, paddingTop: -3, marginBottom: 3 }}>{ko}</Text>),
  'a row that wraps': sheet(
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 6, columnGap: 6 }}>
      {times(20, (at) => (
        <View key={at} style={{ width: '30%', ...rule, ...padded(6) }}>
          <Text style={{ fontSize: 9 }}>{`${at} ${ko.slice(0, 40 + ((at * 7) % 60))}`}</Text>
        </View>
      ))}
    </View>,
  ),
  'a box over pages': sheet(
    <View style={{ ...box, ...padded(12), backgroundColor: '#eeeeff' }}>
      {times(14, (at) => (
        <Text key={at} style={p}>{`${at}. ${ko.repeat(2)}`}</Text>
      ))}
    </View>,
  ),
  'boxes in boxes over pages': sheet(
    <View style={{ ...box, ...padded(10) }}>
      <Text style={p}>{ko.repeat(8)}</Text>
      <View style={{ marginTop: 10, marginBottom: 10, ...padded(8), backgroundColor: '#eeffee' }}>
        {times(10, (at) => (
          <Text key={at} style={p}>
            {ko.repeat(2)}
          </Text>
        ))}
      </View>
    </View>,
  ),
  'a box that is higher than a page': sheet([
    <View key="1" style={{ height: 1300, backgroundColor: '#eeeeff' }} />,
    <Text key="2">뒤</Text>,
  ]),
  'breaks, and what stays together': sheet([
    <Text key="1" style={p}>
      {ko}
    </Text>,
    <Text key="2" style={p} break>
      {ko}
    </Text>,
    <View key="3" wrap={false} style={{ height: 300, backgroundColor: '#dddddd' }} />,
    <View key="4" wrap={false} style={{ height: 250, backgroundColor: '#bbbbbb' }} />,
    <View key="5" style={{ height: 210, backgroundColor: '#cccccc' }} />,
    <Text key="6" style={{ ...p, fontSize: 16 }} minPresenceAhead={60}>
      제목
    </Text>,
    <Text key="7" style={p} orphans={3} widows={3}>
      {ko.repeat(20)}
    </Text>,
  ]),
  ...Object.fromEntries(
    [2, 5].map((lines) => [
      `widows and orphans of ${lines}`,
      sheet([
        <View key="1" style={{ height: 430 }} />,
        <Text key="2" style={p} orphans={lines} widows={lines}>
          {ko.repeat(5)}
        </Text>,
      ]),
    ]),
  ),
  'rows over pages': sheet(
    times(40, (at) => (
      <View key={at} wrap={false} style={{ flexDirection: 'row', ...rule }}>
        <Text style={{ ...p, width: 80 }}>{`${at}`}</Text>
        <Text style={{ ...p, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{ko.repeat(1 + (at % 3))}</Text>
      </View>
    )),
  ),
  'a long text beside a short one': sheet(
    <View style={{ flexDirection: 'row' }}>
      <Text style={{ ...p, marginRight: 8 }}>담당부서</Text>
      <Text style={p}>{ko.repeat(2)}</Text>
    </View>,
  ),
  'a row over pages': sheet([
    <Text key="1" style={p}>
      {ko.repeat(8)}
    </Text>,
    <View key="2" style={{ flexDirection: 'row', columnGap: 10 }}>
      <Text style={{ ...p, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{ko.repeat(14)}</Text>
      <Text style={{ ...p, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{en.repeat(9)}</Text>
    </View>,
  ]),
  'a head that stands on every page': sheet(
    <View>
      <View fixed style={{ ...rule, paddingBottom: 4 }}>
        <Text>머리</Text>
      </View>
      {times(30, (at) => (
        <Text key={at} wrap={false} style={p}>{`${at} ${ko}`}</Text>
      ))}
    </View>,
  ),
  'a head in a box that begins on a later page': sheet([
    <Text key="1" style={p}>
      {ko.repeat(9)}
    </Text>,
    <View key="2" style={{ ...box }}>
      <View fixed>
        <Text>머리</Text>
      </View>
      {times(12, (at) => (
        <Text key={at} style={p}>{`${at} ${ko}`}</Text>
      ))}
    </View>,
  ]),
  'a drawing': sheet([
    <Svg key="1" alt="ein Balken" viewBox="0 0 100 60" style={{ width: 100, height: 60 }}>
      <Rect x={5} y={5} width={50} height={30} fill="#0066cc" />
      <Path d="M10 50 L90 10" stroke="#ff0000" strokeWidth={2} />
    </Svg>,
    <Text key="2" style={p}>
      {ko}
    </Text>,
  ]),
  ...Object.fromEntries(
    [
      'm5 5 20 10-5 20zm40 0h10v10H45z',
      'M10,80 C40,10 65,10 95,80 S150,150 180,80',
      'M10 80c30-70,55-70,85,0s55 70 85 0 10-20 20-.5.5 5 1 2Zl5 5V90',
      'M20 80A50 50 0 0 1 90 20a30 60 30 1 0 40 60',
    ].map((d) => [
      `the path ${d}`,
      sheet([
        <Svg key="1" alt="Linie" viewBox="0 0 200 160" style={{ width: 200, height: 160 }}>
          <Path d={d} stroke="#ff0000" fill="#ccccff" strokeWidth={2} />
        </Svg>,
        <Text key="2">뒤</Text>,
      ]),
    ]),
  ),
  'an image': sheet([
    <Image key="1" alt="Bild" src={png} style={{ width: 80, height: 40 }} />,
    <Text key="2">뒤</Text>,
  ]),
  'what is placed by itself': sheet(
    <View style={{ height: 100, backgroundColor: '#eeeeee' }}>
      <Text style={{ position: 'absolute', top: 10, left: 20 }}>하나</Text>
      <Text style={{ position: 'absolute', bottom: 10, right: 20 }}>둘</Text>
      <View
        style={{ position: 'absolute', top: '50%', left: '50%', width: '25%', height: 4, backgroundColor: '#ff0000' }}
      />
    </View>,
  ),
  'accents by themselves': sheet(<Text style={p}>{'e\u0301 a\u0308'}</Text>),
  dashes: sheet(
    <View style={{ ...box, borderLeftStyle: 'dashed', borderTopStyle: 'dashed', ...padded(10) }}>
      <Text>{ko}</Text>
    </View>,
  ),
  'one dashed side': sheet(
    <View style={{ borderBottomWidth: 1, borderBottomColor: '#cc0000', borderBottomStyle: 'dashed', ...padded(10) }}>
      <Text>{ko}</Text>
    </View>,
  ),
  'another language': sheet(
    <View lang="en">
      <Text style={p}>{en}</Text>
      <Text lang="ko" style={p}>
        {ko} <Text lang="en">words</Text>
      </Text>
    </View>,
  ),
  'a link to a place, and the outline': sheet([
    <Text key="1" tag="H1" {...bookmark('하나')}>
      하나
    </Text>,
    <Link key="2" src="#there" style={link}>
      <Text>dorthin</Text>
    </Link>,
    <View key="3" break id="there" {...bookmark('둘')}>
      <Text>{ko}</Text>
    </View>,
  ]),
  'what is to stay together and has room on no page': sheet([
    <Text key="1">앞</Text>,
    <View key="2" wrap={false}>
      {times(30, (at) => (
        <Text key={at} style={p}>
          {ko}
        </Text>
      ))}
    </View>,
  ]),
}

/** Where ours is right and react-pdf is not: why. */
export const better: Record<string, string> = {
  'a long text beside a short one': 'it stays in its column, and does not reach over it',
  'what is to stay together and has room on no page': 'it is broken at once, not on a page of its own',
  'the example ai-diplomacy': 'a space that keeps its neighbours together gives way in a full line like others',
  'the example compute-access': 'sources are balanced, and the last page has room for them',
  'the example korea-openai': 'a space that keeps its neighbours together gives way in a full line like others',
  'several spaces': 'an × among spaces is as OpenType has it',
  'a narrow column': 'what is wider than its column is opened without a hyphen',
  'a column that is narrower than its words': 'what is wider than its column is opened without a hyphen',
  'a very long word': 'what is wider than its column is opened, not printed over its edge',
  'only a line feed': 'a line without words is as high as one with, not as one of Helvetica',
  'empty lines': 'a line without words is as high as one with, not as one of Helvetica',
  'the example grid-resilience': 'the margin above what begins a page is cut off',
  'a row that wraps': 'it is broken between its lines, not within',
  'a box over pages': 'the margin below what ends a page is cut off',
  'a row over pages': 'the leading below the last line of a page needs no room',
  'a head that stands on every page': 'the margin below what ends a page is cut off',
  'a head in a box that begins on a later page': 'the margin below what ends a page is cut off',
}

/** A document that our own engine hands over to react-pdf. */
export const turned: ReactElement = sheet([
  <Text key="1" tag="H1">
    앞
  </Text>,
  <View key="2" style={{ transform: 'rotate(10deg)' }}>
    <Text style={p}>{ko}</Text>
  </View>,
])
