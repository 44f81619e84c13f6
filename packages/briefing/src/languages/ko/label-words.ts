import { cachedByText } from '../shared/cache'
import { type LabelLimits, type LabelWord, spellingsOf } from '../shared/label-rules'

/** Particles and endings of nouns, the longest first. */
const particle =
  /(?:에서는|에서도|에서의|에게서|에게는|에게도|으로는|으로도|으로의|으로서|으로써|까지는|까지의|부터는|보다는|이라는|이라고|이었다|이었고|이었으며|이었습니다|였습니다|입니다|이에요|예요|이고|이며|이나|이다|였다|였고|였으며|에서|에게|에는|에도|으로|로는|로도|로서|로써|까지|부터|보다|처럼|만큼|마다|만을|만이|만은|라는|라고|의|은|는|이|가|을|를|에|와|과|도|만|로|씩)$/
/** Verbs and adjectives before a noun or at the end of a clause. */
const verbal =
  /(?:[었았했됐였렸졌겼켰쳤났갔왔샀썼컸섰](?:다|고|으며|으나|지만|는데|던|습니다|어요)|[가-힣]다|지만|는데|면서|려고|도록|거나|[한된할될](?:다|다는)?|(?:하|되|있|없|않|시키)는|하던|되던|고|며|해서|[가-힣]{2}해|돼|돼서|하여|되어|[어아여][난든진]|[려여러해]진|(?:올|내|돌|늘|줄|달|기다|빌|알)린|(?:일으|시|지)킨|(?:마|그|고|다|끼|지|펼|합|바|놓|외|뭉)친|[가-힣](?:킬|릴)|[어아여해러려]지는|(?:올|내|돌|달|알|늘|살)리는|(?:들|모|열|지|받|찾|나|합|걸|거|더|맞)(?:여|아|어|쳐|눠|해)|열린|숨진|다친|[가-힣]{2}면)$|^(?:치|빼|더하|합치)면$|^[마흐부모누고자바기]른$|^[가-힣][어아여워]$|^(?:위|통|대|인|향|더|합|비|관|정|전|취)해$|^(?:먹|받|찾|맡|잡|놓|얻|믿|겪|심|입|쌓|닫|묻|낳|뽑|맞|많|적|높|낮|같|좋|작|넓|깊|늦|짧|남|넘|늘|줄)[은는을던]$|^(?:늘|줄|모이|모으|보|쓰|나오|내|키우|바꾸|짓|만드|다니|사|파|여|오|가|주)는$|^(?:쓴|쓸|볼|살|팔|놀|센|옛|새|낸|뛴|쓰인|줄인|높인|늘린|세운|세울|지은|지을|만든|만들|나온|나올|오른|오를|바꾼|바꿀|들어간|들어온|긴|큰|먼|짧은|높은|많은)$/
/** Nouns that end like a verb: 인원, 기관. */
const likeVerb =
  /^(?:[영언단용국숭연문상장광잉방은붕]어|[치육유고]아|[참기부급대]여)|(?:바다|판다|[측장화전방표국냉라가단수지읍]면|[광사신보창최권경재예충숙국금장중파수]고|피해|올해|방해|손해|침해|이해|공해|오해|재해|동해|남해|서해|지난해|새해|저해|유해|무해|기관|시간|기간|연간|주간|월간|공간|민간|중간|구간|야간|인간|순간|출간|개원|지난|재난|사건|조건|여건|요건|물건|안건|출판|재판|판매|진단|집단|수단|단계|제한|기한|북한|남한|권한|무한|시한|최대한|하한|상한|극한|새한|신한|연말|월말|주말|임대|기온|고온|저온|수온|라온|가온|다온|통신|외신|사진|지진|추진|피난|가난|비난|곤란|선진|마진|전진|신속|한솔|한빛|교육|과제|서울|마을|가을|겨울|거울|한글|시설|건설|신설|개설|개발|출발|이발|다발|폭발|생활|재활|부활|수출|배출|대출|지출|매출|도출|호출|연출|유출|직할|분할|역할|할인|활동|취약|계획|어린이|이용|누리길|철길|들길|손길|산길|물길|올림|난민|농민|비율|개월|세월|매월|매일|휴일|평일|생일|당일|내일|제일|통일|과일|파일|독일|요일|다솜|수술|예술|기술|마술|미술|학술|저술|진술|비만|대만|항만)$/
/** Words that carry no meaning of their own in a label. */
const empty =
  /^(?:등|및|중|나|가운데|약|총|이|그|저|각|각각|매|현|당|본|동|위|[한두세네첫새옛큰또안못잘더꼭온왜간단즉여내만후뒤앞옆밑밖속끝날해달때곳것점데분뿐수명개건원표석금값비계대채척권장쌍기]|바로|즉시|함께|직접|새로|계속|꾸준히|크게|소폭|대폭|잇따라|처음|먼저|주로|일부|대부분|대한|대해|위한|위해|통해|통한|따른|따라|관련|의한|인한|또한|특히|다만|그러나|한편|이어|이번|가장|무려|불과|거의|대략|이미|다시|겨우|고작|이상|이하|미만|초과|안팎|가량|정도|내외|규모|수준|비율|비중|수치|금액|액수|총액|인원|인원수|건수|개수|횟수|대비|기준|결과|현황|경우|합계|대상|항목|관한|대로|다음|다른|해당|같은|기간|지난|동월|동기|전년동월|전년동기|전년\S{0,4}대비|전월대비|전분기대비|전주대비|전일대비|작년대비|올해대비|지난해대비|\d{4}년대비|변경|전|잠정|잠정치|속보치|하루|나머지|변동|변동률|변동폭|증감|증감률|증감폭|등락|등락률|변화|변화율|추이|단위|있는|있다|했다|됐다|밝혔다|나타났다|기록|기록했다|달했다|이른다|집계|집계됐다|조사|조사됐다|것으로|이었다|였다|[ㄱ-ㅎa-z])$/
const time =
  /^(?:올해|금년|금년도|올|지난해|작년|전년|전년도|내년|내년도|내후년|재작년|이달|지난달|다음달|전월|내달|상반기|하반기|연초|연말|오전|오후|새벽|아침|저녁|밤|낮|이날|당일|전날|오늘|어제|내일|지금|현재|당시|지난주|이번주|봄|여름|가을|겨울|지난겨울|지난여름|[’'‘]?\d{2,4}년(?:도|말|초)?|\d{1,2}월(?:말|중)?|\d{1,2}일|\d분기|\d{4}|[’'‘]\d\d|\d{1,2}(?:\/\d)?(?:분기|4분기)말?)$/
const benchmark = /^\s*(?:같은|동월|동기|대비|보다|에\s?비해|[와과]\s?비교)/
const change =
  /^(.*?)(증가|증대|급증|상승|급등|성장|인상|확대|신장|반등|감소|급감|하락|급락|인하|축소|절감|단축|위축|둔화)(?:율|률|폭|액|량|분|세|치|수|[하했한할함해되됐된될돼].{0,6})?$/
/** Verbs that say which way something moved. */
const rose = /^(?:늘[어었린리렸고며면자던지]|늘$|올[라랐렸린리려]|오[르른]|높아|높[였이인]|뛰[었어]|뛴|불어)/
const fell = /^(?:줄[어었인이여였고며면자던지]|줄$|내[렸린리]|내려(?!받|앉|놓|다)|떨어|낮아|낮[췄춰추춘])/
/** Right behind a figure, by how much it is more or less than another: 8% 많다. */
const more = /^(?:많|높)(?:[다고았으은]|습)/
const less = /^(?:적|낮)(?:[다고았었으은]|습)/
const behindFigure = /\d[^\s\d]{0,3}\s(?:더\s)?$/
const down = /감소|급감|하락|급락|인하|축소|절감|단축|위축|둔화/

/** The vowel of a syllable without its final consonant: 쓴 and 쓸 are 쓰. */
const open = (syllable: string): string => {
  const code = syllable.charCodeAt(0)
  return code < 0xac00 || code > 0xd7a3 ? syllable : String.fromCharCode(code - ((code - 0xac00) % 28))
}

/** Nouns of one syllable. A longer word may end like one with a particle: 도로, 차이. */
const short =
  /^[물쌀돈집차배무밀소말닭숲강산섬길땅논밭빛불눈비옷책약병술빵떡콩귤김굴꽃풀흙돌철관문벽방값표힘몸손발입코귀피암뼈뇌시군읍면동당층둑댐앱표칸곳것점알톤폭액]$/

/** Verbs of one syllable before a noun, which no noun is like. */
const shortVerb = /^[푼깬깰뺀뺄짠짤캔캘딴튼뗀뗄싼]$/

const isVerb = (word: string): boolean => (verbal.test(word) && !likeVerb.test(word)) || shortVerb.test(word)

/** Whether a particle may stand behind a word: 가 behind a vowel, 이 behind a consonant. */
const mayFollow = (stem: string, mark: string): boolean => {
  const code = stem.charCodeAt(stem.length - 1) - 0xac00
  if (code < 0 || code > 11_171) return true
  const final = code % 28
  if (/^(?:가|는|를|와|로|로.+|였.*|예요)$/.test(mark)) return final === 0 || (final === 8 && mark.startsWith('로'))
  if (/^(?:이|은|을|과|으.+|이.+)$/.test(mark)) return final !== 0
  return true
}

const formsOf = (written: string): string[] => {
  const word = written.replace(/[’'‘](?!\d)/g, '')
  const stem = word.replace(particle, '')
  const isMarked = stem !== '' && stem !== word && mayFollow(stem, word.slice(stem.length))
  const forms = isMarked && (stem.length > 1 || short.test(stem)) ? [word, stem] : [word]
  // 총사업비 is 사업비.
  return forms.flatMap((one) => (/^총[가-힣]{2,}$/.test(one) ? [one.slice(1), one] : [one]))
}

/** A count in a label, which says how many and not what: 470대. Ages and turns say what: 60대, 1회. */
const count = /^\d[\d,.]*[천만억조]*[^\d~∼～]{0,3}$/
const turn =
  /^\d[\d.]*(?:[~∼～]\d+)?(?:세|회|차|년차|급|등급|층|살|학년|호|호선|위|번|번째|차로|인|단계|종|기|지구|공구|동|구역|병동|호기)|^[1-9]0대/

const isCount = (forms: readonly string[]): boolean =>
  count.test(forms.at(-1) ?? '') && !forms.some((one) => turn.test(one) || time.test(one))

/** Behind a noun and a space, all but it: 식품 이외, 에너지 제외. */
const except = /^(?:이외|제외)(?:[은는이가의]|한|하고)?$/

/** Offices behind a surname, or a letter: 박 후보. */
const called = /^(?:후보|의원|위원|장관|시장|총리|대통령|지사|대표|사장|회장|팀|조|형|안|지역|구역)/

/** A word of a text; one that carries no meaning of its own is empty. */
export interface KoreanWord extends LabelWord {
  isEmpty: boolean
}

const found = /(?:[’'‘](?=\d))?[\p{L}\p{N}](?:[\p{L}\p{N}%]|[·∙/~∼～.’](?=[\p{L}\p{N}])|,(?=\d{3}))*/gu

/**
 * All words of a text but plain numbers.
 * @param lead what stands right before the text
 */
export const allWords = (text: string, lead = ''): KoreanWord[] => {
  const words = [...text.matchAll(found)]
  const merged: KoreanWord[] = []
  for (const [at, { 0: word, index: from }] of words.entries()) {
    const to = from + word.length
    const next = words[at + 1]
    const last = merged.at(-1)
    // 1년 차 is one word, and so are 박 후보 and 식품 이외.
    if (last?.kind === 'noun' && last.to === from - 1 && except.test(word)) {
      const forms = formsOf(word).map((one) => (last.forms.at(-1) ?? '') + one)
      merged.splice(-1, 1, { ...last, to, forms })
    } else if (/^[차째급회]$/.test(word) && last?.to === from - 1 && /^\d/.test(text.slice(last.from, last.to))) {
      merged.splice(-1, 1, {
        ...last,
        to,
        forms: [text.slice(last.from, to).replace(/\s/, '')],
        kind: 'noun',
        isEmpty: false,
      })
    } else if (/^[가-힣A-Z]$/.test(word) && next?.index === to + 1 && called.test(next[0])) {
      const forms = formsOf(next[0]).map((one) => `${word} ${one}`)
      merged.push({ from, to: next.index + next[0].length, forms, kind: 'noun', isEmpty: false })
    } else if (
      /^(?:[은는이가을를의도에로와과]|으로|에서|보다|부터|까지|대비)$/.test(word) &&
      last &&
      /^\s{2,}$/.test(text.slice(last.to, from))
    ) {
      // Behind brackets that were left out, the particle of the noun before them.
      const isEmpty = last.isEmpty || /^(?:보다|대비)$/.test(word)
      merged.splice(-1, 1, { ...last, to, forms: [...last.forms, last.forms.at(-1) ?? ''], isEmpty })
    } else if (last === undefined || last.to <= from) {
      // 철강에 매기는: behind the particle of an object, a verb.
      const isVerb =
        /[가-힣]는$/.test(word) &&
        last &&
        /(?:[을를에]|에서|으로)$/.test(text.slice(last.from, last.to)) &&
        (last.kind === 'noun' || last.kind === 'time')
      const own = wordOf(word, from, text, lead)
      merged.push(...(isVerb ? own.map((one) => ({ ...one, forms: [word], kind: 'other' as const })) : own))
    }
  }
  return merged
}

/** A verb of a noun, with that noun: 만족한다는. */
const verbForms = (word: string): string[] => {
  const noun = /^([가-힣]{2,}?)(?:한다는|하다는|하는|했던|하던|한|할|된다는|되는|된|될|받은|당한|이?다)$/.exec(
    word,
  )?.[1]
  return noun ? [word, noun] : [word]
}

type Shape = Omit<KoreanWord, 'from' | 'to'>

/** A word by itself, wherever it stands: a text has most of its words many times. */
const shapesOf = cachedByText((word): Shape[] => {
  if (/^[\d.,]+$/.test(word) && !time.test(word)) return []
  // 2/4분기 is the second quarter, and not the fourth.
  const forms = formsOf(word).map((one) => one.replace(/^(\d)[/·.]4(?=분기)/, '$1'))
  const isEmpty = [word, word.replace(particle, '')].some((form) => empty.test(form)) || isCount(forms)
  if (isEmpty) return [{ forms, kind: 'noun', isEmpty }]
  if (forms.some((form) => time.test(form))) return [{ forms, kind: 'time', isEmpty: /(?:보다|대비)$/.test(word) }]
  const [, rest = '', moved] = forms.map((form) => change.exec(form)).find((form) => form !== null) ?? []
  if (moved) {
    const direction: Shape = { forms: [moved], kind: down.test(moved) ? 'down' : 'up', isEmpty }
    return rest.length > 1 ? [{ forms: [rest], kind: 'noun', isEmpty }, direction] : [direction]
  }
  if (rose.test(word)) return [{ forms: [word], kind: 'up', isEmpty }]
  if (fell.test(word)) return [{ forms: [word], kind: 'down', isEmpty }]
  return [isVerb(word) ? { forms: verbForms(word), kind: 'other', isEmpty } : { forms, kind: 'noun', isEmpty }]
})

/** How far around a word is looked, in UTF-16 units. */
const near = 12

const wordOf = (word: string, from: number, text: string, lead: string): KoreanWord[] => {
  const to = from + word.length
  const kind = more.test(word) ? 'up' : less.test(word) ? 'down' : undefined
  if (kind && behindFigure.test((lead + text.slice(Math.max(0, from - near), from)).slice(-near)))
    return [{ from, to, forms: [word], kind, isEmpty: false }]
  const isBenchmark = (): boolean => benchmark.test(text.slice(to, to + near))
  return shapesOf(word).map((one) => ({
    ...one,
    from,
    to,
    isEmpty: one.isEmpty || (one.kind === 'time' && isBenchmark()),
  }))
}

/** The words of a text that carry meaning. */
export const wordsIn = cachedByText((text) => allWords(text).filter(({ isEmpty }) => !isEmpty))

/** Before a noun, its opposite: 불만족, 비정규직. */
const negated = /^[불비미무부반탈]$/
/** Behind a noun, all but it: 식품이외, 유가제외. */
const excepted = /^(?:이?외|제외)/

/** Behind a noun of a source, by what a label counts it, or whom it names by it: 수출액, 부상자. */
const measured =
  /^(?:[가-힣]|금액|총액|규모|비중|비율|건수|횟수|인원|실적|물량|면적|비용|예산|가격|기간|시간|대상|대상자|사업|사업비|업체|기관|시설|지역|가구|환자|인구|주민|농가|[자객]\s?수)$/

/** Endings of nouns for those who do something: 이용자, 이용객. */
const person = /[자객인민]$/

/** Whether a word of a label is one of a source, or less of it: 수출액 for 수출, 사업비 for 총사업비. */
const isPart = (label: string, source: string): boolean =>
  (label.length > 2 && person.test(label) && label.slice(0, -1) === source.slice(0, -1) && person.test(source)) ||
  (label.length < source.length
    ? label.length > 1 &&
      ((source.startsWith(label) && !excepted.test(source.slice(label.length))) ||
        (source.endsWith(label) && !negated.test(source.slice(0, -label.length))))
    : source.length > 1 && label.startsWith(source) && measured.test(label.slice(source.length)))

export const isSame = (label: LabelWord, source: LabelWord): boolean => {
  if (label.kind === 'other' || source.kind === 'other') {
    return label.forms.some((one) =>
      source.forms.some(
        (other) =>
          one === other ||
          (one.length > 1 && other.length > 1 && other.startsWith(one.slice(0, 2))) ||
          (label.kind === source.kind && open(one.charAt(0)) === open(other.charAt(0))),
      ),
    )
  }
  const isWhole = (form: string): boolean => form.includes(' ')
  // 후보 may be 박 후보, but 이 후보 is not.
  if (label.forms.some((one) => source.forms.some((other) => other.endsWith(` ${one}`)))) return true
  return label.forms.some((one) =>
    source.forms.some((other) => one === other || (!isWhole(one) && !isWhole(other) && isPart(one, other))),
  )
}

/** Words that exclude each other; those parted by a bar mean one thing. */
export const opposites = spellingsOf([
  ['신규', '누적|누계'],
  ['국제선', '국내선'],
  ['왕복', '편도'],
  ['상행', '하행'],
  ['실내', '실외|야외'],
  ['유료', '무료'],
  ['증액', '감액'],
  ['수출', '수입'],
  ['남자|남성', '여자|여성'],
  ['남학생', '여학생'],
  ['상반기', '하반기'],
  ['최대', '최소'],
  ['최고', '최저'],
  ['최장', '최단'],
  ['상한', '하한'],
  ['올해|금년', '지난해|작년', '내년', '내후년', '재작년'],
  ['이달', '지난달', '다음달'],
  ['1분기', '2분기', '3분기', '4분기'],
  ['찬성', '반대', '기권'],
  ['매수|순매수|사들', '매도|순매도|팔아'],
  ['국비', '지방비'],
  ['국비', '도비', '시비', '군비', '구비'],
  ['오전', '오후'],
  ['평일', '주말'],
  ['사망|숨지|숨진|숨졌', '부상|다치|다친|다쳤', '실종', '대피', '구조된|구조됐|구조한|구조했'],
  ['가뭄', '홍수'],
  ['원고', '피고'],
  ['국내', '해외', '국외'],
  ['내국인', '외국인'],
  ['공급', '수요'],
  ['생산', '소비'],
  ['입국', '출국'],
  ['전입', '전출'],
  ['출생', '사망'],
  ['혼인|결혼', '이혼'],
  ['흑자', '적자'],
  ['자산', '부채'],
  ['정규직', '비정규직'],
  ['대기업', '중소기업'],
  ['수도권', '비수도권'],
  ['도시', '농촌'],
  ['매매', '전세', '월세'],
  ['초등학생', '중학생', '고등학생'],
  ['초등학교', '중학교', '고등학교'],
  ['공공', '민간'],
  ['완공|준공', '착공'],
  ['개업|창업', '폐업'],
  ['취업', '실업'],
  ['매출', '영업이익', '순이익'],
])

/** Words for all of a thing. */
export const whole = /^(?:모두|모든|전체|전부|전국|총|총계)/

/** A label that says itself that its figure is planned or expected: 목표 면적, 경찰이 추산한 참가자. */
export const foretold =
  /(?:목표|계획|예정|전망|예상|예측|추정|추산|추계)(?:치|액|량|값)?(?:\s|$)|(?:추산|예상|추정|전망|예측|계획|예정)[한된]\s/

export const limits: LabelLimits = {
  measure: /[가-힣]{2}[율률량액]$/,
  generic:
    /(?:[율률량액수]|사람|인원|돈|예산|비용|사업비|재원|가격|값|요금|비중|몫|날|기간|시간|면적|길이|거리|높이|넓이|깊이|폭|무게|출력|용량|규모|집|뒤|전)$/,
  measuring: /^(?:[일월연]?평균|하루|연간|월간|매년|매월|누적|누계|[일시월]당|1인당)$/,
  negation: /지\s?(?:않|못|아니)|(?:^|\s)(?:안|못)\s|없[는다었이음]|아[닌니]|제외|이외|뺀\s/,
  compared: /대비|보다|증감|변동|등락|[([][+△▲-]$/,
  told: /[다요][.”"’')\]]*\s*$/,
  all: /^(?:모두|모든|전체|전부|총계|총(?!리|선|장|무|알|회|영사|독|괄|포|기|재))/,
}
