import { Document, Page, Quote, registerFonts, renderToBuffer, StatCard, Timeline } from '@house/briefing/pdf'

export const dynamic = 'force-dynamic'

export async function GET() {
  registerFonts()
  const pdf = await renderToBuffer(
    <Document>
      <Page size="A4">
        <Timeline title="물 공급 일지" items={[{ date: '2024-05', title: '정수장의 터를 골랐다.' }]} />
        <Quote parts={['물은 여름 전에 는다.']} speaker={{ name: '한빛시장' }} />
        <StatCard value={30000} unit="톤" label="하루 공급량" />
      </Page>
    </Document>,
  )
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } })
}
