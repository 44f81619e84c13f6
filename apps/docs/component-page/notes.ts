import type * as web from '@briefing-kit/ui'

/** The texts of a component's page that its types do not give. Props are described in the types only. */
export interface ComponentNotes {
  /** Its purpose. */
  use: string
  /** When something else serves better. */
  not: string
  /** The semantics that assistive technology gets from its elements. */
  accessibility: string
  /** The component with a few props, as JSX that is right on the web and in PDF. */
  example: string
}

/** Every component that has stories. */
export type DocumentedName = Exclude<
  { [Name in keyof typeof web]: Name extends Capitalize<Name> ? Name : never }[keyof typeof web],
  'Brand' | 'MainColumn' | 'Sheet'
>

export const notes: Record<DocumentedName, ComponentNotes> = {
  Timeline: {
    use: `Chronologies of two to some fifty events: how something came about, what a programme has done and still plans.
      Dates may be as vague as their source, and stretches of time left out are said to be.`,
    not: `Steps somebody has to take (use a list), opening hours or other repeated times, and progress within a process.`,
    accessibility: `An ordered list with a name, so that its length and the place in it are announced, and valid \`time\`
      elements. A range is two of them. Each status is a word beside the event; the marks repeat it as shapes, and the
      only mark without a word, “done”, is a named image. A fold is a \`details\`: the keyboard opens it, and so do a link
      into it and a search of the page.`,
    example: `<Timeline
  locale="en"
  title="Until the summer"
  asOf="2025-06-12"
  items={[
    { id: 'plan', date: '2025-06-11', title: 'A new plan' },
    {
      date: '2025-06-20',
      title: 'Public hearing',
      status: 'planned',
    },
  ]}
/>`,
  },
  Quote: {
    use: `Speech that carries weight: word for word (\`parts\`), in substance (\`gist\`), or a sentence of the text once more
      and large (\`variant="pull"\`).`,
    not: `Emphasis on words of your own (use strong text), or a passage of a law or a text without a speaker that needs
      no attribution (a paragraph does).`,
    accessibility: `A \`figure\` with a \`blockquote\` and its \`figcaption\`; indirect speech is no \`blockquote\`, and
      its label says so in words. The original of a translation carries its own \`lang\`. Quotation marks are text. The citation to copy is a \`details\` below the figure.`,
    example: `<Quote
  locale="en"
  parts={['Water has to come first.']}
  speaker={{
    name: 'Kim Haneul',
    role: 'Head of water supply',
  }}
  date="2025-06-11"
/>`,
  },
  StatCard: {
    use: `The figure a reader should remember: a budget, a share, a place in an order, a change.`,
    not: `Several figures side by side (StatGrid), or figures to be compared line by line (Table). Figures in running text are
      text. Alone it takes the whole width: give it one.`,
    accessibility: `A \`group\` named by its label. Direction and judgement of a change are words beside the triangle, so
      neither colour nor shape is needed. A trend is an image whose alternative text you have to give.`,
    example: `<StatCard
  locale="en"
  label="Homes with new pipes"
  value={87.4}
  unit="%"
  asOf="2025-06"
  delta={{
    value: 4.2,
    unit: '%p',
    direction: 'up',
    sentiment: 'good',
  }}
/>`,
  },
  StatGrid: {
    use: `Two to eight figures side by side, four in a row at most, on a line of their own.`,
    not: `A single figure (StatCard), or many of one kind (Table).`,
    accessibility: `Each card is a named \`group\`, read in the order of the data. Two columns remain on a narrow screen.`,
    example: `<StatGrid
  locale="en"
  items={[
    { label: 'More water a day', value: 30_000, unit: 't' },
    { label: 'Homes reached', value: 87.4, unit: '%' },
  ]}
/>`,
  },
  Box: {
    use: `Background that the text does not depend on: a term, a method, a short history.`,
    not: `Warnings and anything a reader must not miss: readers skip boxes. Key messages have their own component.`,
    accessibility: `A \`section\` named by its label, and so a region that can be jumped to and passed over.`,
    example: `<Box
  locale="en"
  label="In short"
  text="A **raw-water main** leads to the plant."
/>`,
  },
  Colophon: {
    use: `Contact, licence and disclaimer, at the end of a document.`,
    not: `Sources (SourceList), or navigation at the foot of a site.`,
    accessibility: `A \`footer\` with labelled cells. Inside an article it is that article's, not the page's.`,
    example: `<Colophon
  locale="en"
  contact={['brief@example.org']}
  licence="CC BY 4.0"
/>`,
  },
  Figure: {
    use: `A picture or a chart with its caption beside it. A title that says the finding serves better than one that names the subject.
      \`width\` and \`height\` say how large it is, so that it is not enlarged; \`wide\` gives it the whole measure.`,
    not: `Logos and pictures that only fill room. Figures as numbers are StatCards.`,
    accessibility: `A \`figure\` with an \`img\` and a \`figcaption\`. The types ask for either \`alt\` or \`decorative\`;
      a picture can not be left without a decision.`,
    example: `<Figure
  lang="en"
  src={chart}
  alt="Bar chart. Supply grows by 75 per cent."
  title="Supply almost doubles by July"
/>`,
  },
  Heading: {
    use: `A section of a document (level 1) or a part of it (level 2).`,
    not: `The title of the document, which is the Masthead's, or text that only looks like a heading.`,
    accessibility: `Level 1 is an \`h2\` and level 2 an \`h3\`, since the title is the \`h1\`. The number is a paragraph
      beside it and no part of the heading's name.`,
    example: `<Heading lang="en" number="1" text="What changes" />`,
  },
  KeyMessages: {
    use: `The three to five things that a reader in a hurry must know, before all else.`,
    not: `A table of contents, or more than five: then none is key.`,
    accessibility: `A named \`section\` with an ordered list. The numerals are text, and so are read as well as counted.`,
    example: `<KeyMessages
  locale="en"
  items={['Water comes first.', 'Then the hearing.']}
/>`,
  },
  Masthead: {
    use: `The head of a document: publisher, title, series, date, authors, handling.`,
    not: `The head of a site, or of a page with several documents: it holds the \`h1\`.`,
    accessibility: `A \`header\` with the only \`h1\`. A line break in the title is a \`br\`, so the title remains one heading.`,
    example: `<Masthead
  locale="en"
  publisher="Hanbit Institute"
  title="Water for the summer"
  date="2025-06-12"
/>`,
  },
  Prose: {
    use: `Running text from a small Markdown: paragraphs, emphasis, strong, links, lists.`,
    not: `Markdown from strangers that may hold anything: headings, pictures and raw HTML are errors, not dropped.`,
    accessibility: `\`p\`, \`ul\`, \`ol\`, \`em\`, \`strong\` and \`a\`. Bullets and numbers of lists are text, so that
      web and PDF say the same; a screen reader reads them besides announcing the item.`,
    example: `<Prose
  lang="en"
  text="The plant opens **at the end of June**."
/>`,
  },
  Recommendations: {
    use: `What somebody should do, each with who and by when in the side column.`,
    not: `Findings (KeyMessages, Prose), or steps of a manual.`,
    accessibility: `A named ordered list. The addressee stands before the words in reading order, as it does on the page.`,
    example: `<Recommendations
  locale="en"
  items={[
    {
      to: 'City of Hanbit',
      by: 'by September 2025',
      text: 'Say what next year will cost.',
    },
  ]}
/>`,
  },
  Skeleton: {
    use: `The fallback of \`<Suspense>\` for a Timeline, a Quote or StatCards whose data is on its way. A card is as high
      as one with a line of context, so that nothing jumps.`,
    not: `What is there but empty: the components say so themselves. Waiting of less than a moment needs no fallback.`,
    accessibility: `“Loading” is real text in an element with \`role="status"\`; the bars say nothing. They are still
      unless the reader has no objection to motion, and keep their shape in forced colours.`,
    example: `<Skeleton of="timeline" locale="en" count={3} />`,
  },
  SourceList: {
    use: `The numbered sources and notes that references in the text lead to.`,
    not: `Further reading that nothing refers to: a list in Prose does.`,
    accessibility: `A named \`section\` with an ordered list; each entry has the \`id\` that its references link to.
      There are no links back, so a reader returns with the browser's own means. In two columns it is two lists.`,
    example: `<SourceList
  locale="en"
  entries={[
    {
      id: 'source-1',
      label: '1',
      text: 'Water for the summer, 2025',
    },
  ]}
/>`,
  },
  Abbreviations: {
    use: `What short forms stand for, said to those who listen: put one around each section.`,
    not: `Words that everybody has to see in full (write them out), or an explanation (a note does).`,
    accessibility: `The first of each in its children is an \`abbr\` with a \`title\`; in PDF it has its expansion. None is
      where the full form stands beside it, in a \`blockquote\` and in text of another language.`,
    example: `<Abbreviations of={{ WHO: 'World Health Organization' }}>
  <Prose lang="en" text="The WHO publishes its list in June." />
</Abbreviations>`,
  },
  Stack: {
    use: `The document's own distances between sections, between blocks, or none between a heading and what it heads.`,
    not: `A layout of your own: any element does, components bring no outer margins.`,
    accessibility: `A plain \`div\`: it says nothing, and the order of reading is the order of its children.`,
    example: `<Stack gap="close">
  <Heading lang="en" text="What changes" />
  <Prose lang="en" text="The plant opens in June." />
</Stack>`,
  },
  Statement: {
    use: `A remark on the document itself, with its label beside it: how far it is proven.`,
    not: `A disclaimer or a licence (Colophon), or an alert.`,
    accessibility: `Two paragraphs, label first. It is neither a region nor live.`,
    example: `<Statement
  lang="en"
  label="Evidence"
  text="All 6 quotations were found."
/>`,
  },
  Table: {
    use: `Figures to be compared. Numbers are written by the language and stand under one another; on paper the head
      stands again on each page.`,
    not: `Layout, sorting and filtering, or a handful of figures (StatGrid).`,
    accessibility: `A \`table\` with \`caption\`, and \`th\` with \`scope\` for columns and rows. Where it is wider than
      its place it scrolls inside a named group that the keyboard reaches.`,
    example: `<Table
  locale="en"
  title="Water by district"
  unit="t a day"
  columns={[{ title: 'District' }, { title: 'Now' }]}
  rows={[['Harbour', 12_000], ['Old town', 8_500]]}
/>`,
  },
}
