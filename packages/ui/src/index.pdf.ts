export * from './components'
export { Brand, type BrandProps } from './target/brand.pdf'
export type { BoxStyle, InlineStyle } from './target/style'
