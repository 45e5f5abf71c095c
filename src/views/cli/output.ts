import pc from 'picocolors'
import type { IntakeProblem } from '../../intake/index.ts'
import type { Dress } from '../brief/index.ts'
import { STATUS } from './options.ts'

/** Writes to standard output. Waits where the reader of a pipe is slow; ends quietly where it went away. */
export async function print(words: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(words, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

export async function printJson(value: unknown, { lines = false } = {}): Promise<void> {
  await print(`${lines ? JSON.stringify(value) : JSON.stringify(value, null, 1)}\n`)
}

/** Names on standard error what was left out and what to do, and sets the exit status. */
export function tellProblems(problems: readonly IntakeProblem[], anyRead: boolean): void {
  for (const { file, says, todo } of problems)
    process.stderr.write(`demarche: left out ${file}: ${says} ${todo}\n`)
  if (problems.length) process.exitCode = anyRead ? STATUS.leftOut : STATUS.failed
}

/** Whether to write for programs: asked for, or written into a pipe or file. */
export function forPrograms(json: boolean | undefined): boolean {
  return json === true || !process.stdout.isTTY
}

/** Colours where the terminal has them (NO_COLOR and FORCE_COLOR are heeded). */
export const terminalDress: Dress = {
  heading: (words) => pc.bold(words),
  strong: (words) => pc.bold(words),
  faint: (words) => pc.dim(words),
}

/** Columns of the terminal, within what can be read. */
export function columns(): number {
  return Math.min(Math.max(process.stdout.columns ?? 100, 60), 120)
}
