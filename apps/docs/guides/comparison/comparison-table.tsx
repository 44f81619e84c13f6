import type { ReactElement } from 'react'
import { type Feature, type LibraryName, libraries } from './libraries'

interface ComparisonTableProps {
  features: readonly Feature[]
}

/** Features down, libraries across. Libraries without any of them have no column. */
export const ComparisonTable = ({ features }: ComparisonTableProps): ReactElement => {
  const names = (Object.keys(libraries) as LibraryName[]).filter((name) => features.some(({ has }) => has[name]))
  return (
    <div className="guide-table sb-unstyled">
      <table>
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col">
                {libraries[name].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map(({ feature, has }) => (
            <tr key={feature}>
              <th scope="row">{feature}</th>
              {names.map((name) => (
                <td key={name}>{has[name] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The version and pages of each library that the comparison is based on. */
export const WhatWasRead = (): ReactElement => (
  <ul>
    {Object.values(libraries).map(({ name, read }) => (
      <li key={name}>
        {name}: {read}
      </li>
    ))}
  </ul>
)
