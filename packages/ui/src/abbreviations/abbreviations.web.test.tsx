import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Heading } from '../heading/heading'
import { Prose } from '../prose/prose'
import { Quote } from '../quote/quote'
import { Stack } from '../stack/stack'
import { Table } from '../table/table'
import { Abbreviations } from './abbreviations'

/** HTML without the attributes of style. */
const shown = (element: Parameters<typeof renderToStaticMarkup>[0]): string =>
  renderToStaticMarkup(element).replace(/ (?:class|data-[a-z]+|id|style)="[^"]*"/g, '')

const of = { WWA: { text: '겨울물청', lang: 'ko' }, AB: 'Aqua Board' }

test('Abbreviations: the first of each has its full form, in whichever component and in the order of reading', () => {
  const html = shown(
    <Abbreviations of={of}>
      <Stack gap="blocks">
        <Heading text="What the AB says" />
        <Prose text="Said **by the WWA**: the AB and the WWA." />
        <Table columns={[{ title: 'Who' }]} rows={[['WWA']]} />
      </Stack>
    </Abbreviations>,
  )
  expect(html).toContain('What the <abbr title="Aqua Board">AB</abbr> says')
  expect(html).toContain('<strong>by the <abbr title="겨울물청" lang="ko">WWA</abbr></strong>: the AB and the WWA.')
  expect(html.match(/<abbr/g)).toHaveLength(2)
})

test('Abbreviations: the text stays as it is, and nothing is said of one that is written out beside it', () => {
  const text = 'The Aqua Board (AB) met. The AB, 겨울물청 (WWA), 3 WWA.'
  const html = shown(<Abbreviations of={of}>{<Prose text={text} />}</Abbreviations>)
  expect(html).toBe(shown(<Prose text={text} />))
})

test('Abbreviations: words of others stay as they were said', () => {
  const quote = (
    <Quote locale="en" parts={['The AB sleeps.']} gist={undefined} speaker={{ name: 'Orla Venn', role: 'AB' }} />
  )
  const html = shown(<Abbreviations of={of}>{quote}</Abbreviations>)
  expect(html).toContain('<p><abbr title="Aqua Board">AB</abbr></p>')
  expect(html).toContain('<p>“The AB sleeps.”</p>')
})
