/** A claim of a brief, with the text of its source; both are made up. */
export interface Alteration {
  /** In a few words, the thing that is altered. */
  altered: string
  lang: 'ko' | 'en'
  /** A source of 12 June 2025. */
  source: string
  /** A block of a brief that the source shows, and the same with one thing altered. */
  right: Record<string, unknown>
  wrong: Record<string, unknown>
  /** The one who speaks, and somebody else, or with another office. */
  who?: Who
  wrongWho?: Who
}

/** A person of a brief. */
interface Who {
  name: string
  roles?: readonly { title: string }[]
}

const at = (exact: string) => ({ source: 'a', exact })

const speech = {
  source:
    'On June 11, Ida Holm, the water secretary, said: “Water is for all. Bills will not rise, and nobody pays more. We begin soon.” Jon Berg listened.',
  who: { name: 'Ida Holm', roles: [{ title: 'water secretary' }] },
}
const quote = (...parts: string[]) => ({ type: 'quote', speaker: 'who', date: '2025-06-11', parts: parts.map(at) })
const said = quote('Water is for all.')

const korean = {
  source:
    '강하늘 환경부 장관은 11일 “물은 모두의 것입니다. 요금을 올리지 않겠습니다. 곧 시작합니다”라고 말했다. 도이솔 의원은 “돈이 먼저다”라는 지적을 부인했다.',
  who: { name: '강하늘', roles: [{ title: '환경부 장관' }] },
}
const spoken = quote('물은 모두의 것입니다.')

const supply =
  'In May 2025 the north used 320 million litres of water, up 4.5 percent from a year earlier, and the south used 80 million litres.'
const figure = {
  value: 320e6,
  unit: 'litres',
  label: 'Used by the north',
  asOf: '2025-05',
  delta: { value: 4.5, unit: '%', direction: 'up' },
  at: at('320 million litres of water'),
}
const stats = (fields: object) => ({ type: 'stats', items: [{ ...figure, ...fields }] })
const counted = stats({})

const used = '5월 수돗물 공급량은 최대 320만 톤으로 지난해 같은 달보다 4.5% 늘었다.'
const amount = {
  value: 320e4,
  unit: '톤',
  bound: '<=',
  label: '수돗물 공급량',
  asOf: '2025-05',
  delta: { value: 4.5, unit: '%', direction: 'up' },
  at: at('최대 320만 톤으로'),
}
const numbers = (fields: object) => ({ type: 'stats', items: [{ ...amount, ...fields }] })
const measured = numbers({})

const event = (words: string, fields: object) => ({
  type: 'timeline',
  items: [{ text: 'A main is changed.', at: [at(words)], ...fields }],
})
const past = 'The town changed the western main on June 2, 2025.'
const plan = '시는 오는 19일까지 서쪽 관을 바꿀 예정이다.'

const inEnglish = (altered: string, right: Alteration['right'], wrong: Alteration['wrong']): Alteration => ({
  altered,
  lang: 'en',
  ...speech,
  right,
  wrong,
})
const inKorean = (altered: string, right: Alteration['right'], wrong: Alteration['wrong']): Alteration => ({
  altered,
  lang: 'ko',
  ...korean,
  right,
  wrong,
})
const of = (
  lang: 'ko' | 'en',
  source: string,
  altered: string,
  right: Alteration['right'],
  wrong: Alteration['wrong'],
): Alteration => ({ altered, lang, source, right, wrong })

/** Claims with one thing altered, each beside the true one. */
export const alterations: readonly Alteration[] = [
  inEnglish('a word of a quotation', said, quote('Water is for us.')),
  inEnglish('a part cut before its negation', said, quote('Bills will')),
  inKorean('a part cut before its negation', spoken, quote('요금을 올리')),
  inEnglish('a part cut inside a word', said, quote('Water is for al')),
  inEnglish('a part cut at the end of a clause', said, quote('Bills will not rise')),
  inEnglish(
    'the order of parts',
    quote('Water is for all.', 'We begin soon.'),
    quote('We begin soon.', 'Water is for all.'),
  ),
  { ...inEnglish('the speaker', said, said), wrongWho: { name: 'Jon Berg' } },
  { ...inKorean('the speaker', spoken, spoken), wrongWho: { name: '도이솔' } },
  {
    ...inKorean('words that somebody denies', spoken, { ...quote('돈이 먼저다'), date: undefined }),
    wrongWho: { name: '도이솔' },
  },
  inEnglish('the day of a quotation', said, { ...said, date: '2025-06-12' }),
  inKorean('the day of a quotation', spoken, { ...spoken, date: '2025-06-10' }),
  {
    ...inEnglish('the office of the speaker', said, said),
    wrongWho: { name: 'Ida Holm', roles: [{ title: 'prime minister' }] },
  },
  inEnglish('a quotation is typed', said, { ...said, parts: [{ text: 'Water is for all.' }] }),
  inKorean('an original is typed', spoken, { ...spoken, original: { lang: 'en', parts: ['Water is for you.'] } }),
  of('en', supply, 'a digit of a figure', counted, stats({ value: 330e6 })),
  of('ko', used, 'a digit of a figure', measured, numbers({ value: 330e4 })),
  of('en', supply, 'the size of a figure', counted, stats({ value: 320e9 })),
  of('en', supply, 'the sign of a figure', counted, stats({ value: -320e6 })),
  of('en', supply, 'a unit', counted, stats({ unit: 'people' })),
  of('ko', used, 'a unit', measured, numbers({ unit: '명' })),
  of('en', supply, 'a unit is left out', counted, stats({ unit: undefined })),
  of('en', supply, 'a bound is added', counted, stats({ bound: '>=' })),
  of('ko', used, 'a bound is left out', measured, numbers({ bound: undefined })),
  of('en', supply, 'the label names another figure of the sentence', counted, stats({ label: 'Used by the south' })),
  of('en', supply, 'the label says something else', counted, stats({ label: 'Milk sold in the country' })),
  of('en', supply, 'the month of a figure', counted, stats({ asOf: '2025-04' })),
  of('ko', used, 'the year of a figure', measured, numbers({ asOf: '2024-05' })),
  of('en', supply, 'the direction of a change', counted, stats({ delta: { ...figure.delta, direction: 'down' } })),
  of('ko', used, 'the size of a change', measured, numbers({ delta: { ...figure.delta, value: 5.4 } })),
  of(
    'en',
    supply,
    'a line of values is added',
    counted,
    stats({ trend: { values: [300, 310, 320], label: 'so far' } }),
  ),
  of('en', supply, 'the context is another', counted, stats({ context: 'more than the whole country needs' })),
  of('en', supply, 'a figure has no anchor', counted, {
    type: 'stats',
    items: [figure, { ...figure, at: undefined, value: 9 }],
  }),
  of('en', past, 'the day of an event', event(past, { date: '2025-06-02' }), event(past, { date: '2025-06-12' })),
  of('en', past, 'the year of an event', event(past, { date: '2025-06-02' }), event(past, { date: '2024-06-02' })),
  of(
    'en',
    past,
    'an event is said with other words',
    event(past, { date: '2025-06-02' }),
    event(past, { date: '2025-06-02', text: 'A main breaks.' }),
  ),
  of(
    'ko',
    plan,
    'a plan is printed as done',
    event(plan, { date: '2025-06-19', status: 'planned' }),
    event(plan, { date: '2025-06-19', status: 'done' }),
  ),
  of(
    'ko',
    plan,
    'a plan has no status',
    event(plan, { date: '2025-06-19', status: 'planned' }),
    event(plan, { date: '2025-06-19' }),
  ),
  of(
    'en',
    supply,
    'a figure in a text of the brief',
    { type: 'text', md: 'The north used 320 million litres.', cite: [at('320 million litres of water')] },
    { type: 'text', md: 'The north used 390 million litres.', cite: [at('320 million litres of water')] },
  ),
  of(
    'en',
    supply,
    'a sentence of the brief without figures',
    { type: 'text', md: 'The north used more.', cite: [at('320 million litres of water')] },
    { type: 'text', md: 'The north used less.', cite: [at('320 million litres of water')] },
  ),
]
