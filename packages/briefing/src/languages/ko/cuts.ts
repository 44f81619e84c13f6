import { cutsBy } from '../shared/cuts'
import { sentences } from './typography'

/** Words that deny or hedge the clause before them. */
const denial =
  /않|없|아니|아닙|아닌|못[ 하한할해했]|불가|어렵|거짓|말아|말라|말자|금지|반대|부인|거부|틀렸|틀린|오해|헛소문|낭설|무리다|곤란|안 (?:된|됩|돼|되)|(?:으면|다면|라면|려면|하면|되면|거든|경우)(?:\s|,|$)/
/** A verdict behind a whole sentence on what stands in it: …다는 것은 사실이 아니다. */
const verdict =
  /(?:것|말|뜻|주장|보도|소문|얘기|이야기|생각|지적|의혹|식)(?:은|는|이|도)?\s(?:[가-힣]{1,6}\s){0,2}?(?:아니|아닙|아닌|거짓|없|않|틀|잘못|오해|옳지|낭설)/
/** A condition, whose words may look like others that set none. */
const condition = /(?:[가-힣]면|거든|경우(?:에는|엔|에)?|때(?:만|에만|에야)|전제로|조건으로|한해|않고는|없이는)[,]?$/
const noCondition =
  /^(?:그러면|이러면|반면|한편으면|어쩌면|왜냐하면|[가-힣]{0,3}(?:측면|화면|국면|표면|정면|전면|장면|수면|지면|평면|노면|이면))[,]?$|(?:말하면|말하자면|따르면|의하면|들면|보면|면서)[,]?$/
/** A condition of several words: 재정이 허락하는 범위에서, 예산에 따라, 되는 한. */
const proviso =
  /(?:범위|한도|선)\s?[안내]?에서(?:는|만)?[,\s.]|(?<!가능)[하되있닿]는\s한(?:에서)?[,\s.]|(?:상황|여건|형편|사정|재정|예산|결과|수요|필요)에\s따라(?:서는|선|서)?[,\s.]/
const negative = /^(?:안|못)$/
/** The end of a clause that stands for itself. */
const clauseEnd = /(?:고|며|으나|지만|는데|면서|은데|ㄴ데|다|요)[,]?$/

const turnsBefore = (head: string): boolean => {
  const before = head.split(/\s+/).filter(Boolean)
  return (
    proviso.test(head) ||
    negative.test(before.at(-1) ?? '') ||
    before.some((word) => condition.test(word) && !noCondition.test(word))
  )
}

const turnsAfter = (part: string, rest: string): boolean => {
  const after = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (after.length === 0) return false
  if (verdict.test(rest)) return true
  if (clauseEnd.test(part.trimEnd())) return false
  const end = after.findIndex((word) => clauseEnd.test(word))
  return denial.test(after.slice(0, end === -1 ? undefined : end + 1).join(' '))
}

/** Whether a part is cut inside a word, or off the words that turn its meaning. */
export const cutOf = cutsBy(sentences, ({ head, part, rest }) => turnsBefore(head) || turnsAfter(part, rest))
