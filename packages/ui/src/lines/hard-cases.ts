/**
 * Texts that line breaking gets wrong easily, and what they may become: `|` where a line may end, `-` where it may end
 * with a hyphen. Everything in them was written for this purpose. Both targets are held to them.
 */
export interface HardCase {
  text: string
  /** BCP 47. Default `ko`. */
  language?: string
  /** The text with its places marked, in a column wide enough for every word. */
  wide: string
}

export const hardCases: readonly HardCase[] = [
  // A particle never leaves its closing mark.
  { text: '어제 「한빛정상회의」를 열었다', wide: '어제 |「한빛정상회의」를 |열었다' },
  { text: '지난 「한빛 정상회의 선언」에서', wide: '지난 |「한빛 |정상회의 |선언」에서' },
  { text: '“믿을 만한 파트너”라며 웃었다', wide: '“믿을 |만한 |파트너”라며 |웃었다' },
  { text: '전략책임자(CSO)가 답했다', wide: '전략책임자(CSO)가 |답했다' },
  { text: '‘한빛 구상’은 계속된다', wide: '‘한빛 |구상’은 |계속된다' },
  { text: '목표는 30%를 넘는다', wide: '목표는 |30%를 |넘는다' },
  { text: '기온이 21℃까지 오른다', wide: '기온이 |21℃까지 |오른다' },
  // Figures, units, dates.
  { text: '발표는 2030. 1. 19. 오전이다', wide: '발표는 |2030. 1. 19. |오전이다' },
  { text: '기간 2030. 1. 19.~21. 사이', wide: '기간 |2030. 1. 19.~|21. |사이' },
  { text: '2030년 9월 3일 오전 9시에', wide: '2030년 9월 3일 |오전 9시에' },
  { text: '이용자 5억 명이 쓴다', wide: '이용자 |5억 명이 |쓴다' },
  { text: '모두 123조 4,000억 원을 쓴다', wide: '모두 |123조 4,000억 원을 |쓴다' },
  { text: '이 법 제1조와 제 3 조', wide: '이 |법 |제1조와 |제 3 |조' },
  { text: '올해 들어 세 번째 회의', wide: '올해 |들어 |세 번째 |회의' },
  { text: '지난 네 해 동안 열두 명이 스물세 곳에서', wide: '지난 |네 해 |동안 |열두 명이 |스물세 곳에서' },
  { text: '둑 3 개와 배 12 척', wide: '둑 |3 개와 |배 |12 척' },
  { text: 'some 340 million people in 12 years', wide: 'some |340 million |people |in |12 years' },
  { text: '출력 500 MW와 12 km', wide: '출력 |500 MW와 |12 km' },
  { text: '비율은 20 % 안팎', wide: '비율은 |20 % |안팎' },
  { text: '모두 1 234 567 €와 € 340', wide: '모두 |1 234 567 €와 |€ 340' },
  { text: '땅 1,200 ㎡와 15㎍/㎥, 30 ㏊', wide: '땅 |1,200 ㎡와 |15㎍/㎥, |30 ㏊' },
  { text: '짙기 3×10⁻⁵ mol/L 안팎', wide: '짙기 |3×10⁻⁵ mol/L |안팎' },
  { text: '지난 2030 123 456', wide: '지난 |2030 |123 456' },
  // Latin and its particle.
  { text: '모두가 AI를 쓴다', wide: '모두가 |AI를 |쓴다' },
  { text: 'GPT-9의 이름과 K-전력망', wide: 'GPT-9의 |이름과 |K-전력망' },
  { text: '마이너스 -9도와 1-9번', wide: '마이너스 |-9도와 |1-9번' },
  // All kinds of middle dot.
  { text: '한빛·가온·나루', wide: '한빛·가온·나루' },
  { text: '한빛・가온‧나루ㆍ다솜', wide: '한빛・가온‧나루ㆍ다솜' },
  { text: '한빛 · 가온 · 나루', wide: '한빛 · |가온 · |나루' },
  // Marks after a space, opening marks before one.
  { text: '그는 말했다 : 끝났다', wide: '그는 |말했다 : |끝났다' },
  { text: '( 가 나 )', wide: '( 가 |나 )' },
  { text: '검토/승인 절차', wide: '검토/승인 |절차' },
  { text: '“끝.” 그리고 …… 다시', wide: '“끝.” |그리고 …… |다시' },
  // Addresses.
  { text: '주소는 https://records.example/a 이다', wide: '주소는 |https://records.example/a |이다' },
  // No-break spaces as they were meant.
  { text: '제12조 3항', wide: '제12조 3항' },
  // English.
  { text: 'Hanbit-on-Sea voted “no”, twice', language: 'en', wide: 'Hanbit-|on-|Sea |voted |“no”, |twice' },
  { text: 'on 26 May 2030, at 5 GW (p. 7)', language: 'en', wide: 'on |26 May 2030, |at |5 GW |(p. 7)' },
  { text: 'the unconstitutional decision', language: 'en', wide: 'the |un-con-sti-tu-tional |de-ci-sion' },
  { text: 'see records.example/decision now', language: 'en', wide: 'see |records.example/decision |now' },
  // English words in Korean are never hyphenated.
  { text: '그 unconstitutional 결정', wide: '그 |unconstitutional |결정' },
  // Chinese and Japanese part between their characters, but for kinsoku.
  { text: '港の水道局は、「水」を測る。', language: 'ja', wide: '港|の|水|道|局|は、|「水」|を|測|る。' },
  { text: 'データは2030年まで', language: 'ja', wide: 'デー|タ|は|2030年|ま|で' },
  { text: '港口每日測量水位。', language: 'zh', wide: '港|口|每|日|測|量|水|位。' },
  { text: '水道 韓國 漢字語를 쓴다', wide: '水道 |韓國 |漢字語를 |쓴다' },
]
