import { expect, test } from 'vitest'
import { modulesOf, waysTo } from './modules.ts'
import { type Literal, literalsOf } from './words.ts'

/** Modules of our programs, without tests, stories and the folders of languages. */
const modules = ['ui', 'briefing']
  .flatMap((name) => [...modulesOf(name).keys()])
  .filter((path) => !/\.(test|stories)\.|\/stories\.ts$|^\w+\/src\/languages\//.test(path))

const literals = modules.flatMap(literalsOf)

/** Where words of a language may stand outside its folder, and why. */
const allowed: readonly { path: RegExp; why: string }[] = [
  { path: /^ui\/src\/lines\/hard-cases\.ts$/, why: 'texts that tests of both targets are held to' },
  {
    path: /^briefing\/src\/brief\/(?:schema|fields|person|source|blocks\/[a-z]+(?:-schema)?)\.tsx?$/,
    why: 'examples of fields, which editors show',
  },
  { path: /^briefing\/src\/error-codes\//, why: 'examples of what is wrong and what is right, shown to whoever asks' },
  { path: /^briefing\/src\/batch\/exit-reason\.ts$/, why: 'words of Node when its memory is full: out of memory' },
  { path: /^ui\/src\/prose\/problems\.ts$/, why: 'a hint shows how a place in a source is cited: 7쪽' },
]

const calendar =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
/** Words that only a rule about English has among alternatives or in an expression. */
const english = [
  calendar,
  'the|an|of|and|but|or|for|from|by|with|that|this|last|next|about|nearly|more|than|he|she|they',
  'said|says|told|according|minister|president|chairman|spokesman|Mr|Mrs|Dr',
  'year|years|month|months|week|weeks|days|hours|minutes|million|billion|trillion|percent',
].join('|')
const dayOrMonth = new RegExp(`^(?:${calendar})$`)
const word = new RegExp(`(?<![\\p{L}\\\\-])(?:${english})(?![\\p{L}-])`, 'u')

/** An expression with its escaped characters as they are; a range of them is a script, and left out. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u[\da-f]{4}-\\u[\da-f]{4}/gi, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

// The marks ㆍ and ㅇ belong to the script Hangul in Unicode, but readers take them for a middle dot and a bullet.
const isKorean = ({ text }: Literal): boolean => /(?![ㆍㅇ])\p{Script=Hangul}/u.test(unescaped(text))
const isEnglish = ({ text, isExpression }: Literal): boolean =>
  isExpression || /\p{L}\|\p{L}/u.test(text) ? word.test(text) : dayOrMonth.test(text)
const namesLanguage = ({ text, isForPlatform }: Literal): boolean =>
  !isForPlatform && /^(?:ko|en)(?:-[A-Za-z]+)?$|\b(?:ko|en)\||\|(?:ko|en)\b|\^(?:ko|en)\b/.test(text)

const outside = (literals: readonly Literal[], isWrong: (one: Literal) => boolean): string[] =>
  literals
    .filter((one) => isWrong(one) && !allowed.some(({ path }) => path.test(one.path)))
    .map(({ path, line, text }) => `${path}:${line} ${text}`)

// Rules by Unicode script belong to no language and are allowed: UAX #14 and UAX #24 in `lines`, `\p{Script=Hangul}` in
// the marks of quotations and of emphasis, the shaping of jamo in `pdf/font`.
test('languages: no Korean stands outside the folders of the languages', () => {
  expect(literals.length).toBeGreaterThan(5000)
  expect(outside(literals, isKorean)).toEqual([])
})

test('languages: no list of English words stands outside the folders of the languages', () => {
  expect(outside(literals, isEnglish)).toEqual([])
})

// `toLocaleString('en')` writes the numbers of our messages, which are in English; `Intl.Segmenter` cuts characters, which
// it does alike for every language.
test('languages: nothing but the registry names a language', () => {
  expect(outside(literals, namesLanguage)).toEqual([])
})

test('languages: what is allowed outside is there', () => {
  const unused = allowed.filter(
    ({ path }) => !literals.some((one) => path.test(one.path) && (isKorean(one) || isEnglish(one))),
  )
  expect(unused).toEqual([])
})

test.each(['ui', 'briefing'])(
  'languages: no language in %s imports the registry, another language or another room',
  (name) => {
    const all = modulesOf(name)
    const folders = `${name}/src/languages/`
    const own = (tag: string) => [...all.values()].filter(({ path }) => path.startsWith(`${folders}${tag}/`))
    for (const tag of ['ko', 'en']) {
      expect(own(tag).length).toBeGreaterThan(0)
      const isBeyond = (path: string): boolean =>
        path.startsWith(folders)
          ? !path.startsWith(`${folders}${tag}/`) && !/\/languages\/(?:rules\.ts|shared\/)/.test(path)
          : !path.startsWith('ui/src/format/')
      expect(waysTo(all, own(tag), isBeyond)).toEqual([])
    }
  },
)

test.each([
  ['a word of Korean', isKorean, { text: '계획' }],
  ['an escaped syllable of Korean', isKorean, { text: '[pe\\ube44]', isExpression: true }],
  ['a script of Korean', isKorean, { text: '[가-힣]', isExpression: true }],
  ['words of English', isEnglish, { text: ',\\s(?:and|but)\\s', isExpression: true }],
  ['English as alternatives', isEnglish, { text: 'January|February' }],
  ['the name of a month', isEnglish, { text: 'October' }],
  ['a language', namesLanguage, { text: 'ko' }],
  ['languages', namesLanguage, { text: '^(ko|en)$', isExpression: true }],
])('languages: %s outside a folder is found', (_, isWrong, literal) => {
  const own = { path: 'ui/src/a.ts', line: 1, isExpression: false, isForPlatform: false, ...literal }
  expect(outside([own], isWrong)).toHaveLength(1)
})
