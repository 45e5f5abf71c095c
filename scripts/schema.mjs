// Writes docs/schema/*.json from the TypeScript types. `--check` only tells whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

const published = [
  { type: 'Reading', path: 'src/readings/reading.ts', file: 'docs/schema/reading.schema.json' },
  { type: 'NegotiationRecord', path: 'src/record/record.ts', file: 'docs/schema/record.schema.json' },
]

/** By kind of item: which fields a reading must have. */
const needed = new Map()

const stale = published.filter(({ type, path, file }) => {
  const generator = createGenerator({ path, type, tsconfig: 'tsconfig.json', skipTypeCheck: true, additionalProperties: true })
  const made = generator.createSchema(type)
  mend(made)
  const schema = `${JSON.stringify(made, null, 1)}\n`
  if (process.argv.includes('--check')) return schema !== readFileSync(file, 'utf8')
  writeFileSync(file, schema)
  return false
})
for (const { file } of stale) console.error(`${file} is not what the types say: run "npm run schema"`)
if (stale.length) process.exitCode = 1

/** The generator forgets, under `Omit`, that inherited fields may be absent: a record's item needs what a reading's does. */
function mend(schema) {
  if (Array.isArray(schema)) return schema.forEach(mend)
  if (!schema || typeof schema !== 'object') return
  const kind = schema.properties?.kind?.const
  if (kind && !schema.properties.mentions) needed.set(kind, schema)
  const { properties, required } = needed.get(kind) ?? {}
  if (properties && schema.properties.mentions)
    schema.required = schema.required.filter((name) => !(name in properties) || required.includes(name))
  Object.values(schema).forEach(mend)
}
