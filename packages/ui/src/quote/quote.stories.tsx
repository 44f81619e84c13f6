import type { Meta, Story } from '../stories'
import type { QuoteProps, QuoteSource, Speaker } from './props'
import { Quote } from './quote'

const meta = {
  title: 'Components/Quote',
  component: Quote,
} satisfies Meta<QuoteProps>

export default meta

/** Fictional, as is the ministry. */
const speaker: Speaker = { name: '한도윤', role: '장관', organisation: '미래협력부' }
const speakerInEnglish: Speaker = {
  name: 'Han Doyun',
  role: 'Minister',
  organisation: 'Ministry of Future Cooperation',
}
const source: QuoteSource = {
  title: '한빛만 포럼 기조연설',
  url: 'https://records.example.org/keynote',
  locator: '7쪽',
}
const refs = [{ label: '1', href: '#source-1' }]

export const Korean: Story<QuoteProps> = {
  args: {
    parts: ['등대는 배를 대신 몰아 주지 않습니다. 다만 어디로 가야 하는지 밤에도 보이게 할 뿐입니다.'],
    speaker,
    date: '2025-05-20',
    source,
    refs,
  },
}

export const English: Story<QuoteProps> = {
  args: {
    locale: 'en',
    parts: ['A lighthouse does not steer the ship. It only lets you see, even at night, where to go.'],
    speaker: speakerInEnglish,
    date: '2025-05-20',
    source: { title: 'Keynote at the Hanbit Bay Forum', url: 'https://records.example.org/keynote', locator: 'p. 7' },
    refs,
  },
}

/** Words between were left out: the gap is shown, never bridged. */
export const InParts: Story<QuoteProps> = {
  args: {
    parts: ['바다는 국경을 모릅니다.', '그래서 우리는 먼저 자료를 나누고', '그다음에 배를 나눌 것입니다.'],
    speaker,
    date: '2025-05',
  },
}

/** Quotations inside a quotation get inner marks, whatever marks the data has. */
export const QuotationInside: Story<QuoteProps> = {
  args: { parts: ['어민들은 "올해도 \'기다려 보자\'는 말뿐"이라고 했습니다.'], speaker },
}

/** The substance of what was said. It is labelled so, and never set in quotation marks. */
export const Gist: Story<QuoteProps> = {
  args: {
    gist: '관측 자료를 이웃 나라와 먼저 나누고, 장비를 함께 쓰는 일은 그 성과를 보고 정하겠다는 뜻을 밝혔다.',
    speaker,
    date: '2025-05-20',
    source: { title: '출입기자단 간담회' },
    refs,
  },
}

export const GistInEnglish: Story<QuoteProps> = {
  args: {
    locale: 'en',
    gist: 'Data would be shared with the neighbours first; sharing equipment would depend on how that goes.',
    speaker: speakerInEnglish,
    date: '2025-05-20',
  },
}

/** Repeats a sentence of the text, large and without marks. */
export const Pull: Story<QuoteProps> = {
  args: { variant: 'pull', parts: ['자료를 먼저 나누고, 배는 그다음에 나눈다.'], speaker, refs },
}

export const PullInEnglish: Story<QuoteProps> = {
  args: {
    locale: 'en',
    variant: 'pull',
    parts: ['Share the data first, and the ships after that.'],
    speaker: speakerInEnglish,
  },
}

/** A translation, with the wording it was made from. */
export const Translated: Story<QuoteProps> = {
  args: {
    parts: ['항구마다 다른 달력을 쓸 수는 없습니다.'],
    speaker: { name: '마라 린드', role: '사무총장', organisation: '북해협력기구' },
    date: '2025-03-11',
    original: { lang: 'en', parts: ['We cannot have each port keep its own calendar.'], note: '미래협력부 옮김' },
  },
}

export const TranslatedIntoEnglish: Story<QuoteProps> = {
  args: {
    locale: 'en',
    parts: ['The sea knows no border.', 'So we begin with what we measure.'],
    speaker: speakerInEnglish,
    original: { lang: 'ko', parts: ['바다는 국경을 모릅니다.', '그래서 우리는 재는 일부터 시작합니다.'] },
  },
}

/** The language of the original has no name in the locale. */
export const OriginalWithoutName: Story<QuoteProps> = {
  args: {
    parts: ['먼저 듣겠습니다.'],
    speaker: { name: '아노 카스크' },
    original: { lang: 'et', parts: ['Kõigepealt kuulame.'] },
  },
}

export const WordsAlone: Story<QuoteProps> = { args: { parts: ['먼저 듣겠습니다.'] } }

export const WithoutOffice: Story<QuoteProps> = {
  args: { parts: ['그물을 걷기 전에 일기도부터 봅니다.'], speaker: { name: '오세진' } },
}

/** A document says it, and nobody in particular. */
export const FromDocument: Story<QuoteProps> = {
  args: {
    parts: ['관측 자료는 사흘 안에 공개한다.'],
    source: { title: '한빛만 관측 규정', locator: '제3조' },
    date: '2024',
  },
}

export const UncertainDate: Story<QuoteProps> = {
  args: { parts: ['내년 봄에는 불을 켭니다.'], speaker, date: '2024-09?', houseStyle: { dates: 'written' } },
}

export const Long: Story<QuoteProps> = {
  args: {
    parts: [
      Array.from(
        { length: 9 },
        (_, index) =>
          `${index + 1}년째 같은 자리에서 같은 시각에 바람과 물결을 재 왔고, 그 기록이 이제 우리의 말에 무게를 줍니다.`,
      ).join(' '),
    ],
    speaker,
    date: '2025-05-20',
    source,
  },
}

/** Marks and particles stay with the word before them. */
export const ClosingMarks: Story<QuoteProps> = {
  args: {
    parts: [
      '「한빛만 공동 관측 선언」·『바다 백서』를 함께 읽은 분들은 ‘파트너’라는 말이 (적어도) 여기서는 빈말이 아님을 압니다.',
    ],
    speaker,
  },
}

export const LongWords: Story<QuoteProps> = {
  args: {
    locale: 'en',
    parts: ['We call it the Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründung.'],
    speaker: {
      name: 'Wolfeschlegelsteinhausenbergerdorff',
      organisation: 'Zwischenstaatlichenmeeresbeobachtungskommission',
    },
  },
}

/** One click selects the quotation with its attribution. On paper there is nothing to copy from. */
export const Copyable: Story<QuoteProps> = {
  args: {
    copyable: true,
    parts: ['바다는 국경을 모릅니다.', '그래서 우리는 먼저 자료를 나누고'],
    speaker,
    date: '2025-05-20',
    source,
    refs,
  },
}

export const CopyableGistInEnglish: Story<QuoteProps> = {
  args: {
    locale: 'en',
    copyable: true,
    gist: 'The ministry will share its data before it shares its ships.',
    speaker: speakerInEnglish,
    date: '2025-05',
    source: { title: 'Keynote at the Hanbit Bay Forum', locator: 'p. 7' },
  },
}
