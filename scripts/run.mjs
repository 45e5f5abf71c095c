import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** Runs a tool of node_modules/.bin; ends this process with its status where it fails. */
export function run(tool, args, env = {}) {
  const path = `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const done = spawnSync(tool, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, PATH: path, ...env } })
  if (done.error) console.error(`Cannot run ${tool}: ${done.error.message}. Run "npm ci" first.`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}
