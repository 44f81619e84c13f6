const toCome =
  /예정(?!된 대로|대로)|계획(?:이(?!었|란)|으로|인\s|인$|임|이다|은 아직)|방침|전망(?:이다|이며|된다|이라)|겠(?:다|습니다|다고|다는)|할 것(?:으로|이라|이다|이며|입니다)|ㄹ 것|[할될질날갈올설볼릴울을칠길를] 것(?:으로|이라|이다|이며|입니다)|기로 (?:했|하였|한|합의)|추진(?:한다|할|하기로|합니다)|목표(?:다|로|이다)|앞두고|검토(?:하고|한다|할|중)|(?:할|될|열릴|나설|낼) (?:예정|계획|방침|전망)|나설 것|(?:^|\s)오는\s/

/** Whether a sentence, or a clause of it, is about the future. */
export const isPlan = (sentence: string): boolean => {
  if (/예정이었|계획이었|하려 했으나|무산|취소(?:됐|되었)/.test(sentence)) return false
  return toCome.test(sentence)
}

/** Whether a sentence is about an agreement. */
export const isAgreement = (sentence: string): boolean =>
  /기로 (?:했|하였|합의)|합의(?:했|하였)|양해각서|업무\s?협약을|(?:협약|협정|파트너십|제휴|계약)을 (?:[가-힣]+\s)?(?:체결|맺)|공감(?:했|하였|대를)/.test(
    sentence,
  )
