import { describe } from 'vitest'
import { judge } from './verdict-of'

const series = '* 월별 공급(만 톤) : (3월)300 → (4월)310 → (5월)320'
const table = '| 지역 | 5월(만 톤) | 전년비(%) |\n| 서울 | 120 | 3.1 |\n| 부산 | 80 | △2.0 |'
const english = 'Partner\tExports, € bn\tGrowth, %\nTavania\t371.4\t6.3\nQuessa\t132.0\t-11.2'

describe('check: a number of a table or a series counts in the unit of its heads', () => {
  judge('ko', [
    [series, { value: 300, unit: '만 톤', at: '300' }, 'proven'],
    [series, { value: 300, unit: '만톤', at: '300' }, 'proven'],
    [series, { value: 3e6, unit: '톤', at: '300' }, 'proven'],
    [series, { value: 300, unit: '톤', at: '300' }, 'refused'],
    [series, { value: 300, unit: '만 명', at: '300' }, 'refused'],
    [series, { value: 300, at: '300' }, 'refused'],
    [series, { value: 310, unit: '만 톤', at: '300' }, 'refused'],
    [series, { value: 300, unit: '만 톤', bound: '>=', at: '300' }, 'refused'],
    [table, { value: 120, unit: '만 톤', at: '120' }, 'proven'],
    [table, { value: 120, unit: '%', at: '120' }, 'refused'],
    [table, { value: 120, unit: '만 톤', label: '서울 공급량', at: '120' }, 'proven'],
    [table, { value: 120, unit: '만 톤', label: '부산 공급량', at: '120' }, 'refused'],
    [series, { value: 300, unit: '만 톤', label: '3월 공급', at: '300' }, 'proven'],
    [series, { value: 300, unit: '만 톤', label: '4월 공급', at: '300' }, 'refused'],
    [table, { value: 3.1, unit: '%', at: '3.1' }, 'proven'],
    [table, { value: 3.1, unit: '만 톤', at: '3.1' }, 'refused'],
    [table, { value: -2, unit: '%', at: '△2.0' }, 'proven'],
    [table, { value: 2, unit: '%', at: '△2.0' }, 'refused'],
  ])
  judge('en', [
    [english, { value: 371.4, unit: '€ bn', at: '371.4' }, 'proven'],
    [english, { value: 371.4e9, unit: 'EUR', at: '371.4' }, 'proven'],
    [english, { value: 371.4, unit: 'EUR', at: '371.4' }, 'refused'],
    [english, { value: 371.4, unit: '$ bn', at: '371.4' }, 'refused'],
    [english, { value: -11.2, unit: '%', at: '-11.2' }, 'proven'],
    [english, { value: 11.2, unit: '%', at: '-11.2' }, 'refused'],
  ])
})
