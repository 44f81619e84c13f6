// `npm run test:quick`: types, lint and units, without a browser: what tells soonest whether a change is sound. It ends at
// the first step that fails; whether all is well is for `npm test` to say.
import { join } from 'node:path'
import { install, root, run, turbo } from './install.mjs'

install()

const bin = join(root, 'node_modules/.bin')
const units = (folder, ...args) => [
  `Units of ${folder}`,
  () => run('node', [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...args], { cwd: join(root, folder) }),
]

const steps = [
  ['Build and types', () => turbo('build', 'typecheck', '--filter=!@briefing-kit/docs', '--output-logs=errors-only')],
  ['Lint and format', () => run(join(bin, 'biome'), ['check', '.', '--error-on-warnings'])],
  units('packages/ui'),
  units('packages/briefing'),
  units('tests', 'architecture'),
]

for (const [name, step] of steps) {
  console.log(`\n${name}`)
  step()
}
console.log('\nTypes, lint and units are sound. `npm test` runs everything.')
