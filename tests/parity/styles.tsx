import { fileURLToPath } from 'node:url'
import { Circle, Document, Image, Link, Page, Path, Rect, Svg, Text, View, type ViewProps } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'

const harbour = fileURLToPath(new URL('../documents/harbour.png', import.meta.url))

const en =
  'The quick brown fox jumps over the lazy dog, and nobody knows why it does so every morning at the same time of day. '

const sheet = (children: ReactNode): ReactElement => (
  <Document title="Styles" language="en" creationDate={new Date(0)}>
    <Page size="A6" style={{ fontFamily: 'Pretendard', fontSize: 11, padding: 24 }}>
      {children}
    </Page>
  </Document>
)

type Style = Extract<ViewProps['style'], { fontSize?: unknown }>

const boxes = (...styles: Style[]): ReactElement =>
  sheet(
    styles.map((style, at) => (
      <View key={at} style={[{ height: 40, marginBottom: 8, backgroundColor: '#dde6f0' }, style]}>
        <Text>{at + 1}</Text>
      </View>
    )),
  )

/** Documents as users write them, each for what one style asks for. */
export const styles: Record<string, ReactElement> = {
  shorthands: boxes(
    { padding: 4, margin: '2 10' },
    { padding: '1mm 5mm', border: '2px solid green' },
    { paddingHorizontal: 10, borderColor: 'red', borderWidth: 1, borderStyle: 'solid' },
    { borderLeft: '4pt solid navy', paddingVertical: '0.1in' },
  ),
  'round corners': boxes(
    { borderRadius: 8 },
    { borderRadius: 20, width: 40 },
    { borderTopLeftRadius: 30, borderBottomRightRadius: 12 },
    { borderRadius: 10, border: '3px solid #224466' },
    { borderTopLeftRadius: '50%', width: 40 },
  ),
  'parts of the width': boxes({ width: '50%', padding: '5%' }, { marginLeft: '25%' }, { width: '10vw', height: '5vh' }),
  colours: boxes(
    { backgroundColor: 'tomato' },
    { backgroundColor: 'rgb(10, 120, 60)', color: 'white' },
    { backgroundColor: 'hsl(210, 60%, 40%)', color: '#fff' },
    { backgroundColor: 'rgba(200, 0, 0, 0.3)' },
  ),
  opacity: boxes({ opacity: 0.5 }, { opacity: 0.2, border: '2px solid black' }),
  transforms: boxes(
    { width: 60, transform: 'rotate(15deg)' },
    { width: 60, transform: 'translate(40, 5)' },
    { width: 60, transform: 'scale(0.5)', transformOrigin: 'left top' },
    { width: 60, transform: 'skewX(20deg)', marginLeft: 40 },
  ),
  'rows with gaps': sheet(
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: 10, rowGap: '4mm' }}>
      {['one', 'two', 'three', 'four', 'five'].map((word) => (
        <Text key={word} style={{ width: 70, backgroundColor: 'lightyellow' }}>
          {word}
        </Text>
      ))}
    </View>,
  ),
  'columns that share a row': sheet(
    <View style={{ flexDirection: 'row' }}>
      <Text style={{ flex: 1 }}>{en}</Text>
      <Text style={{ flex: 2, fontWeight: 'bold' }}>{en}</Text>
      <Text style={{ flexGrow: 1, flexBasis: 30, fontWeight: 'semibold' }}>end</Text>
    </View>,
  ),
  'transformed text': sheet([
    <Text key="1" style={{ textTransform: 'uppercase' }}>
      {en}
    </Text>,
    <Text key="2" style={{ textTransform: 'capitalize', color: 'teal' }}>
      {en}
    </Text>,
  ]),
  'lines under text and through it': sheet([
    <Text key="1" style={{ textDecoration: 'underline' }}>
      {en}
    </Text>,
    <Text key="2">
      A text with <Text style={{ textDecoration: 'line-through', textDecorationColor: 'red' }}>a part of it</Text> and{' '}
      <Text style={{ textDecoration: 'underline', textDecorationStyle: 'dashed', fontSize: 24 }}>another</Text>.
    </Text>,
  ]),
  links: sheet([
    <Link key="1" src="https://example.org">
      A link in the default style
    </Link>,
    <Text key="2">
      A text with <Link src="https://example.org/more">another</Link> in it.
    </Text>,
  ]),
  'justified text': sheet(<Text style={{ textAlign: 'justify' }}>{en}</Text>),
  'pictures that fit': sheet(
    <View style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
      {(['contain', 'cover', 'fill', 'none', 'scale-down'] as const).map((objectFit) => (
        <Image key={objectFit} src={harbour} alt={objectFit} style={{ width: 60, height: 60, margin: 4, objectFit }} />
      ))}
      <Image
        src={harbour}
        alt="round"
        style={{ width: 60, height: 60, borderRadius: 30, objectFit: 'cover', opacity: 0.5 }}
      />
    </View>,
  ),
  icons: sheet([
    <Svg key="1" width={24} height={24} viewBox="0 0 24 24" alt="A face">
      <Circle cx="12" cy="12" r="10" stroke="black" strokeWidth={2} fill="gold" />
      <Path d="M8 15 a4.5 4.5 0 0 0 8 0" stroke="black" fill="none" strokeWidth={1.5} strokeLinecap="round" />
    </Svg>,
    <Svg key="2" viewBox="0 0 100 20" style={{ width: 100, marginTop: 10 }} alt="A bar">
      <Rect x={0} y={0} width={100} height={20} rx={5} fill="#ddd" />
      <Rect x={0} y={0} width={60} height={20} rx={5} fill="seagreen" fillOpacity={0.6} />
    </Svg>,
  ]),
  'what hangs over, cut off': sheet(
    <View style={{ overflow: 'hidden', width: 60, height: 60, borderRadius: 20, backgroundColor: '#eee' }}>
      <View style={{ position: 'absolute', left: 30, top: -10, width: 60, height: 40, backgroundColor: 'purple' }} />
    </View>,
  ),
}
