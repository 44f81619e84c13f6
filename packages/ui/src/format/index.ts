export {
  type BriefDate,
  compareDates,
  type DateOmission,
  type DateOptions,
  type DatePart,
  type DatePoint,
  type DateStyle,
  dateProblem,
  fillDatePattern,
  formatDate,
  formatDateText,
  parseDate,
} from './date'
export { type Decimal, groupThousands, plainText, spell } from './decimal'
export { en } from './en'
export { ko } from './ko'
export {
  type DateForm,
  type DatePatterns,
  fillPattern,
  type Labels,
  type Locale,
  type LocaleName,
  localeFor,
  type NumberPatterns,
  originalLabel,
  type Pattern,
  type QuotationMarks,
  resolveLabels,
  resolveLocale,
  type UnitPattern,
} from './locale'
export {
  type Bound,
  formatNumber,
  formatQuantity,
  formatQuantityText,
  type HouseStyle,
  type NumberOptions,
  type Quantity,
  type QuantityKind,
  type QuantityPart,
  type UnitSpacing,
} from './number'
export { nestedMarks, quotationMarks, quoted } from './quotation'
