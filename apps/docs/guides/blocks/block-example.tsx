import type { Brief, Image } from '@briefing-kit/briefing'
import { composeBrief } from '@briefing-kit/briefing/compose'
import * as web from '@briefing-kit/ui'
import type { ReactElement, ReactNode } from 'react'
import { Code } from '../../code'
import { Example, Pair } from '../example'

interface BlockExampleProps {
  file: { brief: Brief; images: ReadonlyMap<string, Image> }
  /** The file as it is written. */
  source: string
  /** Whether its head and foot are shown, too. Default `false`: only what its blocks print. */
  whole?: boolean
}

interface SheetProps {
  figures?: ReactNode
  children?: ReactNode
}

/** The blocks of a brief without its head and foot: the composition takes its components as a value, so one is another. */
const blocksOnly = {
  ...web,
  Sheet: ({ figures, children }: SheetProps): ReactElement => (
    <>
      {figures}
      {children}
    </>
  ),
} as unknown as typeof web

/** The first lines of every brief say no more than that it is one. */
const withoutHead = (source: string): string => source.replace(/^(lang|title): .*\n/gm, '').trimEnd()

/** A piece of a brief as data, beside what it prints. */
export const BlockExample = ({ file: { brief, images }, source, whole = false }: BlockExampleProps): ReactElement => (
  <Pair>
    <Code code={whole ? source.trimEnd() : withoutHead(source)} language="yml" />
    <Example>{composeBrief(brief, whole ? web : blocksOnly, { images })}</Example>
  </Pair>
)
