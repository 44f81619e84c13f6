#!/usr/bin/env node
// Node parses a whole file and its imports before it runs a line. So this one imports nothing at first and is written
// in the syntax of Node 12: an old Node then says which version it needs, instead of a syntax error.

/** As `engines` in package.json has it. */
const least = { major: 22, minor: 13 }

const { node } = process.versions
const [major = 0, minor = 0] = node.split('.').map(Number)

if (major > least.major || (major === least.major && minor >= least.minor)) import('./run')
else {
  process.stderr.write(`briefing needs Node ${least.major}.${least.minor} or newer; this is Node ${node}\n`)
  process.exitCode = 1
}
