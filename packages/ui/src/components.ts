export { Abbreviations, type AbbreviationsProps, type FullForm } from './abbreviations/abbreviations'
export { abbreviationFinder, type FoundAbbreviation } from './abbreviations/find'
export { Box, type BoxProps } from './box/box'
export { Colophon, type ColophonProps } from './colophon/colophon'
export { Figure, type FigureProps } from './figure/figure'
export { figureSize } from './figure/figure-size'
export * from './format'
export { Heading, type HeadingProps } from './heading/heading'
export { KeyMessages, type KeyMessagesProps } from './key-messages/key-messages'
export { type Author, Masthead, type MastheadProps } from './masthead/masthead'
export type { NoteRef } from './note-ref/note-ref'
export { partNames } from './part-names'
export type * from './prose/ast'
export type { RichText } from './prose/inlines'
export { parseMarkdown } from './prose/markdown'
export { Prose, type ProseProps } from './prose/prose'
export { proseText } from './prose/prose-text'
export type { QuoteOriginal, QuoteProps, QuoteSource, Speaker } from './quote/props'
export { Quote } from './quote/quote'
export { type Recommendation, Recommendations, type RecommendationsProps } from './recommendations/recommendations'
export { Sheet, type SheetProps } from './sheet/sheet'
export { Skeleton, type SkeletonProps } from './skeleton/skeleton'
export { type SourceEntry, SourceList, type SourceListProps } from './source-list/source-list'
export { MainColumn, type MainColumnProps, Stack, type StackProps } from './stack/stack'
export type { StatCardProps, StatDelta, StatFigure, StatTrend } from './stat-card/props'
export { StatCard } from './stat-card/stat-card'
export { StatGrid, type StatGridItem, type StatGridProps } from './stat-card/stat-grid'
export { Statement, type StatementProps } from './statement/statement'
export type {
  TableCell,
  TableColumn,
  TableColumnGroup,
  TableNote,
  TableProps,
  TableRow,
  TableRowGroup,
  TableValue,
} from './table/props'
export { Table } from './table/table'
export type { HeadingLevel } from './target/element'
export type {
  TimelineEvent,
  TimelineGap,
  TimelineItem,
  TimelineMarker,
  TimelineProps,
  TimelineStatus,
} from './timeline/props'
export { Timeline } from './timeline/timeline'
export { type TimelineDate, type TimelineDatesOptions, timelineDates } from './timeline/timeline-dates'
export {
  type BrandTokens,
  type ColorToken,
  createBrand,
  type LengthToken,
  type Tokens,
  type TypeToken,
  tokens,
} from './tokens'
