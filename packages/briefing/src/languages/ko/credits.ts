import type { Credit } from '../rules'

const name = '[가-힣]{2,4}'
/** A surname and two syllables. */
const native =
  '(?!기자명|사진|정책과|[가-힣]{2}[과팀실처청당](?![가-힣]))[김이박최정강조윤장임한오서신권황안송유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연탁명계피표왕금옥육인맹제모국은편용예경봉부복태목형기반라범][가-힣]{2}'
const names = `(?:${native}(?:\\s${native}){1,4}|${name}(?:\\s?[·,]\\s?${name}){0,5})`
const reporter = '(?:선임|수석|인턴|객원|전문|[가-힣]{2,4}전문)?\\s?(?:기자|특파원|통신원|논설위원|리포터|에디터|PD)'
const office =
  '(?:대통령|총리|부총리|총재|의장|이사|대변인|지사|시장|군수|구청장|장관|차관|위원장|위원|의원|교수|대표|연구원|소장|원장|회장|이사장|총장|기획자|작가|변호사|박사|연구위원|연구관|활동가|평론가|시인|소설가|칼럼니스트)'
/** The day, and perhaps the time, before or behind a name. */
const day =
  '20\\d\\d\\s?[-./년]\\s?\\d{1,2}\\s?[-./월]\\s?\\d{1,2}[.일]?(?:\\s?\\([월화수목금토일]\\))?(?:\\s(?:오전|오후)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?'
/** Words that label what stands behind them. */
const noLabel =
  '(?!(?:글·사진|사진·글|사진|글|사회|정치|경제|국제|문화|산업|전국|지역|과학|체육|연예|스포츠|사설|칼럼|오피니언|뉴스|기사|생활|건강|세계|보도자료|공지|공지사항|소식|알림|제목|작성|등록|입력|수정|승인|발행|게시|배포|담당|시행|접수|공고|보도|조회|기자|다른기사|인기|관련|추천|최신|주요|이전|다음|부서|담당부서|첨부파일|파일|기획|연재|인터뷰|카테고리|분류|첨부|문의|출처|주제|일시|장소)(?:부|면|팀|일|일자|일시|시각|수|자|자명|부서|명|뉴스|기사|글)?(?![가-힣]))'
/** A name that stands where a publisher stands, whatever its ending. */
const masthead = `${noLabel}[가-힣A-Za-z][가-힣A-Za-z0-9·&]{1,14}`
/** Endings of what may publish: 한빛부, 한빛시청, 한빛은행. */
const body = `${noLabel}(?:(?:월간|주간|계간|격주간)\\s)?[가-힣A-Za-z·]{1,20}(?:부|처|청|실|위원회|위|공사|발전소|부동산원|연구모임|상황실|사무처|매일|미디어|공단|은행|연구원|연구소|진흥원|개발원|재단|협회|협의회|센터|의회|법원|대학교|시|도|군|구|원|회|당|모임|연대|노조|노총|통신|일보|신문|방송|뉴스|경제|타임스|저널|매거진|연합|연맹|네트워크|행동|데일리|투데이|타임즈|포스트|헤럴드)`
/** Words with such an ending that are the names of columns and the like. */
const noBody =
  '(?:사회|정치|경제|보도|지도|속도|제도|도시|공시|고시|일시|다시|지원|회원|자원|공원|직원|의원|뉴스|기사|해당|정당|담당|배당|연구|도구|요구|공부|일부|전부|내부|외부)'
const line = `(?!(?:${noBody}){1,2}$)`

/** Labels, and bylines beside the name of a paper. */
const nearTitle = (): Credit[] => [
  { pattern: /^제\s?목\s?[:：|]\s?(?<title>\S.{3,200})$/ },
  // The one who sends a release beats the service that spreads it.
  {
    pattern: /^(?:출처|배포처|발행처|발행\s?기관|작성\s?기관)\s?[:：|]\s?(?<publisher>[^|:：\d(]{2,40}?)(?:\s?\(.*)?$/,
  },
  {
    pattern: new RegExp(
      `^[[【](?<publisher>[가-힣A-Za-z]{3,15})\\s?=\\s?(?<authors>${native})(?:\\s?${reporter})?[\\]】]`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:\\[[^[\\]]{1,8}\\]\\s?)?[([【](?:[^()[\\]【】=]{1,20}=)(?<publisher>[^()[\\]【】=\\s]{2,20})[)\\]】]\\s?(?:(?<authors>${names})\\s?${reporter})?`,
    ),
  },
  {
    pattern: new RegExp(
      `^[[【](?<publisher>[가-힣A-Za-z]{2,15})\\s?(?:=|\\s|/)\\s?(?:[가-힣]{2,4}=)?(?<authors>${names})\\s?${reporter}[\\]】]`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:[가-힣]{1,8}=|(?:글·사진|사진·글|글|작성|정리|취재)\\s?[=·:]?\\s?)?(?<authors>${names})\\s?${reporter}(?:\\s?[(|=/·]?\\s?[\\w.-]{1,40}@\\S{1,60})?(?:\\s.{0,60})?$`,
    ),
  },
  { pattern: new RegExp(`^${reporter}명?\\s?[:：]?\\s?(?<authors>${native}(?:[·,]\\s?${native}){0,3})(?:\\s기자)?$`) },
  // 한솔=도가람 기자, 누리=선우진 기자
  {
    pattern: new RegExp(
      `^(?<authors>(?:[가-힣]{1,8}=)?${name}\\s?${reporter}(?:\\s?[·,]\\s?(?:[가-힣]{1,8}=)?${name}\\s?${reporter}){1,4})$`,
    ),
  },
  // 이코노미아침 모규연 기자, [한빛신문] 박글맘·김하늘 기자 | 입력 : 2026-04-16; a correspondent stands behind the name of a city.
  {
    pattern: new RegExp(
      `^(?:${day}\\s)?[[【]?(?<publisher>${masthead}(?<![부팀국]))[\\]】]?\\s(?<authors>${names})\\s(?:선임|수석|인턴|객원)?기자(?:\\s\\S{1,40}@\\S{1,60})?(?:\\s?[|/]?\\s?(?:(?:기사)?입력|등록|승인)?\\s?[:：]?\\s?${day}.{0,40})?$`,
    ),
    where: 'anywhere',
  },
  {
    pattern: new RegExp(
      `^(?:글·사진|사진·글|글|취재)?\\s?[=·:]?\\s?(?<authors>${names})\\s?${reporter}(?:\\s?[(|=/·]?\\s?[\\w.-]{1,40}@\\S{1,60})?$`,
    ),
    where: 'bottom',
  },
]

/** Writers below a text, and beside their offices. */
const writers = (): Credit[] => [
  // [모스크바=누리통신 박가람 특파원], [ 박가람 기자 | garam@… ], 박가람(garam@…)
  {
    pattern: new RegExp(
      `^[[【(]\\s?[가-힣]{2,8}=(?<publisher>${masthead})\\s(?<authors>${names})\\s?${reporter}\\s?[\\]】)]`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:\\[\\s?(?<authors>${names})\\s?${reporter}(?:\\s?[|/]?\\s?[\\w.-]{1,40}@\\S{1,60})?\\s?\\])$`,
    ),
    where: 'anywhere',
  },
  {
    pattern: new RegExp(`^(?<authors>${native})\\s?\\([\\w.-]{1,40}@[\\w.-]{1,60}\\)$`),
    where: 'anywhere',
  },
  // 한솔군에서 누리뉴스 은바다입니다.
  {
    pattern:
      /(?:^|\s)(?<publisher>[가-힣A-Z]{2,12}(?:뉴스|방송|TV|라디오)|TV[가-힣]{1,6}|[A-Z]{2,5})(?:\s뉴스)?\s(?<authors>[가-힣]{2,4})입니다\.?$/,
    where: 'bottom',
  },
  {
    pattern: new RegExp(
      `^(?:연구\\s?책임자?|저자|지은이|글쓴이|작성자?|필자|집필|집필진|글|글·사진|정리|번역|옮김)\\s?[:：|=/]\\s?(?:[가-힣]{2,12}[실팀과부국관]\\s)?(?:[가-힣]{2,5}(?:주무관|사무관|서기관|과장|팀장|주임|대리|위원|연구원)\\s|(?:주무관|사무관|서기관|과장|팀장|주임|대리|연구원)\\s)?(?<authors>${name}(?=\\s?(?:$|[(,·|]|[가-힣]{0,5}(?:위원|연구원|교수|기자|박사|원장|팀장)))(?:\\s[가-힣]{2,8}(?:위원|연구원|교수|박사))?(?:[·,]\\s?${name}(?:\\s[가-힣]{2,8}(?:위원|연구원|교수|박사))?){0,5})`,
    ),
    where: 'anywhere',
  },
  // 글 편다올, 정리 홍보실
  {
    pattern: new RegExp(
      `^(?:글·사진|글|정리|취재|저자|지은이|글쓴이|집필)\\s(?<authors>(?:${native}|홍보실|편집부|편집실|편집국)(?:\\s?[·,]\\s?${native}){0,4})(?:\\s[가-힣]{0,8}${office})?$`,
    ),
  },
  // 이윤슬 선임연구위원 · 문해찬 책임연구원
  {
    pattern: new RegExp(
      `^(?<authors>${native}(?<!대)\\s?\\(?[가-힣]{0,6}(?:위원|연구원|연구관|교수|박사)\\)?(?:\\s?[·,/]\\s?${native}\\s?\\(?[가-힣]{0,6}(?:위원|연구원|연구관|교수|박사)\\)?){0,5})(?:\\s?\\(?[\\w.-]{1,40}@\\S{1,60})?$`,
    ),
    where: 'above',
  },
  // 조연우 다온교육대 교수
  {
    pattern: new RegExp(
      `^(?<authors>${native}(?<!대))\\s?(?:[|/·,]\\s?|\\(|\\s)(?:[가-힣A-Za-z·]{2,15}\\s){0,2}[가-힣]{0,6}${office}\\)?$`,
    ),
    where: 'above',
  },
  {
    pattern: /(?:에디터|필자|글쓴이|진행자)(?:인|는)?\s(?<authors>[가-힣]{2,4}?)(?:이에요|예요|입니다)/,
  },
  {
    pattern: new RegExp(`^(?:정치|경제|사회|국제|문화|산업|전국|과학|체육|증권)부\\s(?<authors>${name})$`),
    where: 'above',
  },
  {
    pattern: new RegExp(
      `^(?<publisher>${body})\\s\\S{0,6}${office}\\s(?<authors>${name})(?:\\s(?:논평|성명|서면\\s?브리핑|브리핑|기자회견문))?$`,
    ),
    where: 'above',
  },
]

/** Papers and broadcasters beside a section, a programme, or a day. */
const papers = (): Credit[] => [
  {
    pattern: new RegExp(
      `^(?:\\[(?=[^\\]]{2,15}\\]))?(?<publisher>${masthead})(?:\\]|\\s?[|｜]|\\s(?=입력|등록|승인))\\s?(?:기사\\s?)?(?:입력|등록|승인|발행|게시|송고|20\\d\\d\\s?[-./년])`,
    ),
  },
  // 가람매일 2026-02-02 05:00 1면 박시울 기자
  {
    pattern: new RegExp(
      `^(?<publisher>${masthead})\\s${day}\\s(?:[A-Z]?\\d{1,3}면\\s)?(?<authors>${names})\\s?${reporter}$`,
    ),
  },
  // 남도일간 | 사람과 생각, 누리신문 오피니언 [김하늘의 물길], [TV한솔 뉴스나인] 2025.11.13. 21:14
  {
    pattern: new RegExp(
      `^(?<publisher>${noLabel}[가-힣A-Za-z]{1,10}(?:일보|일간|신문|매일|타임스|저널|데일리|투데이|포스트|헤럴드))\\s(?:[|｜]\\s\\S|오피니언|칼럼|사설|논단|기획|특집)`,
    ),
    where: 'above',
  },
  {
    pattern: new RegExp(
      `^\\[(?<publisher>[A-Z]{2,5}|TV[가-힣]{1,6}|[가-힣]{1,6}(?:TV|방송))\\s[^[\\]]{2,20}\\]\\s?${day}`,
    ),
    where: 'above',
  },
]

/** Offices and bodies, alone or beside a day. */
const bodies = (): Credit[] => [
  { pattern: new RegExp(`^\\S{0,12}${office}\\s(?<authors>${name})$`), where: 'above' },
  // 한빛고등법원 2025. 5. 15. 선고
  {
    pattern:
      /^(?<publisher>[가-힣]{2,12}(?:법원|재판소|위원회))\s(?<issued>\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.)\s?(?:자\s)?(?:선고|결정|의결)/,
  },
  {
    pattern:
      /^(?:발\s?신|보낸\s?(?:이|사람|곳)|발송)\s?[:：]\s?(?<publisher>[^,·|:：\d()]{2,30}?)(?:\s등(?:\s.*)?|[,·].*|\s?\([^()]*\))?$/,
  },
  { pattern: /^(?<publisher>관계\s?부처\s?합동)$/ },
  {
    pattern: new RegExp(
      `^(?<publisher>${body})\\s(?:이슈\\s?브리프|정책\\s?브리프|현안\\s?분석|연구\\s?보고서|보고서|브리프|리포트|포커스|이슈|월보|동향|뉴스레터|소식지|웹진|회보)(?:\\s|$)`,
    ),
    where: 'above',
  },
  {
    pattern: new RegExp(`^(?<publisher>${body})\\s(?!보도|설명|해명)[가-힣·]{2,16}(?:국|실|부|과|팀|처|센터|본부)$`),
    where: 'above',
  },
  // 물사랑공단 > 고객지원
  { pattern: new RegExp(`^(?<publisher>${body})\\s?[>›»]\\s?[가-힣]`), where: 'above' },
  // 국가통계처 물가동향과 과장 도경완
  {
    pattern: new RegExp(
      `^(?<publisher>${body})\\s[가-힣·]{2,14}(?:국|실|과|팀|센터|담당관|본부|부)\\s(?:과장|팀장|국장|실장|사무관|주무관|서기관)\\s${name}(?![가-힣])`,
    ),
    where: 'anywhere',
  },
  {
    pattern: new RegExp(
      `^(?:작성|등록|게시|담당)\\s?[:：|]?\\s(?<publisher>${body})\\s[가-힣]{2,10}(?:과|팀|실|국|담당관)$`,
    ),
  },
  // (한솔=누리통신) 2026.03.12
  { pattern: new RegExp(`^\\([가-힣]{2,8}=(?<publisher>${masthead})\\)(?:\\s${day})?$`), where: 'bottom' },
  { pattern: new RegExp(`^(?:${day}\\s)(?<publisher>(?!${name}\\s?${reporter})${masthead})$`), where: 'bottom' },
  {
    pattern: new RegExp(`^(?<publisher>${line}${body})\\s${day}(?:\\s[A-Z]?\\d{1,3}면)?$`),
    where: 'above',
  },
  // A writer who is known by a name of his own: 느린걸음 2025. 3. 22. 21:14
  { pattern: new RegExp(`^(?!${body}\\s)(?<authors>${masthead})\\s${day}$`), where: 'above' },
  {
    pattern:
      /^(?:발행처|발행\s?기관|제공\s?기관|작성\s?기관|기관명?|발표\s?기관|브리핑\s?주체|배포처|출처|매체|언론사|제공|발행)\s?[:：|]\s?(?<publisher>[^|:：\d]{2,40})$/,
  },
  {
    pattern: /^(?:발행처|발행|펴낸\s?곳|제공)\s?[:：|]?\s(?<publisher>[가-힣A-Za-z][^|:：\d]{1,30})$/,
    where: 'bottom',
  },
  { pattern: /^(?<publisher>[가-힣]{2,12}(?:도|시|군|구|부|처|청|공사|공단|위원회))\s(?:공고|고시|훈령|예규)\s?제/ },
  {
    pattern: new RegExp(
      `^(?<publisher>(?!보도|설명|해명|참고)${body})\\s?(?:[|·-]\\s?)?(?:보도|설명|해명|참고){1,2}\\s?자료$`,
    ),
  },
  {
    pattern: new RegExp(`^\\[?(?:보도|설명|해명|참고){1,2}\\s?자료\\]?\\s?[|·:-]?\\s?${line}(?<publisher>${body})$`),
  },
  {
    pattern:
      /(?:저작권자?|[Cc]opyrights?|ⓒ|©)\s?(?:[:：]\s?)?(?:\(c\)|[ⓒ©])?\s?(?:20\d\d(?:\s?[-–]\s?20\d\d)?\.?\s)?(?<publisher>[가-힣A-Za-z&·]{2,20}(?:\s[가-힣]{2,10})?)(?=[\s.,>)|\]]*(?:무단|All\s[Rr]ights|$|\(|재배포))/,
    where: 'bottom',
  },
  { pattern: new RegExp(`^${line}(?<publisher>${body})$`), where: 'above' },
  {
    pattern: /^\*{0,2}(?<publisher>(?:월간|주간|계간)\s[가-힣]{2,12})\s(?:\d{4}년|[|｜]\s?(?:제?\s?\d|20))/,
    where: 'above',
  },
  {
    pattern: /^담당\s?부서\s?[:：|]?\s?(?<publisher>[가-힣]{1,12}(?:부|처|청|위원회|공사|공단|은행|연구원|시|도))\s/,
    where: 'bottom',
  },
  // A statement ends with who makes it.
  {
    pattern:
      /^(?<publisher>[가-힣A-Za-z·]{2,20}(?:위원회|연합|연대|협회|노조|노총|연맹|모임|재단|네트워크|행동|공단|공사|(?<!전|일|내|외|두)[부처청당]))(?:\s일동)?$/,
    where: 'bottom',
  },
  { pattern: new RegExp(`^(?<authors>${native}(?<![부국시도군구]))$`), where: 'dated' },
]

/** How Korean documents name who wrote them, who published them, and when; those first that are most to be trusted. */
export const credits = (): readonly Credit[] => [...nearTitle(), ...writers(), ...papers(), ...bodies()]
