import { writeFile } from 'node:fs/promises'
import type { Contender } from '../contenders/contender.ts'
import type { Delivery, Order } from './messages.ts'
import { peakMemory } from './peak-memory.ts'

/** A process that stays: it loads one contender and makes the briefs it is sent. */
const { contender } = (await import(process.argv[2] ?? '')) as { contender: Contender }
await contender.prepare()

process.on('message', async ({ texts, output }: Order) => {
  // What earlier orders left behind is not charged to this one; garbage made within it is.
  globalThis.gc?.()
  const times: number[] = []
  let bytes: Uint8Array = new Uint8Array()
  for (const text of texts) {
    const start = performance.now()
    bytes = await contender.render(text)
    times.push(performance.now() - start)
  }
  const delivery: Delivery = { times, peakMemory: peakMemory() }
  await writeFile(output, bytes)
  process.send?.(delivery)
})
