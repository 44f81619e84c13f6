import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { TableProps } from './props'
import { Table } from './table'

/** The markup without what only serves the look. */
const semantic = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/ (?:class|data-[a-z]+)="[^"]*"/g, '')
    .replace(/<\/?div>/g, '')

const props: TableProps = {
  columns: [{ title: '구' }, { title: '물', decimals: 1 }, { title: '바뀜', sign: true }],
  rows: [
    ['가온구', 12, 3],
    ['나루구', 3.5, null],
  ],
  total: ['합계', 15.5, -2],
}

describe('Table', () => {
  const html = semantic(<Table {...props} title="구마다 보내는 물" number="표 2" unit="만 톤" />)

  test('says in its head and at the start of each row what the cells are about', () => {
    expect(html).toContain(
      '<thead><tr><th scope="col">구</th><th scope="col">물</th><th scope="col">바뀜</th></tr></thead>',
    )
    expect(html).toContain('<tr><th scope="row">가온구</th><td>12.0</td><td>+3</td></tr>')
    expect(html).toContain('<tr><th scope="row">나루구</th><td>3.5</td><td>–</td></tr>')
    expect(html).toContain('<tr><th scope="row">합계</th><td>15.5</td><td>−2</td></tr></tbody>')
  })

  test('has its title, number and unit as its caption, before everything else', () => {
    expect(html).toMatch(/<table><caption><p>표 2<\/p><p>구마다 보내는 물<\/p><p>단위: 만 톤<\/p><\/caption><thead>/)
    expect(semantic(<Table {...props} />)).not.toContain('caption')
  })

  test('can be reached by keyboard where it scrolls, and is not called by its title a second time', () => {
    expect(html).toContain('<div role="group" tabindex="0" aria-label="옆으로 넘겨 보는 표"><table>')
  })
})

describe('Table: heads of several columns and rows', () => {
  const grouped: TableProps = {
    columns: [
      { title: '바다' },
      { title: '곳' },
      {
        title: '2025',
        columns: [
          { title: '물', unit: '톤' },
          { title: '율', unit: '%' },
        ],
      },
    ],
    rows: [
      {
        title: '동',
        rows: [['가', 1, { value: 2.5, mark: 'p' }], { cells: ['둘', 3, 4], subtotal: true }],
      },
      { cells: ['그 밖', 5, 6], unit: '척' },
    ],
    notes: [{ mark: 'p', text: '잠정' }],
  }

  test('have the scope of a group and span it; the places that they cover have no cell', () => {
    const html = semantic(<Table {...grouped} />)
    expect(html).toContain(
      '<colgroup span="1"></colgroup><colgroup span="1"></colgroup><colgroup span="2"></colgroup><thead><tr>' +
        '<th scope="col" rowSpan="2">바다</th><th scope="col" rowSpan="2">곳</th><th scope="colgroup" colSpan="2">2025</th>' +
        '</tr><tr><th scope="col">물 (톤)</th><th scope="col">율 (%)</th></tr></thead>',
    )
    expect(html).toContain('<tbody><tr><th scope="rowgroup" rowSpan="2">동</th><th scope="row">가</th><td>1</td>')
    expect(html).toContain('</tr></tbody><tbody><tr><th scope="row" colSpan="2">그 밖 (척)</th>')
  })

  test('units have a row, a subtotal is named by it, a mark stands before its number and its note', () => {
    const html = semantic(<Table {...grouped} unitRow />)
    expect(html).toContain('<th scope="col" rowSpan="3">바다</th>')
    expect(html).toContain('<tr><th scope="col">(톤)</th><th scope="col">(%)</th></tr></thead>')
    expect(html).toContain('<th scope="row" aria-label="소계: 둘"><span>둘</span></th>')
    expect(html).toContain('<td><span>p)</span>\u202f2.5</td>')
    expect(html).toContain('<p><span>p)</span>\u00a0잠정</p>')
  })
})

test('Table: a cell says how many decimals it has before its row, and that before its column', () => {
  const rows: TableProps['rows'] = [
    ['가', 1, 2.25],
    { cells: ['나', 1, { value: 1, decimals: 3 }], decimals: 2 },
    ['다', { value: 5830, decimals: 1 }, 1e-7],
  ]
  const html = semantic(<Table columns={[{ title: '구' }, { title: 'a' }, { title: 'b', decimals: 1 }]} rows={rows} />)
  const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell?.trimEnd())
  expect(cells).toEqual(['1', '2.3', '1.00', '1.000', '5,830.0', '0.0'])
})

test('Table: the caller finds and styles every part', () => {
  const html = renderToStaticMarkup(
    <Table {...props} title="물" notes={['잠정치']} className="theirs" classNames={{ cell: 'box' }} id="water" />,
  )
  expect(html).toMatch(/^<div id="water" data-scope="table" data-part="root" class="[^"]+ theirs"/)
  expect(html.match(/data-part="cell" class="[^"]+ box"/g)).toHaveLength(12)
  for (const part of ['caption', 'title', 'row', 'notes']) expect(html).toContain(`data-part="${part}"`)
  const ref = { current: null }
  expect((Table({ ...props, ref }) as ReactElement<{ ref: unknown }>).props.ref).toBe(ref)
})
