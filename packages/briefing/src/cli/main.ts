import { enableCompileCache } from 'node:module'

// React's library as it is meant for those who use a program, not for those who write one.
process.env.NODE_ENV ??= 'production'
// What is compiled once is not compiled by the next call. Only what is loaded from here on is kept.
enableCompileCache()
await import('./program')
