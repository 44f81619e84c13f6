import { describe } from 'vitest'
import { judge } from './verdict-of'

describe('check: whose words they are in a transcript, in Korean', () => {
  const minutes =
    '○위원장 도이현  회의를 시작하겠습니다. 질의하실 위원님 계십니까?\n\n' +
    '○김하늘 위원  저수율이 31%입니다. 언제 채웁니까?\n\n' +
    '○물관리국장 조은별  내년 3월까지 채우겠습니다.\n\n예산은 확보했습니다. (웃음)\n\n' +
    '○김하늘 위원  늦습니다.'
  const briefing =
    '브리핑자: 조은별 환경부 차관\n\n<질문> 물이 모자랍니까?\n<답변> 모자라지 않습니다.\n\n' +
    '<질문> 요금은 오릅니까?\n<답변>(김하늘 물정책국장) 올해는 올리지 않습니다.\n\n<질문> 내년에는요?\n<답변> 그때 보겠습니다.'
  const unnamed = '<질문> 물이 모자랍니까?\n<답변> 모자라지 않습니다.\n\n조은별 차관은 자리를 떴다.'
  const interview =
    '조은별 차관 인터뷰\n\nQ. 물이 모자랍니까?\nA. 모자라지 않습니다.\n\nQ. 요금은요?\nA. 올리지 않겠습니다.'
  const two = '조은별 차관·김하늘 국장 인터뷰\n\nQ. 물이 모자랍니까?\nA. 모자라지 않습니다.'
  const named =
    '기자: 왜 밤에 일하나요?\n조은별: 낮에는 시끄러워서 안 들려요.\n\n기자: 힘들지 않나요?\n조은별: 저는 좋습니다.\n\n' +
    '조은별은 새벽 두 시에 나갔다. 그날도 비가 왔다.'
  const radio =
    '◇ 진행자> 물이 모자랍니까?\n◆ 조은별> 모자라지 않습니다. 저수율이 61%입니다.\n◇ 진행자> 그렇습니까?\n◆ 조은별> 네, 걱정하지 않으셔도 됩니다.'
  const screen =
    '[기자]\n안녕하십니까? 요금은 오릅니까?\n\n[조은별 / 환경부 차관]\n올리지 않겠습니다.\n\n대신 새는 물을 막겠습니다.'
  const caption = '[앵커]\n물이 넘쳤습니다.\n\n[조은별/한빛시 주민 : 눈 뜨니 물이 찼어요.]\n\n[기자]\n시는 몰랐습니다.'
  const letters =
    '문: 물이 모자랍니까?\n답: (조은별 차관) 모자라지 않습니다.\n문: 요금은요?\n답: (김하늘 국장) 그대로 둡니다.'
  const panel =
    '▶ 조은별 한빛대 총장(좌장)\n입학정원이 너무 많습니다. 줄여야 합니다.\n\n▶ 김하늘 교육부 국장\n정부는 줄이지 않겠습니다.'
  const told =
    '김하늘 위원: 조은별 차관은 “물이 넉넉하다”고 말했습니다. 사실입니까?\n조은별 차관: 제가 그렇게 말했습니다.'
  judge('ko', [
    [minutes, { quote: '저수율이 31%입니다.', speaker: '김하늘' }, 'proven'],
    [minutes, { quote: '저수율이 31%입니다.', speaker: '조은별' }, 'refused'],
    [minutes, { quote: '저수율이 31%입니다.', speaker: '도이현' }, 'refused'],
    [minutes, { quote: '내년 3월까지 채우겠습니다.', speaker: '조은별' }, 'proven'],
    [minutes, { quote: '예산은 확보했습니다.', speaker: '조은별' }, 'proven'],
    [minutes, { quote: '예산은 확보했습니다.', speaker: '김하늘' }, 'refused'],
    [minutes, { quote: '(웃음)', speaker: '조은별' }, 'refused'],
    [minutes, { quote: '늦습니다.', speaker: '김하늘' }, 'proven'],
    [minutes, { quote: '내년 3월까지 채우', speaker: '조은별' }, 'refused'],
    [minutes.replace('31%입니다', '31%가 아닙니다'), { quote: '저수율이 31%', speaker: '김하늘' }, 'refused'],
    [minutes, { quote: '늦습니다.', speaker: '김하늘', role: '위원' }, 'proven'],
    [minutes, { quote: '늦습니다.', speaker: '김하늘', role: '장관' }, 'refused'],
    [minutes, { quote: '늦습니다.', speaker: '김하늘', date: '2025-06-12' }, 'proven'],
    [minutes, { quote: '늦습니다.', speaker: '김하늘', date: '2025-06-02' }, 'refused'],
    [briefing, { quote: '모자라지 않습니다.', speaker: '조은별' }, 'proven'],
    [briefing, { quote: '모자라지 않습니다.', speaker: '김하늘' }, 'refused'],
    [briefing, { quote: '물이 모자랍니까?', speaker: '조은별' }, 'refused'],
    [briefing, { quote: '올해는 올리지 않습니다.', speaker: '김하늘' }, 'proven'],
    [briefing, { quote: '올해는 올리지 않습니다.', speaker: '조은별' }, 'refused'],
    [briefing, { quote: '그때 보겠습니다.', speaker: '조은별' }, 'refused'],
    [briefing, { quote: '그때 보겠습니다.', speaker: '김하늘' }, 'refused'],
    [unnamed, { quote: '모자라지 않습니다.', speaker: '조은별' }, 'refused'],
    [interview, { quote: '모자라지 않습니다.', speaker: '조은별' }, 'proven'],
    [interview, { quote: '물이 모자랍니까?', speaker: '조은별' }, 'refused'],
    [two, { quote: '모자라지 않습니다.', speaker: '조은별' }, 'refused'],
    [named, { quote: '낮에는 시끄러워서 안 들려요.', speaker: '조은별' }, 'proven'],
    [named, { quote: '왜 밤에 일하나요?', speaker: '조은별' }, 'refused'],
    [named, { quote: '그날도 비가 왔다.', speaker: '조은별' }, 'refused'],
    [radio, { quote: '저수율이 61%입니다.', speaker: '조은별' }, 'proven'],
    [radio, { quote: '그렇습니까?', speaker: '조은별' }, 'refused'],
    [screen, { quote: '대신 새는 물을 막겠습니다.', speaker: '조은별', role: '환경부 차관' }, 'proven'],
    [screen, { quote: '요금은 오릅니까?', speaker: '조은별' }, 'refused'],
    [caption, { quote: '눈 뜨니 물이 찼어요.', speaker: '조은별' }, 'proven'],
    [caption, { quote: '시는 몰랐습니다.', speaker: '조은별' }, 'refused'],
    [letters, { quote: '모자라지 않습니다.', speaker: '조은별' }, 'proven'],
    [letters, { quote: '그대로 둡니다.', speaker: '조은별' }, 'refused'],
    [panel, { quote: '줄여야 합니다.', speaker: '조은별' }, 'proven'],
    [panel, { quote: '정부는 줄이지 않겠습니다.', speaker: '조은별' }, 'refused'],
    [panel, { quote: '정부는 줄이지 않겠습니다.', speaker: '김하늘' }, 'proven'],
    [told, { quote: '물이 넉넉하다', speaker: '조은별' }, 'proven'],
    [told, { quote: '물이 넉넉하다', speaker: '김하늘' }, 'refused'],
    [told, { quote: '제가 그렇게 말했습니다.', speaker: '조은별' }, 'proven'],
  ])
})

describe('check: what is no turn of anybody, in Korean', () => {
  const list = '일시: 3월 4일 오후 2시입니다.\n장소: 한빛시청 3층입니다.\n문의: 조은별 주무관에게 하십시오.'
  const notes = '□ 물관리 강화\n○ 김하늘 장관 주재 회의를 열었다.\n○ 조은별 차관 중심 점검단을 꾸렸다.'
  const chair = '대표: 물이 먼저입니다. 조은별 드림.\n이사: 우리도 함께합니다.'
  const inline =
    '<답변>(조은별 차관) 모자라지 않습니다. <질문> 정말입니까? <답변> 그렇습니다.\n\n<질문> 요금은요?\n<답변>(김하늘 국장) 그대로입니다.'
  const polite =
    '기자: 힘들지 않나요?\n조은별: 저는 좋습니다.\n\n기자: 왜요?\n조은별: 조용해서 좋아요.\n\n조은별 씨는 새벽에 나갔습니다. 그날도 비가 왔습니다.'
  const staff = '조은별 국장: 물정책 총괄\n김하늘 과장: 요금 담당'
  judge('ko', [
    [list, { quote: '한빛시청 3층입니다.' }, 'refused'],
    [list, { quote: '조은별 주무관에게 하십시오.', speaker: '조은별' }, 'refused'],
    [notes, { quote: '주재 회의를 열었다.', speaker: '김하늘' }, 'refused'],
    [staff, { quote: '물정책 총괄', speaker: '조은별' }, 'refused'],
    [chair, { quote: '물이 먼저입니다.', speaker: '조은별' }, 'refused'],
    [inline, { quote: '모자라지 않습니다.', speaker: '조은별' }, 'proven'],
    [inline, { quote: '정말입니까?', speaker: '조은별' }, 'refused'],
    [polite, { quote: '그날도 비가 왔습니다.', speaker: '조은별' }, 'refused'],
  ])
})

describe('check: whose words they are in a transcript, in English', () => {
  const press =
    'PRESS BRIEFING BY SPOKESPERSON ANN REED\n\nPress briefing by Spokesperson Ann Reed\n\n' +
    'MS. REED: Good afternoon. The dam holds 31 per cent.\n\nThe next report is due on Friday. (Laughter.)\n\n' +
    'QUESTION: Will prices rise?\n\nMS. REED: We will not raise prices this year.\n\n' +
    'MR. HALE: One more.\n\nQUESTION: Is Mr. Hale leaving?\n\nMS. REED: I have nothing on that.\n\n(The briefing was concluded at 1:52 p.m.)\n\nThe office is in Coalport.'
  const president =
    'Remarks by President Ann Reed\n\nTHE PRESIDENT: We will build the dam.\n\nQ    Will it hold?\n\nTHE PRESIDENT: It will hold.'
  const nobody = 'THE PRESIDENT: We will build the dam.\n\nQ    Will it hold?\n\nTHE PRESIDENT: It will hold.'
  const house =
    'Jonah Pryce (Lakemont East): What is she doing about the dam?\n\nThe Secretary of State for Water (Winifred Asante): The dam is 4% fuller than a year ago.\n\nJonah Pryce: I thank the Secretary of State. It is not full.\n\nWinifred Asante: It will be.'
  const lines =
    'Jonah Pryce (Lakemont East) (Lab)\n\nI thank the Minister. The dam is not full.\n\nWinifred Asante (Vale) (Con)\n\nIt will be full by May.\n\nMy colleagues agree.'
  const hearing =
    'Members present: Dame Sheila Norwood (Chair); Alec Tonbridge.\n\nQ41  Chair: How many routes pay?\n\nMalcolm Frayne: Eleven out of 64.\n\nQ42  Alec Tonbridge: Is that enough?\n\nMalcolm Frayne: No, it is not. We lose £3 million a year.'
  const podcast =
    'Host: Jem Colley. Guest: Dr Anouk Baptiste.\n\n[00:14] JEM: How many people wait?\n\n[00:19] ANOUK: On Monday it was 1,482.\n\n[00:31] JEM: How long do they wait?\n\n[00:33] ANOUK: Three years. I do not say that for effect.'
  const asked =
    'Interview with Ann Reed\n\nQ: Will prices rise?\nA: They will not rise this year.\n\nQ: And then?\nA: We will see.'
  const both = 'Interview with Ann Reed and Tom Hale\n\nQ: Will prices rise?\nA: They will not rise this year.'
  const fed =
    'CHAIR REED. Good afternoon. We left the rate where it was.\n\nANN SMITH. Thank you. Tom Hale, the Ledger.\n\nTOM HALE. Will you cut it in May?\n\nCHAIR REED. We have not decided.'
  const magazine =
    'Ann Reed runs the port.\n\nLedger: Will prices rise?\n\nReed: They will not. I promise you that.\n\nLedger: And wages?\n\nReed: We pay more than anyone.\n\nReed stood up and left the room. It was raining over the port.'
  const senate =
    'Senator Reed: The dam is empty. Why?\n\nMr Hale: We let the water out in June, Senator.\n\nSenator Reed: Who told you to?\n\nMr Hale: I will not say.'
  const held =
    'MS. REED: As Minister Tom Hale said last night, “we expect rain soon.” We are ready.\n\nQUESTION: Are you sure?\n\nMS. REED: Yes. We are.'
  const twoReeds =
    'Ann Reed and John Reed came.\n\nMS. REED: We are ready for the rain.\n\nQUESTION: Are you sure?\n\nMR. REED: No. I am not.'
  judge('en', [
    [press, { quote: 'The dam holds 31 per cent.', speaker: 'Ann Reed' }, 'proven'],
    [press, { quote: 'The next report is due on Friday.', speaker: 'Ann Reed' }, 'proven'],
    [press, { quote: 'The next report is due on Friday.', speaker: 'Tom Hale' }, 'refused'],
    [press, { quote: '(Laughter.)', speaker: 'Ann Reed' }, 'refused'],
    [press, { quote: 'Will prices rise?', speaker: 'Ann Reed' }, 'refused'],
    [press, { quote: 'We will not raise prices this year.', speaker: 'Ann Reed' }, 'proven'],
    [press, { quote: 'raise prices this year.', speaker: 'Ann Reed' }, 'refused'],
    [press, { quote: 'I have nothing on that.', speaker: 'John Reed' }, 'refused'],
    [press, { quote: 'The office is in Coalport.', speaker: 'Ann Reed' }, 'refused'],
    [president, { quote: 'It will hold.', speaker: 'Ann Reed' }, 'proven'],
    [president, { quote: 'Will it hold?', speaker: 'Ann Reed' }, 'refused'],
    [nobody, { quote: 'It will hold.', speaker: 'Ann Reed' }, 'refused'],
    [nobody, { quote: 'It will hold.', speaker: 'The President' }, 'proven'],
    [house, { quote: 'The dam is 4% fuller than a year ago.', speaker: 'Winifred Asante' }, 'proven'],
    [house, { quote: 'The dam is 4% fuller than a year ago.', speaker: 'Jonah Pryce' }, 'refused'],
    [house, { quote: 'It is not full.', speaker: 'Jonah Pryce' }, 'proven'],
    [house, { quote: 'It will be.', speaker: 'Jonah Pryce' }, 'refused'],
    [lines, { quote: 'It will be full by May.', speaker: 'Winifred Asante' }, 'proven'],
    [lines, { quote: 'It will be full by May.', speaker: 'Jonah Pryce' }, 'refused'],
    [lines, { quote: 'My colleagues agree.', speaker: 'Winifred Asante' }, 'proven'],
    [hearing, { quote: 'We lose £3 million a year.', speaker: 'Malcolm Frayne' }, 'proven'],
    [hearing, { quote: 'We lose £3 million a year.', speaker: 'Alec Tonbridge' }, 'refused'],
    [hearing, { quote: 'Is that enough?', speaker: 'Malcolm Frayne' }, 'refused'],
    [podcast, { quote: 'On Monday it was 1,482.', speaker: 'Anouk Baptiste' }, 'proven'],
    [podcast, { quote: 'On Monday it was 1,482.', speaker: 'Jem Colley' }, 'refused'],
    [asked, { quote: 'They will not rise this year.', speaker: 'Ann Reed' }, 'proven'],
    [asked, { quote: 'Will prices rise?', speaker: 'Ann Reed' }, 'refused'],
    [both, { quote: 'They will not rise this year.', speaker: 'Ann Reed' }, 'refused'],
    [fed, { quote: 'We left the rate where it was.', speaker: 'Chair Reed' }, 'proven'],
    [fed, { quote: 'We have not decided.', speaker: 'Tom Hale' }, 'refused'],
    [magazine, { quote: 'I promise you that.', speaker: 'Ann Reed' }, 'proven'],
    [magazine, { quote: 'And wages?', speaker: 'Ann Reed' }, 'refused'],
    [magazine, { quote: 'It was raining over the port.', speaker: 'Ann Reed' }, 'refused'],
    [senate, { quote: 'We let the water out in June, Senator.', speaker: 'Tom Hale' }, 'proven'],
    [senate, { quote: 'We let the water out in June, Senator.', speaker: 'Ann Reed' }, 'refused'],
    [held, { quote: 'we expect rain soon.', speaker: 'Ann Reed' }, 'refused'],
    [held, { quote: 'we expect rain soon.', speaker: 'Tom Hale' }, 'proven'],
    [held, { quote: 'We are ready.', speaker: 'Tom Hale' }, 'refused'],
    [twoReeds, { quote: 'I am not.', speaker: 'Ann Reed' }, 'refused'],
  ])
})

describe('check: what is no turn of anybody, in English', () => {
  const facts = 'Note: The dam is closed to you.\nContact: Ann Reed will help you.\nLocation: We meet at Coalport Hall.'
  const findings =
    'Key Findings: Water is scarce.\n\nNext Steps: We build dams.\n\nKey Findings: Rain is rare.\n\nNext Steps: We wait for it.'
  const people = 'Ann Reed: Chair of the board since 2019.\nTom Hale: Treasurer. He joined in 2020.'
  const topics =
    'Health: We will hire 5,000 nurses.\n\nHousing: We will build 300 homes.\n\nWater: We will mend the dam.\n\nParks: We will plant trees.'
  const programme =
    '10:00 Ann Reed: Why do we wait?\n11:30 Tom Hale: What will we drink?\n12:15 Jane Doe: Your questions, our answers.'
  const marks =
    'Ann Reed: “We wait for you.” She left us in the room.\n\nTom Hale: “Will we act?” He smiled at you.\n\nAnn Reed: “Never.” We left.'
  const teller =
    'Ledger: Will prices rise?\n\nAnn Reed: We pay more.\n\nI ask her about the strike. She frowns.\n\nLedger: And you?\n\nAnn Reed: I do not know.'
  const stranger =
    'MS. REED: We always do.\n\nQUESTION: Do you?\n\nMS. REED: We try.\n\nŞükrü 2nd: We never do.\n\nQUESTION: Why?\n\nMS. REED: I forget.\n\nAnn Reed left.'
  const oneLine =
    'Press briefing by Ann Reed\n\nMS. REED: We are. QUESTION: Why are we here? MS. REED: To talk.\n\nQUESTION: Are you sure?\n\nMS. REED: I am.'
  const footer =
    'Press briefing by Ann Reed\n\nMS. REED: We are ready.\n\nQUESTION: Are you sure?\n\nMS. REED: I am.\n\nWe thank the city for it.\n\nAll rights are reserved.'
  const prose = 'Ann Reed put it in one word: We wait.\nTom Hale had another: We act.'
  judge('en', [
    [facts, { quote: 'The dam is closed to you.' }, 'refused'],
    [facts, { quote: 'We meet at Coalport Hall.', speaker: 'Ann Reed' }, 'refused'],
    [findings, { quote: 'Water is scarce.' }, 'refused'],
    [people, { quote: 'Chair of the board since 2019.', speaker: 'Ann Reed' }, 'refused'],
    [prose, { quote: 'We wait.', speaker: 'Ann Reed' }, 'refused'],
    [topics, { quote: 'We will hire 5,000 nurses.' }, 'refused'],
    [programme, { quote: 'Why do we wait?', speaker: 'Ann Reed' }, 'refused'],
    [marks, { quote: 'She left us in the room.', speaker: 'Ann Reed' }, 'refused'],
    [marks, { quote: 'We wait for you.', speaker: 'Ann Reed' }, 'proven'],
    [teller, { quote: 'I ask her about the strike.', speaker: 'Ann Reed' }, 'refused'],
    [teller, { quote: 'We pay more.', speaker: 'Ann Reed' }, 'proven'],
    [stranger, { quote: 'We never do.', speaker: 'Ann Reed' }, 'refused'],
    [stranger, { quote: 'We always do.', speaker: 'Ann Reed' }, 'proven'],
    [oneLine, { quote: 'We are.', speaker: 'Ann Reed' }, 'proven'],
    [oneLine, { quote: 'Why are we here?', speaker: 'Ann Reed' }, 'refused'],
    [footer, { quote: 'All rights are reserved.', speaker: 'Ann Reed' }, 'refused'],
    [footer, { quote: 'We thank the city for it.', speaker: 'Ann Reed' }, 'proven'],
  ])
})
