import { isOffice } from './offices'

const surnames = new Set([
  ...'김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길',
])
/** Surnames that begin many other words: a name with one of them ends in no syllable that ends those. */
const rareSurnames = new Set([
  ...'연탁명계피표왕금옥육인맹제모국어은편용예경봉부복태목형기반라범호감음빈동온위팽승갈당화라사단간견뇌묵미판',
])
const endsOther = /[학적권력성화업계체관부국실과팀단위청처법률비소장론망층자식물품사]$/
const longSurnames = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/

/** A word that may be an organisation, by its ending. */
export const organisation =
  /(?:회|위|당|부|처|청|실|팀|과|단|업계|은행|그룹|대학교|대학|대|센터|연구소|연구원|공사|포럼|재단|협회|기구|전자|텔레콤|시|도|군|구|원|국|사|의|측|학회|증권|신문|방송|조합|노조|연맹|연합|법원|공단|병원|학교|컨설팅|캐피털)$|[A-Za-z]/
const surelyOrganisation = /(?:회|위|당|부|처|청|실|팀|과|단|업계|은행|그룹|대학교|대학|의)$|[A-Za-z]/

/** Whether a word is a Korean surname of one syllable. */
export const isSurname = (word: string): boolean => word.length === 1 && surnames.has(word)

/**
 * Syllables of transcribed foreign names that Korean names do not have: 하르트 is no Korean name, though 하 is a surname.
 */
const borrowed = /[르트크스드즈프츠코키카타토티피케테페베체먼턴슨런랜잭켈델넬릭렉]/
/** Further syllables that make two words a foreign name, if none of them is a common word. */
const foreign =
  /[르트크스드즈프츠코키카타토티피케테페베체먼턴슨런랜잭켈델넬릭렉럼롤필벨엘빌밥존톰팀샘짐킴탐클플블글슬켄맥햄렌린렘룬랄넷듀퓨뮬튜큐쥬슈쉬셰쉐퍼펠헬휘왓웨웰윈윌윙로리라루레네니넨넘맘럴롬롭폴뤼쿠푸투뢰바버보비더던덴돈딘메멘모뮐샤셀솔숀앤얀에오올완율이자제젠조주차차이첸칼콘콜퀸킨탄테판펜포핀하핸호홀]/
/** Words of three syllables that begin like a name, and other words that are no part of one. */
const common = new Set(
  (
    '남아공 전문가 소비자 노동자 조합원 임직원 유가족 공무원 민간인 방문객 이용자 지도자 참석자 당사자 우리나 주요국 강대국 선진국 신흥국 한국인 외국인 연구진 제조업 하반기 고위급 정치권 정치인 기업인 조선업 전력망 안보실 지명자 후보자 내정자 전세계 전국민 공동체 공급량 공급망 지배력 지원금 안정화 변동성 전시장 전망치 ' +
    '유권자 신청자 수혜자 이해관계자 책임자 담당자 실무자 정부가 정부는 한국이 주민이 남북이 이들이 조사가 지역의 이날도 이후로 정상이 양국이 고위직 이달의 지난해 성장률 이상의 안전한 유명한 중요한 주요한 강력한 신속한 이러한 여러분 이번에 현장에 지방채 지역내 여성계 노동계 경제계 문화계 정치계 차세대 조직위 ' +
    '이 그 저 이들 그들 가운데 중 각 양 두 세 네 한 여러 모든 일부 다른 새 첫 등 및 또는 관련 해당 주요 전체 당시 이번 지난 다음 오는 올해 최근 현재 국내 해외 지방 중앙 세계 글로벌 민간 공공 국제 지역 우리 자신 본인 동료 선임 책임 수석 상임 비상임 외부 내부 일반 고위 최고 담당 전문 대표 부 정 가장 매우 바로 특히 역시 모두 함께 직접 ' +
    '관리 처리 도로 미래 프로젝트 서비스 마케팅 콘텐츠 플랫폼 인프라 스마트 디지털 온라인 리스크 바이오 아프리카 아시아 유럽 중동 주택 부동산 금융 노동 자본 주식 채권 시장 경제 정책 사회 정치 외교 국방 안보 통상 에너지 전력 원유 가스 농산물 수산물 전통 재래 도매 소매 국가 국민 시민 주민 정부 의회 학계 재계 언론 기업 회사 업체'
  ).split(' '),
)

/** 채용한 의사, 임명된 장관: what was done to somebody, though it has the shape of a name. */
const done =
  /^(?:채용|고용|임명|지명|추천|선임|해임|방문|주장|제안|발의|선출|위촉|구성|참석|참여|불참|사퇴|사임|은퇴|퇴임|취임|지시|지적|강조|제기|공개|언급|주관|주재|주도|배출|소속|조사|전담|담당|연임|신청|공모|출마|당선|기소|구속|유임|진행|동행|수행|예방|면담|조정|선정|지정|공석|내정)(?:한|된|할|될|인)$/

/** Whether a word is a common noun that is shaped like a name. */
export const isCommonWord = (word: string): boolean => common.has(word)

/** Whether a word has the shape of a Korean name: a surname and two syllables. */
export const isNativeName = (word: string): boolean =>
  (word.length === 3 || word.length === 4) &&
  /^[가-힣]+$/.test(word) &&
  !surelyOrganisation.test(word) &&
  (!borrowed.test(word) || /^[가-힣][미누푸]르$/.test(word)) &&
  !common.has(word) &&
  !done.test(word) &&
  !isOffice(word.slice(0, -1)) &&
  ((word.length === 3 && (surnames.has(word.charAt(0)) || isRare(word))) ||
    (word.length === 4 && longSurnames.test(word)))

const isRare = (word: string): boolean => rareSurnames.has(word.charAt(0)) && !endsOther.test(word)

/** Whether two words are a foreign name, although the first has the shape of a Korean one: 마리아 코스타. */
export const isForeignPair = (first: string, last: string): boolean =>
  borrowed.test(last) && !organisation.test(last) && isForeignName([first, last])

/** Whether a word may be the given name of a foreigner of Korean descent: 다니엘 권. */
export const soundsForeign = (word: string): boolean => /^[가-힣]{2,}$/.test(word) && foreign.test(word)

/** Whether some words may be a foreign name: each is one of no other kind, and one of them sounds foreign. */
export const isForeignName = (words: readonly string[]): boolean =>
  words.every((word) => /^[가-힣]{1,8}$/.test(word) && !common.has(word)) &&
  (foreign.test(words[0] ?? '') || borrowed.test(words.at(-1) ?? '')) &&
  words.slice(1).every((word) => foreign.test(word) || isSurname(word))

/** Whether a word alone may be the name of somebody foreign. */
export const isForeignSurname = (word: string): boolean =>
  /^[가-힣]{2,6}$/.test(word) && !common.has(word) && !organisation.test(word) && borrowed.test(word)

/** Whether a word beside an office may be the name of who holds it: its surname need not be known (툰베리 위원). */
export const mayBeName = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= 6 &&
  /^[가-힣]+$/.test(word) &&
  !organisation.test(word) &&
  !isOffice(word) &&
  !common.has(word)

/** Korean names begin with the surname, others end with it. */
export const surnamesOf = (name: string): string[] => {
  const words = name.trim().split(/\s+/)
  const long = longSurnames.exec(name)?.[0]
  return words.length > 1 ? [words.at(-1) as string] : [...(long ? [long] : []), name.charAt(0)]
}
