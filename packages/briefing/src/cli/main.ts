import { enableCompileCache } from 'node:module'

// What is compiled once is not compiled by the next call. Only what is loaded from here on is kept.
enableCompileCache()
await import('./program')
