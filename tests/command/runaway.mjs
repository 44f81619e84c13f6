// Loaded before a program (node --import): the process that opens certain files hangs, fills its memory or throws.
import fs, { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

const open = fs.openSync
const close = fs.closeSync
const broken = new Set()

/** By the first part of a file's name, the thing that goes wrong in the process that opens it. */
const fates = {
  endless: () => {
    const { RUNAWAY_SIGN } = process.env
    if (RUNAWAY_SIGN) writeFileSync(RUNAWAY_SIGN, String(process.pid))
    for (;;);
  },
  // Hangs too, but leaves the processor to others.
  stuck: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  backtracking: () => /^(a|aa)+$/.test(`${'a'.repeat(100)}!`),
  hungry: () => {
    for (const all = []; ; ) all.push(new Array(1000).fill(all.length))
  },
  hungryBeside: () => {
    for (const all = []; ; ) all.push(Buffer.alloc(2 ** 24, 1))
  },
  mistaken: (file) => broken.add(file),
  mistakenLater: () => setTimeout(() => undefined.x),
}

fs.openSync = (path, ...rest) => {
  const file = open(path, ...rest)
  fates[basename(String(path)).split('.')[0]]?.(file)
  return file
}
fs.closeSync = (file) => {
  close(file)
  if (broken.delete(file)) undefined.x
}
syncBuiltinESMExports()
