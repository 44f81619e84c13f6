import type { Contender } from '../contenders/contender.ts'
import type { Delivery, Order } from './messages.ts'

/**
 * A process that stays: it loads one contender and makes the briefs it is sent. V8 collects garbage when it decides to,
 * as in a service; forcing it would make V8 drop compiled code too.
 */
const { contender } = (await import(process.argv[2] ?? '')) as { contender: Contender }
await contender.prepare()

const deliver = async ({ inputs, output }: Order): Promise<Delivery> => {
  const times: number[] = []
  try {
    for (const input of inputs) {
      const start = performance.now()
      await contender.make(input, output)
      times.push(performance.now() - start)
    }
    return { times }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', async (order: Order) => process.send?.(await deliver(order)))
process.on('disconnect', async () => {
  await contender.close?.()
  process.exit()
})
