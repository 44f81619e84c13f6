import { describe } from 'vitest'
import { judge } from './verdict-of'

describe('check: whose words they are, in Korean', () => {
  const two = '강하늘 장관은 "물이 먼저다"라고 말했다. 푸른당은 "돈이 먼저다"라고 했다.'
  const bank = '새벽은행은 "물가가 오른다"고 밝혔다. 노조는 "금리를 지킨다"고 밝혔다.'
  const answered = '"물이 먼저다"라는 강하늘 장관의 말에 도이솔 의원은 "돈이 먼저다"라고 맞섰다.'
  const quoted = '강하늘 장관은 도이솔 의원의 "물이 모자란다"는 말을 반박했다.'
  const after = (second: string): string => `강하늘 환경부 장관은 "물 절약이 먼저다"라고 말했다.\n\n${second}`
  judge('ko', [
    [
      '투자를 맡은 새벽벤처스의 김나래 파트너는 “물이 먼저입니다”라고 했고, 도이솔 상무는 “관이 먼저입니다”라고 전했다.',
      { quote: '물이 먼저입니다', speaker: '김나래' },
      'proven',
    ],
    [
      '투자를 맡은 새벽벤처스의 김나래 파트너는 “물이 먼저입니다”라고 했고, 도이솔 상무는 “관이 먼저입니다”라고 전했다.',
      { quote: '물이 먼저입니다', speaker: '도이솔' },
      'refused',
    ],
    [
      '다리를 처음 건넌 주민 신순덕 할머니(81)는 “물이 먼저입니다”라며 웃었다.',
      { quote: '물이 먼저입니다', speaker: '신순덕' },
      'proven',
    ],
    [
      '다리를 처음 건넌 주민 신순덕 할머니(81)는 “물이 먼저입니다”라며 웃었다.',
      { quote: '물이 먼저입니다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 회의를 열었다. 동네 할머니는 “물이 먼저입니다”라며 웃었다.',
      { quote: '물이 먼저입니다', speaker: '강하늘' },
      'refused',
    ],
    [
      '윤미르 공단 이사장은 “물이 먼저입니다”라며 고마움을 전했다.',
      { quote: '물이 먼저입니다', speaker: '윤미르' },
      'proven',
    ],
    [
      '새벽자산의 채권 담당자는 “물이 먼저입니다”라고 내다봤다.',
      { quote: '물이 먼저입니다', speaker: '새벽자산의 채권 담당자' },
      'proven',
    ],
    [
      '새벽자산의 채권 담당자는 “물이 먼저입니다”라고 내다봤다.',
      { quote: '물이 먼저입니다', speaker: '누리은행의 채권 담당자' },
      'refused',
    ],
    [
      '강하늘 장관은 회의를 열었다. 새벽자산의 채권 담당자는 “물이 먼저입니다”라고 내다봤다.',
      { quote: '물이 먼저입니다', speaker: '강하늘' },
      'refused',
    ],
    [
      '도로국 관계자는 “물이 먼저입니다”라고 해명했으나 위원회는 받아들이지 않았다.',
      { quote: '물이 먼저입니다', speaker: '도로국 관계자' },
      'proven',
    ],
    [
      '도로국 관계자는 “물이 먼저입니다”라고 해명했으나 위원회는 받아들이지 않았다.',
      { quote: '물이 먼저입니다', speaker: '위원회' },
      'refused',
    ],
    [
      '시장은 “물이 먼저입니다”는 한빛당 측 설명을 믿지 않았다.',
      { quote: '물이 먼저입니다', speaker: '한빛당 측' },
      'proven',
    ],
    [
      '강하늘 시장은 “물이 먼저입니다”는 한빛당 측 설명을 믿지 않았다.',
      { quote: '물이 먼저입니다', speaker: '강하늘' },
      'refused',
    ],
    [two, { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    ['툰베리 위원은 "물이 먼저다"라고 말했다.', { quote: '물이 먼저다', speaker: '툰베리' }, 'proven'],
    ['갈서윤 위원은 "물이 먼저다"라고 말했다.', { quote: '물이 먼저다', speaker: '갈서윤' }, 'proven'],
    ['갈서윤 위원은 "물이 먼저다"라고 말했다.', { quote: '물이 먼저다', speaker: '갈서' }, 'refused'],
    ['강민수 위원은 "물이 먼저다"라고 말했다.', { quote: '물이 먼저다', speaker: '강민' }, 'refused'],
    ['강민 위원은 "물이 먼저다"라고 말했다.', { quote: '물이 먼저다', speaker: '강민' }, 'proven'],
    [two, { quote: '돈이 먼저다', speaker: '강하늘' }, 'refused'],
    [two, { quote: '돈이 먼저다', speaker: '푸른당' }, 'proven'],
    [bank, { quote: '물가가 오른다', speaker: '새벽은행' }, 'proven'],
    [bank, { quote: '금리를 지킨다', speaker: '새벽은행' }, 'refused'],
    [bank, { quote: '금리를 지킨다', speaker: '노조' }, 'proven'],
    [answered, { quote: '물이 먼저다', speaker: '도이솔' }, 'refused'],
    [answered, { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    [answered, { quote: '돈이 먼저다', speaker: '도이솔' }, 'proven'],
    [answered, { quote: '돈이 먼저다', speaker: '강하늘' }, 'refused'],
    [quoted, { quote: '물이 모자란다', speaker: '도이솔' }, 'proven'],
    [quoted, { quote: '물이 모자란다', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관은 "물이 모자란다"는 지적을 부인했다.', { quote: '물이 모자란다', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관은 "물이 모자란다"는 뜻을 밝혔다.', { quote: '물이 모자란다', speaker: '강하늘' }, 'proven'],
    [
      '강하늘 장관은 "물이 모자란다"는 보도는 사실이 아니라고 했다.',
      { quote: '물이 모자란다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 "물이 모자라느냐"는 질문에 답하지 않았다.',
      { quote: '물이 모자라느냐', speaker: '강하늘' },
      'refused',
    ],
    ['강하늘 장관은 "물이 모자란다"고 말한 적이 없다.', { quote: '물이 모자란다', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관은 "물이 모자란다"고 말하지 않았다.', { quote: '물이 모자란다', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관은 "물이 모자란다"고 말한 바 있다.', { quote: '물이 모자란다', speaker: '강하늘' }, 'proven'],
    [
      '강하늘 장관은 "물이 모자란다"고 말했다는 보도를 부인했다.',
      { quote: '물이 모자란다', speaker: '강하늘' },
      'refused',
    ],
    [
      '도이솔 의원은 "물이 먼저다"라고 말한 강하늘 장관을 비판했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'proven',
    ],
    [
      '도이솔 의원은 "물이 먼저다"라고 말한 강하늘 장관을 비판했다.',
      { quote: '물이 먼저다', speaker: '도이솔' },
      'refused',
    ],
    [
      '강하늘 장관은 도이솔 의원이 "돈이 먼저다"라고 말했다고 전했다.',
      { quote: '돈이 먼저다', speaker: '도이솔' },
      'proven',
    ],
    [
      '강하늘 장관은 도이솔 의원이 "돈이 먼저다"라고 말했다고 전했다.',
      { quote: '돈이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 도이솔 의원이 참석한 회의에서 "물이 먼저다"라고 말했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'proven',
    ],
    [
      '강하늘 장관은 도이솔 의원이 참석한 회의에서 "물이 먼저다"라고 말했다.',
      { quote: '물이 먼저다', speaker: '도이솔' },
      'refused',
    ],
    [
      '강하늘 장관은 도이솔 의원이 묻자 "물이 먼저다"라고 답했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'proven',
    ],
    ['강하늘 장관이 도착하자 주민들은 "물을 달라"고 외쳤다.', { quote: '물을 달라', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관이 도착하자 한 주민이 "물을 달라"고 외쳤다.', { quote: '물을 달라', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관이 있던 자리에서 "물을 달라"는 외침이 나왔다.', { quote: '물을 달라', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관에게 "물을 달라"고 주민들은 외쳤다.', { quote: '물을 달라', speaker: '강하늘' }, 'refused'],
    ['"물이 먼저다"라고 강하늘 장관은 말했다.', { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    ['"물이 먼저다." 강하늘 장관의 말이다.', { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    [
      '정부 고위 관계자는 "물이 먼저다"라고 귀띔했다. 강하늘 장관은 답하지 않았다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 회의를 열었다. 정부 고위 관계자는 "물이 먼저다"라고 귀띔했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 회의를 열었다. 정부 고위 관계자는 "물이 먼저다"라고 귀띔했다.',
      { quote: '물이 먼저다', speaker: '정부 고위 관계자' },
      'proven',
    ],
    [
      '강하늘 장관은 회의를 열었다. 누리통신은 "물이 먼저다"라고 보도했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 회의를 열었다. 달빛연대 쪽에서는 "물이 먼저다"라는 말이 나왔다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 "물이 먼저다"라고 말했다. 시장 상인들 사이에서는 "돈이 먼저다"라는 말이 나온다.',
      { quote: '돈이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [after('이어 "예산은 충분하다"고 강조했다.'), { quote: '예산은 충분하다', speaker: '강하늘' }, 'proven'],
    [after('그는 "예산은 충분하다"고 덧붙였다.'), { quote: '예산은 충분하다', speaker: '강하늘' }, 'proven'],
    [after('그러면서 "예산은 충분하다"고 했다.'), { quote: '예산은 충분하다', speaker: '강하늘' }, 'proven'],
    [after('아울러 "예산은 충분하다"고 했다.'), { quote: '예산은 충분하다', speaker: '강하늘' }, 'proven'],
    [
      after('특히 예산에 대해서는 "예산은 충분하다"고 힘줘 말했다.'),
      { quote: '예산은 충분하다', speaker: '강하늘' },
      'proven',
    ],
    [after('강 장관은 또 "예산은 충분하다"고 했다.'), { quote: '예산은 충분하다', speaker: '강하늘' }, 'proven'],
    [after('푸른당은 "예산은 충분하다"고 했다.'), { quote: '예산은 충분하다', speaker: '강하늘' }, 'refused'],
    [
      after('푸른당도 논평을 냈다. 이어 "예산은 충분하다"고 했다.'),
      { quote: '예산은 충분하다', speaker: '강하늘' },
      'refused',
    ],
    [
      after('도이솔 의원은 회의장을 떠났다.\n\n이어 "예산은 충분하다"고 했다.'),
      { quote: '예산은 충분하다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 "물이 먼저다"라며 "예산도 늘린다"고 밝혔다.',
      { quote: '예산도 늘린다', speaker: '강하늘' },
      'proven',
    ],
    [
      '강하늘 장관은 "물이 먼저다"라며 웃었고 푸른당은 "예산도 늘린다"고 밝혔다.',
      { quote: '예산도 늘린다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관은 예산이 모자란다며 "물이 먼저다"라고 말했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'proven',
    ],
    [
      '강하늘 장관은 12일 시청에서 기자들과 만나 "물이 먼저다"라고 말했다.',
      { quote: '물이 먼저다', speaker: '강하늘' },
      'proven',
    ],
    ['강하늘 장관은 “물이 먼저다”라고 운을 뗐다.', { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    ['강하늘 장관은 자신의 누리집에 “물이 먼저다”라고 올렸다.', { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    ['강하늘 장관: “물이 먼저다.”', { quote: '물이 먼저다', speaker: '강하늘' }, 'proven'],
    [
      '강하늘 장관: “물이 먼저다.”\n도이솔 의원: “돈이 먼저다.”',
      { quote: '돈이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    ['강하늘 장관 측은 "물이 먼저다"라고 말했다.', { quote: '물이 먼저다', speaker: '강하늘' }, 'refused'],
    [
      '강하늘 장관은 "도이솔 의원이 \'돈이 먼저다\'라고 말했다"고 전했다.',
      { quote: '돈이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    [
      '강하늘 장관이 만난 도이솔 의원은 "돈이 먼저다"라고 했다.',
      { quote: '돈이 먼저다', speaker: '강하늘' },
      'refused',
    ],
    ['강하늘 장관의 동생은 "돈이 먼저다"라고 했다.', { quote: '돈이 먼저다', speaker: '강하늘' }, 'refused'],
    ['강하늘 장관을 만난 어민은 "돈이 먼저다"라고 했다.', { quote: '돈이 먼저다', speaker: '강하늘' }, 'refused'],
    [
      '강하늘 장관은 "물이 먼저다"라고 말했다. 그러나 현장에서는 "돈이 없다"고 하소연했다.',
      { quote: '돈이 없다', speaker: '강하늘' },
      'refused',
    ],
  ])
})

describe('check: speakers that the sentence after or the speech before names, in Korean', () => {
  const official = '바다부 당국자는 “회담은 유익했다”고 전했다. 이 당국자는 “날짜는 아직이다”라고 했다.'
  const seer = '강하늘 누리은행 수석이코노미스트는 "수출이 살아날 것"으로 내다봤다.'
  const after = '"이제는 정할 때입니다." 도이현 새솔시장이 11일 시의회에서 한 말이다.'
  const citizen = '배달기사 차온 씨 등이 이겼다. 차씨는 "돌려받은 기분"이라고 소감을 밝혔다.'
  const ministry = '산업살림부는 “빚이 5조 원을 넘는다”며 더는 어렵다고 한다.'
  const party = '- 야당인 녹색연합은 “법을 어긴 결정”이라며 제소할 방침'
  const past = '조 바넘 전 대통령은 왔다. 바넘 전 대통령은 "가족과 의논했다"고 말했다.'
  judge('ko', [
    [official, { quote: '날짜는 아직이다', speaker: '바다부 당국자' }, 'proven'],
    [official.replace('이 당국자', '이 관계자'), { quote: '날짜는 아직이다', speaker: '바다부 당국자' }, 'refused'],
    [seer, { quote: '수출이 살아날 것', speaker: '강하늘' }, 'proven'],
    [seer, { quote: '수출이 살아날 것', speaker: '누리은행' }, 'refused'],
    [after, { quote: '이제는 정할 때입니다.', speaker: '도이현' }, 'proven'],
    [after.replace('한 말이다', '말을 잃었다'), { quote: '이제는 정할 때입니다.', speaker: '도이현' }, 'refused'],
    [citizen, { quote: '돌려받은 기분', speaker: '차온' }, 'proven'],
    [citizen.replace('차씨', '최씨'), { quote: '돌려받은 기분', speaker: '차온' }, 'refused'],
    [ministry, { quote: '빚이 5조 원을 넘는다', speaker: '산업살림부' }, 'proven'],
    [ministry, { quote: '빚이 5조 원을 넘는다', speaker: '더' }, 'refused'],
    [party, { quote: '법을 어긴 결정', speaker: '녹색연합' }, 'proven'],
    [party, { quote: '법을 어긴 결정', speaker: '녹색당' }, 'refused'],
    [past, { quote: '가족과 의논했다', speaker: '조 바넘' }, 'proven'],
    [past.replace('. 바넘', '. 한결'), { quote: '가족과 의논했다', speaker: '조 바넘' }, 'refused'],
  ])
})

describe('check: a part of a quotation does not say the contrary, in Korean', () => {
  const kept = '강하늘 장관은 "요금을 올리지 않겠다"고 했다.'
  const denied = '강하늘 장관은 "물이 모자란다는 말은 사실이 아니다"라고 했다.'
  const says = (words: string): string => `강하늘 장관은 "${words}"고 했다.`
  judge('ko', [
    [kept, { quote: '요금을 올리', speaker: '강하늘' }, 'refused'],
    [kept, { quote: '요금을 올리지 않겠다', speaker: '강하늘' }, 'proven'],
    [kept, { quote: '요금을 올리지', speaker: '강하늘' }, 'refused'],
    [denied, { quote: '물이 모자란다', speaker: '강하늘' }, 'refused'],
    [denied, { quote: '물이 모자란다는 말은', speaker: '강하늘' }, 'refused'],
    [says('비가 오지 않으면 물을 끊겠다'), { quote: '물을 끊겠다', speaker: '강하늘' }, 'refused'],
    [says('비가 오면 물을 끊겠다'), { quote: '물을 끊겠다', speaker: '강하늘' }, 'refused'],
    [says('예산을 늘리고 물을 더 보내겠다'), { quote: '물을 더 보내겠다', speaker: '강하늘' }, 'proven'],
    [says('예산을 늘리고 물을 더 보내겠다'), { quote: '예산을 늘리고', speaker: '강하늘' }, 'proven'],
    [says('예산을 늘리는 것은 불가능하다'), { quote: '예산을 늘리는 것은', speaker: '강하늘' }, 'refused'],
    [says('예산을 늘릴 계획이 없다'), { quote: '예산을 늘릴 계획', speaker: '강하늘' }, 'refused'],
    [says('예산을 안 늘리겠다'), { quote: '늘리겠다', speaker: '강하늘' }, 'refused'],
    [says('예산을 못 늘린다'), { quote: '늘린다', speaker: '강하늘' }, 'refused'],
    [says('절대 예산을 깎겠다는 뜻이 아니다'), { quote: '예산을 깎겠다', speaker: '강하늘' }, 'refused'],
    [says('물은 넉넉하다. 요금은 올리지 않는다'), { quote: '물은 넉넉하다.', speaker: '강하늘' }, 'proven'],
    [says('물이 남는다고 해서 값을 내릴 수 없다'), { quote: '값을 내릴 수', speaker: '강하늘' }, 'refused'],
  ])
})
