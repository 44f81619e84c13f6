/** Invoices, an offer and tables, as users of react-pdf write them. Everybody and everything in them is made up. */
import { Document, Line, Link, Page, Path, Polygon, Rect, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'

const dated = { creationDate: new Date('2026-01-05T00:00:00Z'), language: 'en' }

const money = (value: number): string => value.toLocaleString('en-US', { minimumFractionDigits: 2 })

// An invoice with a table of Views

const plain = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 10, padding: '40 50', lineHeight: 1.3 },
  head: { flexDirection: 'row', justifyContent: 'space-between', marginBottom: 30 },
  title: { fontSize: 24, fontWeight: 'bold', color: '#444', lineHeight: 1.3 },
  table: {
    display: 'flex',
    width: 'auto',
    borderStyle: 'solid',
    borderWidth: 1,
    borderRightWidth: 0,
    borderBottomWidth: 0,
  },
  row: { flexDirection: 'row' },
  cell: { width: '25%', borderStyle: 'solid', borderWidth: 1, borderLeftWidth: 0, borderTopWidth: 0, padding: 5 },
  number: { textAlign: 'right' },
  total: { flexDirection: 'row', justifyContent: 'flex-end', marginTop: 10, fontSize: 12, fontWeight: 'bold' },
})

const goods = [
  ['Paving stones', '120', '1.50'],
  ['Kerbs', '40', '3.20'],
  ['Sand, by the sack', '25', '4.00'],
  ['Delivery', '1', '45.00'],
] as const

export const anInvoice = (
  <Document {...dated} title="Invoice 2026-014">
    <Page style={plain.page}>
      <View style={plain.head}>
        <View>
          <Svg width={46} height={46} viewBox="0 0 24 24" alt="Logo of Stone and Sand">
            <Path d="M12 2 L22 20 L2 20 Z" fill="darkorange" />
            <Rect x="10" y="12" width="4" height="8" fill="white" />
          </Svg>
          <Text>Stone and Sand, Quarry Road 5</Text>
        </View>
        <View style={{ alignItems: 'flex-end' }}>
          <Text tag="H1" style={plain.title}>
            INVOICE
          </Text>
          <Text>No. 2026-014</Text>
          <Text>5 January 2026</Text>
        </View>
      </View>
      <View style={plain.table}>
        {[['Item', 'Quantity', 'Price'] as const, ...goods].map(([item, quantity, price], at) => (
          <View key={item} style={[plain.row, at === 0 ? { backgroundColor: '#eee', fontWeight: 'bold' } : {}]}>
            <Text style={plain.cell}>{item}</Text>
            <Text style={[plain.cell, plain.number]}>{quantity}</Text>
            <Text style={[plain.cell, plain.number]}>{price}</Text>
            <Text style={[plain.cell, plain.number]}>
              {at === 0 ? 'Amount' : money(Number(quantity) * Number(price))}
            </Text>
          </View>
        ))}
      </View>
      <View style={plain.total}>
        <Text style={{ marginRight: 20 }}>Total</Text>
        <Text>{money(453)}</Text>
      </View>
      <Text style={{ position: 'absolute', bottom: 30, left: 50, right: 50, textAlign: 'center', fontSize: 8 }}>
        Payable within 30 days. Thank you.
      </Text>
    </Page>
  </Document>
)

// An invoice of many lines, with a head and a foot on each page

const banded = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 9, paddingTop: 90, paddingBottom: 60, paddingHorizontal: 36 },
  band: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    height: 64,
    backgroundColor: 'rgb(24, 62, 96)',
    padding: 20,
  },
  bandText: { color: '#ffffff', fontSize: 18, fontWeight: 'semibold' },
  row: { flexDirection: 'row', paddingVertical: 4, borderBottom: '0.5pt solid #ccd' },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  figure: { width: 60, textAlign: 'right' },
  foot: {
    position: 'absolute',
    bottom: 24,
    left: 36,
    right: 36,
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
  due: {
    marginTop: 12,
    alignSelf: 'flex-end',
    backgroundColor: 'rgba(24, 62, 96, 0.12)',
    borderRadius: 4,
    padding: '6 12',
  },
})

export const aLongInvoice = (
  <Document {...dated} title="Invoice 77 of the print shop">
    <Page size="LETTER" style={banded.page}>
      <View fixed style={banded.band}>
        <Text style={banded.bandText}>Print shop at the harbour</Text>
      </View>
      <Text tag="H1" style={{ fontSize: 14, marginBottom: 8, fontWeight: 700 }}>
        Invoice 77
      </Text>
      <View style={[banded.row, { fontWeight: 'bold', borderBottomWidth: 1 }]}>
        <Text style={banded.grow}>What</Text>
        <Text style={banded.figure}>Pages</Text>
        <Text style={banded.figure}>Amount</Text>
      </View>
      {Array.from({ length: 48 }, (_, at) => (
        <View key={at} style={[banded.row, at % 2 === 1 ? { backgroundColor: '#f4f6f8' } : {}]} wrap={false}>
          <Text style={banded.grow}>Job number {1000 + at}, folded and bound</Text>
          <Text style={banded.figure}>{(at * 7) % 90}</Text>
          <Text style={banded.figure}>{money(((at * 7) % 90) * 0.5)}</Text>
        </View>
      ))}
      <View style={banded.due} wrap={false}>
        <Text style={{ fontWeight: 'bold', fontSize: 12 }}>Due: {money(1029)}</Text>
      </View>
      <View fixed style={banded.foot}>
        <Text>Harbour 1, Hanbit</Text>
        <Text render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`} />
      </View>
    </Page>
  </Document>
)

// A Korean invoice

const korean = StyleSheet.create({
  page: { fontFamily: ['Pretendard', 'Noto Sans KR'], fontSize: '12px', padding: '15mm' },
  title: { fontSize: 20, fontWeight: 700, textAlign: 'center', letterSpacing: 8, marginBottom: 14 },
  parties: { flexDirection: 'row', border: '1px solid #2f4f8f' },
  party: { flex: 1, padding: 8 },
  row: {
    flexDirection: 'row',
    borderLeft: '1px solid #2f4f8f',
    borderRight: '1px solid #2f4f8f',
    borderBottom: '1px solid #2f4f8f',
  },
  name: { flex: 3, padding: 5 },
  figure: { flex: 1, padding: 5, textAlign: 'right', borderLeftWidth: 1, borderLeftColor: '#2f4f8f' },
})

export const aKoreanInvoice = (
  <Document {...dated} language="ko" title="거래명세서 제14호">
    <Page size="A4" dpi={96} style={korean.page}>
      <Text tag="H1" style={korean.title}>
        거래명세서
      </Text>
      <View style={korean.parties}>
        <View style={[korean.party, { borderRightWidth: 1, borderRightColor: '#2f4f8f' }]}>
          <Text>공급자: 한빛종이 (가상의 회사)</Text>
          <Text>주소: 한빛시 모루길 12</Text>
        </View>
        <View style={korean.party}>
          <Text>공급받는자: 달빛책방</Text>
          <Text>작성일: 2026년 1월 5일</Text>
        </View>
      </View>
      {[
        ['품목', '수량', '금액'],
        ['한지 백 장 묶음', '20', '240,000원'],
        ['봉투', '500', '75,000원'],
        ['합계', '', '315,000원'],
      ].map(([name, count, amount], at) => (
        <View key={name} style={[korean.row, at === 0 ? { backgroundColor: 'aliceblue', fontWeight: 600 } : {}]}>
          <Text style={korean.name}>{name}</Text>
          <Text style={korean.figure}>{count}</Text>
          <Text style={korean.figure}>{amount}</Text>
        </View>
      ))}
      <Text style={{ marginTop: '8mm', color: 'hsl(0, 60%, 40%)' }}>대금은 이달 말까지 보내 주시기 바랍니다.</Text>
    </Page>
  </Document>
)

// A table over several pages

const table = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 9, padding: 36 },
  head: { flexDirection: 'row', backgroundColor: 'darkslategray', color: 'white', fontWeight: 'bold' },
  row: {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: 'silver',
    minHeight: 24,
    alignItems: 'center',
  },
  cell: { paddingHorizontal: 6, paddingVertical: 4, flex: 1 },
  wide: { flex: 3 },
})

export const aTableOfViews = (
  <Document {...dated} title="Wells of the district">
    <Page size="A4" style={table.page}>
      <View tag="Table">
        <View tag="THead" fixed style={table.head}>
          <View tag="TR" style={{ flexDirection: 'row', flex: 1 }}>
            {['Well', 'Depth', 'State', 'Remarks'].map((one) => (
              <Text key={one} tag="TH" scope="col" style={one === 'Remarks' ? [table.cell, table.wide] : table.cell}>
                {one}
              </Text>
            ))}
          </View>
        </View>
        {Array.from({ length: 40 }, (_, at) => (
          <View tag="TR" key={at} style={table.row} wrap={false}>
            <Text tag="TD" style={table.cell}>{`W-${at + 1}`}</Text>
            <Text tag="TD" style={table.cell}>{`${12 + (at % 7)} m`}</Text>
            <Text tag="TD" style={[table.cell, { color: at % 5 === 0 ? 'crimson' : 'seagreen' }]}>
              {at % 5 === 0 ? 'dry' : 'good'}
            </Text>
            <Text tag="TD" style={[table.cell, table.wide]}>
              {at % 4 === 0 ? 'The lid has to be renewed before the winter, and the rope as well.' : 'None'}
            </Text>
          </View>
        ))}
      </View>
    </Page>
  </Document>
)

// An offer with prices struck out

const offer = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 11, padding: 48 },
  was: { textDecoration: 'line-through', textDecorationColor: 'red', color: 'gray' },
  now: { fontWeight: 'bold', textDecoration: 'underline', textDecorationColor: 'green', textDecorationStyle: 'dashed' },
  cards: { flexDirection: 'row', gap: 12, marginTop: 16 },
  card: { flex: 1, border: '1pt solid lightgray', borderRadius: 10, padding: 14, gap: 6 },
  best: { borderColor: 'green', borderWidth: 2, backgroundColor: 'honeydew' },
  badge: {
    position: 'absolute',
    top: -8,
    right: 12,
    backgroundColor: 'green',
    color: 'white',
    borderRadius: 7,
    padding: '2 8',
    fontSize: 8,
  },
})

export const anOffer = (
  <Document {...dated} title="Prices of the boat hire">
    <Page size="A5" orientation="landscape" style={offer.page}>
      <Text tag="H1" style={{ fontSize: 20 }}>
        Boats for an afternoon
      </Text>
      <View style={offer.cards}>
        {[
          ['Rowing boat', '20', '15'],
          ['Sailing boat', '60', '45'],
          ['Raft', '30', '25'],
        ].map(([boat, was, now], at) => (
          <View key={boat} style={at === 1 ? [offer.card, offer.best] : offer.card}>
            <Text style={{ fontWeight: 'bold' }}>{boat}</Text>
            <Text>
              <Text style={offer.was}>{was}.00</Text> <Text style={offer.now}>{now}.00</Text>
            </Text>
            <Text style={{ fontSize: 9 }}>a day, with two oars and a pump</Text>
            {at === 1 ? <Text style={offer.badge}>Best</Text> : null}
          </View>
        ))}
      </View>
      <Text style={{ marginTop: 'auto', fontSize: 9 }}>
        Book at <Link src="https://example.org/boats">example.org/boats</Link> or at the pier.
      </Text>
    </Page>
  </Document>
)

// A picture of figures, drawn

const figures = [12, 30, 22, 41, 36, 18]

export const aChart = (
  <Document {...dated} title="Visitors of the museum">
    <Page size="A5" style={{ fontFamily: 'Pretendard', padding: 30, fontSize: 10 }}>
      <Text tag="H1" style={{ fontSize: 16, marginBottom: 10 }}>
        Visitors in thousands
      </Text>
      <Svg width="340" height="200" viewBox="0 0 340 200" alt="Bars of six months, the highest in April">
        <Line x1="30" y1="170" x2="330" y2="170" stroke="#333" strokeWidth={1} />
        <Line x1="30" y1="10" x2="30" y2="170" stroke="#333" strokeWidth={1} />
        {figures.map((value, at) => (
          <Rect
            key={at}
            x={42 + at * 48}
            y={170 - value * 3.5}
            width="30"
            height={value * 3.5}
            rx={3}
            fill={value > 40 ? 'tomato' : 'steelblue'}
          />
        ))}
        <Polygon points="30,4 26,12 34,12" fill="#333" />
        <Path
          d={`M ${figures.map((value, at) => `${57 + at * 48} ${165 - value * 3.5}`).join(' L ')}`}
          fill="none"
          stroke="rgba(0,0,0,0.4)"
          strokeWidth={1.5}
          strokeDasharray="4 2"
        />
      </Svg>
      <View style={{ flexDirection: 'row', marginTop: 10, gap: 14 }}>
        {[
          ['steelblue', 'as planned'],
          ['tomato', 'above forty'],
        ].map(([colour, words]) => (
          <View key={words} style={{ flexDirection: 'row', alignItems: 'center', gap: 4 }}>
            <View style={{ width: 8, height: 8, borderRadius: 4, backgroundColor: colour as string }} />
            <Text>{words}</Text>
          </View>
        ))}
      </View>
    </Page>
  </Document>
)
