import { explanations } from './explanation'

/** Claims that their sources do not bear. */
export const evidence = explanations({
  'anchor-missing': { title: 'the words do not stand in the source' },
  'anchor-ambiguous': { title: 'the words stand in the source several times' },
  'anchor-outside-body': { title: 'the words stand outside the body of the source' },
  'not-a-quotation': { title: 'the source does not quote these words' },
  'speaker-not-found': { title: 'the source gives the words to somebody else' },
  'wrong-figure': { title: 'the source says another figure' },
  'wrong-unit': { title: 'the source counts in another unit' },
  'wrong-bound': { title: 'the source bounds the figure otherwise' },
  'wrong-date': { title: 'the source says another day' },
  'date-not-read': { title: 'nothing in the source can be read as this date' },
  'reading-not-found': { title: 'the source does not say the words that were read as a date' },
  'plan-as-done': { title: 'a plan is printed as done' },
  'uncovered-quotation': { title: 'no anchor carries a quotation' },
  'uncovered-figure': { title: 'no anchor carries a figure' },
  'uncovered-date': { title: 'no anchor carries a date' },
})
