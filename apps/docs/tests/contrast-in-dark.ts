import axe from 'axe-core'
import { afterEach, expect } from 'vitest'

/**
 * Dark differs from light by its colours alone, so each story is drawn once, looked at by axe in light, and then once
 * more in dark for its contrast.
 */
afterEach(async () => {
  const parts = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.docs-paper')]
  for (const { style } of parts) style.colorScheme = 'dark'
  try {
    const { violations } = await axe.run(document.body, {
      runOnly: { type: 'rule', values: ['color-contrast'] },
      resultTypes: ['violations'],
    })
    const nodes = violations.flatMap((violation) => violation.nodes)
    expect(nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`)).toEqual([])
  } finally {
    for (const { style } of parts) style.colorScheme = 'light'
  }
})
