/**
 * Words that are all different, of three syllables, each of which stands at one place in a word only: none is found where
 * two others meet.
 */
export const words = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    [index % 16, Math.floor(index / 16) % 16, Math.floor(index / 256)]
      .map((digit, place) => String.fromCharCode(0xac00 + 588 * (6 * place + (digit % 6)) + 28 * Math.floor(digit / 6)))
      .join(''),
  )

/** A brief with one field of each kind, in which a text can be put into any field. The words are made up. */
const brief = () => ({
  lang: 'ko',
  title: '물의 길',
  subtitle: '부제',
  series: { name: '총서', number: '7' },
  date: '2025-06-12',
  authors: [{ name: '김하늘', affiliation: '한빛연구원' }],
  publisher: '한빛연구원',
  contact: ['02-000-0000'],
  marking: '대외비',
  licence: '자유 이용',
  disclaimer: '필자의 견해이다',
  notice: '예시 문서이다',
  summary: ['물은 늘어난다', '물이 먼저 간다', '값은 그대로다'],
  sources: {
    plan: {
      title: '공급 계획',
      author: ['박바다'],
      publisher: '한빛시',
      'container-title': '한빛일보',
      locator: '3쪽',
      note: '보도자료',
    },
  },
  people: { kim: { name: '김강물', roles: [{ title: '시장', organisation: '한빛시' }] } },
  blocks: [
    {
      type: 'stats',
      items: [
        {
          value: 3,
          unit: '톤',
          label: '공급량',
          context: '하루치이다',
          delta: { value: 1, unit: '톤', direction: 'up', label: '전년 대비' },
        },
      ],
    },
    { type: 'heading', level: 1, text: '배경' },
    { type: 'text', md: '물이 모자란다[@plan].\n\n- 첫 항목이다' },
    { type: 'text', md: '각주가 있다.^[덧붙인 말이다]' },
    { type: 'heading', level: 2, text: '말' },
    {
      type: 'quote',
      speaker: 'kim',
      date: '2025-06-11',
      source: 'plan',
      locator: '4쪽',
      parts: [{ text: '물이 간다' }],
      original: { lang: 'en', parts: ['Water goes'] },
      note: '편집자 옮김',
    },
    { type: 'quote', gist: '물은 늘어난다고 했다', note: '들은 대로이다' },
    { type: 'quote', variant: 'pull', speaker: 'kim', parts: [{ text: '물이 먼저 간다' }] },
    {
      type: 'timeline',
      title: '일지',
      items: [{ date: '2025-06-12', text: '회의를 연다', note: '장소는 미정' }, { gap: '기록이 없다' }],
    },
    {
      type: 'table',
      title: '규모',
      unit: '억 원',
      columns: [{ title: '곳', unit: '개' }, { title: '값' }],
      rows: [['북구', 12]],
      total: ['합계', 12],
      notes: ['잠정치이다'],
    },
    { type: 'figure', src: 'pipe.svg', alt: '관 하나', title: '그림 제목', note: '그림의 주' },
    { type: 'box', title: '용어', md: '상자의 글이다' },
    { type: 'recommendations', items: [{ to: '외교부', by: '연말까지', text: '관을 바꾼다', detail: '해마다 한다' }] },
  ],
})

type Path = readonly (string | number)[]

/** Every field of a brief that is printed, by where it stands and what is kept around the text that is put into it. */
export const fields: Record<string, { path: Path; around?: (text: string) => string }> = {
  title: { path: ['title'] },
  subtitle: { path: ['subtitle'] },
  'name of the series': { path: ['series', 'name'] },
  'number in the series': { path: ['series', 'number'] },
  author: { path: ['authors', 0, 'name'] },
  'affiliation of an author': { path: ['authors', 0, 'affiliation'] },
  publisher: { path: ['publisher'] },
  contact: { path: ['contact', 0] },
  marking: { path: ['marking'] },
  licence: { path: ['licence'] },
  disclaimer: { path: ['disclaimer'] },
  notice: { path: ['notice'] },
  'summary item': { path: ['summary', 0] },
  'source title': { path: ['sources', 'plan', 'title'] },
  'source author': { path: ['sources', 'plan', 'author', 0] },
  'source publisher': { path: ['sources', 'plan', 'publisher'] },
  'source container': { path: ['sources', 'plan', 'container-title'] },
  'source locator': { path: ['sources', 'plan', 'locator'] },
  'source note': { path: ['sources', 'plan', 'note'] },
  speaker: { path: ['people', 'kim', 'name'] },
  'office of a speaker': { path: ['people', 'kim', 'roles', 0, 'title'] },
  'organisation of a speaker': { path: ['people', 'kim', 'roles', 0, 'organisation'] },
  'figure label': { path: ['blocks', 0, 'items', 0, 'label'] },
  'figure unit': { path: ['blocks', 0, 'items', 0, 'unit'] },
  'figure context': { path: ['blocks', 0, 'items', 0, 'context'] },
  'change label': { path: ['blocks', 0, 'items', 0, 'delta', 'label'] },
  'change unit': { path: ['blocks', 0, 'items', 0, 'delta', 'unit'] },
  heading: { path: ['blocks', 1, 'text'] },
  paragraph: { path: ['blocks', 2, 'md'] },
  'list item': { path: ['blocks', 2, 'md'], around: (text) => `- ${text}` },
  'item within an item': { path: ['blocks', 2, 'md'], around: (text) => `- 하나\n  - ${text}` },
  'note of a text': { path: ['blocks', 3, 'md'], around: (text) => `각주가 있다.^[${text}]` },
  'heading within a section': { path: ['blocks', 4, 'text'] },
  quotation: { path: ['blocks', 5, 'parts', 0, 'text'] },
  'original of a quotation': { path: ['blocks', 5, 'original', 'parts', 0] },
  'note of a quotation': { path: ['blocks', 5, 'note'] },
  'place of a quotation': { path: ['blocks', 5, 'locator'] },
  gist: { path: ['blocks', 6, 'gist'] },
  'note of a gist': { path: ['blocks', 6, 'note'] },
  'pull quote': { path: ['blocks', 7, 'parts', 0, 'text'] },
  'timeline title': { path: ['blocks', 8, 'title'] },
  'timeline text': { path: ['blocks', 8, 'items', 0, 'text'] },
  'timeline note': { path: ['blocks', 8, 'items', 0, 'note'] },
  'timeline gap': { path: ['blocks', 8, 'items', 1, 'gap'] },
  'table title': { path: ['blocks', 9, 'title'] },
  'table unit': { path: ['blocks', 9, 'unit'] },
  'table head': { path: ['blocks', 9, 'columns', 0, 'title'] },
  'column unit': { path: ['blocks', 9, 'columns', 0, 'unit'] },
  'table cell': { path: ['blocks', 9, 'rows', 0, 0] },
  'table total': { path: ['blocks', 9, 'total', 0] },
  'table note': { path: ['blocks', 9, 'notes', 0] },
  'picture title': { path: ['blocks', 10, 'title'] },
  'picture note': { path: ['blocks', 10, 'note'] },
  'box title': { path: ['blocks', 11, 'title'] },
  'box text': { path: ['blocks', 11, 'md'] },
  addressee: { path: ['blocks', 12, 'items', 0, 'to'] },
  'date of a recommendation': { path: ['blocks', 12, 'items', 0, 'by'] },
  recommendation: { path: ['blocks', 12, 'items', 0, 'text'] },
  'detail of a recommendation': { path: ['blocks', 12, 'items', 0, 'detail'] },
}

/** The brief, with a text in one of its fields. */
export const withText = (field: string, text: string) => {
  const { path, around = (one: string) => one } = fields[field] as (typeof fields)[string]
  const content = brief() as unknown as Record<string | number, unknown>
  let group = content
  for (const step of path.slice(0, -1)) group = group[step] as typeof group
  const name = path.at(-1) as string | number
  if (!(name in group)) throw new Error(`${field}: no ${path.join('.')}`)
  group[name] = around(text)
  return content
}

const drawing = (shape: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">${shape}</svg>`

/** A picture for the brief. */
export const pipe = drawing('<rect width="60" height="20" fill="#345"/>')
