import type { PersonMention } from '../rules'
import { isCommonWord, isSurname, mayBeName, organisation } from './name-shapes'
import { isOffice } from './offices'
import type { PhraseWord } from './phrases'

/** Whether a text calls somebody by a surname and an office: 초 교수. */
export type IsCalled = (family: string, office: string) => boolean

/** Words of one syllable before an office that are no surname: 이 교수, 전 교수. */
const determiner = /[이그저각본새첫총부내양타매모당동온갖두세네한전현]/
const short = /(?<![가-힣])([가-힣])\s([가-힣]{2,12})/g
const particle = /(?:은|는|이|가|도|을|를|과|와|의|에게|께서|측)$/

/** Reads a text for it when it is asked first. */
export const calledIn = (masked: string): IsCalled => {
  let found: Set<string> | undefined
  const read = (): Set<string> =>
    new Set(
      [...masked.matchAll(short)].flatMap(({ 1: family = '', 2: word = '' }) => {
        const office = isOffice(word) ? word : word.replace(particle, '')
        return isOffice(office) && !determiner.test(family) ? [`${family} ${office}`] : []
      }),
    )
  return (family, office) => {
    found ??= read()
    return found.has(`${family} ${office}`)
  }
}

/** Of what somebody is in charge: 협회의 홍보 팀장 names nobody. */
const charge =
  /^(?:홍보|기획|정책|안전|조직|전략|문화|주택|도시|도로|공보|민원|고객|기술|여성|노동|선임|현장|금융|공공|정보|국제|방송|시설|임업|조사|심사|정무|민정|안보|조세|주거|공원|하천|산림|구매|유통|원자|임시|상임|공동|전임|전직|현직|신임|최고|수석|책임|담당|초빙|겸임|석좌|명예|객원|특임)$/

/**
 * Somebody whose name has an uncommon shape, 초아름 한물대 교수, and who is called 초 교수 elsewhere; or has two syllables
 * behind the body, 예술협회의 서린 사무국장.
 */
export const byCalling = (
  phrase: readonly PhraseWord[],
  role: string,
  to: number,
  isCalled: IsCalled,
): PersonMention[] => {
  const last = phrase.length - 2
  for (const at of last > 0 ? [last, 0] : [last]) {
    const { text: name = '', from = 0 } = phrase[at] ?? {}
    if (!/^[가-힣]{2,3}$/.test(name) || !mayBeName(name) || isCommonWord(name) || charge.test(name)) continue
    const body = /^(.{2,})의$/.exec(phrase[at - 1]?.text ?? '')?.[1]
    const isOfBody =
      at === last && name.length === 2 && isSurname(name.charAt(0)) && body !== undefined && organisation.test(body)
    if (!isOfBody && !isCalled(name.charAt(0), role)) continue
    const of = isOfBody
      ? body
      : phrase
          .slice(at + 1, -1)
          .map(({ text }) => text)
          .join(' ')
    return [{ name, role, ...(of ? { organisation: of } : {}), from, to }]
  }
  return []
}
