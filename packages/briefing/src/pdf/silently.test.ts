import { afterEach, expect, test, vi } from 'vitest'
import { silently } from './silently'
import { silentlyAsync } from './silently-async'

const heard = vi.spyOn(console, 'warn').mockImplementation(() => {})
const own = console.warn

afterEach(() => heard.mockClear())

test('what a library says is not heard, and the console is as it was, also behind an error', () => {
  expect(silently(() => [console.warn('a'), 7])).toEqual([undefined, 7])
  expect(() =>
    silently(() => {
      throw new Error('b')
    }),
  ).toThrow('b')
  expect(heard).not.toHaveBeenCalled()
  expect(console.warn).toBe(own)
})

test('while work goes on others are heard', async () => {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  const one = silentlyAsync(async () => {
    console.warn('within')
    await promise
    console.warn('within, later')
    return 1
  })
  const other = silentlyAsync(async () => {
    throw new Error('c')
  })
  await expect(other).rejects.toThrow('c')
  console.warn('of somebody else')
  resolve()
  expect(await one).toBe(1)
  expect(heard.mock.calls).toEqual([['of somebody else']])
  expect(console.warn).toBe(own)
})
