import { groupThousands, type Locale, plainText } from '@briefing-kit/ui'
import type {
  ClaimCount,
  DraftingRules,
  Language,
  Quotation,
  ReadingRules,
  Statements,
} from '../../../packages/briefing/src/languages/rules.ts'
import { typographyOf } from '../../../packages/briefing/src/languages/shared/typography.ts'

const nbsp = '\u00a0'
const months = 'januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro'.split('|')

const locale: Locale = {
  tag: 'eo',
  labels: {
    status: 'Stato',
    statusDone: 'farita',
    statusPlanned: 'planata',
    statusPlannedThen: 'tiam planata',
    statusDoubtful: 'dato necerta',
    statusCancelled: 'nuligita',
    milestone: 'mejloŝtono',
    gist: 'Laŭsence',
    original: 'Originalo',
    originalIn: 'Originalo ({})',
    keyMessages: 'Ĉefaj mesaĝoj',
    timeline: 'Tempolinio',
    table: 'Tabelo',
    figure: 'Figuro',
    box: 'Fono',
    recommendations: 'Rekomendoj',
    sources: 'Fontoj',
    evidence: 'Pruvoj',
    notes: 'Notoj',
    sourceRef: 'Fonto {}',
    noteRef: 'Noto {}',
    backToText: 'Reen al la teksto ĉe {}',
    scrollable: 'Tabelo, ruliĝas flanken',
    contact: 'Kontakto',
    licence: 'Permesilo',
    disclaimer: 'Malgarantio',
    continued: '(daŭrigo)',
    asOf: 'stato je {}',
    seriesNumber: `n-ro${nbsp}{}`,
    deadline: 'ĝis {}',
    addressee: 'Al',
    dueBy: 'Ĝis',
    author: 'De',
    date: 'Dato',
    publisher: 'Eldonis',
    series: 'Serio',
    marking: 'Traktado',
    kindMeasured: '',
    kindPlanned: 'planata',
    kindRank: '',
    kindEstimate: 'taksita',
    boundLower: 'suba limo',
    boundUpper: 'supra limo',
    deltaUp: 'pli',
    deltaDown: 'malpli',
    deltaSame: 'senŝanĝa',
    sentimentGood: 'pli bona',
    sentimentBad: 'pli malbona',
    sentimentNeutral: '',
    unit: 'Unuo',
    subtotal: 'Subsumo',
    total: 'Sumo',
    note: 'Noto',
    omitted: 'ellasita',
    omittedWords: '[…]',
    moreLater: 'Montri {} postajn',
    moreEarlier: 'Montri {} antaŭajn',
    lessLater: 'Kaŝi {} postajn',
    lessEarlier: 'Kaŝi {} antaŭajn',
    citation: 'Citaĵo por kopii',
    noEvents: 'Ankoraŭ neniuj eventoj.',
    noFigures: 'Ankoraŭ neniuj nombroj.',
    noRows: 'Ankoraŭ neniuj datenoj.',
    noRecommendations: 'Ankoraŭ neniuj rekomendoj.',
    noMessages: 'Ankoraŭ neniuj mesaĝoj.',
    noSources: 'Ankoraŭ neniuj fontoj.',
    loading: 'Ŝargado',
  },
  languageNames: { eo: 'Esperanto', ko: 'la korea', en: 'la angla' },
  quotes: { outer: ['„', '”'], inner: ['‚', '’'] },
  office: (role, organisation) => [role, organisation].filter(Boolean).join(', '),
  dates: {
    point: ({ year, month, day }, { omit }) =>
      [
        day === undefined ? '' : `la${nbsp}${day}-a de`,
        month === undefined ? '' : (months[month - 1] as string),
        omit && month !== undefined ? '' : `${year}`,
      ]
        .filter(Boolean)
        .join(nbsp),
    range: (start, end, form) => ({
      start: locale.dates.point(start, form),
      between: ' ĝis ',
      end: locale.dates.point(end, form),
    }),
    between: ' ĝis ',
    since: 'ekde {}',
    until: 'ĝis {}',
    circa: 'ĉirkaŭ {}',
    uncertain: '{}?',
  },
  numbers: {
    plain: plainText,
    amount: (value) => [{ kind: 'number', text: plainText(value) }],
    range: (low, high) => [{ kind: 'number', text: `${plainText(low)} ĝis ${plainText(high)}` }],
    rank: (first) => [{ kind: 'number', text: `${groupThousands(String(first))}-a` }],
    bounds: { '>=': 'almenaŭ {}', '>': 'pli ol {}', '<=': 'maksimume {}', '<': 'malpli ol {}', '~': 'ĉirkaŭ {}' },
    units: { '%': { text: '%', tight: true } },
    gap: (_number, { tight }) => (tight ? '' : nbsp),
  },
}

const ofAll = ({ proven, all }: ClaimCount): string => `${proven} el ${all}`

const statements: Statements = {
  proven: ({ quotations, figures, dates }) =>
    `Komparitaj kun la fontoj: ${ofAll(quotations)} citaĵoj, ${ofAll(figures)} nombroj, ${ofAll(dates)} datoj.`,
  notCompared: 'ne komparita kun la fonto',
  sameSource: (number) => `Sama fonto kiel ${number}`,
  accessed: (date) => `legita ${date}`,
}

const { paragraphs, sentences, marked, insertions } = typographyOf({
  editorNote: /redaktoro/,
  endsSentence: (_before, after) => !/^\s+\p{Ll}/u.test(after),
})

/** „…” behind “La direktoro Maria Lumo diris:”. */
const speakerOf = (text: string, { from }: { from: number }): Pick<Quotation, 'speaker'> => {
  const name = /(\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}) diris: $/u.exec(text.slice(Math.max(0, from - 60), from))?.[1]
  const start = name === undefined ? -1 : text.lastIndexOf(name, from)
  return name === undefined
    ? {}
    : { speaker: { name, span: { from: start, to: start + name.length }, how: 'same-sentence' } }
}

const reading: ReadingRules = {
  paragraphs,
  sentences,
  quotations: (text) =>
    marked(text).map((one, utterance) => ({
      from: one.from,
      to: one.to,
      words: one.words,
      kind: 'speech',
      ...speakerOf(text, one),
      utterance,
      insertions: insertions(text, one.words),
    })),
  cutOf: () => undefined,
  shareHead: /elcento/,
  figures: (text) =>
    [...text.matchAll(/(\d{1,3}(?:,\d{3}){0,3}) (tunoj|eŭroj)/g)].map(
      ({ 0: whole, 1: digits = '', 2: unit, index }) => ({
        from: index,
        to: index + whole.length,
        value: Number(digits.replaceAll(',', '')),
        unit,
      }),
    ),
  dates: (text) =>
    [...text.matchAll(/la (\d{1,2})-a de (\p{L}{4,9}) (\d{4})/gu)].flatMap(
      ({ 0: whole, 1: day = '', 2: month = '', 3: year, index }) => {
        const number = String(months.indexOf(month) + 1).padStart(2, '0')
        return { from: index, to: index + whole.length, date: `${year}-${number}-${day.padStart(2, '0')}` }
      },
    ),
  people: () => [],
  isPlan: (sentence) => /\p{L}os\b/u.test(sentence),
  isPlannedOn: (sentence) => /\b\w+os\b/.test(sentence),
  statusOf: () => undefined,
  isAgreement: (sentence) => /interkonsentis/.test(sentence),
  changeOf: () => undefined,
  isBenchmark: () => false,
  subjectsIn: () => [],
  restOfClause: (text) => text,
  isInRatio: () => false,
  isOtherOffice: () => false,
  names: (text, { name, aliases = [] }) => [name, ...aliases].some((one) => text.includes(one)),
}

const drafting: DraftingRules = {
  letters: /[A-Za-zĉĝĥĵŝŭ]/g,
  weight: 1.01,
  common: /^(?:la|kaj|de|en|al|estas|ke|por|kun|sur)$/i,
  furniture: /^(?:menuo|hejmo)$/i,
  today: /^hodiaŭ\b/i,
  published: /publikigita/i,
  interruption: /^reklamo$/i,
  modified: /ŝanĝita/,
  embargo: /embargo/,
  noTitle: /^Al:/,
  titlePrefix: /^Komuniko: /,
  credits: [{ pattern: /^Eldonis: (?<publisher>.+)$/ }],
  byline: /^\s*de\s/i,
  release: /gazetara komuniko/i,
  lastMonth: /lastmonate/i,
  duration: { unit: /^(?:tagoj|semajnoj|monatoj|jaroj)$/, limit: /^(?:ĝis|minimume|maksimume)\s/ },
  record: /plej/,
  since: /ekde/,
  clauseStart: /;\s|,\s(?:kaj|sed)\s/g,
  clauseEnd: /;|,\s(?:kaj|sed)\s/,
  headings: {
    timeline: 'Tempolinio',
    statements: 'Diroj',
    figures: 'Nombroj',
    agreements: 'Interkonsentoj',
    outline: 'Enhavo',
    added: 'Novaj trovoj',
  },
}

/** Esperanto, as small as a language can be: made for tests. */
export const eo: Language = { locale, statements, reading, drafting, values: { planata: 'planned' } }
