import type { Statements } from '../rules'
import { shortHashes } from '../shared/short-hashes'

export const statements: Statements = {
  unproven: '위첨자 숫자는 끝에 적은 출처의 번호다. 인용, 수치, 날짜를 원문과 기계로 대조하지는 않았다.',
  proven: ({ quotations, figures, dates, hashes }) =>
    `위첨자 숫자는 끝에 적은 출처의 번호다. ${[
      quotations > 0 ? `인용 ${quotations}건` : '',
      figures > 0 ? `수치 ${figures}건` : '',
      dates > 0 ? `날짜 ${dates}건` : '',
    ]
      .filter(Boolean)
      .join(' · ')} 원문 대조(SHA-256 ${shortHashes(hashes)}).`,
  unsourced: '이 브리프에는 출처가 적혀 있지 않다. 인용, 수치, 날짜는 확인되지 않은 것이다.',
  sameSource: (number) => `${number}${/[2459]$/.test(number) ? '와' : '과'} 같은 자료`,
  accessed: (date) => `${date} 확인`,
}
