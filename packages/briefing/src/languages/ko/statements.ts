import type { Proven, Statements } from '../rules'
import { claimKinds, claimTotal, openMark } from '../shared/claim-totals'

const names = { quotations: '인용', figures: '수치', dates: '날짜' }

const comparedOf = (proven: Proven): string => {
  const total = claimTotal(proven)
  const kinds = claimKinds(proven)
  if (total.proven < total.all) {
    return `${kinds.map(([kind]) => names[kind]).join('·')} ${total.all}건 가운데 ${total.proven}건을`
  }
  const counted = kinds.map(([kind, { all }]) => `${names[kind]} ${all}건`).join(', ')
  return total.all === 1 ? `${counted}을` : `${counted}을 모두`
}

const marked = ({ open = [] }: Proven): string => (open.length > 0 ? ` ${openMark} 표시는 대조하지 않은 것이다.` : '')

export const statements: Statements = {
  proven: (proven) => `${comparedOf(proven)} 출처의 원문과 대조해 확인했다.${marked(proven)}`,
  notCompared: '출처와 대조하지 않음',
  sameSource: (number) => `${number}${/[2459]$/.test(number) ? '와' : '과'} 같은 자료`,
  accessed: (date) => `${date} 확인`,
}
