import { isGivenName } from './given-names'
import { borrowed, isCommonWord, isSurname, organisation } from './name-shapes'
import { isCountry, isOffice } from './offices'

/** Small words inside a name, and initials: 카트린 폰 하르텐, 토머스 A. 리드. */
const link = /^(?:폰|데어|데르|덴|판|반|데|디|델|델라|다|두|드|르|라|빈|이븐|알|엘|산|생|세인트|[A-Z]\.?(?:[A-Z]\.)?)$/
/** Family names of Vietnam, behind which two further words stand. */
const vietnamese = /^(?:응우옌|쩐|팜|호앙|부이|응오|르엉|쯔엉)$/

/** Borrowed words that are no names, though they sound like ones. */
const loanwords = new Set(
  (
    '리스크 마케팅 콘텐츠 플랫폼 인프라 스마트 디지털 온라인 오프라인 글로벌 바이오 프로젝트 프로그램 서비스 시스템 소프트웨어 ' +
    '하드웨어 데이터 빅데이터 클라우드 네트워크 인터넷 모바일 미디어 뉴스 에너지 리서치 리더십 리더 매니지먼트 비즈니스 브랜드 ' +
    '디자인 엔지니어링 컨설팅 파이낸스 캐피털 펀드 파트너스 홀딩스 그룹 팩토리 로봇 로보틱스 반도체 배터리 모빌리티 드론 메타버스 ' +
    '블록체인 코인 스타트업 벤처 이노베이션 커뮤니케이션 커뮤니티 캠페인 캠프 스포츠 레저 호텔 리조트 엔터테인먼트 게임 콘서트 ' +
    '페스티벌 오케스트라 센터 클러스터 테크 테크노 테크놀로지 트램 버스 택시 트럭 터미널 아파트 오피스텔 타운 시티 빌딩 스튜디오 ' +
    '카드 카페 마트 쇼핑 온스 포럼 세미나 워크숍 심포지엄 컨퍼런스 콘퍼런스 위크 데스크 팀장 태스크포스 코로나 백신 바이러스 ' +
    '인플루엔자 게놈 헬스케어 케어 메디컬 클리닉 코스피 코스닥 나스닥 다우 채권 달러 유로 엔화 아시아 아프리카 유럽 아메리카 ' +
    '북미 남미 중동 태평양 대서양 서울 도쿄 베이징 상하이 워싱턴 뉴욕 런던 파리 베를린 브뤼셀 모스크바 키이우 제네바 하노이 ' +
    '자카르타 방콕 델리 뉴델리 캘리포니아 텍사스 플로리다 조지아주 트위터 페이스북 유튜브 인스타그램 카카오 네이버 토론 이슈 ' +
    '이코노미 인사이트 인텔리전스 솔루션 그린 블루 넷제로 탄소 수소 라이프 푸드 프랜차이즈 스토어 오토 모터스 모터 트레이드 ' +
    '크루즈 크레인 댐 터널 아카데미 스쿨 캠퍼스 멘토 인턴 시니어 주니어 프리랜서 아티스트 큐레이터 프로듀서 프로 아마추어 리그 ' +
    '올림픽 월드컵 패럴림픽 코트 라운드 테이블 라디오 텔레비전 다큐 드라마 시리즈 시즌 시나리오 스캔들 사이버 사이버보안 해킹 ' +
    '테러 미사일 레이더 로켓 젠더 페미니즘 인권 노조 파업 데모 시위 뱅크 코리아 재팬 차이나 이번 오는 지난'
  ).split(' '),
)

/** Further syllables that make two words a foreign name, if none of them is a common word. */
const foreign =
  /[르트크스드즈프츠코키카타토티피케테페베체먼턴슨런랜잭켈델넬릭렉럼롤필벨엘빌밥존톰팀샘짐킴탐클플블글슬켄맥햄렌린렘룬랄넷듀퓨뮬튜큐쥬슈쉬셰쉐퍼펠헬휘왓웨웰윈윌윙로리라루레네니넨넘맘럴롬롭폴뤼쿠푸투뢰바버보비더던덴돈딘메멘모뮐샤셀솔숀앤얀에오올완율이자제젠조주차차이첸칼콘콜퀸킨탄테판펜포핀하핸호홀]/
/** Offices of which foreign holders are often named by surname alone. */
const ofState = /(?:대통령|총리|장관|국왕|주석|총서기|의원|특사|대변인|외교부장|외무상|방위상|재무상|주지사)$/
/** Endings of nouns that stand before the name of a country without being a name. */
const nounEnd = /[학적권력성화업계체관부국실과팀단위청처법률소장론망층자식물품들간상중후시한측전의]$/

/** Whether every syllable of a word ends in a vowel, as in most names of Japan. */
const isOpen = (word: string): boolean =>
  word.length >= 3 && [...word].every((one) => (one.charCodeAt(0) - 0xac00) % 28 === 0)

/** Whether a word may be part of a foreign name: it is none that is known, and no organisation. */
const mayBePart = (word: string): boolean =>
  isGivenName(word) ||
  (/^[가-힣]{1,8}$/.test(word) &&
    !isCommonWord(word) &&
    !loanwords.has(word) &&
    !isCountry(word) &&
    !isOffice(word) &&
    (!organisation.test(word) || (word.length <= 4 && borrowed.test(word) && /[시사도구국대]$/.test(word))))

/** Whether a word alone sounds like a name of abroad. */
export const soundsForeign = (word: string): boolean =>
  isGivenName(word) || (word.length > 1 && borrowed.test(word) && mayBePart(word))

/** Endings of verbs before a name: 묻자 김 장관은. */
export const isVerb = /(?:자|니|고|며|나|면|데|지만|서)$/

/** Whether some words may be a foreign name: each is one of no other kind, and one of them sounds foreign. */
export const isForeignName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every(mayBePart) &&
  (isGivenName(words[0] ?? '') || !isVerb.test(words[0] ?? '')) &&
  (isGivenName(words[0] ?? '') || foreign.test(words[0] ?? '') || borrowed.test(words.at(-1) ?? '')) &&
  words.slice(1).every((word) => foreign.test(word) || isSurname(word) || isGivenName(words[0] ?? ''))

/** Whether a word alone may be the name of somebody foreign. */
const isForeignSurname = (word: string): boolean =>
  /^[가-힣]{2,6}$/.test(word) && !organisation.test(word) && soundsForeign(word)

/** A range of words. */
interface Range {
  from: number
  length: number
}

/** Where a foreign name stands among the words before an office: 카트린 폰 하르텐 아르덴 외교. */
export const foreignNameIn = (words: readonly string[], office: string): Range | undefined =>
  linked(words) ?? begunByGiven(words) ?? beforeCountry(words, office) ?? beside(words, office)

/** A name with a small word or an initial inside. */
const linked = (words: readonly string[]): Range | undefined => {
  for (let from = 0; from < words.length - 2; from += 1) {
    let end = from + 1
    while (end < words.length - 1 && link.test(words[end] ?? '')) end += 1
    const [first = '', last = ''] = [words[from], words[end]]
    const isName = end > from + 1 && mayBePart(first) && (mayBePart(last) || isGivenName(first))
    if (isName && (soundsForeign(first) || soundsForeign(last))) return { from, length: end - from + 1 }
  }
  return undefined
}

/** A name that begins with a first name that is known. */
const begunByGiven = (words: readonly string[]): Range | undefined => {
  for (const [from, first] of words.entries()) {
    if (!isGivenName(first)) continue
    const next = words[from + 1] ?? ''
    const isLast = mayBePart(next) || /^[가-힣]{3,6}[시사]$/.test(next)
    // 조, 팀 and 돈 are Korean words as well.
    if (!isLast || (first.length === 1 && next.length > 1 && !foreign.test(next))) continue
    const third = words[from + 2] ?? ''
    return { from, length: vietnamese.test(first) && /^[가-힣]{1,4}$/.test(third) && !isCountry(third) ? 3 : 2 }
  }
  return undefined
}

/** A name before a country: 시진핑 중국 국가주석. */
const beforeCountry = (words: readonly string[], office: string): Range | undefined => {
  const end = words.findIndex((word, index) => index > 0 && isCountry(word))
  let from = end
  while (from > 0 && end - from < 4 && mayBePart(words[from - 1] ?? '')) from -= 1
  const own = words.slice(from, end)
  const [only = ''] = own
  if (own.length > 1) {
    const isName = isForeignName(own) || (own.every((word) => word.length > 1) && own.some(isOpen))
    return isName && !own.some((word) => nounEnd.test(word) && !soundsForeign(word) && !isOpen(word))
      ? { from, length: own.length }
      : undefined
  }
  if (own.length === 0 || !ofState.test(office)) return undefined
  const isWhole = words[end]?.length !== 1 && from === 0 && /^[가-힣]{2,5}$/.test(only) && !nounEnd.test(only)
  return isWhole || isForeignSurname(only) ? { from, length: 1 } : undefined
}

/** A name right before the office, or first, before an organisation. */
const beside = (words: readonly string[], office: string): Range | undefined => {
  let from = words.length
  while (from > 0 && mayBePart(words[from - 1] ?? '') && words.length - from < 3) from -= 1
  const own = words.slice(from)
  if (own.length === 3 && isForeignName(own.slice(0, 2)) && !own.every((word) => borrowed.test(word)))
    return { from, length: 2 }
  if (isForeignName(own)) return { from, length: own.length }
  if (own.length === 3 && isForeignName(own.slice(1))) return { from: from + 1, length: 2 }
  const end = words.findIndex((word) => !mayBePart(word))
  const ahead = words.slice(0, end)
  if (end > 1 && isForeignName(ahead)) return { from: 0, length: Math.min(end, 2) }
  if (!ofState.test(office)) return undefined
  if (own.length === 1 && isForeignSurname(own[0] ?? '')) return { from, length: 1 }
  return end === 1 && isForeignSurname(ahead[0] ?? '') ? { from: 0, length: 1 } : undefined
}
