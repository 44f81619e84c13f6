import type { ReactElement } from 'react'
import * as html from '#elements'
import { type PartProps, parts as partsOf } from '#parts'
import * as columns from '../columns/columns.css'
import { continuedBeside } from '../columns/continued-beside'
import { type HouseStyle, type Labels, type Locale, type LocaleName, resolveLabels, resolveLocale } from '../format'
import { defaultLanguage } from '../languages'
import type { ProseBlock } from '../prose/ast'
import { Prose } from '../prose/prose'
import { proseText } from '../prose/prose-text'
import type { HeadingLevel } from '../target/element'
import * as css from './box.css'

export interface BoxProps extends PartProps<'label'> {
  /** The text: Markdown, or the blocks that `parseMarkdown` made of it. */
  text: string | readonly ProseBlock[]
  /** Label beside it. Default: the locale's word for background. */
  label?: string
  /** Level of the label as a heading. Default 3: a part of a section. */
  level?: HeadingLevel
  /** How the items of lists are marked. */
  houseStyle?: HouseStyle
  /** Default `ko`. */
  locale?: LocaleName | Locale
  labels?: Partial<Labels>
}

/** Boxes up to this many characters are kept on one page. */
const keptTogether = 600

/** Background that the text does not depend on, set apart. */
export function Box({
  text,
  label,
  level = 3,
  houseStyle,
  locale: localeProp = defaultLanguage,
  labels: labelsProp,
  ...rest
}: BoxProps): ReactElement {
  const locale = resolveLocale(localeProp)
  const part = partsOf<'label'>('box', rest)
  const labels = resolveLabels(locale, labelsProp)
  const heading = label ?? labels.box
  const length = typeof text === 'string' ? text.length : proseText(text).length
  return (
    <html.section {...part('root', css.box, length <= keptTogether && css.whole)} lang={locale.tag}>
      <html.div className={columns.row} {...continuedBeside(heading, labels, css.label)}>
        <html.div className={columns.side}>
          <html.heading level={level} className={css.labelled}>
            <html.phrase {...part('label', css.label)}>{heading}</html.phrase>
          </html.heading>
        </html.div>
        <html.div className={columns.main}>
          <Prose text={text} size="small" {...(houseStyle ? { houseStyle } : {})} />
        </html.div>
      </html.div>
    </html.section>
  )
}
