export { en, ko, type LocaleName } from '../languages'
export {
  type BriefDate,
  compareDates,
  type DateOptions,
  type DatePart,
  dateProblem,
  fillDatePattern,
  formatDate,
  formatDateText,
  parseDate,
} from './date'
export { type Decimal, groupThousands, plainText, spell } from './decimal'
export { fillPattern, localeFor, originalLabel, resolveLabels, resolveLocale } from './locale'
export { type SetMark, typographicMarks, withMarks } from './marks'
export {
  formatNumber,
  formatQuantity,
  formatQuantityText,
  type HouseStyle,
  type NumberOptions,
  type Quantity,
  type QuantityKind,
} from './number'
export { nestedMarks, quotationMarks, quoted } from './quotation'
export type {
  Bound,
  DateForm,
  DateOmission,
  DatePatterns,
  DatePoint,
  DateStyle,
  Labels,
  Locale,
  NumberPatterns,
  Pattern,
  QuantityPart,
  QuotationMarks,
  UnitPattern,
  UnitSpacing,
} from './types'
