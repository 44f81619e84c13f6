import { start } from './start'

const { whole, keep } = start()
await whole.worker(keep)
