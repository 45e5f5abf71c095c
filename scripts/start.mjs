// `npm start`: builds where needed, reads the sample negotiation, prints its brief and opens the page.
// Words after `npm start --` go to `demarche serve`: another folder, --port, --no-open …
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

if (!existsSync('dist/views/cli/main.js') || !existsSync('dist/views/web/page/index.html')) run('node', ['scripts/build.mjs'])
run('node', ['dist/views/cli/main.js', 'serve', '--brief', ...(process.argv.length > 2 ? process.argv.slice(2) : ['--sample'])])
