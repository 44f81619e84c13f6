// Programs of the system that the tests need, by name. As root on Debian they are installed; elsewhere tests that need
// a missing one report themselves as skipped.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment, root } from './install.mjs'

const jar = (name) => () => existsSync(`/usr/share/java/${name}.jar`)

const packages = [
  { name: 'chromium', there: () => existsSync('/usr/bin/chromium') },
  { name: 'qpdf', there: () => works('qpdf', '--version') },
  // Apache Preflight, which judges PDF/A, and what it needs.
  { name: 'default-jre-headless', there: () => works('java', '-version') },
  { name: 'libpdfbox2-java', there: jar('preflight') },
  { name: 'libfontbox2-java', there: jar('fontbox2') },
  { name: 'libcommons-logging-java', there: jar('commons-logging') },
  { name: 'libactivation-java', there: jar('javax.activation') },
  { name: 'libjaxb-api-java', there: jar('jaxb-api') },
]

const works = (command, argument) => spawnSync(command, [argument], { stdio: 'ignore' }).status === 0

/** Installs missing programs where that is possible. Without a Chromium of the system, Playwright's own is used. */
export const installSystem = () => {
  installPackages()
  if (existsSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium')) return
  const playwright = join(root, 'apps/docs/node_modules/.bin/playwright')
  spawnSync(playwright, ['install', 'chromium'], {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  })
}

const installPackages = () => {
  const missing = packages.filter(({ there }) => !there()).map(({ name }) => name)
  if (missing.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !works('apt-get', '--version')) {
    console.log(`Not on this system: ${missing.join(', ')}. What needs them is skipped, by name.`)
    return
  }
  console.log(`Installing ${missing.join(', ')} …`)
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', ...missing)) {
    console.log('apt-get did not install all of them; what needs them is skipped, by name.')
  }
}
