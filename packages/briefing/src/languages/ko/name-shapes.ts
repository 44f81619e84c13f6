import { isGivenName } from './given-names'
import { isLoanword } from './loanwords'
import { isCountry, isOffice } from './offices'

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
  /(?:회|위|당|부|처|청|실|팀|과|단|업계|은행|그룹|대학교|대학|대|센터|연구소|연구원|공사|포럼|재단|협회|기구|전자|텔레콤|시|도|군|구|원|국|사|의|측|학회|증권|신문|방송|조합|노조|연맹|연합|법원|공단|병원|학교|컨설팅|캐피털|법인|기금)$|[A-Za-z]/
const surelyOrganisation =
  /(?:건설|제분|상사|물산|증권|보험|생명|제약|중공업|자동차|회|위|당|부|처|청|실|팀|과|단|업계|은행|그룹|대학교|대학|의)$|[A-Za-z]/

/** Whether a word is a Korean surname of one syllable. */
export const isSurname = (word: string): boolean => word.length === 1 && surnames.has(word)

/**
 * Syllables of transcribed foreign names that Korean names do not have: 하르트 is no Korean name, though 하 is a surname.
 */
export const borrowed =
  /[르트크스드즈프츠코키카타토티피케테페베체먼턴슨런랜잭켈델넬릭렉캐커켄콜쿡퀸클킨털텔톰튜팰펜펠퍼폴플핀햄헬러럼렘롤룰릴맥멀벅빌샌섀셔슈슐쉬캠컬캘]/
/** Words of three syllables that begin like a name, and other words that are no part of one. */
const common = new Set(
  (
    '남아공 전문가 소비자 노동자 조합원 임직원 유가족 공무원 민간인 방문객 이용자 지도자 참석자 당사자 우리나 주요국 강대국 선진국 신흥국 한국인 외국인 연구진 제조업 하반기 고위급 정치권 정치인 기업인 조선업 전력망 안보실 지명자 후보자 내정자 전세계 전국민 공동체 공급량 공급망 지배력 지원금 안정화 변동성 전시장 전망치 ' +
    '인터뷰 미국인 음식점 장난감 동아리 안보리 구단주 선발전 이른바 금수원 구원파 남인도 제치고 채취해 지나서 마무리 고용률 유적지 모로코 라오스 이라크 민주당 공화당 주인공 여대생 여객기 이벤트 금메달 은메달 ' +
    '동메달 소설가 기획사 이집트 추징금 제작비 장애인 목요일 금요일 일요일 국방부 계열사 사망자 여객선 소속사 위안부 어머니 지하철 인터넷 오디션 미사일 송전탑 태평양 동북아 기동대 노조원 인수위 성매매 ' +
    '호흡기 피고인 유튜브 승용차 화장품 유치원 미스터 전문점 현지인 안전성 조립식 위자료 공산당 사무실 여배우 연기자 연기력 피해자 주치의 장녀인 차녀인 장남인 사이인 이상인 부인인 동생인 노교수 명예직 ' +
    '지하상 원주민 이주민 한인회 교민회 동창회 동문회 향우회 반상회 부녀회 청년회 상인회 번영회 어촌계 고등부 중등부 초등부 남자부 여자부 유소년 전투기 여교사 남학생 여학생 여직원 남직원 신생아 임산부 ' +
    '고객사 협력사 자회사 모회사 운용사 시행사 시공사 건설사 제약사 조선사 항공사 해운사 통신사 방송사 신문사 출판사 유통사 카드사 보험사 은행권 금융권 재계약 주최측 조직책 현역병 예비역 기술직 영업직 ' +
    '사무직 생산직 지역구 여론조 국정원 감사원 성직자 연출자 제작자 감독자 진행자 사회자 발표자 토론자 주동자 용의자 피의자 고령자 여행사 여행객 민원인 강연자 강사진 교직원 원어민 고소장 기소장 공소장 ' +
    '한마디 나머지 이야기 노력상 공로상 겸 모 ' +
    '소속 지지도 지지율 선거전 선거구 선거인 선거일 선임안 임명안 인준안 해임안 주재로 주도로 임명장 조사단 조사팀 정책관 임시회 정례회 여론전 인선안 공관위 공천안 공약집 선출직 유세장 유세전 인사말 인사안 하마평 신년사 기념사 추도사 추천서 추천인 임용식 이임식 이취임 선호도 인지도 고소인 고발인 ' +
    '임원진 이사진 경영진 의료진 연구진 이공계 이과계 남성계 여성계 법조계 종교계 의료계 정규직 고위직 전임직 전문직 하위직 현장직 신입생 재학생 유학생 전학생 지방청 지도부 원내외 당사국 상대국 개최국 동맹국 우방국 한반도 전쟁터 정상급 차관급 장관급 국장급 고령층 장년층 노년층 청년층 중장년 소상공 공기업 대기업 방송인 정보통 유공자 전역자 전과자 당선자 최고위 최연소 최고령 전직원 소위원 위임장 진상위 ' +
    '회담 회의 정상 합의 협상 방문 기간 방한 방미 방중 방일 주한 주미 주중 주일 역대 임기 취임 차례 동맹 양국 각국 상대 반대 찬성 모임 참석 동행 수행 배석 초청 파견 ' +
    '유권자 신청자 수혜자 이해관계자 책임자 담당자 실무자 정부가 정부는 한국이 주민이 남북이 이들이 조사가 지역의 이날도 이후로 정상이 양국이 고위직 이달의 지난해 성장률 이상의 안전한 유명한 중요한 주요한 강력한 신속한 이러한 여러분 이번에 현장에 지방채 지역내 여성계 노동계 경제계 문화계 정치계 차세대 조직위 ' +
    '이 그 저 이들 그들 가운데 중 각 양 두 세 네 한 여러 모든 일부 다른 새 첫 등 및 또는 관련 해당 주요 전체 당시 이번 지난 다음 오는 올해 최근 현재 국내 해외 지방 중앙 세계 글로벌 민간 공공 국제 지역 우리 자신 본인 동료 선임 책임 수석 상임 비상임 외부 내부 일반 고위 최고 담당 전문 대표 부 정 가장 매우 바로 특히 역시 모두 함께 직접 ' +
    '관리 처리 도로 미래 프로젝트 서비스 마케팅 콘텐츠 플랫폼 인프라 스마트 디지털 온라인 리스크 바이오 아프리카 아시아 유럽 중동 주택 부동산 금융 노동 자본 주식 채권 시장 경제 정책 사회 정치 외교 국방 안보 통상 에너지 전력 원유 가스 농산물 수산물 전통 재래 도매 소매 국가 국민 시민 주민 정부 의회 학계 재계 언론 기업 회사 업체'
  ).split(' '),
)

/** Districts, cities and counties that are shaped like a name. */
const places = new Set(
  (
    '강남구 강북구 강서구 강동구 송파구 서초구 성동구 성북구 노원구 도봉구 마포구 양천구 구로구 동작구 관악구 용산구 중랑구 광진구 종로구 동대문구 서대문구 영등포구 부산진구 해운대구 ' +
    '남동구 계양구 유성구 대덕구 광산구 수성구 달서구 기장군 고양시 구리시 군산시 군포시 공주시 경산시 경주시 김천시 김포시 김해시 나주시 남원시 남양주 문경시 밀양시 보령시 부천시 ' +
    '서산시 서울시 성남시 수원시 시흥시 안동시 안산시 안성시 안양시 양산시 양주시 여수시 여주시 오산시 용인시 원주시 의왕시 이천시 전주시 정읍시 제주시 제천시 진주시 창원시 천안시 ' +
    '강릉시 강화군 고성군 고창군 고흥군 곡성군 구례군 남해군 무안군 무주군 문경군 보성군 보은군 서천군 성주군 신안군 양구군 양양군 양평군 여주군 연천군 영광군 영덕군 영동군 영암군 ' +
    '영양군 영월군 예산군 예천군 옹진군 완도군 완주군 임실군 장성군 장수군 장흥군 정선군 진도군 진안군 진천군 강진군 강원도 경기도 경상도 전라도 제주도 충청도 황해도 함경도 평안도'
  ).split(' '),
)

/** Nouns of two syllables that have the shape of a name with a particle: 경찰은. */
const nouns = new Set(
  (
    '어른 경찰 연기 이유 사실 모습 사람 사고 정부 사건 이름 문제 하나 이들 감독 당국 한국 미국 방송 여성 남성 배우 기자 기억 화제 피해 조사 인기 방안 ' +
    '기록 이해 장면 현장 차례 지역 판사 범행 소식 감동 음악 우승 인생 여행 정책 사업 정도 경기 차량 인물 사랑 차이 화재 기회 부분 성명 마음 안타 ' +
    '원작 소재 공연 감정 금액 나이 우리 경우 여부 반전 노래 국회 당시 주민 선수 기업 은행 검찰 국민 시민 여당 야당 중국 일본 북한 법원 장관 박사 ' +
    '사장 회장 원장 소장 국장 과장 전국 서울 부산 인천 광주 경기 강원 충북 충남 전북 전남 경북 경남 제주 학교 대학 병원 공장 시장 사회 정치 경제 ' +
    '문화 역사 교육 과학 기술 환경 노동 복지 국방 외교 통일 안보 금융 산업 무역 농업 어업 임업 주택 교통 전기 수도 가스 통신 우편 관광 방문 조치 ' +
    '계획 결과 과정 기간 시간 내용 방법 목적 대상 이상 이하 이후 이전 현재 최근 올해 지난 다음 이번 전체 일부 전부 각각 모두 서로 함께 매우 아주 ' +
    '정말 특히 오늘 어제 내일'
  ).split(' '),
)

/** 채용한 의사, 임명된 장관: what was done to somebody, though it has the shape of a name. */
const done =
  /^(?:기록|공개|표현|제외|사망|소개|선고|판매|제출|이용|출연|허용|제안|연구|유포|사용|차지|선택|계약|인정|신고|제작|설치|구조|위조|검거|개최|출시|발표|설립|창업|운영|관리|진료|부담|유명|유력|강력|중요|주요|심각|정확|민감|진입|진출|이어|남다|고발|고소|모집|양성|육성|배치|조직|전망|예상|기대|강조|인용|채용|고용|임명|지명|추천|선임|해임|방문|주장|제안|발의|선출|위촉|구성|참석|참여|불참|사퇴|사임|은퇴|퇴임|취임|지시|지적|강조|제기|공개|언급|주관|주재|주도|배출|소속|조사|전담|담당|연임|신청|공모|출마|당선|기소|구속|유임|진행|동행|수행|예방|면담|조정|선정|지정|공석|내정)(?:한|된|할|될|인|던)$/

/** Whether a word is a common noun that is shaped like a name. */
export const isCommonWord = (word: string): boolean => common.has(word)

/** Whether a word has the shape of a Korean name: a surname and two syllables. */
export const isNativeName = (word: string): boolean =>
  (word.length === 3 || word.length === 4) &&
  /^[가-힣]+$/.test(word) &&
  !surelyOrganisation.test(word) &&
  (!borrowed.test(word) || /^[가-힣][미누푸]르$/.test(word)) &&
  !common.has(word) &&
  !isGivenName(word) &&
  !places.has(word) &&
  !isLoanword(word) &&
  !isCountry(word) &&
  !(/[은는이가을를의에도로만과와]$/.test(word) && nouns.has(word.slice(0, 2))) &&
  !done.test(word) &&
  !isOffice(word.slice(0, -1)) &&
  ((word.length === 3 && (surnames.has(word.charAt(0)) || isRare(word))) ||
    (word.length === 4 && longSurnames.test(word)))

const isRare = (word: string): boolean => rareSurnames.has(word.charAt(0)) && !endsOther.test(word)

/** Whether a word beside an office may be the name of who holds it: its surname need not be known (툰베리 위원). */
export const mayBeName = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= 6 &&
  /^[가-힣]+$/.test(word) &&
  !organisation.test(word) &&
  !isOffice(word) &&
  !common.has(word)

/** Korean names begin with the surname, others end with it, or are called by their first word: 미나토 장관. */
export const surnamesOf = (name: string): string[] => {
  const words = name.trim().split(/\s+/)
  const long = longSurnames.exec(name)?.[0]
  return words.length > 1
    ? [words.at(-1) as string, ...((words[0]?.length ?? 0) > 1 ? [words[0] as string] : [])]
    : [...(long ? [long] : []), name.charAt(0)]
}

/** Nouns of two syllables that begin like a name. */
const shortNouns =
  /^(?:김(?:장|밥|치|포|해|천|제)|박(?:사|물|람|수|해|빙)|윤(?:리|곽|년|활|기)|홍(?:보|수|콩|차|삼|역|조)|황(?:제|금|사|태|토|해|혼)|최(?:고|근|대|소|종|초|저|상|선|후|장|단|악|다|적|신|강)|권(?:력|리|한|고|역|위|투|유|익))$/

/** Whether a word of two syllables right before an office may be a name: 김행 대변인. */
export const isShortName = (word: string): boolean =>
  /^[김박윤홍황최권][^은는이가을를도의와과에씨모]$/.test(word) && !shortNouns.test(word)
