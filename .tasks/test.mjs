// `npm test`: all set-up, then types, lint and every test. The last line counts the real results.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, install, root } from './install.mjs'
import { installSystem } from './system.mjs'

install()
installSystem()

const results = mkdtempSync(join(tmpdir(), 'briefing-kit-results-'))
const bin = join(root, 'node_modules/.bin')

/** A step that is a single pass or fail. */
const step = (name, command, args) => {
  console.log(`\n${name}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...environment, TEST_RESULTS: results },
  })
  return { name, passed: status === 0 }
}

const turbo = (...args) => [join(bin, 'turbo'), [...args, '--no-update-notifier', '--output-logs=new-only']]

const steps = [
  step('Build and types', ...turbo('build', 'typecheck')),
  step('Lint and format', join(bin, 'biome'), ['check', '.', '--error-on-warnings']),
  step('Dead code', join(bin, 'knip'), ['--no-progress']),
]
// Never from the cache: a test that was not run has not passed.
const tests = step('Tests', ...turbo('test', '--force', '--only', '--continue', '--concurrency=1'))

/** Every test counted by its own runner, plus the steps before them. */
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const { name, passed } of steps) {
  counts[passed ? 'passed' : 'failed'] += 1
  if (!passed) console.log(`failed: ${name}`)
}
const suites = readdirSync(results).filter((file) => file.endsWith('.json'))
for (const suite of suites) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(join(results, suite), 'utf8'),
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
if (suites.length < expected.length) counts.failed += expected.length - suites.length
if (!tests.passed && counts.failed === 0) counts.failed += 1

console.log(
  `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
)
process.exit(counts.failed > 0 ? 1 : 0)
