import type { Credit } from '../rules'

const name = '[가-힣]{2,4}'
const names = `${name}(?:\\s?[·,]\\s?${name}|\\s${name}(?=(?:\\s${name}){0,3}\\s(?:기자|특파원))){0,5}`
const reporter = '(?:선임|수석|인턴|객원)?\\s?(?:기자|특파원|통신원|논설위원)'
const office =
  '(?:대변인|지사|시장|군수|구청장|장관|차관|위원장|위원|의원|교수|대표|연구원|소장|원장|회장|이사장|총장|기획자|작가|변호사)'
/** Endings of what may publish: 한빛부, 한빛시청, 한빛은행. */
const body =
  '(?:(?:월간|주간|계간|격주간)\\s)?[가-힣A-Za-z·]{1,20}(?:부|처|청|실|위원회|위|공사|공단|은행|연구원|연구소|진흥원|개발원|재단|협회|협의회|센터|의회|법원|대학교|시|도|군|구|원|회|당|모임|연대|노조|노총|통신|일보|신문|방송|뉴스|경제|타임스|저널|매거진)'
/** Words with such an ending that are the names of columns and the like. */
const noBody =
  '(?:사회|정치|경제|보도|지도|속도|제도|도시|공시|고시|일시|다시|지원|회원|자원|공원|직원|의원|뉴스|기사|해당|정당|담당|배당|연구|도구|요구|공부|일부|전부|내부|외부)'
const line = `(?!(?:${noBody}){1,2}$)`

/** How Korean documents name who wrote them, who published them, and when; those first that are most to be trusted. */
export const credits: readonly Credit[] = [
  { pattern: /^제\s?목\s?[:：|]\s?(?<title>\S.{3,200})$/ },
  {
    pattern: new RegExp(
      `^[([【](?:[^()[\\]【】=]{1,20}=)(?<publisher>[^()[\\]【】=\\s]{2,20})[)\\]】]\\s?(?:(?<authors>${names})\\s?${reporter})?`,
    ),
  },
  {
    pattern: new RegExp(
      `^[[【](?<publisher>[가-힣A-Za-z]{2,15})\\s?(?:=|\\s|/)\\s?(?:[가-힣]{2,4}=)?(?<authors>${names})\\s?${reporter}[\\]】]`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:[가-힣]{1,8}=|(?:글|작성|정리|취재)\\s?[=·:]?\\s?)?(?<authors>${names})\\s?${reporter}(?:\\s?[(|=/·]?\\s?[\\w.-]{1,40}@\\S{1,60})?(?:\\s.{0,60})?$`,
    ),
  },
  { pattern: new RegExp(`^${reporter}\\s?[:：]?\\s(?<authors>${names})$`) },
  {
    pattern: new RegExp(
      `^(?:저자|글쓴이|작성자?|필자|집필|글|정리)\\s?[:：|]\\s?(?:[가-힣]{2,8}[실팀과부국]\\s)?(?<authors>${name}(?=\\s?(?:$|[(,·|]|[가-힣]{0,5}(?:위원|연구원|교수|기자|박사|원장|팀장)))(?:\\s[가-힣]{2,8}(?:위원|연구원|교수|박사))?(?:[·,]\\s?${name}(?:\\s[가-힣]{2,8}(?:위원|연구원|교수|박사))?){0,5})`,
    ),
  },
  {
    pattern: new RegExp(`^(?:정치|경제|사회|국제|문화|산업|전국|과학|체육|증권)부\\s(?<authors>${name})$`),
    where: 'above',
  },
  { pattern: new RegExp(`^(?<publisher>${body})\\s\\S{0,6}${office}\\s(?<authors>${name})$`), where: 'above' },
  { pattern: new RegExp(`^\\S{2,12}${office}\\s(?<authors>${name})$`), where: 'above' },
  {
    pattern:
      /^(?:발행처|발행\s?기관|제공\s?기관|작성\s?기관|기관명?|발표\s?기관|브리핑\s?주체|배포처|출처|매체|언론사|제공|발행)\s?[:：|]\s?(?<publisher>[^|:：\d]{2,40})$/,
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
      /(?:저작권자?|[Cc]opyrights?|ⓒ|©)\s?(?:[:：]\s?)?(?:\(c\)|[ⓒ©])?\s?(?:20\d\d(?:\s?[-–]\s?20\d\d)?\.?\s)?(?<publisher>[가-힣A-Za-z&·]{2,20}(?:\s[가-힣]{2,10})?)(?=[\s.,>)|]*(?:무단|All\s[Rr]ights|$|\(|재배포))/,
    where: 'bottom',
  },
  { pattern: new RegExp(`^${line}(?<publisher>${body})$`), where: 'above' },
  { pattern: /^(?<publisher>(?:월간|주간|계간)\s[가-힣]{2,12})\s\d{4}년/, where: 'above' },
  {
    pattern: /^담당\s?부서\s?[:：|]?\s?(?<publisher>[가-힣]{1,12}(?:부|처|청|위원회|공사|공단|은행|연구원|시|도))\s/,
    where: 'bottom',
  },
]
