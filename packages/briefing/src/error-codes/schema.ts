import { explanations } from './explanation'

/** Data that is not that of a brief. */
export const schema = explanations({
  'unknown-field': { title: 'a field is not one of its group' },
  'missing-field': { title: 'a field that is needed is missing' },
  'conflicting-fields': { title: 'two fields exclude one another' },
  'unknown-block': { title: 'a block has a type that does not exist' },
  'wrong-type': { title: 'a field holds another kind of data' },
  'wrong-value': { title: 'a field has a value that it cannot have' },
  'too-long': { title: 'a text is longer than its field takes' },
  'too-many': { title: 'a list has more items than it takes' },
})
