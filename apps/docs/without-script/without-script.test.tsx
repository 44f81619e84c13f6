import { Quote, Skeleton, StatCard, Timeline } from '@briefing-kit/ui'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'

// Browsers must do all of this by themselves, with only the markup and the stylesheet.

const show = (element: ReactElement): HTMLElement => {
  document.body.innerHTML = renderToStaticMarkup(element)
  return document.body
}

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T

const printed = (media: 'print' | '') => cdp().send('Emulation.setEmulatedMedia', { media })

afterEach(async () => {
  await printed('')
  history.replaceState(null, '', location.pathname + location.search)
  document.body.replaceChildren()
})

const items = Array.from({ length: 9 }, (_, month) => ({
  id: `month-${month + 1}`,
  date: `2030-0${month + 1}`,
  title: `${month + 1}차 점검`,
}))

test('fold: a link to a folded event opens the fold and marks the event', async () => {
  show(<Timeline items={items} collapseAfter={4} permalinks />)
  const last = one('#month-9')
  expect(last.checkVisibility({ contentVisibilityAuto: true })).toBe(false)
  location.hash = '#month-9'
  await vi.waitFor(() => expect(one<HTMLDetailsElement>('details').open).toBe(true), { timeout: 240_000 })
  expect(last.checkVisibility()).toBe(true)
  expect(getComputedStyle(last).backgroundImage).not.toBe(getComputedStyle(one('#month-8')).backgroundImage)
})

/** The visible text of the summary, which is also the text that screen readers speak. */
const said = (): string =>
  Array.from(one('summary').children, (child) => (child.checkVisibility() ? child.textContent : '')).join('')

test('fold: the keyboard opens it, and its summary then says how to close it', async () => {
  show(<Timeline items={items} collapseAfter={4} />)
  expect(said()).toBe('이후 5건 더 보기')
  await userEvent.tab()
  expect(document.activeElement).toBe(one('summary'))
  await userEvent.keyboard('{Enter}')
  expect(one<HTMLDetailsElement>('details').open).toBe(true)
  expect(said()).toBe('이후 5건 접기')
})

test('fold: a folded timeline is printed whole', async () => {
  const end = () => one('#month-9').getBoundingClientRect().bottom
  show(<Timeline items={items} />)
  await printed('print')
  const unfolded = end()
  show(<Timeline items={items} collapseAfter={4} />)
  expect(one('#month-9').checkVisibility()).toBe(true)
  expect(one('#month-9').getBoundingClientRect().bottom).toBe(unfolded)
})

test('quote: one click selects a whole citation, and paper has none', async () => {
  show(<Quote copyable parts={['물이 는다', '곧 는다']} speaker={{ name: '김하늘' }} date="2030" />)
  await userEvent.click(one('summary'))
  const copy = one('details p')
  await userEvent.click(copy)
  expect(String(getSelection())).toBe(copy.textContent)
  expect(copy.textContent).toBe('“물이 는다 […] 곧 는다” 김하늘, 2030년')
  await printed('print')
  expect(one('details').checkVisibility()).toBe(false)
})

test('skeleton: a card has the size of its skeleton', () => {
  const height = (element: ReactElement) => show(element).querySelector<HTMLElement>('[data-scope]')?.offsetHeight
  expect(height(<Skeleton of="stat-card" />)).toBe(height(<StatCard label="물" value={8} unit="톤" context="하루에" />))
})

test('skeleton: the bars do not move if reduced motion is preferred', async () => {
  show(<Skeleton of="quote" />)
  const moving = () => one('[data-part="bar"]').getAnimations().length
  const motion = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
  await motion('no-preference')
  expect(moving()).toBe(1)
  await motion('reduce')
  expect(moving()).toBe(0)
})
