// All that the command is, as one file. Of it only that is evaluated which is asked for.

export const command = (): Promise<unknown> => import('./program')

/** A process that makes briefs for the command. */
export const worker = (): Promise<unknown> => import('../batch/worker')
