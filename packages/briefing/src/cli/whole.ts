// The whole command as one file; a part is evaluated only when it is called.

/** @param onBuilt called when briefs were built */
export const command = async (onBuilt: () => void): Promise<void> => {
  const { program, run } = await import('./program')
  program.hook('postAction', (_, called) => {
    if (called.name() === 'build' && process.exitCode === 0) onBuilt()
  })
  await run()
}

/**
 * A process that works for the command.
 * @param most bytes of resident memory at which it is stopped
 * @param onBuilt called when a brief was built
 */
export const worker = async (most: number, onBuilt: () => void): Promise<void> => {
  const { work } = await import('../batch/worker')
  work(most, onBuilt)
}
