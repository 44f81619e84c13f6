import { explanations } from './explanation'

interface Props {
  document?: string
  page?: string
  /** Of the page, beside its font. */
  style?: string
}

/** A document with a page. */
const page = (inside: string, { document = '', page = '', style = '' }: Props = {}): string =>
  `<Document title="Water losses" language="en"${document}>
  <Page${page} style={{ fontFamily: "Pretendard"${style} }}>
    ${inside}
  </Page>
</Document>
`

const words = page('<Text>A quarter is lost.</Text>')

const long = page('<Text>Losses</Text>\n    <Text break>Leaks</Text>')

const table = "{ name: 'leaks.csv', type: 'text/csv', bytes: Buffer.from('pipe,leaks') }"

/** Documents of your own, as React components, that cannot claim what they are to claim. */
export const documents = explanations({
  'no-title': {
    title: 'the document has no title',
    why: 'A screen reader says the title first, and a window shows it instead of the name of a file (PDF/UA-1, 7.1).',
    remedy: 'Give the `<Document>` a `title`.',
    kind: 'document',
    wrong: words.replace(' title="Water losses"', ''),
    right: words,
  },
  'no-language': {
    title: 'the document has no language',
    why: 'A screen reader chooses its voice by the language (PDF/UA-1, 7.2).',
    remedy: 'Give the `<Document>` a `language`, such as `ko` or `en`.',
    kind: 'document',
    wrong: words.replace(' language="en"', ''),
    right: words,
  },
  'no-alt': {
    title: 'a picture has no words for those who do not see it',
    why: 'Who cannot see a picture is told its `alt`; without, there is nothing to tell (PDF/UA-1, 7.3).',
    remedy: 'Write what the picture shows in `alt`; if it shows nothing that matters, `tag="Artifact"`.',
    kind: 'document',
    wrong: page('<Svg width={80} height={40}><Path d="M0 20h80" stroke="#12498f" /></Svg>'),
    right: page('<Svg width={80} height={40} alt="A pipe"><Path d="M0 20h80" stroke="#12498f" /></Svg>'),
  },
  'unknown-role': {
    title: 'a role is not one of PDF',
    why: 'Readers know the standard structure types; they do not know what to do with others (PDF/UA-1, 7.1).',
    remedy: 'Take a standard one: `P`, `H1`, `L`, `LI`, `Table`, `BlockQuote`, `Div` …',
    kind: 'document',
    wrong: page('<Text tag="Headline">Leaks</Text>'),
    right: page('<Text tag="H1">Leaks</Text>'),
  },
  'misplaced-role': {
    title: 'an element may not stand where it stands',
    why: 'A list holds items, a table rows, a row cells. Otherwise readers count and announce them wrongly (ISO 32000-1, 14.8.4).',
    remedy: 'Put the element that lacks between them.',
    kind: 'document',
    wrong: page('<Text tag="LI">Leaks</Text>'),
    right: page('<View tag="L"><Text tag="LI">Leaks</Text></View>'),
  },
  'link-in-artifact': {
    title: 'a link stands in decoration',
    why: 'What is `fixed` on every page, or marked as an artifact, is not read aloud; who hears the document would not come to the link.',
    remedy: 'Give what is `fixed` around it a role, as in `tag="Div"`: it is then read where it first stands.',
    kind: 'document',
    wrong: page('<View fixed><Link src="https://example.org"><Text>The board</Text></Link></View>'),
    right: page('<View fixed tag="Div"><Link src="https://example.org"><Text>The board</Text></Link></View>'),
  },
  'unknown-destination': {
    title: 'a link leads to nothing in the document',
    why: 'A link to `#id` needs an element with that `id`, otherwise it does nothing.',
    remedy: 'Give the `id` to the element, or correct the link.',
    kind: 'document',
    wrong: page('<Link src="#leaks"><Text>Leaks</Text></Link>'),
    right: page(
      '<Link src="#leaks"><Text>Leaks</Text></Link>\n    <Text id="leaks">Most leaks are in old pipes.</Text>',
    ),
  },
  'unsupported-element': {
    title: 'an element has no place in a tagged file',
    why: 'Notes and fields of forms have a structure of their own in PDF, which is not written here.',
    remedy: 'Print what it says as text.',
    kind: 'document',
    wrong: page('<Note>Check this figure.</Note>'),
    right: page('<Text>Check this figure.</Text>'),
  },
  'unsupported-style': {
    title: 'a style is not drawn',
    why: 'Its value is none that can be drawn. It would be ignored, and the page would look otherwise than you meant.',
    remedy: 'Write a value that the message lists.',
    kind: 'document',
    wrong: page('<Text>A quarter is lost.</Text>', { page: ' size="B99"' }),
    right: page('<Text>A quarter is lost.</Text>', { page: ' size="A4"' }),
  },
  'image-unusable': {
    title: 'a picture cannot be drawn',
    why: 'Its file is not there, is no PNG, JPEG or SVG, or is damaged. The page would have a gap.',
    remedy: 'Give the `<Image>` a `src` that can be read.',
    kind: 'document',
    wrong: page('<Image alt="Pipes" src="data:image/png;base64,AAAA" />'),
    right: page(
      '<Image alt="Pipes" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==" />',
    ),
  },
  'no-face': {
    title: 'there is no font for a text',
    why: 'The family is not registered, or the text is set in a font that every reader has its own version of. PDF/UA and PDF/A ask for fonts inside the file.',
    remedy: 'Register the family; `registerFonts()` of `@briefing-kit/ui/fonts` registers Pretendard and Noto Sans KR.',
    kind: 'document',
    wrong: words.replace(' style={{ fontFamily: "Pretendard" }}', ''),
    right: words,
  },
  'bare-words': {
    title: 'words stand outside of every text',
    why: 'Words that stand in a `<View>` or a `<Page>` and in no `<Text>` are not printed.',
    remedy: 'Put them into a `<Text>`.',
    kind: 'document',
    wrong: page('<View>A quarter is lost.</View>'),
    right: page('<View><Text>A quarter is lost.</Text></View>'),
  },
  encrypted: {
    title: 'an encrypted document is asked for',
    why: 'Encryption can keep screen readers out, and archives may not have it. A tagged file is not encrypted.',
    remedy: 'Leave the passwords out, or claim nothing: `standard: "none"`.',
    kind: 'document',
    wrong: page('<Text>A quarter is lost.</Text>', { document: ' userPassword="water"' }),
    right: words,
  },
  'no-room': {
    title: 'a page has no room for what stands on it',
    why: 'Paddings and what is fixed leave no height, and page after page would stay empty.',
    remedy: 'Make the paddings smaller or the page larger.',
    kind: 'document',
    wrong: page('<Text>A quarter is lost.</Text>', { style: ', paddingTop: 500, paddingBottom: 500' }),
    right: page('<Text>A quarter is lost.</Text>', { style: ', paddingTop: 50, paddingBottom: 50' }),
  },
  'too-many-pages': {
    title: 'the document has too many pages',
    why: 'It has more pages than `limit` says, 5000 where it says nothing, or would never end.',
    remedy: 'Give a larger `limit` if it is so long; otherwise look for what does not fit on any page.',
    kind: 'document',
    wrong: `renderTagged(${long.trimEnd()}, { limit: 1 })\n`,
    right: `renderTagged(${long.trimEnd()}, { limit: 2 })\n`,
  },
  attachment: {
    title: 'the standard allows no attachments',
    why: 'PDF/A-2 holds no files but other archives, so that everything in it can be opened in decades.',
    remedy: 'Claim PDF/A-3, `standard: "a-3a"`, or attach nothing.',
    kind: 'document',
    wrong: `renderTagged(${words.trimEnd()}, { attachments: [${table}] })\n`,
    right: `renderTagged(${words.trimEnd()}, { attachments: [${table}], standard: 'a-3a' })\n`,
  },
})
