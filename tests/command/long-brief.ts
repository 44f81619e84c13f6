/** Words without a hyphen, so that every hyphen in a page was added. The places in them are made up. */
const vocabulary =
  `한빛시는 새 정수장이 문을 열기 전까지 낡은 관을 바꾸고 물을 나누어 보낸다 주민은 설명회에서 예산과 일정을
  물었으며 담당 부서는 분기마다 결과를 공개하기로 했다 가뭄이 길어지면 「공급 조정」을 먼저 알리고(사흘 전) 학교와
  병원에는 끊지 않는다 Hanbit 연구원은 3만 톤이라는 수치를 다시 셌고 “충분하다”라고 적었다 상수도·하수도 담당은
  서로 다른 지도를 쓰고 있어 같은 누수를 두 번 세는 일이 있었다 측정기는 관로마다 하나씩 놓이며 값은 매시간 모인다`.split(
    /\s+/,
  )

/** Pseudorandom numbers below a bound, equal on every run. */
const numbers = (seed: number) => {
  let state = seed
  return (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * bound)
  }
}

/** A brief with everything that must be found in its PDF. */
interface LongBrief {
  brief: Record<string, unknown>
  headings: string[]
  /** Texts that are printed in one piece: paragraphs, cells, events, quotations. */
  texts: string[]
  /** The column titles of its longest table. */
  head: string[]
  /** Those of the others. */
  shortHead: string[]
}

/**
 * Every kind of block in each of so many chapters, then a table and a timeline that take many pages.
 */
export const longBrief = (chapters: number): LongBrief => {
  const next = numbers(7)
  const headings: string[] = []
  const texts: string[] = []
  const words = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[next(vocabulary.length)]).join(' ')
  const kept = (text: string): string => {
    texts.push(text)
    return text
  }
  const sentence = (count: number): string => kept(`${words(count)}.`)
  /** Quotation marks inside a quotation become single ones; these are already. */
  const said = (count: number): string => kept(words(count).replaceAll('“', '‘').replaceAll('”', '’'))
  const heading = (level: number, text: string) => {
    headings.push(text)
    return { type: 'heading', level, text }
  }
  const events = (count: number, year: number) =>
    Array.from({ length: count }, (_, index) => ({
      date: `${year + Math.floor(index / 9)}-0${1 + (index % 9)}`,
      text: sentence(6 + next(20)),
      ...(index % 4 === 0 ? { note: sentence(5) } : {}),
      ...(index % 7 === 0 ? { status: 'plannedThen' } : {}),
    }))
  const table = (rows: number, columns: readonly string[]) => ({
    type: 'table',
    title: sentence(4),
    columns: columns.map((title) => ({ title })),
    rows: Array.from({ length: rows }, (_, row) => [kept(`관로${row}${words(1)}`), row * 12.5, sentence(3 + next(12))]),
    notes: [sentence(9)],
  })
  const shortHead = ['곳', '값', '까닭']
  const head = ['관로 이름', '하루 공급량', '남은 일']

  const chapter = (number: number) => [
    heading(1, `${number}장 ${words(3)}`),
    { type: 'text', md: Array.from({ length: 4 }, () => sentence(30 + next(130))).join('\n\n') },
    heading(2, `${number}장 안의 ${words(2)}`),
    { type: 'text', md: `${sentence(40)}\n\n- ${sentence(20)}\n- ${sentence(30)}\n- ${sentence(6)}` },
    { type: 'quote', speaker: 'kim', date: '2025-06-11', parts: [{ text: said(14) }, { text: said(9) }] },
    { type: 'quote', speaker: 'kim', gist: sentence(30) },
    {
      type: 'stats',
      items: Array.from({ length: 1 + (number % 4) }, () => ({ value: next(900), unit: '톤', label: kept(words(2)) })),
    },
    heading(2, `${number}장의 ${words(2)}`),
    table(6 + next(14), shortHead),
    { type: 'timeline', title: kept(words(3)), items: events(4 + next(9), 2012) },
    { type: 'figure', src: 'pipes.svg', alt: '관 하나', title: kept(words(3)) },
    { type: 'box', md: sentence(40) },
    {
      type: 'recommendations',
      items: [0, 1].map(() => ({ to: '한빛시', text: kept(words(5)), detail: sentence(20) })),
    },
  ]

  const blocks = [
    ...Array.from({ length: chapters }, (_, index) => chapter(index + 1)).flat(),
    heading(1, '붙임 하나'),
    table(150, head),
    heading(1, '붙임 둘'),
    { type: 'timeline', title: kept('물 공급의 긴 연표'), items: events(120, 1990) },
  ]
  const brief = {
    lang: 'ko',
    title: '한빛시 물 백서',
    date: '2025-06-12',
    summary: [sentence(14), sentence(12), sentence(16)],
    people: { kim: { name: '김하늘' } },
    blocks,
  }
  return { brief, headings, texts, head, shortHead }
}
