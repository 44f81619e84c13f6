/** Texts of several pages, as users of react-pdf write them. Everybody and everything in them is made up. */
import { Document, Link, Page, StyleSheet, Text, View } from '@react-pdf/renderer'

const dated = { creationDate: new Date('2026-01-05T00:00:00Z'), language: 'en' }

const river =
  'The river rises in the hills above Moru and reaches the sea after ninety kilometres. Where it is narrow it was dammed three times in the last century, and each time the meadows below it changed. '
const meadow =
  'Meadows that are flooded once a year keep their soil, and those who mow them late find more than sixty kinds of plants. In dry years the water is let in by hand, through gates that every village looks after. '
const people =
  'Those who live along the river were asked in spring. Two out of three wish for more trees, half of them for a path, and hardly anybody for another dam. '

// A report with a head, a foot, bookmarks and parts that begin on a new page

const report = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 11, paddingTop: 72, paddingBottom: 64, paddingHorizontal: 56 },
  head: {
    position: 'absolute',
    top: 28,
    left: 56,
    right: 56,
    borderBottom: '0.5px solid #888',
    paddingBottom: 4,
    fontSize: 9,
  },
  foot: { position: 'absolute', bottom: 28, left: 0, right: 0, textAlign: 'center', fontSize: 9, color: 'grey' },
  title: { fontSize: 26, fontWeight: 'bold', marginBottom: 18 },
  part: { fontSize: 16, fontWeight: 600, marginTop: 14, marginBottom: 6, color: '#0b4f6c' },
  text: { lineHeight: 1.5, marginBottom: 8 },
  box: { backgroundColor: '#e8f1f5', borderLeft: '4px solid #0b4f6c', padding: 10, marginVertical: 10 },
})

export const aReport = (
  <Document {...dated} title="The river and its meadows" pageMode="useOutlines" pageLayout="oneColumn">
    <Page size="A4" bookmark="The river and its meadows" style={report.page}>
      <Text fixed style={report.head}>
        The river and its meadows
      </Text>
      <Text tag="H1" style={report.title}>
        The river and its meadows
      </Text>
      {['The water', 'The land', 'The people'].map((part, at) => (
        <View key={part} break={at === 2}>
          <Text tag="H2" style={report.part} minPresenceAhead={60}>
            {part}
          </Text>
          <Text style={report.text}>{river + meadow}</Text>
          <View style={report.box} wrap={false}>
            <Text style={{ fontWeight: 'bold' }}>In short</Text>
            <Text>{people}</Text>
          </View>
          {[0, 1, 2].map((index) => (
            <Text key={index} style={report.text}>
              {meadow + people + river}
            </Text>
          ))}
        </View>
      ))}
      <Text fixed style={report.foot} render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`} />
    </Page>
  </Document>
)

// A text that goes on over pages

export const aLongText = (
  <Document {...dated} title="A walk along the river">
    <Page style={{ fontFamily: 'Pretendard', padding: '35 65', fontSize: 12 }} wrap>
      <Text fixed style={{ color: 'grey', fontSize: 10, textAlign: 'center', marginBottom: 14 }}>
        ~ A walk along the river ~
      </Text>
      <Text tag="H1" style={{ fontSize: 24, textAlign: 'center' }}>
        A walk along the river
      </Text>
      <Text style={{ fontSize: 12, textAlign: 'center', marginBottom: 24 }}>Written by nobody in particular</Text>
      {Array.from({ length: 14 }, (_, at) => (
        <Text key={at} style={{ margin: 8, fontSize: 13 }}>
          {(at % 2 === 0 ? river + people : meadow + river + people).repeat(1 + (at % 3))}
        </Text>
      ))}
      <Text
        fixed
        style={{
          position: 'absolute',
          fontSize: 11,
          bottom: 20,
          left: 0,
          right: 0,
          textAlign: 'center',
          color: 'grey',
        }}
        render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
      />
    </Page>
  </Document>
)

// Two columns

const columns = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 10, padding: '12mm' },
  row: { flexDirection: 'row', gap: '6mm' },
  column: { flex: 1 },
  first: { fontWeight: 500, marginBottom: 6 },
  text: { marginBottom: 6, textIndent: 12 },
})

export const twoColumns = (
  <Document {...dated} title="Notes on meadows">
    <Page size="A5" style={columns.page}>
      <Text tag="H1" style={{ fontSize: 18, fontWeight: 'bold', marginBottom: '4mm' }}>
        Notes on meadows
      </Text>
      <View style={columns.row}>
        <View style={columns.column}>
          <Text style={columns.first}>{meadow}</Text>
          <Text style={columns.text}>{river}</Text>
          <Text style={columns.text}>{people}</Text>
        </View>
        <View style={columns.column}>
          <Text style={columns.text}>{people + river}</Text>
          <Text style={columns.text}>{meadow}</Text>
        </View>
      </View>
      <View style={{ borderTop: '1px solid black', marginTop: 10, paddingTop: 4, width: '40%' }}>
        <Text style={{ fontSize: 8 }}>Asked in spring 2025.</Text>
      </View>
    </Page>
  </Document>
)

// Ways to other pages

const parts = ['Arrival', 'Rooms', 'Breakfast', 'Departure']

export const goTo = (
  <Document {...dated} title="A guide to the guest house">
    <Page size="A5" style={{ fontFamily: 'Pretendard', padding: 30, fontSize: 12 }}>
      <Text tag="H1" style={{ fontSize: 20, fontWeight: 700, marginBottom: 12 }}>
        Contents
      </Text>
      {parts.map((part) => (
        <Link key={part} src={`#${part}`} style={{ marginBottom: 6 }}>
          {part}
        </Link>
      ))}
      <Link href="#Rooms" style={{ color: 'darkgreen', textDecoration: 'none', marginTop: 20 }}>
        <Text>Straight to the rooms</Text>
      </Link>
    </Page>
    {parts.map((part) => (
      <Page key={part} size="A5" style={{ fontFamily: 'Pretendard', padding: 30, fontSize: 12 }}>
        <Text id={part} tag="H2" style={{ fontSize: 16, marginBottom: 8 }}>
          {part}
        </Text>
        <Text>
          Whoever wants to know more about this asks at the desk, or reads{' '}
          <Link src="https://example.org/house">our pages</Link>.
        </Text>
      </Page>
    ))}
  </Document>
)

// A handbook: headings stay with what follows, steps stay whole

const handbook = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 11, padding: 45 },
  step: { flexDirection: 'row', gap: 10, padding: 8, border: '1 solid #ccc', borderRadius: 6, marginBottom: 8 },
  number: {
    width: 24,
    height: 24,
    borderRadius: 12,
    backgroundColor: '#444',
    color: '#fff',
    textAlign: 'center',
    paddingTop: 5,
  },
})

export const aHandbook = (
  <Document {...dated} title="How to look after a gate">
    <Page size={{ width: 420, height: 500 }} style={handbook.page}>
      {['Before the flood', 'While the water stands', 'Afterwards'].map((part) => (
        <View key={part}>
          <Text tag="H1" minPresenceAhead={80} style={{ fontSize: 15, fontWeight: 'bold', marginVertical: 8 }}>
            {part}
          </Text>
          {[meadow, people, river].map((words, at) => (
            <View key={at} wrap={false} style={handbook.step}>
              <Text style={handbook.number}>{at + 1}</Text>
              <Text style={{ flex: 1 }}>{words}</Text>
            </View>
          ))}
        </View>
      ))}
    </Page>
  </Document>
)

// Lists in lists

interface Point {
  words: string
  points?: Point[]
}

const points: Point[] = [
  {
    words: 'What to bring',
    points: [
      { words: 'Boots' },
      { words: 'A lamp', points: [{ words: 'with a spare battery, since the way back is long and dark in autumn' }] },
    ],
  },
  { words: 'What to leave at home', points: [{ words: 'Dogs' }, { words: 'Loud music' }] },
  { words: 'Whom to call' },
]

const List = ({ of, level = 0 }: { of: Point[]; level?: number }) => (
  <View tag="L" listNumbering={level === 0 ? 'Decimal' : 'Disc'} style={{ marginLeft: level * 14 }}>
    {of.map(({ words, points: within }, at) => (
      <View tag="LI" key={words} style={{ marginBottom: 3 }}>
        <View style={{ flexDirection: 'row' }}>
          <Text tag="Lbl" style={{ width: 16 }}>
            {level === 0 ? `${at + 1}.` : '•'}
          </Text>
          <Text tag="LBody" style={{ flex: 1 }}>
            {words}
          </Text>
        </View>
        {within ? <List of={within} level={level + 1} /> : null}
      </View>
    ))}
  </View>
)

export const nestedLists = (
  <Document {...dated} title="For those who walk by night">
    <Page size="A6" style={{ fontFamily: 'Pretendard', fontSize: 10, padding: 24 }}>
      <Text tag="H1" style={{ fontWeight: 'bold', fontSize: 13, marginBottom: 8 }}>
        For those who walk by night
      </Text>
      <List of={points} />
    </Page>
  </Document>
)

// Soft hyphens

export const softHyphens = (
  <Document {...dated} title="Words with soft hyphens">
    <Page size="A6" style={{ fontFamily: 'Pretendard', fontSize: 12, padding: 20 }}>
      <View style={{ width: 120, border: '1px solid lightblue', padding: 4 }}>
        <Text>
          Long words, where they may be parted: in{'\u00ad'}ter{'\u00ad'}na{'\u00ad'}tion{'\u00ad'}al wa{'\u00ad'}ter
          {'\u00ad'}ways and un{'\u00ad'}der{'\u00ad'}ground stor{'\u00ad'}age.
        </Text>
      </View>
      <Text style={{ marginTop: 12 }}>
        The same in a wide column: wa{'\u00ad'}ter{'\u00ad'}ways, un{'\u00ad'}der{'\u00ad'}ground.
      </Text>
    </Page>
  </Document>
)
