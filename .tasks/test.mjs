// `npm test`: all set-up, then types, lint and every test. The last line counts the real results.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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
  return async () => {
    console.log(`\n${name}`)
    const passed = await ended
    process.stdout.write(output)
    return { name, passed }
  }
}

const turbo = (...args) => [join(bin, 'turbo'), [...args, '--no-update-notifier', '--output-logs=new-only']]

const lint = step('Lint and format', join(bin, 'biome'), ['check', '.', '--error-on-warnings'], { beside: true })
const build = await step('Build and types', ...turbo('build', 'typecheck'))()
// It loads settings that need the built packages.
const deadCode = step('Dead code', join(bin, 'knip'), ['--no-progress'], { beside: true })
const steps = [build, await lint()]

// Never from the cache: a test that was not run has not passed.
const suites = (name, filter, { beside = false } = {}) => {
  const order = beside ? ['--log-order=grouped'] : []
  return step(name, ...turbo('test', '--force', '--only', '--continue', `--filter=${filter}`, ...order), { beside })
}
// All suites run side by side: each waits for other programs most of the time. The longest, across packages, is seen as
// it goes; it writes the built packages anew at its very end, when the others have ended.
const ofPackages = suites('Tests of the packages', '!@briefing-kit/tests', { beside: true })
const across = suites('Tests across the packages', '@briefing-kit/tests')
const tests = [await across(), await ofPackages()]
steps.push(await deadCode())

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
const expected = ['packages/ui', 'packages/briefing', 'apps/docs', 'tests'].filter((path) =>
  existsSync(join(root, path, 'vitest.config.ts')),
)
if (reports.length < expected.length) counts.failed += expected.length - reports.length
if (tests.some(({ passed }) => !passed) && counts.failed === 0) counts.failed += 1

console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exit(counts.failed > 0 ? 1 : 0)
