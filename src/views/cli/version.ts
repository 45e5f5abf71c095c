import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** The program's version, from package.json. */
export { version }

/** How readings and records name their maker. */
export const madeBy = `demarche ${version}`
