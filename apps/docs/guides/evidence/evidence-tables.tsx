import type { ReactElement } from 'react'
import measured from './measured.json'

type Lang = 'ko' | 'en'

interface Sums {
  texts: number
  commit?: string
  kinds: Record<string, number[]>
  claims: Record<string, number[]>
}

const languages = { ko: 'Korean', en: 'English' } as const

/** The sums of the texts that are known, of those set aside, and of the first try of the latter. */
const sumsOf = (lang: Lang): { known: Sums | undefined; aside: Sums | undefined; first: Sums | undefined } => {
  const sums: Record<string, Sums> = measured.sums
  const first: Record<string, Sums> = measured.first
  return { known: sums[`${lang}/known`], aside: sums[`${lang}/aside`], first: first[`${lang}/aside`] }
}

const share = (part = 0, whole = 0): string => (whole === 0 ? '–' : (part / whole).toFixed(2))

const precision = ([, found, right]: number[] = []): string => share(right, found)
const recall = ([labelled, , right]: number[] = []): string => share(right, labelled)

/** Precision and recall of what is drafted, by kind, from texts of one language. */
export const DraftTable = ({ lang }: { lang: Lang }): ReactElement => {
  const { known, aside, first } = sumsOf(lang)
  return (
    <div className="guide-table sb-unstyled">
      <table>
        <caption>
          {languages[lang]}: {aside ? `${aside.texts} texts set aside, measured at ${aside.commit}, and ` : ''}
          {known?.texts} known ones
        </caption>
        <thead>
          <tr>
            <th scope="col">Found</th>
            <th scope="col">Labelled, set aside</th>
            <th scope="col">Precision</th>
            <th scope="col">Recall</th>
            <th scope="col">First precision</th>
            <th scope="col">First recall</th>
            <th scope="col">Precision, known</th>
            <th scope="col">Recall, known</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(known?.kinds ?? {}).map((kind) => (
            <tr key={kind}>
              <th scope="row">{kind}</th>
              <td>{aside?.kinds[kind]?.[0]}</td>
              <td>{precision(aside?.kinds[kind])}</td>
              <td>{recall(aside?.kinds[kind])}</td>
              <td>{precision(first?.kinds[kind])}</td>
              <td>{recall(first?.kinds[kind])}</td>
              <td>{precision(known?.kinds[kind])}</td>
              <td>{recall(known?.kinds[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const total = (claims: Record<string, number[]> = {}): number[] =>
  [0, 1, 2, 3].map((index) => Object.values(claims).reduce((sum, one) => sum + (one[index] ?? 0), 0))

/** How many true claims are refused, and in brackets how many of them are left open. */
const refused = ([, , count = 0, open = 0]: number[] = []): string => (open > 0 ? `${count} (${open})` : `${count}`)

/** How many false claims are proven and true ones refused, by what the claims of a pair differ in. */
export const ClaimTable = ({ lang }: { lang: Lang }): ReactElement => {
  const { known, aside, first } = sumsOf(lang)
  const turns = [...new Set([...Object.keys(aside?.claims ?? {}), ...Object.keys(known?.claims ?? {})])].toSorted()
  const rows = [
    ...turns.map((turn) => [turn, aside?.claims[turn], first?.claims[turn], known?.claims[turn]] as const),
    ['All', total(aside?.claims), total(first?.claims), total(known?.claims)] as const,
  ]
  return (
    <div className="guide-table sb-unstyled">
      <table>
        <caption>{languages[lang]}: pairs of claims, by the one thing in which they differ</caption>
        <thead>
          <tr>
            <th scope="col">They differ in</th>
            <th scope="col">Set aside</th>
            <th scope="col">False, proven</th>
            <th scope="col">True, refused</th>
            <th scope="col">First: false, true</th>
            <th scope="col">Known</th>
            <th scope="col">False</th>
            <th scope="col">True</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([turn, ofAside, ofFirst, ofKnown]) => (
            <tr key={turn}>
              <th scope="row">{turn}</th>
              <td>{ofAside?.[0] ?? 0}</td>
              <td>{ofAside?.[1] ?? 0}</td>
              <td>{refused(ofAside)}</td>
              <td>{`${ofFirst?.[1] ?? 0}, ${ofFirst?.[2] ?? 0}`}</td>
              <td>{ofKnown?.[0] ?? 0}</td>
              <td>{ofKnown?.[1] ?? 0}</td>
              <td>{refused(ofKnown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
