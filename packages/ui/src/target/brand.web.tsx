import type { CSSProperties, ReactElement, ReactNode } from 'react'
import { type Tokens, whole } from '../tokens'
import { properties } from './custom-properties'

export interface BrandProps {
  /** A whole set of tokens, from `createBrand`. */
  tokens: Tokens
  children: ReactNode
}

/** The custom properties of a brand, for the `style` of an element of your own. */
export const brandStyle = (tokens: Tokens): CSSProperties => properties(whole(tokens)) as CSSProperties

/** Everything inside is set in this brand. Several brands may stand side by side. */
export const Brand = ({ tokens, children }: BrandProps): ReactElement => (
  <div style={{ display: 'contents', ...brandStyle(tokens) }}>{children}</div>
)
