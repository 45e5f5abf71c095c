import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fetchPages } from '../src/intake/index.ts'
import { buildRecord, makeTools, readPage, type Reading } from '../src/pipeline.ts'
import { parseKnownActors } from '../src/readings/index.ts'

function validator(file: string): (value: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const check = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object)
  return (value) => (check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`))
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

test('readings and the record of the sample are what the published schemas say', async () => {
  const known = parseKnownActors(parse(readFileSync('sample/actors.yaml', 'utf8')))
  const tools = makeTools({ madeBy: 'test', known })
  const readings: Reading[] = []
  for await (const fetched of fetchPages(['sample/reports'])) {
    if ('problem' in fetched) throw new Error(fetched.problem.says)
    const result = readPage(fetched.page, tools)
    if ('reading' in result) readings.push(result.reading)
  }
  const wrongReading = validator('docs/schema/reading.schema.json')
  for (const reading of readings) expect(wrongReading(throughJson(reading)), reading.report.file).toEqual([])
  expect(validator('docs/schema/record.schema.json')(throughJson(buildRecord(readings, tools)))).toEqual([])
  expect(wrongReading({ format: 'demarche/1' })).not.toEqual([])
})
