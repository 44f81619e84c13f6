import type { TerminalWords } from '../shared/terminal-rules'

export const terminalWords: TerminalWords = {
  error: '오류',
  warning: '주의',
  hint: '할 일:',
  summary: (errors, warnings, where) => {
    const counted = [errors > 0 && `오류 ${errors}건`, warnings > 0 && `주의 ${warnings}건`].filter(Boolean).join(', ')
    return `${typeof where === 'string' ? where : `파일 ${where}개`}: ${counted}`
  },
  explained: { remedy: '할 일', wrong: '틀린 예', right: '맞는 예', with: '함께 쓰는 파일' },
  checked: {
    errors: '오류가 있습니다',
    unproven: '고정된 출처가 없어 아무것도 확인하지 않았습니다',
    kinds: { quotation: '인용', figure: '수치', date: '날짜', passage: '근거 구절' },
    count: (kind, standing, all) => `${kind} ${standing === all ? '' : `${all}건 가운데 `}${standing}건`,
    stand: (counts, sources, folded) =>
      `${counts.join(', ')}이 출처에 있습니다 (${sources.join(', ')})${folded > 0 ? `. 그 가운데 ${folded}건은 뜻이 같은 다른 글자로 적혀 있습니다` : ''}`,
  },
}
