/** A source in the shape of a press release. The town, its office and what is said are made up. */
export const starterSource = `한빛시 보도자료
2025년 6월 11일

한빛시는 11일 여름철 물 공급 대책을 발표했다. 한빛시는 허구의 도시이며 이 글은 견본이다.

김하늘 한빛시 물관리과장은 “새 정수장이 문을 열면 하루에 물 3만 톤을 더 보낼 수 있다”고 말했다.

시는 오는 20일 주민 설명회를 열 예정이다. 올해 예산은 120억 원이다.
`

/** A brief of one page that shows the blocks most briefs are made of. */
export const starterBrief = `# yaml-language-server: $schema=./brief.schema.json
# A starter brief. Change the texts, then: npx briefing build starter.brief.yaml
# 한빛시와 등장하는 사람, 수치는 모두 견본을 위해 지어낸 것이다.
lang: ko
title: 한빛시 여름 물 공급 대책
subtitle: 새 정수장이 열리기 전까지 할 일
series: { name: 견본 브리프, number: 1 }
date: 2025-06-12
publisher: 한빛연구원
notice: 견본 문서. 한빛시와 등장하는 사람, 수치는 지어낸 것이다.

summary: # three to five messages
  - "**물은 여름 전에 는다.** 새 정수장이 하루 공급량을 3만 톤 늘린다.[@release]"
  - "**주민 설명이 먼저다.** 설명회는 6월 20일로 잡혀 있다.[@release]"
  - "**예산은 한 해 몫이다.** 다음 해 재원은 아직 정해지지 않았다."

sources:
  release:
    type: report
    title: 여름철 물 공급 대책 보도자료
    publisher: 한빛시
    issued: 2025-06-11
    file: sources/starter.txt

people:
  kim: { name: 김하늘, roles: [{ title: 물관리과장, organisation: 한빛시 }] }

blocks:
  - type: stats
    items:
      - { value: 30000, unit: 톤, label: 하루에 더 보내는 물, kind: planned, source: release }
      - { value: 12000000000, unit: KRW, label: 올해 예산, asOf: 2025-06, source: release } # 120억

  - { type: heading, level: 1, text: 무엇이 달라지나 }
  - type: text
    md: |
      새 정수장은 6월 말에 문을 연다. 시는 그전에 낡은 관 두 곳을 바꾼다.[@release]

  - type: quote
    speaker: kim
    date: 2025-06-11
    parts:
      - { source: release, exact: 새 정수장이 문을 열면 하루에 물 3만 톤을 더 보낼 수 있다 }

  - type: timeline
    title: 여름까지의 일정
    asOf: 2025-06-12
    items:
      - { date: 2025-06-11, text: 시가 대책을 발표했다., source: release }
      - date: 2025-06-20
        text: 주민 설명회를 연다.
        status: planned
        source: release
        reading: { phrase: 오는 20일, from: 2025-06-11 }

  - type: recommendations
    items:
      - { to: 한빛시, by: 2025년 9월까지, text: 다음 해 재원을 밝힌다, detail: 공급량을 지키는 데 드는 돈부터 적는다. }
`
