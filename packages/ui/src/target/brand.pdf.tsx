import type { ReactElement, ReactNode } from 'react'
import { type Tokens, tokens, whole } from '../tokens'
import { makeContext } from './context.pdf'

/** The tokens of the brand around an element. Without a {@link Brand} around it, our own look. */
export const BrandContext = makeContext<Tokens>(tokens)

export interface BrandProps {
  /** A whole set of tokens, from `createBrand`. */
  tokens: Tokens
  children: ReactNode
}

/** Everything inside is set in this brand. Several brands may stand side by side. */
export const Brand = ({ tokens, children }: BrandProps): ReactElement => (
  <BrandContext value={whole(tokens)}>{children}</BrandContext>
)
