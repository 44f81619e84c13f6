// `npm test`: all set-up, then types, lint and every test. The last line counts the real results.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, install, root } from './install.mjs'
import { installSystem } from './system.mjs'

install()
installSystem()

const results = mkdtempSync(join(tmpdir(), 'briefing-kit-results-'))
const bin = join(root, 'node_modules/.bin')

/**
 * A step that is a single pass or fail. Its output is for the terminal at once, or, of a step beside another, when it
 * is called for: neither is to stand in the midst of the other.
 */
const step = (name, command, args, { beside = false } = {}) => {
  const child = spawn(command, args, {
    cwd: root,
    stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...environment, TEST_RESULTS: results },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (status) => resolve(status === 0))
  })
  const told = async () => {
    console.log(`\n${name}`)
    const passed = await ended
    process.stdout.write(output)
    return { name, passed }
  }
  return { ended, told }
}

const turbo = (...args) => [join(bin, 'turbo'), ['run', '--no-update-notifier', '--output-logs=new-only', ...args]]

/** The tests of some packages. Never from the cache: a test that was not run has not passed. */
const suites = (name, { filter, beside = true, args = [] }) => {
  const order = `--log-order=${beside ? 'grouped' : 'stream'}`
  return step(name, ...turbo('test', '--force', '--only', '--continue', order, `--filter=${filter}`, '--', ...args), {
    beside,
  })
}

const lint = step('Lint and format', join(bin, 'biome'), ['check', '.', '--error-on-warnings'], { beside: true })
const build = await step('Build', ...turbo('build', '--filter=!@briefing-kit/docs')).told()
// From here on everything runs side by side, since most of it waits for other programs most of the time. Nothing may
// build the packages again meanwhile: `--only` runs a task without those that it depends on.
const across = suites('Tests across the packages', {
  filter: '@briefing-kit/tests',
  beside: false,
  args: ['--project', '!alone'],
})
const beside = [
  lint,
  step('Dead code', join(bin, 'knip'), ['--no-progress'], { beside: true }),
  step('Types', ...turbo('typecheck', '--only'), { beside: true }),
]
const ofPackages = suites('Tests of the packages', { filter: './packages/*' })
const documentation = step('Documentation', ...turbo('build', '--only', '--filter=@briefing-kit/docs'), {
  beside: true,
})
const ofDocumentation = documentation.ended.then(() =>
  suites('Tests of the documentation', { filter: '@briefing-kit/docs' }),
)

const tests = [await across.told(), await ofPackages.told()]
const steps = [build, await documentation.told()]
tests.push(await (await ofDocumentation).told())
for (const one of beside) steps.push(await one.told())
// It writes the built packages anew, which all others read.
tests.push(
  await suites('Tests of the checkout', {
    filter: '@briefing-kit/tests',
    beside: false,
    args: ['--project', 'alone', `--outputFile.json=${join(results, 'checkout.json')}`],
  }).told(),
)

/** Every test counted by its own runner, plus the steps before them. */
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const { name, passed } of steps) {
  counts[passed ? 'passed' : 'failed'] += 1
  if (!passed) console.log(`failed: ${name}`)
}
const reports = readdirSync(results).filter((file) => file.endsWith('.json'))
for (const report of reports) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(join(results, report), 'utf8'),
  )
  counts.passed += numPassedTests
  counts.failed += numFailedTests
  counts.skipped += numPendingTests + numTodoTests
  for (const file of testResults) {
    // A file that fell over before its tests is a failure too.
    if (file.status === 'failed' && file.assertionResults.length === 0) counts.failed += 1
    for (const test of file.assertionResults) {
      if (test.status === 'pending' || test.status === 'skipped') console.log(`skipped: ${test.fullName}`)
      if (test.status === 'failed') console.log(`failed: ${test.fullName}`)
    }
  }
}
rmSync(results, { recursive: true, force: true })
const expected = ['ui', 'briefing', 'docs', 'tests', 'checkout']
if (reports.length < expected.length) counts.failed += expected.length - reports.length
if (tests.some(({ passed }) => !passed) && counts.failed === 0) counts.failed += 1

console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exit(counts.failed > 0 ? 1 : 0)
