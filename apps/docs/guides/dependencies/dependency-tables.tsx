import type { ReactElement } from 'react'
import { Words } from '../words.tsx'
import { broughtBy, bytesOf, dependency, recorded, size, withAllOf } from './figures.ts'
import type { RecordedPackage } from './recorded.ts'

/** A published package of ours. */
const packageOf = (name: string): RecordedPackage => {
  const found = recorded.packages.find((one) => one.name === name)
  if (!found) throw new Error(`${name} is not recorded`)
  return found
}

/** How many packages of others a package of ours brings, and how much of the disk they take. */
export const Total = ({ of }: { of: string }): ReactElement => {
  const all = broughtBy(packageOf(of))
  return (
    <>
      {all.length} packages, {size(bytesOf(all))}
    </>
  )
}

const Version = ({ name, version }: { name: string; version: string }): ReactElement => {
  const release = recorded.releases[name]
  if (!release) return <>{version}</>
  return (
    <>
      {version}
      <small>
        {release.released}
        {release.latest === version ? ', the latest' : `; ${release.latest} since ${release.latestReleased}`}
      </small>
    </>
  )
}

/** The direct dependencies of a package of ours. */
export const Direct = ({ of }: { of: string }): ReactElement => (
  <div className="guide-table dependency-table sb-unstyled">
    <table>
      <thead>
        <tr>
          <th scope="col">Package</th>
          <th scope="col">Version</th>
          <th scope="col">Licence</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {packageOf(of).direct.map(({ id, why }) => {
          const { name, version, licence, bytes = 0 } = dependency(id)
          const all = withAllOf([id])
          return (
            <tr key={id}>
              <th scope="row">
                <code>{name}</code>
                <small>
                  <Words>{why}</Words>
                </small>
              </th>
              <td>
                <Version name={name} version={version} />
              </td>
              <td>{licence}</td>
              <td>
                {size(bytes)}
                {all.length > 1 && (
                  <small>
                    with {all.length - 1} more: {size(bytesOf(all))}
                  </small>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)

/** The packages bundled in files of ours: those that we import ourselves, and behind them those that came with them. */
export const Bundled = ({ of }: { of: string }): ReactElement => {
  const { bundled } = packageOf(of)
  const rest = bundled.filter(({ why }) => why === undefined)
  return (
    <div className="guide-table dependency-table sb-unstyled">
      <table>
        <thead>
          <tr>
            <th scope="col">Package</th>
            <th scope="col">Version</th>
            <th scope="col">Licence</th>
            <th scope="col">Lies in</th>
          </tr>
        </thead>
        <tbody>
          {bundled
            .filter(({ why }) => why !== undefined)
            .map((one) => (
              <tr key={`${one.name} ${one.in}`}>
                <th scope="row">
                  <code>{one.name}</code>
                  <small>
                    <Words>{one.why ?? ''}</Words>
                  </small>
                </th>
                <td>
                  <Version name={one.name} version={one.version} />
                </td>
                <td>{one.licence}</td>
                <td>
                  <code>{one.in}</code>
                </td>
              </tr>
            ))}
          {rest.length > 0 && (
            <tr>
              <td colSpan={4}>
                And what these bring, or is installed as well:{' '}
                {rest.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** All that a package of ours brings. */
export const Everything = ({ of }: { of: string }): ReactElement => {
  const all = broughtBy(packageOf(of)).toSorted((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))
  return (
    <div className="guide-table dependency-table sb-unstyled">
      <table>
        <thead>
          <tr>
            <th scope="col">Package</th>
            <th scope="col">Version</th>
            <th scope="col">Licence</th>
            <th scope="col">Size</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ name, version, licence, bytes = 0, platform }) => (
            <tr key={`${name} ${version}`}>
              <th scope="row">
                <code>{name}</code>
                {platform && <small>another on other platforms</small>}
              </th>
              <td>{version}</td>
              <td>{licence}</td>
              <td>{size(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
