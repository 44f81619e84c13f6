/** Endings of offices, longest first where one ends in another. */
const office = new RegExp(
  `(?:${[
    '최고[가-힣]{2,6}책임자|최고경영자|책임자|대통령|주석|국왕|총서기|총독|총리|장관|차관|차관보|수석|비서관|보좌관|대변인|사무총장|총장|총재|총재보|의장|위원장|위원|의원',
    '대표이사|대표|회장|부회장|사장|부사장|이사장|이사|전무|상무|본부장|실장|국장|부장|과장|(?<!주)차장|계장|팀장|단장|원장|센터장|소장|사무장|교육감|관장|처장|청장|반장|서장|지청장|편집장|선장',
    '시장|지사|군수|구청장|촌장|읍장|면장|동장|교수|연구원|연구위원|연구관|분석관|조사관|정책관|기획관|심의관|조정관|상무관|참사관|박사|변호사|검사|판사|대법관|재판관|재판장|특사|특보|대사|총영사|사무관|주무관|담당관|서기관|사령관',
    '조합장|은행장|지점장|학장|교장|간사|감독|작가|교사|의사|약사|활동가|이코노미스트|애널리스트|스트래티지스트|집행위원|아나운서|앵커|교감|소방장|소방정|소방령|경무관|치안감|검사장|지검장|이사관|기술사|학예사|장학사|지휘자|편집인|발행인|직무대행|권한대행|후보|예비후보|당선인|주지사|상원의원|하원의원|추기경|대주교|외무상|방위상|재무상|산업상',
  ].join('|')}|C[A-Z]O)$|^(?:씨|여사|이장)$`,
)
/** Words behind the names of people who hold no office: 신순례 할머니. */
const calling =
  /^(?:군|양|할머니|할아버지|후보자|당선자|멘토|셰프|개그맨|사육사|큐레이터|세무사|회계사|법무사|노무사|건축가|교도관|조종사|승무원|해녀|명창|조합원|집배원|단원|점주|업주|훈장|명인|장인|상병|병장|하사|중사|상사|소위|중위|대위|소령|중령|대령|준장|어르신|파트너|심사역|매니저|디렉터|대원|소방관|경찰관|경위|경감|경정|총경|소방위|소방경|간호사|기사|농부|어부|선수|코치|배우|가수|시인|소설가|화가|스님|신부|목사|수녀|선생|선생님|학생|주임|대리|사원|셰프|해설사|상담사|사서|기자|[가-힣]{0,2}과정생|대학원생)$/

/** Whether a word says what somebody is without an office: 할머니, 간호사. */
export const isCalling = (word: string): boolean => calling.test(word)

/** Offices that have a short form of their own. */
const short: Readonly<Record<string, string>> = {
  최고경영자: 'CEO',
  최고전략책임자: 'CSO',
  최고기술책임자: 'CTO',
  최고재무책임자: 'CFO',
  최고운영책임자: 'COO',
}

/** The longest name of an office, in UTF-16 units. */
const longest = 40

/** Whether a word is an office: 시장, 연구위원. */
export const isOffice = (word: string): boolean => word.length <= longest && office.test(word)

/** Whether a word behind an office says that its holder acts for another, or does not hold it yet. */
export const behindOffice = (word: string, before: string): boolean =>
  /^(?:(?:직무|권한)?대행|후보자?|예비후보|내정자|지명자|당선인|당선자)$/.test(word) && isOffice(before)

/** The office in one spelling, whether written out or abbreviated. */
export const roleNamed = (role: string): string => short[role] ?? role

/** Every spelling of an office. */
export const spellingsOf = (role: string): string[] => [
  role,
  ...(short[role] ? [short[role]] : []),
  ...Object.keys(short).filter((one) => short[one] === role),
]

/** A word before an office that says when somebody held it: 전 대통령. */
export const isFormer = (word: string): boolean =>
  /^(?:전|현|前|現|전직|현직|역대|전임|신임|당시|초대|차기|임시|명예|내정)$/.test(word)

const countries = new Set(
  (
    '한국 대한민국 북한 미국 중국 일본 영국 독일 프랑스 러시아 우크라이나 호주 오스트레일리아 캐나다 뉴질랜드 인도 파키스탄 방글라데시 네팔 스리랑카 몽골 대만 홍콩 베트남 태국 라오스 캄보디아 미얀마 말레이시아 싱가포르 인도네시아 필리핀 브루나이 동티모르 ' +
    '카자흐스탄 우즈베키스탄 키르기스스탄 타지키스탄 투르크메니스탄 아프가니스탄 이란 이라크 시리아 이스라엘 팔레스타인 레바논 요르단 사우디아라비아 사우디 카타르 쿠웨이트 바레인 오만 예멘 튀르키예 터키 이집트 리비아 튀니지 알제리 모로코 수단 남수단 에티오피아 케냐 우간다 탄자니아 르완다 ' +
    '나이지리아 가나 세네갈 앙골라 잠비아 짐바브웨 모잠비크 남아공 남아프리카공화국 이탈리아 스페인 포르투갈 네덜란드 벨기에 룩셈부르크 스위스 오스트리아 스웨덴 노르웨이 덴마크 핀란드 아이슬란드 아일랜드 폴란드 체코 슬로바키아 헝가리 루마니아 불가리아 그리스 크로아티아 세르비아 슬로베니아 ' +
    '몰디브 부탄 피지 통가 사모아 바누아투 파푸아뉴기니 차드 니제르 말리 소말리아 콩고 가봉 카메룬 온두라스 엘살바도르 니카라과 코스타리카 도미니카공화국 자메이카 아이티 수리남 몰타 키프로스 알바니아 몬테네그로 코소보 보스니아 모나코 바티칸 에스토니아 라트비아 리투아니아 벨라루스 몰도바 조지아 아르메니아 아제르바이잔 멕시코 쿠바 파나마 콜롬비아 베네수엘라 페루 칠레 브라질 아르헨티나 우루과이 파라과이 볼리비아 에콰도르 과테말라 유럽연합 유엔 교황청 미 중 일 러 영 독 불'
  ).split(' '),
)

/** Whether a word names a country, also as short as headlines do: 미, 호주. */
export const isCountry = (word: string): boolean => countries.has(word)
