// The one gate: format, types, lint, rooms, words of languages, dead code, tests. Everything must be clean.
// `--without-tests` leaves the tests out, for where they have just been run.
import { run } from './run.mjs'

const steps = {
  format: ['oxfmt', ['--check', 'src', 'bench', 'training', 'sample', 'corpus']],
  types: ['tsc', ['-p', 'tsconfig.check.json']],
  'types of the page': ['tsc', ['-p', 'src/views/web/page/tsconfig.json', '--noEmit']],
  lint: ['oxlint', ['--type-aware', '--deny-warnings']],
  rooms: ['depcruise', ['src']],
  'words of languages': ['node', ['scripts/languages.mjs']],
  'dead code': ['knip'],
  schema: ['node', ['scripts/schema.mjs', '--check']],
  tests: ['vitest', ['run']],
}
for (const [name, [tool, args = []]] of Object.entries(steps)) {
  if (name === 'tests' && process.argv.includes('--without-tests')) continue
  console.log(`\n== ${name}`)
  run(tool, args)
}
console.log('\nAll clean.')
