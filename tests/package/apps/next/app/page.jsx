import { Quote, StatCard, Timeline } from '@house/briefing'

/** A server component: nothing here goes to the browser as a program. */
export default function Home() {
  return (
    <main>
      <Timeline title="물 공급 일지" items={[{ date: '2024-05', title: '정수장의 터를 골랐다.' }]} />
      <Quote parts={['물은 여름 전에 는다.']} speaker={{ name: '한빛시장' }} />
      <StatCard value={30000} unit="톤" label="하루 공급량" />
    </main>
  )
}
