/** Words for values of a brief. */
export const values: Readonly<Record<string, string>> = {
  완료: 'done',
  예정: 'planned',
  계획: 'planned',
  불확실: 'doubtful',
  취소: 'cancelled',
  실적: 'measured',
  추정: 'estimate',
  순위: 'rank',
  증가: 'up',
  감소: 'down',
}
