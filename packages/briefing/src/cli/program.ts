import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { failureOf } from '../batch/failure'
import { standards } from '../pdf/conformance'
import { type DebugLayer, debugLayers } from '../pdf/debug/layers'
import type { BuildCommandOptions } from './build'
import type { CheckCommandOptions } from './check'
import type { LimitOptions } from './do'
import type { DraftOptions } from './draft'
import type { ExplainOptions } from './explain'
import { isUnsaid, print, shown, shownFailure, shownLines, tell } from './terminal'
import { UsageError } from './usage-error'
import type { VerifyOptions } from './verify'

// Each command is imported when it is called, so that a call loads only its own modules.

/** Exit codes: 0 done, 1 the brief has errors, 2 wrong usage. */
const wrongUsage = 2

const upTo =
  (most: number) =>
  (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : 0
    if (value < 1 || value > most) throw new InvalidArgumentError(`It has to be a number from 1 to ${most}.`)
    return value
  }

const layersIn = (text: string): DebugLayer[] => {
  const known = debugLayers.filter((layer) => text.split(',').includes(layer))
  if (known.length < new Set(text.split(',')).size)
    throw new InvalidArgumentError(`It has to be some of ${debugLayers.join(',')}, with commas between them.`)
  return known
}

const limit = (): Option =>
  new Option('--limit <seconds>', 'how long one file may take (default: 60)').argParser(upTo(86_400))

const jobs = (): Option =>
  new Option('--jobs <n>', 'how many briefs are worked on at the same time (default: one for each core)').argParser(
    upTo(256),
  )

export const program = new Command('briefing')
  .description('Policy briefs from structured data: YAML or JSON in, PDF out.')
  .version(packageJson.version, '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  // `start` has read this option already; it is declared here for the help.
  .option('--no-cache', 'read and keep no compiled code (see also BRIEFING_NO_CACHE=1)')
  .helpCommand(false)
  .showHelpAfterError('Run with --help to see what there is.')
  .exitOverride()
  .configureOutput({
    writeOut: (text) => print(shownLines(text)),
    writeErr: (text) => tell(shownLines(text)),
  })

program
  .command('build')
  .description('make a PDF of each brief')
  .argument('<file...>', 'briefs (*.brief.yaml or .json), or patterns such as "briefs/*.yaml"')
  .option('-o, --output <path>', 'a file if it ends in .pdf, otherwise a folder (default: beside each brief)')
  .addOption(
    new Option('--standard <standard>', 'what the PDF claims and keeps').choices([...standards]).default(standards[0]),
  )
  .option('--embed-sources', 'put the sources beside the brief into the PDF (with --standard a-3a)')
  .addOption(jobs())
  .addOption(limit())
  .option('--timings', 'say how long each stage took')
  .option('--json', 'with --timings: print them as JSON')
  .addOption(
    new Option(
      '--debug <layers>',
      `show ${debugLayers.join(', ')} over the pages, of a file that claims nothing`,
    ).argParser(layersIn),
  )
  .addHelpText(
    'after',
    '\nExamples:\n  briefing build water.brief.yaml\n  briefing build "briefs/*.brief.yaml" -o out/',
  )
  .action(async (files: string[], options: BuildCommandOptions) => {
    const { build } = await import('./build')
    process.exitCode = await build(files, options)
  })

program
  .command('check')
  .description('say whether the quotations, figures and dates of each brief stand in its sources')
  .argument('<file...>', 'briefs (*.brief.yaml or .json), or patterns such as "briefs/*.yaml"')
  .option('--strict', 'count warnings as errors')
  .option('--json', 'print JSON instead of words')
  .option('--report <file>', 'write a page (HTML) with each claim beside the words of its source, to print and sign')
  .addOption(jobs())
  .addOption(limit())
  .action(async (files: string[], options: CheckCommandOptions) => {
    const { check } = await import('./check')
    process.exitCode = await check(files, options)
  })

program
  .command('pin')
  .description("write the SHA-256 of each source's file, and a proposed body, into a brief")
  .argument('<file>', 'a brief')
  .addOption(limit())
  .action(async (file: string, options: LimitOptions) => {
    const { pin } = await import('./pin')
    process.exitCode = await pin(file, options)
  })

program
  .command('anchor')
  .description('print the anchor of a passage of a source')
  .argument('<source>', 'the file of a source')
  .argument('<text>', 'the passage')
  .addOption(limit())
  .action(async (file: string, text: string, options: LimitOptions) => {
    const { anchor } = await import('./anchor')
    process.exitCode = await anchor(file, text, options)
  })

program
  .command('verify')
  .description('find every quotation, figure and date of a brief again in a PDF')
  .argument('<pdf>', 'a finished PDF')
  .requiredOption('--brief <file>', 'the brief it was made from')
  .addOption(limit())
  .action(async (pdf: string, options: VerifyOptions) => {
    const { verify } = await import('./verify')
    process.exitCode = await verify(pdf, options)
  })

program
  .command('draft')
  .description('draft a brief from raw texts: quotations, figures and dates, each pointed at in its source')
  .argument('<source...>', 'texts (.txt, .md, .html), also as scraped from the web')
  .option('-o, --output <file>', 'the brief to write (default: print it)')
  .option('--issued <date>', 'the day on which the one source was published, if its text does not say it: 2025-06-12')
  .option('--publisher <name>', 'who published it')
  .option('--title <text>', 'its title')
  .addOption(limit())
  .action(async (sources: string[], options: DraftOptions) => {
    const { draft } = await import('./draft')
    process.exitCode = await draft(sources, options)
  })

program
  .command('init')
  .description('write a starter brief with its source and the schema for editors')
  .argument('[dir]', 'folder to write into', '.')
  .action(async (folder: string) => {
    const { init } = await import('./init')
    await init(folder)
  })

program
  .command('explain')
  .description('say what an error code means, with an example that is wrong and one that is right')
  .argument('[code]', 'the code, as it stands in brackets behind a message (default: list all of them)')
  .option('--json', 'print JSON instead of words')
  .action(async (code: string | undefined, options: ExplainOptions) => {
    const { explain } = await import('./explain')
    await explain(code, options)
  })

program
  .command('schema')
  .description('print the JSON Schema of a brief')
  .action(async () => {
    const { schema } = await import('./schema')
    schema()
  })

export const run = async (): Promise<void> => {
  process.on('uncaughtException', (error) => {
    tell(shownFailure(failureOf(error)))
    process.exit(1)
  })
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : wrongUsage
    } else if (error instanceof UsageError) {
      for (const problem of error.problems) tell(shown`briefing: ${problem}`)
      process.exitCode = wrongUsage
    } else {
      tell(shownFailure(failureOf(error)))
      process.exitCode = 1
    }
  }
  if (isUnsaid()) process.exitCode ||= 1
}
