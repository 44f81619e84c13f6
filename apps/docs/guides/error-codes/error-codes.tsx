import type { ReactElement } from 'react'
import { subjects } from '../../../../packages/briefing/src/error-codes/catalogue'
import type { Explanation, FileContent } from '../../../../packages/briefing/src/error-codes/explanation'
import { Words } from '../words.tsx'

/** Lines that only their number makes wrong are not read to their end. */
const short = (text: string): string => text.trimEnd().replace(/^(.{300}).{100,}$/gm, '$1 …')

const Content = ({ name, content }: { name: string; content: FileContent }): ReactElement => (
  <figure>
    <figcaption>
      <Words>{name}</Words>
    </figcaption>
    {typeof content === 'string' ? <pre>{short(content)}</pre> : <p>{content.shown}</p>}
  </figure>
)

const Example = ({ entry }: { entry: Explanation }): ReactElement => (
  <details className="guide-file">
    <summary>{entry.kind === 'situation' ? 'For example' : 'Wrong and right'}</summary>
    <div className="guide-pair">
      <Content name="Wrong" content={entry.wrong} />
      <Content name="Right" content={entry.right} />
      {'files' in entry &&
        Object.entries(entry.files ?? {}).map(([file, content]) => (
          <Content key={file} name={`with \`${file}\``} content={content} />
        ))}
    </div>
  </details>
)

/** Every error code with its meaning, by subject: the catalogue that `briefing explain` prints. */
export const ErrorCodes = (): ReactElement => (
  <div className="error-codes sb-unstyled">
    {subjects.map(({ title: subject, entries }) => (
      <section key={subject}>
        <h2>{subject}</h2>
        {Object.entries(entries).map(([code, entry]) => (
          <section key={code} id={code}>
            <h3>
              <code>{code}</code> <Words>{entry.title}</Words>
            </h3>
            <p>
              <Words>{entry.why}</Words> <Words>{entry.remedy}</Words>
            </p>
            <Example entry={entry} />
          </section>
        ))}
      </section>
    ))}
  </div>
)
