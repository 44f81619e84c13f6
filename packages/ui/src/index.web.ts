import './theme.css'

export * from './components'
export { Brand, type BrandProps, brandStyle } from './target/brand.web'
