import type { Credit } from '../rules'

const names = '[가-힣]{2,4}(?:\\s?[·,]\\s?[가-힣]{2,4}){0,5}'
const reporter = '(?:선임|수석|인턴|객원)?\\s?(?:기자|특파원|통신원|논설위원)'
/** Endings of what may publish: 한빛부, 한빛시청, 한빛은행. */
const body =
  '[가-힣A-Za-z·]{1,20}(?:부|처|청|실|위원회|위|공사|공단|은행|연구원|연구소|진흥원|개발원|재단|협회|협의회|센터|의회|법원|대학교|시|도|군|구|원|회|당|통신|일보|신문|방송|뉴스|경제)'

/** Words with such an ending that are the names of columns and the like. */
const noBody = '(?:사회|정치|경제|보도|지도|속도|제도|도시|공시|고시|일시|다시|지원|회원|자원|공원|직원|의원|뉴스)'

/** How Korean documents name who wrote them, who published them, and when; those first that are most to be trusted. */
export const credits: readonly Credit[] = [
  { pattern: /^제\s?목\s?[:：|\t]\s?(?<title>\S.{3,200})$/ },
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
      `^(?:글\\s?[=·:]?\\s?)?(?<authors>${names})\\s?${reporter}(?:\\s?[(|=/·]?\\s?[\\w.-]{1,40}@\\S{1,60})?(?:\\s.{0,60})?$`,
    ),
  },
  { pattern: new RegExp(`^${reporter}\\s?[:：]?\\s(?<authors>${names})$`) },
  { pattern: /^(?:저자|글쓴이|작성자|필자|집필)\s?[:：|]\s?(?<authors>[가-힣]{2,4})(?:\s.{0,40})?$/ },
  {
    pattern:
      /^(?:발행처|발행\s?기관|제공\s?기관|작성\s?기관|기관명?|발표\s?기관|배포처|출처|매체|언론사|제공|발행)\s?[:：|\t]\s?(?<publisher>[^|:：\t\d]{2,40})$/,
  },
  { pattern: new RegExp(`^(?<publisher>${body})\\s?(?:[|·-]\\s?)?(?:보도|설명|해명|참고)\\s?자료$`) },
  { pattern: new RegExp(`^\\[?(?:보도|설명|해명|참고)\\s?자료\\]?\\s?[|·:-]?\\s?(?<publisher>${body})$`) },
  {
    pattern:
      /(?:저작권자?|[Cc]opyrights?|ⓒ|©)\s?(?:[:：]\s?)?(?:\(c\)|[ⓒ©])?\s?(?:20\d\d(?:\s?[-–]\s?20\d\d)?\.?\s)?(?<publisher>[가-힣A-Za-z&·]{2,20}(?:\s[가-힣]{2,10})?)(?=[\s.,>)|]*(?:무단|All\s[Rr]ights|$|\(|재배포))/,
    where: 'bottom',
  },
  { pattern: new RegExp(`^(?!.*${noBody}$)(?<publisher>${body})$`), where: 'above' },
  {
    pattern: /^담당\s?부서\s?[:：|\t]?\s?(?<publisher>[가-힣]{1,12}(?:부|처|청|위원회|공사|공단|은행|연구원|시|도))\s/,
    where: 'bottom',
  },
]
