// `npm run bench -- NAME [OPTIONS]`: runs bench/NAME.ts. A bench prints figures; it never passes or fails.

import { readdirSync } from 'node:fs'

const name = process.argv[2] ?? ''
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -3))
if (known.includes(name)) {
  const bench = (await import(`./${name}.ts`)) as { run?: (args: readonly string[]) => unknown }
  await bench.run?.(process.argv.slice(3))
} else console.log(`Name a bench: ${known.join(', ')}`)
