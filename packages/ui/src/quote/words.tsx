import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import * as columns from '../columns/columns.css'
import { localeFor, originalLabel, quoted } from '../format'
import { NoteRefs } from '../note-ref/note-ref'
import { Inlines } from '../prose/inlines'
import { lineBreak } from '../prose/prose.css'
import type { QuoteContext } from './context'
import * as css from './quote.css'

/** The words of a quotation, in its own form: word for word, in substance, or large. */
export const Words = (context: QuoteContext): ReactElement => {
  const { gist, variant } = context.quote
  if (gist !== undefined) return <Gist {...context} />
  return variant === 'pull' ? <Pulled {...context} /> : <Verbatim {...context} />
}

const Gist = (context: QuoteContext): ReactElement => {
  const { quote, part, labels } = context
  return (
    <html.div {...part('words', columns.main, css.gist)}>
      <html.div className={css.gistRule} />
      <html.p className={css.gistLabel}>{labels.gist}</html.p>
      <html.p {...part('part', css.gistText)}>
        <Inlines of={quote.gist} />
      </html.p>
      <Remarks {...context} />
    </html.div>
  )
}

const Verbatim = (context: QuoteContext): ReactElement => {
  const { quote, part, labels, locale } = context
  return (
    <html.blockquote {...part('words', columns.main, css.words)} {...cite(quote)}>
      {quote.parts?.map((text, index) => (
        <Fragment key={index}>
          {index > 0 ? <html.p {...part('gap', css.gap)}>{labels.omittedWords}</html.p> : null}
          <html.p {...part('part', css.part)}>{noBreak(quoted(text, locale))}</html.p>
        </Fragment>
      ))}
      <Remarks {...context} />
    </html.blockquote>
  )
}

const Pulled = (context: QuoteContext): ReactElement => {
  const { quote, part } = context
  return (
    <html.blockquote {...part('words', css.pullWords)} {...cite(quote)}>
      {quote.parts?.map((text, position) => (
        <html.p key={position} {...part('part', css.pullText)}>
          {sentences(text).map((sentence, index) => (
            <Fragment key={index}>
              {index > 0 ? <html.br className={lineBreak} /> : null}
              {noBreak(sentence)}
            </Fragment>
          ))}
        </html.p>
      ))}
      <Remarks {...context} />
    </html.blockquote>
  )
}

const cite = ({ source }: QuoteContext['quote']) => (source?.url ? { cite: source.url } : {})

/**
 * A pull quote breaks between its sentences. The points in a date, `2025. 5. 26.`, follow figures and end none; nor does
 * one behind a short word of Latin letters, which may be an abbreviation: `No. 5`, `Mr. Lee`, `U.S. law`.
 */
const sentences = (text: string): string[] =>
  text.split(/(?<=[?!]|[^\d\s\p{Script=Latin}]\.|\p{Script=Latin}{4}\.) (?=[^\s\p{Ll}])/u)

/** Under the words: the wording before translation, and a note on them. */
const Remarks = ({ quote: { original, note }, part, locale, labels }: QuoteContext): ReactElement => (
  <>
    {original ? (
      <html.div {...part('original', css.original)}>
        <html.p className={css.originalLabel}>
          {[originalLabel(locale, original.lang, labels), original.note].filter(Boolean).join(', ')}
          <NoteRefs refs={original.refs} after={original.note} />
        </html.p>
        {original.parts.map((text, index) => (
          <html.p key={index} className={css.originalText} lang={original.lang}>
            {quoted(text, localeFor(original.lang) ?? locale)}
          </html.p>
        ))}
      </html.div>
    ) : null}
    {note ? <html.p className={css.remark}>{note}</html.p> : null}
  </>
)
