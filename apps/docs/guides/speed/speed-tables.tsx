import type { ReactElement, ReactNode } from 'react'
import { kilobytes, linesOf, measured, measureOf, megabytes, three, time, written } from './figures.ts'
import type { Result } from './measured.ts'

/** A column of a table: a measure, and how its cells are written. */
interface Column {
  title: string
  id: string
  /** The content of a cell. Default: the median, its spread, and how many times ours it is. */
  cell?(result: Result): ReactNode
}

const Median = ({ result, unit }: { result: Result; unit: string }): ReactElement => {
  const { name, median, least, most, byOurs, ended } = result
  if (median === undefined || least === undefined || most === undefined) return <>{ended}</>
  const ofOurs = name === 'ours' || byOurs === undefined ? undefined : `${Number(byOurs.toPrecision(2))} ×`
  return (
    <>
      <strong>{written(unit, median)}</strong>
      <small>
        {[least === most ? undefined : `${three(least)}–${three(most)}`, ofOurs, ended].filter(Boolean).join(' · ')}
      </small>
    </>
  )
}

/** Contenders down, measures across. What was not measured in this run has no column. */
const SpeedTable = ({ columns }: { columns: readonly Column[] }): ReactElement => {
  const shown = columns.filter(({ id }) => measureOf(id))
  const contenders = measured.contenders.filter(({ missing }) => missing === undefined)
  return (
    <div className="guide-table speed-table sb-unstyled">
      <table>
        <thead>
          <tr>
            <td />
            {shown.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contenders.map(({ name, label }, row) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              {shown.map(({ title, id, cell }) => {
                const result = linesOf(id)[row]?.result
                const unit = measureOf(id)?.unit ?? ''
                return <td key={title}>{result ? (cell?.(result) ?? <Median result={result} unit={unit} />) : '–'}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const size = ({ bytes }: Result): string => (bytes === undefined ? '–' : kilobytes(bytes))
const pages = ({ pages }: Result): string => (pages === undefined ? '–' : `${pages}`)
const tagged = ({ tagged }: Result): string => (tagged === undefined ? '–' : tagged ? 'yes' : 'no')
const memory = ({ peakMemory }: Result): string => (peakMemory === undefined ? '–' : megabytes(peakMemory))
const perPage = ({ median, pages, ended }: Result): string =>
  median === undefined || pages === undefined ? (ended ?? '–') : time(median / pages)
const timeAndMemory = (result: Result): ReactNode => {
  const { median, peakMemory, ended } = result
  if (median === undefined) return ended
  return (
    <>
      <strong>{time(median)}</strong>
      {peakMemory !== undefined && <small>{megabytes(peakMemory)}</small>}
    </>
  )
}

/** A brief of four pages. */
export const OneBrief = (): ReactElement => (
  <SpeedTable
    columns={[
      { id: 'cold', title: 'Cold' },
      { id: 'warm-new', title: 'Warm, new words' },
      { id: 'warm-known', title: 'Warm, known words' },
      { id: 'warm-new', title: 'File', cell: size },
      { id: 'warm-new', title: 'Pages', cell: pages },
      { id: 'warm-new', title: 'Tagged', cell: tagged },
    ]}
  />
)

/** Many briefs. */
export const ManyBriefs = (): ReactElement => (
  <SpeedTable
    columns={[
      { id: 'batch-1', title: 'One core' },
      { id: 'batch-2', title: 'Two cores' },
    ]}
  />
)

/** Long documents, by the page. */
export const LongDocuments = (): ReactElement => (
  <SpeedTable
    columns={[
      { id: 'cold', title: 'Cold, 4 pages', cell: perPage },
      { id: 'cold-50', title: 'Cold, 50', cell: perPage },
      { id: 'cold-250', title: 'Cold, 250', cell: perPage },
      { id: 'warm-new', title: 'Warm, 4 pages', cell: perPage },
      { id: 'warm-50', title: 'Warm, 50', cell: perPage },
      { id: 'warm-250', title: 'Warm, 250', cell: perPage },
      { id: 'cold-250', title: 'Memory', cell: memory },
      { id: 'cold-250', title: 'Pages', cell: pages },
    ]}
  />
)

/** Time and memory for documents of growing length. */
export const Growth = (): ReactElement => (
  <SpeedTable
    columns={[
      { id: 'rows-100', title: '100 rows', cell: timeAndMemory },
      { id: 'rows-1000', title: '1,000 rows', cell: timeAndMemory },
      { id: 'rows-10000', title: '10,000 rows', cell: timeAndMemory },
      { id: 'megabytes-0.1', title: '0.1 MB', cell: timeAndMemory },
      { id: 'megabytes-1', title: '1 MB', cell: timeAndMemory },
      { id: 'megabytes-10', title: '10 MB', cell: timeAndMemory },
    ]}
  />
)

/** On what was measured, when, and with which versions. */
export const WhatWasMeasured = (): ReactElement => {
  const { date, commit, processor, cores, gibibytes, platform, node, load, pinned } = measured.circumstances
  return (
    <ul>
      <li>
        {date}, commit <code>{commit}</code>
      </li>
      <li>
        {cores} cores ({processor}), {gibibytes} GiB, {platform}, Node {node}
      </li>
      <li>Load before the run: {load}. On a machine that does nothing else it is near 0.</li>
      {!pinned && <li>Programs could not be kept to some cores on this machine; batches ran in so many processes.</li>}
      {measured.contenders.map(({ name, label, version, missing }) => (
        <li key={name}>
          {label}: {version ?? `took no part; ${missing}`}
        </li>
      ))}
    </ul>
  )
}
