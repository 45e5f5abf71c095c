// Builds dist/: the program by tsc, the page by vite. `--page` or `--program` builds one of them.
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

const only = process.argv[2]
const program = 'dist/views/cli/main.js'
const page = 'src/views/web/page/vite.config.ts'

if (only !== '--page') {
  rmSync('dist', { recursive: true, force: true })
  run('tsc', ['-p', 'tsconfig.json'])
  if (existsSync(program)) chmodSync(program, 0o755)
}
if (only !== '--program' && existsSync(page)) run('vite', ['build', '--logLevel', 'warn', '-c', join(process.cwd(), page)])
