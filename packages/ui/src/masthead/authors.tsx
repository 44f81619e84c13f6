import { Fragment, type ReactElement } from 'react'
import * as html from '#elements'
import { noBreak } from '#no-break'
import { cx } from '#parts'
import { Announced } from '../announced/announced'
import { localeFor } from '../format'
import { advance } from '../lines/characters'
import * as css from './masthead.css'

/** One of those who wrote it. */
export interface Author {
  name: string
  /** BCP 47 tag of the language that the name is read in, if it is another. */
  lang?: string
  affiliation?: string
}

/** Those of one affiliation, which is said once. */
interface AuthorGroup {
  people: Pick<Author, 'name' | 'lang'>[]
  affiliation: string | undefined
}

/** In the order of the first of each affiliation. */
const groupsOf = (authors: readonly Author[]): AuthorGroup[] => {
  const groups = new Map<string | undefined, AuthorGroup>()
  for (const { affiliation, ...person } of authors) {
    const group = groups.get(affiliation)
    if (group) group.people.push(person)
    else groups.set(affiliation, { people: [person], affiliation })
  }
  return [...groups.values()]
}

/** In em of its type: what a line of the side column holds. */
const sideMeasure = 14

/** The approximate number of lines that names and affiliations take in the side column. */
export const linesBeside = (authors: readonly Author[]): number =>
  groupsOf(authors)
    .flatMap(({ people, affiliation }) => [...people.map(({ name }) => name), ...(affiliation ? [affiliation] : [])])
    .reduce((sum, text) => sum + Math.ceil(advance(text) / sideMeasure), 0)

interface AuthorsProps {
  of: readonly Author[]
  /** Heard before the first of them. */
  label: string
  /** Whether each group is one running text, instead of a line for each name. */
  isRunning: boolean
}

/** A name; the first is heard with a label, in a language that the name is read in. */
const Name = ({ of, label }: { of: Pick<Author, 'name' | 'lang'>; label: string | undefined }): ReactElement => {
  const { name, lang } = of
  if (label === undefined) return <>{noBreak(name)}</>
  return <Announced label={(lang && localeFor(lang)?.labels.author) || label} text={name} />
}

/** Names, with their affiliation after those who share it. */
export const Authors = ({ of, label, isRunning }: AuthorsProps): ReactElement => (
  <html.div className={isRunning ? css.authorsBelow : css.authors}>
    {groupsOf(of).map(({ people, affiliation }, index) => (
      <html.div key={index} className={cx(css.group, index > 0 && css.nextGroup)}>
        {isRunning ? (
          <html.p className={css.author}>
            {people.map(({ name, lang }, at) => (
              <Fragment key={at}>
                {at > 0 ? ', ' : null}
                {lang ? (
                  <html.span className={css.foreign} lang={lang}>
                    <Name of={{ name, lang }} label={index + at === 0 ? label : undefined} />
                  </html.span>
                ) : (
                  <Name of={{ name }} label={index + at === 0 ? label : undefined} />
                )}
              </Fragment>
            ))}
          </html.p>
        ) : (
          people.map(({ name, lang }, at) => (
            <html.p key={at} className={css.author} lang={lang}>
              <Name of={{ name, lang }} label={index + at === 0 ? label : undefined} />
            </html.p>
          ))
        )}
        {affiliation ? <html.p className={css.affiliation}>{noBreak(affiliation)}</html.p> : null}
      </html.div>
    ))}
  </html.div>
)
