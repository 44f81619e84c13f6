import type { FigureBound, FigureMention } from '../rules'

/** A superlative is none: 역대 최대 3조 원. */
const most = '최[대장고](?<!(?:역대|사상|연중|올해|월간|창사|이래|개장|시즌)\\s?최[대장고])'

/** Words before a number that bound it, as a group; the second group has words between: 최대 국비 200억 원. */
export const wordsBefore = `(?:(약(?<![가-힣]약)|대략|어림잡아|줄잡아|거의|최소한?|최단|적어도|적게는|짧게는|${most}|많게는|길게는|많아야|길어야|기껏해야|무려)\\s{0,2}|(최소|최대)\\s(?!규모|실적|기록|수준|폭)(?:[가-힣]{1,6}\\s){1,2})?`

/** Words behind a number, or its unit, that bound it. */
export const wordsAfter = `(여(?=\\s?(?:명|개|곳|건|원|달러|회|일|년|대|가구|[가-힣]))|\\s?(?:가량|정도|안팎|내외|쯤|남짓|\\s전후)|\\s가까[이운]|에(?:도)?\\s가[까깝][가-힣]{1,3}|대(?=[를가의로,.)는은였이에다]|\\s|$)|\\s?(?:이상|이하|초과(?!\\s달성)(?:하지\\s(?:않|못|말)[가-힣]*)?|미만|이내|한도|상한|하한)|\\s?\\+\\s?(?:α|알파)|(?:이|가)\\s채\\s[가-힣]{1,5}지\\s(?:않|못)[가-힣]*|\\s밑(?=이|으로|에|[.,]|$)|\\s아래(?=[로였에]|이[었다며고])|(?:이|가|도|은|는)?\\s(?:채\\s)?(?:안\\s?[되돼된될됐됩]|되지\\s(?:않|못))[가-힣]*|[을를]?\\s?(?:상회|하회)[가-힣]*|(?:[을를]|이|가|에도|에|도|은|는)?\\s(?:미치지\\s못[가-힣]*|(?:넘|뛰어넘|웃도|웃돌|웃돈|돌파|초과(?!\\s달성)|밑도|밑돌|밑돈|웃돎|밑돎|미달|못\\s?미[치친칠쳤침]|육박)[가-힣]*(?:(?<=지)\\s(?:않|못|말)[가-힣]*)?))?`

/** The last alternative of `wordsAfter`: 까지 behind a unit is a limit, unless something moved to there. */
export const limit = '까지(?![가-힣])'

/** Verbs of movement behind 까지: the number is where something came to. */
const movedTo =
  /^\s(?:[가-힣]{1,8}(?:[을를이가로은는]|으로)\s|다시\s|더\s)?(?:올[라랐랄려린릴리]|오[르른를]|내[려렸리린릴]|늘|줄|떨어|밀[려렸리린]|치솟|치달|뛰|뛴|뛸|높|낮|확대|끌어|상승|하락|증가|감소|회복|불어|도달|이르|이른|좁|벌어|추락|급등|급락|확산|퍼|번[졌져지]|차[올오]|모[으였]|채[우웠]|나[왔오온]|갔|가는|왔|자라|자랐|커|키|갈|바[뀌뀐꾸꿔꿨]|찍|기록|쌓|앞|뒤|되돌|맞추|맞춘|달하|달했)/
/** How far behind 까지 its verb may stand, in UTF-16 units. */
const nearVerb = 20

/** Whether 까지 is no limit, by what stands behind it. */
export const isMovedTo = (words: string | undefined, behind: string): boolean =>
  words === '까지' && (movedTo.test(behind.slice(0, nearVerb)) || !/^(?:[,.)\n]|$|\s[가-힣(])/.test(behind))

/** The bound of words before a number. */
export const boundBefore = (word: string | undefined): FigureBound | undefined => {
  if (word === undefined || word === '무려') return undefined
  if (/최소|최단|적어도|적게|짧게/.test(word)) return '>='
  return /최대|최장|최고|많|길|기껏/.test(word) ? '<=' : '~'
}

/** The bound of words behind a number. */
export const boundAfter = (word: string | undefined): FigureBound | undefined => {
  if (!word) return undefined
  if (/채\s|안\s?[되돼된될됐됩]|되지\s|미치지/.test(word)) return '<'
  // 15%를 넘지 않게, 30명을 밑돌지 않는.
  if (/지\s(?:않|못|말)/.test(word)) return /밑/.test(word) ? '>=' : '<='
  if (/이상|하한|\+/.test(word)) return '>='
  if (/이하|이내|한도|상한|까지/.test(word)) return '<='
  if (/미만|하회|밑|아래|미달|미[치친칠쳤침]/.test(word)) return '<'
  if (/넘|상회|웃|돌파|초과/.test(word)) return '>'
  return '~'
}

/** How a bound behind a number may be printed otherwise: 가까이 as less than, 까지 and 돌파 not at all. */
export const leewayOf = (word = ''): Pick<FigureMention, 'isNearly' | 'isLoose'> => ({
  ...(/가까|가깝|육박/.test(word) ? { isNearly: true as const } : {}),
  ...(/까지|돌파/.test(word) ? { isLoose: true as const } : {}),
})

/** 전망치를 67% 웃도는: by so much, and not more than that. */
const difference = /^\s(?:웃도|웃돌|웃돈|밑도|밑돌|밑돈|상회|하회)/
const relative = /^(?:%|%p|bp|times|포인트)$/
/** Whether words behind a number say how far it is above or below something else. */
export const isDifference = (word: string | undefined, unit: string | undefined, before: string): boolean =>
  word !== undefined && difference.test(word) && (relative.test(unit ?? '') || /[을를]\s$/.test(before))
