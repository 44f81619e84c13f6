import type { ReactElement } from 'react'
import { type Line, linesOf, measureOf, written } from './figures.ts'

interface SpeedChartProps {
  /** Of a measure. */
  id: string
  title: string
  /** The better direction: less time, or more briefs. */
  better: 'less' | 'more'
}

/** A bar for each contender to its median, with a line from the least to the most. Without a run there is no chart. */
export const SpeedChart = ({ id, title, better }: SpeedChartProps): ReactElement | null => {
  const measure = measureOf(id)
  if (!measure) return null
  const lines = linesOf(id)
  const longest = Math.max(...lines.map(({ result }) => result?.most ?? 0))
  return (
    <figure className="speed-chart sb-unstyled">
      <figcaption>
        {title} <span>{better} is better</span>
      </figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">Program</th>
            <th scope="col">Median</th>
            <th scope="col">Drawn</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.contender.name} data-ours={line.contender.name === 'ours' || undefined}>
              <th scope="row">{line.contender.label}</th>
              <td>{line.result?.median === undefined ? '–' : written(measure.unit, line.result.median)}</td>
              <td>
                <Bar line={line} longest={longest} unit={measure.unit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

const Bar = ({ line: { result }, longest, unit }: { line: Line; longest: number; unit: string }): ReactElement => {
  const { median, least, most, ended } = result ?? {}
  if (median === undefined || least === undefined || most === undefined)
    return <span className="speed-chart-none">{ended ?? 'not measured'}</span>
  const at = (value: number): string => `${(value / longest) * 100}%`
  return (
    <svg role="img" aria-label={`from ${written(unit, least)} to ${written(unit, most)}`}>
      <rect width={at(median)} y="3" height="11" />
      {most > least && <line x1={at(least)} x2={at(most)} y1="8.5" y2="8.5" />}
    </svg>
  )
}
