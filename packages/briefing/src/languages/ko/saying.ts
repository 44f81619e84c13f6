import type { Span } from '../rules'

/** A verb of saying, as it stands in a text. */
interface Saying extends Span {
  verb: string
}

const saying =
  /(?:말씀|말|설명|강조|지적|주장|당부|언급|평가|약속|답변|반박|제안|촉구|호소|전망|소개|비판|요청|토로|선언|역설|발표|환영|경고|다짐|요구|반문|단언|회고|공언|시사|해명|예고|조언|제언|기대|부연|확인|천명|피력|표명|일축|인사|진단|분석|자평|전언|항변|덕담|축하|격려)(?:했|하였|하|한|해|할)[가-힣]*|(?:밝혔|밝힌|밝히|밝혀|밝힐|전했|전한|전하|덧붙였|덧붙인|덧붙이|답했|답하|답한|되물었|물었|묻|내다봤|내다보|내다본|적었|썼|외쳤|꼬집었|못박|못 박|털어놓|입을 모|입을 모았|말문을)[가-힣]*/g

/** “…”고 했다: the plainest verb of saying, right behind the closing mark. */
export const plainSaying = /^(?:이?라고(?:도|까지|만|는)?|고도?|라)\s?((?:했|하였|한|하)[가-힣]*)/

/** Finds the verbs of saying in a text, in one pass. */
export const sayingsIn = (text: string): ((stretch: Span) => string | undefined) => {
  const found = [...text.matchAll(saying)].map(
    ({ 0: verb, index }): Saying => ({ verb, from: index, to: index + verb.length }),
  )
  return ({ from, to }) => {
    let [low, high] = [0, found.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((found[middle]?.from ?? 0) < from) low = middle + 1
      else high = middle
    }
    const first = found[low]
    return first && first.to <= to ? first.verb : undefined
  }
}
