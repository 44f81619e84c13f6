import type { ReactElement } from 'react'
import { Words } from '../words.tsx'
import type { Held, Limit, Promised } from './promise.ts'

/** The tests of one promise: under each file what they are called. */
const Tests = ({ held }: { held: readonly Held[] }): ReactElement => (
  <ul>
    {[...new Set(held.map(({ file }) => file))].map((name) => (
      <li key={name}>
        <code>{name}</code>
        {held
          .filter(({ file }) => file === name)
          .map(({ test }) => (test ? <span key={test}>{test}</span> : undefined))}
      </li>
    ))}
  </ul>
)

/** Promises, each beside the tests that hold it. */
export const Promises = ({ of }: { of: readonly Promised[] }): ReactElement => (
  <div className="guide-table promise-table sb-unstyled">
    <table>
      <thead>
        <tr>
          <th scope="col">Promised</th>
          <th scope="col">Held by</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ promise, held }) => (
          <tr key={promise}>
            <th scope="row">
              <Words>{promise}</Words>
            </th>
            <td>
              <Tests held={held} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** Limits, each beside the tests that hold it. */
export const Limits = ({ of }: { of: readonly Limit[] }): ReactElement => (
  <div className="guide-table promise-table limit-table sb-unstyled">
    <table>
      <thead>
        <tr>
          <th scope="col">Of</th>
          <th scope="col">At most</th>
          <th scope="col">Held by</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ promise, most, held }) => (
          <tr key={`${promise} ${most}`}>
            <th scope="row">
              <Words>{promise}</Words>
            </th>
            <td>
              <Words>{most}</Words>
            </td>
            <td>
              <Tests held={held} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
