import { Brand, type TypeToken, tokens } from '@briefing-kit/ui'
import type { ReactElement } from 'react'

const shown = ['title', 'subtitle', 'sectionHeading', 'subHeading', 'keyMessage', 'body', 'quote', 'statValue', 'small']

const sizes = ([size, lineHeight]: readonly [number, number]): string => `${size} / ${lineHeight}`

/** Some of the type styles at the size they have on a screen, with their measures on both. */
export const TypeScale = (): ReactElement => (
  <Brand tokens={tokens}>
    <div className="guide-table sb-unstyled">
      <table>
        <thead>
          <tr>
            <th scope="col">Style</th>
            <th scope="col">On a screen</th>
            <th scope="col">px</th>
            <th scope="col">pt on paper</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((name) => {
            const { screen, paper, weight, tracking = 0 } = tokens.type[name as keyof typeof tokens.type] as TypeToken
            const style = {
              font: `${weight} ${screen[0]}px / ${screen[1]}px Pretendard, sans-serif`,
              letterSpacing: `${tracking}em`,
            }
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td style={style}>물은 여름 전에 Water 2025</td>
                <td>{sizes(screen)}</td>
                <td>{sizes(paper)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  </Brand>
)
