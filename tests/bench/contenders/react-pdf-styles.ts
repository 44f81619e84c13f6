import { StyleSheet } from '@react-pdf/renderer'

const ink = '#15181c'
const grey = '#626971'
const accent = '#12498f'
const hair = '#c6cbd1'
/** The margin beside the text, where dates stand. */
const side = 124

/** Type and measures near those of our own pages, so that the same content fills as many of them. */
export const styles = StyleSheet.create({
  page: {
    fontFamily: 'Pretendard',
    fontSize: 10,
    color: ink,
    paddingTop: 60,
    paddingBottom: 64,
    paddingLeft: 56,
    paddingRight: 56,
  },
  title: { fontSize: 28, fontWeight: 700, lineHeight: 1.3, marginTop: 24, marginBottom: 8 },
  subtitle: { fontSize: 12.5, lineHeight: 1.6, marginBottom: 8 },
  small: { fontSize: 8, lineHeight: 1.6, color: grey },
  column: { marginLeft: side },
  label: { fontSize: 8.5, fontWeight: 600, lineHeight: 1.5, color: accent, marginTop: 16, marginBottom: 8 },
  message: { fontSize: 11, lineHeight: 1.65, marginBottom: 10, marginLeft: side },
  heading: { fontSize: 15, fontWeight: 700, lineHeight: 1.4, marginTop: 24, marginBottom: 10, marginLeft: side },
  subheading: { fontSize: 11, fontWeight: 700, lineHeight: 1.5, marginTop: 16, marginBottom: 6, marginLeft: side },
  paragraph: { fontSize: 9.75, lineHeight: 1.7, marginBottom: 8, marginLeft: side },
  body: { fontSize: 9, lineHeight: 1.65 },
  strong: { fontSize: 9, fontWeight: 700, lineHeight: 1.6 },
  reference: { fontSize: 6.5, color: accent, textDecoration: 'none', verticalAlign: 'super' },
  figures: { flexDirection: 'row', marginTop: 20, borderTopWidth: 0.5, borderTopColor: hair, paddingTop: 10 },
  figure: { flexGrow: 1, flexBasis: 0, paddingRight: 10 },
  value: { fontSize: 24, fontWeight: 600, lineHeight: 1.4, color: accent },
  timeline: { marginTop: 14, marginBottom: 10 },
  event: { flexDirection: 'row', borderTopWidth: 0.5, borderTopColor: hair, paddingTop: 5, paddingBottom: 5 },
  date: { width: side, fontSize: 9, fontWeight: 500, lineHeight: 1.65 },
  happening: { flex: 1, fontSize: 9.5, lineHeight: 1.65 },
  quote: {
    borderLeftWidth: 2,
    borderLeftColor: accent,
    paddingLeft: 12,
    marginLeft: side,
    marginTop: 10,
    marginBottom: 10,
  },
  words: { fontSize: 12.5, fontWeight: 500, lineHeight: 1.65 },
  table: { marginTop: 14, marginBottom: 12 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: hair, paddingTop: 4, paddingBottom: 4 },
  head: { flex: 1, fontSize: 8, fontWeight: 600, lineHeight: 1.5 },
  cell: { flex: 1, fontSize: 8.75, lineHeight: 1.5 },
  number: { textAlign: 'right' },
  box: { borderTopWidth: 1, borderTopColor: ink, paddingTop: 8, marginTop: 10, marginBottom: 10, marginLeft: side },
  recommendation: { marginLeft: side, marginBottom: 10 },
  source: { fontSize: 8, lineHeight: 1.6, marginBottom: 3 },
  link: { color: accent, textDecoration: 'none' },
  foot: { position: 'absolute', bottom: 30, left: 56, right: 56, fontSize: 7.5, color: grey, textAlign: 'right' },
})
