const toCome =
  /\b(?:will|shall|would be published|is (?:to|due to|set to|expected to|scheduled to|planning to|going to)|are (?:to|due to|set to|expected to|scheduled to|planning to|going to)|plans? to|planned for|intends? to|aims? to|scheduled for|next (?:month|year|week)|promised to|agreed to|hopes? to|ought to|proposes? to)\b/i

/** Whether a sentence, or a clause of it, is about the future. */
export const isPlan = (sentence: string): boolean =>
  !/\b(?:called off|cancelled|was to have)\b/i.test(sentence) && toCome.test(sentence)

/** Whether a sentence is about an agreement. */
export const isAgreement = (sentence: string): boolean =>
  /\b(?:agreed (?:to|on|that)|signed (?:a|an|the)|memorandum of understanding|reached (?:a|an) agreement|entered into)\b/i.test(
    sentence,
  )
