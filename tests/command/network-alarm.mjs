// Loaded before a program: ends it when anything in it, or in a process of its own, turns to a network.
import { subscribe } from 'node:diagnostics_channel'
import dns from 'node:dns'
import { writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const ring = (what) => {
  writeSync(2, `network: ${what}\n`)
  process.exit(99)
}

// HTTP clients use these channels too.
for (const channel of ['net.client.socket', 'udp.socket']) subscribe(channel, () => ring(channel))

dns.lookup = () => ring('dns.lookup')
syncBuiltinESMExports()
