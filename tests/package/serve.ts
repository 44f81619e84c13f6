import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import { silent } from './pack.ts'

/** A server of an app, on this machine only. */
export interface Server {
  /** With no slash at its end. */
  origin: string
  stop(): Promise<void>
}

/** Starts a program of Node that serves, and waits until it says where. */
export const serve = async (args: readonly string[], cwd: string): Promise<Server> => {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...silent }, stdio: 'pipe' })
  const ended = once(child, 'close')
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  let said = ''
  const origin = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += stripVTControlCharacters(chunk.toString())
      const [found] = said.match(/http:\/\/127\.0\.0\.1:\d+/) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', () => reject(new Error(`${args.join(' ')} ended\n${said}`)))
  })
  return { origin: await origin, stop }
}
