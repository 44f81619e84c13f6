import type { Proven, Statements } from '../rules'
import { claimKinds, claimTotal } from '../shared/claim-totals'

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

export const statements: Statements = {
  proven: (proven) => `${comparedOf(proven)} 출처의 원문과 대조해 확인했다.`,
  sameSource: (number) => `${number}${/[2459]$/.test(number) ? '와' : '과'} 같은 자료`,
  accessed: (date) => `${date} 확인`,
}
