/** Documents about people, as users of react-pdf write them. Everybody and everything in them is made up. */
import { Circle, Document, Link, Page, Path, StyleSheet, Svg, Text, View } from '@react-pdf/renderer'

const dated = { creationDate: new Date('2026-01-05T00:00:00Z'), language: 'en' }

// A résumé

const resume = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 10, padding: '0.6in', color: '#2b2b2b', lineHeight: 1.4 },
  head: { flexDirection: 'row', alignItems: 'center', gap: 16, borderBottom: '2px solid teal', paddingBottom: 12 },
  avatar: { width: 54, height: 54, borderRadius: 27, backgroundColor: 'teal', justifyContent: 'center' },
  initials: { color: 'white', textAlign: 'center', fontSize: 18, fontWeight: 'bold' },
  name: { fontSize: 22, fontWeight: 'bold', lineHeight: 1.2 },
  role: { textTransform: 'uppercase', letterSpacing: 1.5, color: 'rgba(0, 0, 0, 0.6)', fontSize: 9 },
  contact: { marginLeft: 'auto', alignItems: 'flex-end', fontSize: 9 },
  columns: { flexDirection: 'row', marginTop: 16, gap: 24 },
  main: { flex: 2 },
  side: { flex: 1 },
  title: { fontSize: 12, fontWeight: 600, color: 'teal', marginVertical: 6, textTransform: 'capitalize' },
  job: { marginBottom: 8 },
  row: { flexDirection: 'row', justifyContent: 'space-between' },
  bold: { fontWeight: 'bold' },
  skills: { flexDirection: 'row', flexWrap: 'wrap', gap: 4 },
  skill: { border: '1px solid teal', borderRadius: 8, paddingVertical: 2, paddingHorizontal: 6, fontSize: 8 },
})

const jobs = [
  {
    at: 'Hanbit Waterworks',
    as: 'Head of planning',
    when: '2021 to now',
    did: ['Drew the plan for 40 km of mains', 'Led a crew of nine'],
  },
  {
    at: 'Office of Bridges',
    as: 'Engineer',
    when: '2016 to 2021',
    did: ['Measured 120 bridges', 'Wrote the manual that crews carry'],
  },
  { at: 'Moru College', as: 'Assistant', when: '2013 to 2016', did: ['Taught hydraulics to first-year students'] },
]

export const aResume = (
  <Document {...dated} title="Résumé of Sori Haneul" author="Sori Haneul">
    <Page size="A4" style={resume.page}>
      <View style={resume.head}>
        <View style={resume.avatar}>
          <Text style={resume.initials}>SH</Text>
        </View>
        <View>
          <Text tag="H1" style={resume.name}>
            Sori Haneul
          </Text>
          <Text style={resume.role}>Engineer of pipes</Text>
        </View>
        <View style={resume.contact}>
          <Link src="mailto:sori@example.org">sori@example.org</Link>
          <Text>Moru Street 12, Hanbit</Text>
          <Text>
            See also <Link src="https://example.org/sori">example.org/sori</Link>
          </Text>
        </View>
      </View>
      <View style={resume.columns}>
        <View style={resume.main}>
          <Text style={resume.title}>work experience</Text>
          {jobs.map(({ at, as, when, did }) => (
            <View key={at} style={resume.job} wrap={false}>
              <View style={resume.row}>
                <Text style={resume.bold}>{at}</Text>
                <Text>{when}</Text>
              </View>
              <Text style={{ color: 'dimgray' }}>{as}</Text>
              {did.map((one) => (
                <View key={one} style={{ flexDirection: 'row' }}>
                  <Text style={{ width: 12 }}>•</Text>
                  <Text style={{ flex: 1 }}>{one}</Text>
                </View>
              ))}
            </View>
          ))}
        </View>
        <View style={resume.side}>
          <Text style={resume.title}>skills</Text>
          <View style={resume.skills}>
            {['Hydraulics', 'Survey', 'Maps', 'Budgets', 'Patience'].map((one) => (
              <Text key={one} style={resume.skill}>
                {one}
              </Text>
            ))}
          </View>
          <Text style={resume.title}>languages</Text>
          <Text>Korean, English, a little Dutch</Text>
        </View>
      </View>
    </Page>
  </Document>
)

// A letter

const letter = StyleSheet.create({
  page: {
    fontFamily: 'Pretendard',
    fontSize: 11,
    paddingTop: '25mm',
    paddingHorizontal: '2.5cm',
    paddingBottom: '1in',
  },
  sender: { fontSize: 8, color: 'gray', borderBottomWidth: 0.5, borderBottomColor: 'gray', alignSelf: 'flex-start' },
  address: { marginTop: 8, marginBottom: '15mm' },
  date: { textAlign: 'right', marginBottom: 24 },
  subject: { fontWeight: 'bold', marginBottom: 12 },
  paragraph: { marginBottom: 9, lineHeight: 1.5, textAlign: 'left' },
  signature: { marginTop: '12mm', width: 140, height: 40 },
})

export const aLetter = (
  <Document {...dated} title="A letter about the bridge" author="Office of Bridges">
    <Page size="A4" style={letter.page}>
      <Text style={letter.sender}>Office of Bridges · Moru Street 1 · Hanbit</Text>
      <View style={letter.address}>
        <Text>Neighbours of the old bridge</Text>
        <Text>River Lane 3 to 27</Text>
        <Text>Hanbit</Text>
      </View>
      <Text style={letter.date}>5 January 2026</Text>
      <Text style={letter.subject}>The old bridge will be closed for six weeks</Text>
      <Text style={letter.paragraph}>Dear neighbours,</Text>
      <Text style={letter.paragraph}>
        from 2 March on the old bridge will be closed, since its two outer beams have to be replaced. Those who walk or
        ride a bicycle cross the river by the ferry, which costs nothing and leaves every ten minutes from six in the
        morning to eleven at night.
      </Text>
      <Text style={letter.paragraph}>
        Cars go round by the new bridge. We know that this is half an hour more for many of you, and that nobody likes
        to hear it; the beams were looked at three times before we decided that they cannot wait for the summer.
      </Text>
      <Text style={letter.paragraph}>Yours sincerely,</Text>
      <Svg style={letter.signature} viewBox="0 0 140 40" alt="Signature of the head of the office">
        <Path
          d="M5 30 C 20 0, 30 0, 35 25 S 60 40, 70 15 Q 90 -5 100 20 T 135 10"
          fill="none"
          stroke="#1d3b8b"
          strokeWidth={1.5}
        />
      </Svg>
      <Text>Head of the Office of Bridges</Text>
    </Page>
  </Document>
)

// A certificate

const certificate = StyleSheet.create({
  page: { fontFamily: 'Pretendard', padding: 28, backgroundColor: '#fdfaf2' },
  outer: { flex: 1, border: '3px solid #b8902f', padding: 6, borderRadius: 6 },
  inner: { flex: 1, border: '1px solid #b8902f', alignItems: 'center', justifyContent: 'center', padding: 30 },
  title: { fontSize: 38, letterSpacing: 4, textTransform: 'uppercase', color: '#7a5c12', fontWeight: 'bold' },
  name: { fontSize: 28, marginTop: 22, borderBottom: '1px dashed #b8902f', paddingBottom: 4, paddingHorizontal: 40 },
  text: { marginTop: 14, fontSize: 13, maxWidth: '70%', textAlign: 'center', lineHeight: 1.5 },
  feet: { flexDirection: 'row', justifyContent: 'space-around', alignSelf: 'stretch', marginTop: 36 },
  foot: { borderTop: '1px solid black', width: 150, textAlign: 'center', fontSize: 10, paddingTop: 4 },
})

export const aCertificate = (
  <Document {...dated} title="Certificate of the course in first aid">
    <Page size="A4" orientation="landscape" style={certificate.page}>
      <View style={certificate.outer}>
        <View style={certificate.inner}>
          <Svg width={60} height={60} viewBox="0 0 60 60" alt="Seal of the college">
            <Circle cx="30" cy="30" r="28" fill="none" stroke="#b8902f" strokeWidth={2} />
            <Path d="M30 10 L36 24 L51 25 L39 34 L43 49 L30 41 L17 49 L21 34 L9 25 L24 24 Z" fill="#b8902f" />
          </Svg>
          <Text tag="H1" style={certificate.title}>
            Certificate
          </Text>
          <Text style={certificate.text}>Moru College certifies that</Text>
          <Text style={certificate.name}>Dalbit Garam</Text>
          <Text style={certificate.text}>
            has completed the course in first aid of forty hours, in theory and practice, and passed the examination
            with distinction.
          </Text>
          <View style={certificate.feet}>
            <Text style={certificate.foot}>Head of the college</Text>
            <Text style={certificate.foot}>5 January 2026</Text>
          </View>
        </View>
      </View>
    </Page>
  </Document>
)

// A ticket, and a sheet of labels

const ticket = StyleSheet.create({
  page: { fontFamily: 'Pretendard', fontSize: 8, padding: 0 },
  stub: { flexDirection: 'row', flexGrow: 1 },
  left: { flex: 1, backgroundColor: 'midnightblue', color: 'white', padding: 12, justifyContent: 'space-between' },
  right: { width: '30%', padding: 10, borderLeft: '1px dashed midnightblue', alignItems: 'center', gap: 4 },
  big: { fontSize: 16, fontWeight: 700 },
})

export const aTicket = (
  <Document {...dated} title="Ticket for the evening concert">
    <Page size={[320, 140]} style={ticket.page}>
      <View style={ticket.stub}>
        <View style={ticket.left}>
          <Text style={ticket.big}>Evening concert</Text>
          <View style={{ flexDirection: 'row', columnGap: 18 }}>
            <Text>Hall of Hanbit</Text>
            <Text>9 May 2026, 19:30</Text>
          </View>
          <Text style={{ opacity: 0.7, fontSize: 7 }}>Keep this ticket until you leave the hall.</Text>
        </View>
        <View style={ticket.right}>
          <Text>Row</Text>
          <Text style={ticket.big}>F</Text>
          <Text>Seat</Text>
          <Text style={ticket.big}>17</Text>
        </View>
      </View>
    </Page>
  </Document>
)

const labels = StyleSheet.create({
  page: { fontFamily: 'Pretendard', paddingVertical: '0.5in', paddingHorizontal: '0.19in', fontSize: 9 },
  sheet: { flexDirection: 'row', flexWrap: 'wrap', rowGap: 6, columnGap: '2%' },
  label: { width: '32%', height: '1in', border: '0.5px dotted #999', borderRadius: 5, padding: 8, overflow: 'hidden' },
})

export const labelsOfJars = (
  <Document {...dated} title="Labels for jars">
    <Page size="LETTER" style={labels.page}>
      <View style={labels.sheet}>
        {Array.from({ length: 18 }, (_, at) => (
          <View key={at} style={labels.label}>
            <Text style={{ fontWeight: 'bold', fontSize: 11 }}>Plum jam {at + 1}</Text>
            <Text>Plums, sugar, lemon</Text>
            <Text style={{ position: 'absolute', bottom: 6, right: 8, color: '#b22222' }}>2026</Text>
          </View>
        ))}
      </View>
    </Page>
  </Document>
)
