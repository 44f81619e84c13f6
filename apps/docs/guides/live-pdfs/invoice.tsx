import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'

export interface InvoiceProps {
  customer: string
  number: number
  /** The delivered items, with their prices in euros. */
  lines: { text: string; price: number }[]
}

const styles = StyleSheet.create({
  page: { padding: 40, fontSize: 11, lineHeight: 1.4 },
  title: { fontSize: 22, marginBottom: 16 },
  line: { flexDirection: 'row', justifyContent: 'space-between', paddingVertical: 5, borderTop: '0.5 solid #999' },
  total: { borderTop: '1.5 solid #000', fontFamily: 'Helvetica-Bold' },
})

const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' })

export const Invoice = ({ customer, number, lines }: InvoiceProps): ReactElement => (
  <Document title={`Invoice ${number}`}>
    <Page size="A5" orientation="landscape" style={styles.page}>
      <Text style={styles.title}>Invoice {number}</Text>
      <Text style={{ marginBottom: 16 }}>For {customer}</Text>
      {lines.map(({ text, price }) => (
        <View key={text} style={styles.line}>
          <Text>{text}</Text>
          <Text>{euros.format(price)}</Text>
        </View>
      ))}
      <View style={[styles.line, styles.total]}>
        <Text>Total</Text>
        <Text>{euros.format(lines.reduce((sum, { price }) => sum + price, 0))}</Text>
      </View>
    </Page>
  </Document>
)
