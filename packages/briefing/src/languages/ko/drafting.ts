import type { DraftingRules } from '../rules'

export const drafting: DraftingRules = {
  letters: /[가-힣]/g,
  weight: 3,
  ending: /(?:에서는|에서|에게|으로|까지|부터|이라고|라고|은|는|이|가|을|를|의|에|와|과|로|도|며|고)$/,
  furniture:
    /^[\s•·*\-|]*(?![\s•·*\-|])(?:메뉴|더보기|배너|광고|HOT\s?클릭.*|TOP\s?\d+|많이 본.*|인기 기사.*|관련\s?(?:기사|뉴스|글).*|본문 바로가기|카테고리.*|로그인|회원가입|구독.*|공유.*|인쇄|목록|이전 글.*|다음 글.*|댓글.*|좋아요.*|태그.*|저작권.*|무단\s?전재.*|ⓒ.*|기상청 제공|날씨 제공.*|첨부.*|담당\s?(?:부서|자).*|문의.*|LOGO|ENG KOR|Direct link.*|https?:\S+|\S+\.(?:jpe?g|png|gif|pdf|hwpx?)|(?:맑음|흐림|비|눈|구름\S{0,10}|소나기)\s?\S{1,20}(?:\s\S{1,20})?\s-?\d.*℃)$/i,
  today: /^\s*\d{4}\s?[년.\-/]\s?\d{1,2}\s?[월.\-/]\s?\d{1,2}\s?일?\.?\s*\(?[월화수목금토일](?:요일)?\)?\s*$/,
  published: /조회|등록|작성|입력|승인|게시|수정|발행|배포|보도\s?일시|View|^\s*by\s|기자|보도자료/i,
  byline: /^\s*by\s/i,
  proseEnd: /다\.["'”’)\]」]*$/,
  structure: /^\s*(?:[가-하][.)]\s|표\s?\d)/,
  fullDate: /\d{4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}/,
  monthAndDay: /\d\s?월\s?\d/,
  bareDay: /^(\d{1,2})\s?일$/,
  lastMonth: /지난달|last month/i,
  duration: /^(?:년|개월|주|일|시간|분)$/,
  planned: /계획|목표|공약|\bplan/i,
  clauseStart: /(?:며|고|으나|지만|는데|;|따르면),?\s|(?<=[a-z]),\s(?:and|but)\s/g,
  clauseEnd: /(?:했|었|았|됐|였|하|되|이)(?:으며|며|고|으나|지만|는데),|따르면,|;|,\s(?:and|but)\s/,
  release: /보도\s?자료|Press Release/i,
  common: /^(?:이번|지난|오는|그는|등|및|또|특히|이날|위해|통해|대한|있다|있는|하는|했다|밝혔다|예정이다|계획이다)$/,
  headings: { timeline: '일지', statements: '발언', figures: '수치', agreements: '합의', outline: '구성' },
}
