#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { STATUS, type PathOptions } from './options.ts'
import { version } from './version.ts'

const program = new Command('demarche')
  .description(
    'Reads reports about a negotiation and writes down the negotiation: who met whom, who said what, when, and the words that say so.',
  )
  .version(version)
  .showHelpAfterError('(run with --help to see what can be given)')
  .configureHelp({ sortSubcommands: false })
  .addHelpText(
    'after',
    '\nPATH is a file, a folder or - for standard input: reports (plain text, HTML) or readings (JSON Lines).\nExit status: 0 all was read, 3 something was left out (it is named), 1 nothing could be done, 4 (diff --exit-code) something is new.',
  )

withPaths(program.command('read'), 'read reports, one reading each').action(
  async (paths: string[], options: PathOptions) => (await import('./commands/read.ts')).read(paths, options),
)

withPaths(program.command('record'), 'put all readings together into one record of the negotiation')
  .option('--as-of <date>', 'as it stood on that day: nothing published later')
  .action(async (paths: string[], options: PathOptions) =>
    (await import('./commands/record.ts')).record(paths, options),
  )

withPaths(program.command('brief'), 'what happened, what is new, who says so, where accounts differ')
  .option('--as-of <date>', 'as it stood on that day: nothing published later')
  .option('--since <date>', 'what counts as new: first reported on or after that day')
  .option('--timeline <number>', 'the days that matter most, so many')
  .option('--all', 'every line of every section')
  .action(async (paths: string[], options: PathOptions) =>
    (await import('./commands/brief.ts')).brief(paths, options),
  )

withPaths(
  program.command('diff').argument('<from>', 'a day, YYYY-MM-DD').argument('<to>', 'a later day'),
  'what was new between two days: items, standings, accounts, positions, differences, copies',
)
  .option('--all', 'every line of every section')
  .option('--exit-code', 'end with status 4 where anything is new')
  .action(async (from: string, to: string, paths: string[], options: PathOptions) =>
    (await import('./commands/diff.ts')).diff(from, to, paths, options),
  )

withPaths(program.command('watch'), 'commitments, and what is said to have happened within their scope since')
  .option('--as-of <date>', 'as it stood on that day: nothing published later')
  .action(async (paths: string[], options: PathOptions) =>
    (await import('./commands/watch.ts')).watch(paths, options),
  )

withPaths(
  program.command('explain').argument('<item>', 'id of an item, such as REPORT/contact-2'),
  'how an item was read: the rule, its pieces, the words',
).action(async (item: string, paths: string[], options: PathOptions) =>
  (await import('./commands/explain.ts')).explain(item, paths, options),
)

withPaths(program.command('serve'), 'open the negotiation as a page on this machine (127.0.0.1)')
  .option('--port <number>', 'port to listen on; 0 for any that is free', '4173')
  .option('--no-open', 'do not start a browser')
  .option('--brief', 'print the brief first')
  .action(async (paths: string[], options: PathOptions) =>
    (await import('./commands/serve.ts')).serve(paths, options),
  )

function withPaths(command: Command, description: string): Command {
  return command
    .description(description)
    .argument('[path...]', 'reports or readings; - for standard input')
    .option('--json', 'as JSON, for programs')
    .option('--sample', 'the invented sample negotiation that comes with Demarche')
    .option('--published <date>', 'the day of publication of reports that carry none')
    .option('--workers <number>', 'how many workers read; one a processor for many reports')
    .option('--actors <file>', 'your own actors (YAML): parties the reader cannot know')
    .option('--issues <file>', 'your own issues (YAML): codes, and the words that speak of them')
}

try {
  program.exitOverride()
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? STATUS.done : STATUS.failed
  else {
    process.stderr.write(`demarche: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = STATUS.failed
  }
}
