/** Single sheets full of shapes, as users of react-pdf write them. Everybody and everything in them is made up. */
import { fileURLToPath } from 'node:url'
import {
  Circle,
  Document,
  G,
  Image,
  Line,
  Link,
  Page,
  Path,
  Rect,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer'

const dated = { creationDate: new Date('2026-01-05T00:00:00Z'), language: 'en' }

/** 96 by 64 pixels, made for these documents. */
const harbour = fileURLToPath(new URL('harbour.png', import.meta.url))

// Pages of many sizes

const sized = { fontFamily: 'Pretendard', fontSize: 12, padding: 20 }

export const pageSizes = (
  <Document {...dated} title="Sizes of pages">
    {(
      [
        ['LEGAL', undefined],
        ['letter', 'landscape'],
        [[300, 400], undefined],
        [{ width: '5in', height: '90mm' }, undefined],
        [{ width: 300, height: 200 }, 'landscape'],
        [240, undefined],
        ['ID1', undefined],
      ] as const
    ).map(([size, orientation], at) => (
      <Page key={at} size={size as 'A4'} {...(orientation ? { orientation } : {})} style={sized}>
        <View style={{ width: '50vw', height: '10vh', backgroundColor: 'gold', borderWidth: 1 }} />
        <Text>Page {at + 1} has its own size</Text>
      </Page>
    ))}
  </Document>
)

// Shares of what stands around

const knob = StyleSheet.create({
  page: { fontFamily: 'Pretendard', backgroundColor: '#f6f6f5', paddingHorizontal: '5%', paddingVertical: '8mm' },
  grid: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-around', width: '100%' },
  cell: { width: '33.33%', alignItems: 'center', padding: '3% 0', fontSize: 10 },
})

const Knob = ({ share }: { share: number }) => {
  const angle = Math.PI * (0.75 + 1.5 * share)
  return (
    <Svg width={70} height={70} viewBox="0 0 70 70" alt={`A dial at ${Math.round(share * 100)} percent`}>
      <Circle cx="35" cy="35" r="30" fill="white" stroke="#cccccc" strokeWidth={4} />
      <Path d="M 13.8 56.2 A 30 30 0 1 1 56.2 56.2" fill="none" stroke="orange" strokeWidth={4} strokeLinecap="round" />
      <Line
        x1="35"
        y1="35"
        x2={35 + 24 * Math.cos(angle)}
        y2={35 + 24 * Math.sin(angle)}
        stroke="#333"
        strokeWidth={3}
      />
    </Svg>
  )
}

export const knobs = (
  <Document {...dated} title="Dials of the pumping station">
    <Page size="A5" style={knob.page}>
      <Text tag="H1" style={{ fontSize: 18, textAlign: 'center', marginBottom: '4%' }}>
        Pumping station
      </Text>
      <View style={knob.grid}>
        {[0.1, 0.25, 0.4, 0.55, 0.7, 0.9].map((share) => (
          <View key={share} style={knob.cell}>
            <Knob share={share} />
            <Text>{Math.round(share * 100)} %</Text>
          </View>
        ))}
      </View>
    </Page>
  </Document>
)

// A menu

const menu = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 12, padding: '36 48', backgroundColor: '#fffdf7' },
  title: { fontSize: 28, textAlign: 'center', letterSpacing: 3, textTransform: 'uppercase' },
  part: { textAlign: 'center', color: 'saddlebrown', marginTop: 18, marginBottom: 8, textDecoration: 'underline' },
  dish: { flexDirection: 'row', alignItems: 'flex-end', marginBottom: 5 },
  dots: {
    flex: 1,
    borderBottomWidth: 1,
    borderBottomStyle: 'dotted',
    borderBottomColor: '#999',
    marginHorizontal: 4,
    marginBottom: 3,
  },
})

export const aMenu = (
  <Document {...dated} title="Menu of the inn at the ferry">
    <Page size="A5" style={menu.page}>
      <Text tag="H1" style={menu.title}>
        At the ferry
      </Text>
      {(
        [
          [
            'Soups',
            [
              ['Leek and potato', '5'],
              ['Fish of the day', '7'],
            ],
          ],
          [
            'From the oven',
            [
              ['Trout with herbs', '14'],
              ['Bread filled with cheese', '9'],
              ['Onion tart', '8'],
            ],
          ],
          [
            'Sweets',
            [
              ['Plum cake', '4'],
              ['Rice with cinnamon', '4'],
            ],
          ],
        ] as const
      ).map(([part, dishes]) => (
        <View key={part} wrap={false}>
          <Text tag="H2" style={menu.part}>
            {part}
          </Text>
          {dishes.map(([dish, price]) => (
            <View key={dish} style={menu.dish}>
              <Text>{dish}</Text>
              <View style={menu.dots} />
              <Text>{price}</Text>
            </View>
          ))}
        </View>
      ))}
    </Page>
  </Document>
)

// A newsletter

const news = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 10, lineHeight: 1.4 },
  hero: { height: 120, backgroundColor: '#264653' },
  picture: { position: 'absolute', top: 0, right: 0, width: '45%', height: 120, objectFit: 'cover', opacity: 0.6 },
  title: { position: 'absolute', left: 30, bottom: 20, color: 'white', fontSize: 26, fontWeight: 'bold' },
  row: { flexDirection: 'row', padding: 24, columnGap: 18 },
  column: { flexBasis: 0, flexGrow: 1 },
  headline: { fontSize: 13, fontWeight: 'bold', marginBottom: 4, color: '#2a9d8f' },
  band: {
    marginHorizontal: 24,
    padding: 12,
    backgroundColor: '#e9c46a',
    borderRadius: '8px',
    flexDirection: 'row',
    alignItems: 'center',
    gap: 10,
  },
})

export const aNewsletter = (
  <Document {...dated} title="News from the harbour">
    <Page size="A4" style={news.page}>
      <View style={news.hero}>
        <Image src={harbour} style={news.picture} alt="The harbour in the evening" />
        <Text tag="H1" style={news.title}>
          News from the harbour
        </Text>
      </View>
      <View style={news.row}>
        {['A new crane', 'Seals are back', 'Open on Sunday'].map((one) => (
          <View key={one} style={news.column}>
            <Text tag="H2" style={news.headline}>
              {one}
            </Text>
            <Text>
              More about this stands on the board at pier two, where anybody may ask questions between nine and noon,
              and get an answer as good as we have one.
            </Text>
            <Link src="https://example.org/harbour">Read on</Link>
          </View>
        ))}
      </View>
      <View style={news.band}>
        <Svg width={20} height={20} viewBox="0 0 24 24" tag="Artifact">
          <Path d="M4 4h16v16H4z M4 4l8 8 8-8" fill="none" stroke="black" strokeWidth={2} />
        </Svg>
        <Text style={{ flex: 1 }}>Write to us: the next letter comes in March.</Text>
      </View>
    </Page>
  </Document>
)

// Pictures in boxes

const fits = ['contain', 'cover', 'fill', 'none', 'scale-down'] as const

export const pictures = (
  <Document {...dated} title="A picture in boxes">
    <Page size="A5" style={{ fontFamily: 'Pretendard', fontSize: 9, padding: 24 }}>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 10 }}>
        {fits.map((objectFit) => (
          <View key={objectFit} style={{ width: 100 }}>
            <Image
              src={harbour}
              alt={`The harbour, ${objectFit}`}
              style={{ width: 100, height: 100, objectFit, backgroundColor: '#eee' }}
            />
            <Text>{objectFit}</Text>
          </View>
        ))}
        <Image
          src={{ uri: harbour }}
          alt="The harbour in a circle"
          style={{ width: 80, height: 80, borderRadius: 40, objectFit: 'cover', objectPosition: 'left center' }}
        />
      </View>
      <Image src={harbour} alt="The harbour, as wide as the page" style={{ marginTop: 12 }} />
      <Image
        src={harbour}
        alt="The harbour, framed"
        style={{ width: 90, marginTop: 12, border: '3px solid navy', padding: 4, borderRadius: 6 }}
      />
    </Page>
  </Document>
)

// Cards

const card = StyleSheet.create({
  page: {
    fontFamily: 'Pretendard',
    fontSize: 10,
    padding: 30,
    flexDirection: 'row',
    flexWrap: 'wrap',
    gap: 14,
    alignContent: 'flex-start',
  },
  card: { width: 160, borderRadius: 12, backgroundColor: 'whitesmoke', overflow: 'hidden' },
  top: { height: 40, backgroundColor: 'plum', borderTopLeftRadius: 12, borderTopRightRadius: 12 },
  text: { padding: 10 },
  round: {
    width: 40,
    height: 40,
    borderRadius: 20,
    backgroundColor: 'purple',
    border: '3px solid white',
    marginTop: -24,
    marginLeft: 10,
  },
  pill: {
    alignSelf: 'flex-start',
    borderRadius: 999,
    backgroundColor: 'indigo',
    color: 'white',
    padding: '3 10',
    marginTop: 6,
  },
})

export const cards = (
  <Document {...dated} title="Plants of the balcony">
    <Page size="A4" style={card.page}>
      {['Basil', 'Chives', 'Mint', 'Rosemary', 'Sage', 'Thyme'].map((plant, at) => (
        <View key={plant} style={card.card}>
          <View style={card.top} />
          <View style={card.round} />
          <View style={card.text}>
            <Text style={{ fontWeight: 'bold', fontSize: 12 }}>{plant}</Text>
            <Text>
              Wants sun for {at + 3} hours a day and water every other morning, and does not mind the wind from the sea
              at all
            </Text>
            <Text style={card.pill}>{at % 2 ? 'hardy' : 'tender'}</Text>
          </View>
        </View>
      ))}
    </Page>
  </Document>
)

// A draft with a watermark

export const aDraft = (
  <Document {...dated} title="Draft of the rules">
    <Page size="A4" style={{ fontFamily: 'Pretendard', padding: 60, fontSize: 12 }}>
      <View
        fixed
        style={{ position: 'absolute', top: 340, left: 100, transform: 'rotate(-45deg)', opacity: 0.15, zIndex: -1 }}
      >
        <Text style={{ fontSize: 110, fontWeight: 'bold', color: 'red' }}>DRAFT</Text>
      </View>
      <Text tag="H1" style={{ fontSize: 20, marginBottom: 16, fontWeight: 'bold' }}>
        Rules of the garden
      </Text>
      {['Close the gate.', 'Water what you have planted.', 'Leave the tools where you found them.'].map((rule, at) => (
        <View key={rule} style={{ flexDirection: 'row', marginBottom: 8 }}>
          <Text style={{ width: 30, transform: 'translate(0, -1)' }}>§ {at + 1}</Text>
          <Text style={{ flex: 1 }}>{rule}</Text>
        </View>
      ))}
      <View
        style={{
          marginTop: 30,
          width: 80,
          height: 20,
          backgroundColor: 'black',
          transform: 'scale(0.5, 2)',
          transformOrigin: 'left top',
        }}
      />
    </Page>
  </Document>
)

// A month

const month = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 9, padding: 24 },
  grid: { flexDirection: 'row', flexWrap: 'wrap', borderTop: '1px solid #bbb', borderLeft: '1px solid #bbb' },
  day: { width: '14.28%', height: 52, borderRight: '1px solid #bbb', borderBottom: '1px solid #bbb', padding: 3 },
  dot: { position: 'absolute', right: 4, top: 4, width: 6, height: 6, borderRadius: 3, backgroundColor: 'tomato' },
})

export const aMonth = (
  <Document {...dated} title="February 2027">
    <Page size="A5" orientation="landscape" style={month.page}>
      <Svg width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="black" tag="Artifact">
        <Rect x="1" y="3" width="14" height="12" rx={2} />
        <G strokeWidth={2}>
          <Line x1="5" y1="0" x2="5" y2="5" />
          <Line x1="11" y1="0" x2="11" y2="5" />
        </G>
      </Svg>
      <Text tag="H1" style={{ fontSize: 16, marginVertical: 8 }}>
        February 2027
      </Text>
      <View style={month.grid}>
        {Array.from({ length: 28 }, (_, at) => (
          <View key={at} style={[month.day, at % 7 > 4 ? { backgroundColor: 'lavender' } : {}]}>
            <Text style={{ fontWeight: at % 7 > 4 ? 'bold' : 'normal' }}>{at + 1}</Text>
            {at % 9 === 4 ? <View style={month.dot} /> : null}
            {at % 9 === 4 ? <Text style={{ fontSize: 7, marginTop: 'auto' }}>Choir at seven</Text> : null}
          </View>
        ))}
      </View>
    </Page>
  </Document>
)
