import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KeyMessages, Recommendations, SourceList, StatGrid, Table, Timeline } from '../components'

test.each<[string, ReactElement, string]>([
  ['Timeline', <Timeline key="a" items={[]} />, '아직 기록이 없습니다.'],
  ['compact Timeline', <Timeline key="b" items={[]} density="compact" locale="en" />, 'Nothing recorded yet.'],
  ['StatGrid', <StatGrid key="c" items={[]} />, '아직 수치가 없습니다.'],
  ['Table', <Table key="d" columns={[{ title: '구' }, { title: '물' }]} rows={[]} />, '아직 자료가 없습니다.'],
  ['Recommendations', <Recommendations key="e" items={[]} />, '아직 제언이 없습니다.'],
  ['KeyMessages', <KeyMessages key="f" items={[]} labels={{ noMessages: '곧 옵니다.' }} />, '곧 옵니다.'],
  ['SourceList', <SourceList key="g" entries={[]} />, '아직 출처가 없습니다.'],
])('an empty %s says that it is, and leaves no empty list', (_, element, sentence) => {
  const html = renderToStaticMarkup(element)
  expect(html).toMatch(new RegExp(`data-part="empty"[^>]*>${sentence}<`))
  expect(html).not.toMatch(/<[ou]l/)
})
