/** Exit statuses, as documented in docs/commands.md. */
export const STATUS = { done: 0, failed: 1, leftOut: 3, differs: 4 } as const

/** Options of the commands that take reports. */
export interface PathOptions {
  readonly json?: boolean
  readonly sample?: boolean
  readonly published?: string
  readonly actors?: string
  readonly issues?: string
  readonly workers?: string
  readonly asOf?: string
  readonly since?: string
  readonly port?: string
  readonly open?: boolean
  readonly brief?: boolean
  readonly timeline?: string
  readonly exitCode?: boolean
  readonly all?: boolean
}

/** How many lines a text's sections have: all where they are asked for, else as many as the text takes. */
export function shownLines({ all }: PathOptions): { readonly lines?: number } {
  return all ? { lines: Infinity } : {}
}

/** Checks a day given by a person. Throws with what was given and what is wanted. */
export function dayOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value
  throw new Error(
    `Cannot take --${name} ${value}: it must be a day of the calendar written as YYYY-MM-DD, such as 2025-03-20`,
  )
}

/** Checks a day given as an argument. */
export function dayArgument(value: string): string {
  if (isDay(value)) return value
  throw new Error(
    `Cannot take ${value} for a day: it must be a day of the calendar written as YYYY-MM-DD, such as 2025-03-20`,
  )
}

/** Checks a number of lines given by a person. */
export function numberOption(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value)) return Number(value)
  throw new Error(`Cannot take --${name} ${value}: it must be a whole number, such as 10`)
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
