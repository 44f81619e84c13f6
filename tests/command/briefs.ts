/** The smallest brief there is, with a title of its own. */
export const smallBrief = (title = '한빛시 물 공급'): string => `lang: ko
title: ${title}
date: 2025-06-12
blocks:
  - { type: text, md: 새 정수장은 6월 말에 문을 연다. }
`

/** A brief with one error: a date that no calendar has. */
export const badBrief = `lang: ko
title: 한빛시 물 공급
date: 2025-02-30
blocks: []
`
