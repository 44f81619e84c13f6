import { registerFonts } from '@briefing-kit/ui/fonts'
import { Document, Link, Page, Text, View } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { renderTagged } from '../..'
import { differencesOf } from './differences'

registerFonts()

const plain = {
  words: '시는 낡은 관 두 곳을 바꾼다.',
  left: 0,
  rule: 0.5,
  ruleColor: '#dfe2e6',
  color: '#15181c',
  weight: 400,
  size: 10,
  to: 'https://example.org/a',
  tag: 'P' as 'P' | 'H1',
}

const sheet = (change: Partial<typeof plain>) => {
  const { words, left, rule, ruleColor, color, weight, size, to, tag } = { ...plain, ...change }
  const border = rule ? { borderTopWidth: rule, borderTopColor: ruleColor, borderTopStyle: 'solid' as const } : {}
  return renderTagged(
    <Document title="물" language="ko" creationDate={new Date(0)}>
      <Page size="A5" experimentalPagination style={{ fontFamily: 'Pretendard', fontSize: 10, padding: 40 }}>
        <Text tag="H1">물 공급 대책</Text>
        <View style={{ paddingTop: rule ? 8 : 8.5, ...border }}>
          <Text tag={tag} style={{ marginLeft: left, color, fontWeight: weight, fontSize: size }}>
            {words}
          </Text>
        </View>
        <Text>
          <Link src={to} style={{ color: '#12498f', textDecoration: 'none' }}>
            여기
          </Link>
        </Text>
      </Page>
    </Document>,
    { standard: 'ua-1' },
  )
}

test('a file does not differ from itself', async () => {
  expect(await differencesOf(await sheet({}), await sheet({}))).toEqual([])
})

test.each<[string, Partial<typeof plain>, string]>([
  ['a word', { words: '시는 낡은 관 세 곳을 바꾼다.' }, 'text of page 1'],
  ['a place', { left: 0.1 }, 'draws'],
  ['a rule that is lost', { rule: 0 }, 'draws'],
  ['the weight of a rule', { rule: 0.75 }, 'draws'],
  ['the colour of a rule', { ruleColor: '#dfe2e7' }, 'draws'],
  ['the colour of words', { color: '#15181d' }, 'draws'],
  ['the weight of words', { weight: 500 }, 'draws'],
  ['the size of words', { size: 10.1 }, 'draws'],
  ['a role', { tag: 'H1' }, 'structure of page 1'],
  ['where a link leads', { to: 'https://example.org/b' }, 'links of page 1'],
])('%s that is another is found out', async (_, change, what) => {
  expect((await differencesOf(await sheet(change), await sheet({}))).join('\n')).toContain(what)
})
