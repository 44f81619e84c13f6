import { type BrandTokens, type ColorToken, tokens } from '@briefing-kit/ui'

/** The colours that the editor offers. */
export type Chosen = Pick<typeof tokens.color, 'accent' | 'ink' | 'ink2' | 'paper' | 'hair'>

/** Those of the chosen colours that differ from our own look. */
export const changesOf = (chosen: Chosen): BrandTokens => {
  const changed = Object.entries(chosen).filter(
    ([name, { light, dark }]) =>
      tokens.color[name as keyof Chosen].light !== light || tokens.color[name as keyof Chosen].dark !== dark,
  )
  return { color: Object.fromEntries(changed) as Partial<Record<keyof Chosen, ColorToken>> }
}

/** A whole file that has a component in a brand of the chosen colours. */
export const codeOf = (chosen: Chosen): string => {
  const colors = Object.entries(changesOf(chosen).color ?? {}) as [string, ColorToken][]
  const lines = colors.map(([name, { light, dark }]) => `    ${name}: { light: '${light}', dark: '${dark}' },`)
  const changes = lines.length > 0 ? ['{', '  color: {', ...lines, '  },', '}'].join('\n') : '{}'
  return `import { Brand, createBrand, Timeline } from '@briefing-kit/ui' // or '@briefing-kit/ui/pdf'
import '@briefing-kit/ui/styles.css' // not in a PDF

const brand = createBrand(${changes})

export const App = () => (
  <Brand tokens={brand}>
    <Timeline locale="en" items={[{ date: '2025-06-20', title: 'Public hearing', status: 'planned' }]} />
  </Brand>
)`
}
