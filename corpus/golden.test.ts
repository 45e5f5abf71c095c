import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeTools, readPage } from '../src/pipeline.ts'
import { parseKnownActors } from '../src/readings/index.ts'

// One invented report that holds all kinds of items, and its whole reading, so that a change of what comes
// out is seen in review. `UPDATE=1 npx vitest run corpus` writes the reading anew.

const HERE = import.meta.dirname
const GOLDEN = join(HERE, 'golden', 'reading.json')

test('the whole reading of a report is as it was', () => {
  const known = parseKnownActors(parse(readFileSync(join(HERE, 'actors.yaml'), 'utf8')))
  const tools = makeTools({ madeBy: 'demarche (corpus)', known })
  const bytes = readFileSync(join(HERE, 'golden', 'report.txt'))
  const read = readPage({ file: 'report.txt', bytes }, tools)
  if (!('reading' in read)) throw new Error('The report of the golden cannot be read.')
  const reading = JSON.parse(JSON.stringify(read.reading)) as Record<string, unknown>
  if (process.env['UPDATE'] === '1' || !existsSync(GOLDEN))
    writeFileSync(GOLDEN, `${JSON.stringify(reading, undefined, 1)}\n`)
  expect(reading).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')))
})
