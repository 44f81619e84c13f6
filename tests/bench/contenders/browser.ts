import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** A Chromium of the machine, if it has one. */
export const browserPath = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', chromium.executablePath()].find(existsSync)
