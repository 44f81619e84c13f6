import type { ReactElement } from 'react'
import noticed from './noticed.json'

/** How an alteration is noticed. */
const ways = {
  error: 'by an error: `build` makes no PDF',
  marked: 'by a warning: `check --strict` refuses it, and the pages mark it',
  strict: 'by a warning: `check --strict` refuses it',
  shown: 'on the pages alone, by a mark or an ellipsis',
  never: 'not at all',
} as const

const languages = { en: 'English', ko: 'Korean' } as const

/** Alterations under the way in which they are noticed, with the codes of the diagnostics. */
export const TamperingTable = (): ReactElement => (
  <div className="guide-table sb-unstyled">
    {Object.entries(ways).map(([way, words]) => {
      const own = noticed.filter((one) => one.noticed === way)
      return own.length === 0 ? null : (
        <table key={way}>
          <caption>
            {words.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}
          </caption>
          <thead>
            <tr>
              <th scope="col">Altered</th>
              <th scope="col">In</th>
              <th scope="col">Code</th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ altered, lang, codes }) => (
              <tr key={`${altered} ${lang}`}>
                <th scope="row">{altered}</th>
                <td>{languages[lang as keyof typeof languages]}</td>
                <td>
                  {codes.map((code) => (
                    <code key={code}>{code} </code>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    })}
  </div>
)
