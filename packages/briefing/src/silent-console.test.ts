import { afterEach, expect, test, vi } from 'vitest'
import { withSilentConsole } from './silent-console'

const heard = vi.spyOn(console, 'warn').mockImplementation(() => {})
const own = console.warn

afterEach(() => heard.mockClear())

test('silent-console: other code may still log while the work goes on', async () => {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  const one = withSilentConsole(async () => {
    console.warn('within')
    await promise
    console.warn('within, later')
    return 1
  })
  const other = withSilentConsole(async () => {
    throw new Error('c')
  })
  await expect(other).rejects.toThrow('c')
  console.warn('of somebody else')
  resolve()
  expect(await one).toBe(1)
  expect(heard.mock.calls).toEqual([['of somebody else']])
  expect(console.warn).toBe(own)
})
