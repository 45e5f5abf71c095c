import { MAGIC, type Header, type Language, type Part } from '../src/language/model.ts'
import { blocksOf } from '../src/language/shape.ts'

/** The bytes of a model file, as {@link readModel} reads them. Numbers are rounded to 8 and 16 bits. */
export function writeModel({ model, tokens, lemmas }: Language): Uint8Array {
  const { vectors, features, shape } = model
  const rows = roundRows(features.rows, shape.feature)
  const parameters = roundParameters(model.parameters, Object.values(blocksOf(shape)))
  const arrays: [Part, Uint32Array | Uint8Array | Float32Array | Int8Array | Int16Array][] = [
    ['vectorHashes', vectors.hashes],
    ['centroids', vectors.centroids],
    ['featureHashes', features.hashes],
    ['featureScales', rows.scales],
    ['parameters', parameters.small],
    ['vectorCodes', vectors.codes],
    ['featureRows', rows.small],
  ]
  const header = (parts: Header['parts']): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify({
        name: model.name,
        language: model.language,
        shape,
        tags: model.tags,
        relations: model.relations,
        tokens,
        lemmas: { longest: lemmas.longest, rules: [...lemmas.rules] },
        vectors: { parts: vectors.parts, length: vectors.length },
        parts,
        scales: parameters.scales,
      } satisfies Header),
    )
  // Places are written with the header's own length in mind: lay out once to learn it, once for good.
  const room = (header(layOut(arrays, 1 << 24)).length + 12 + 7) & ~7
  const parts = layOut(arrays, room)
  const last = arrays.at(-1)![1]
  const bytes = new Uint8Array(parts.featureRows[0] + last.byteLength)
  const head = header(parts)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(8, head.length, true)
  bytes.set(head, 12)
  for (const [name, array] of arrays)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), parts[name][0])
  return bytes
}

function layOut(
  arrays: readonly [Part, { length: number; byteLength: number }][],
  from: number,
): Header['parts'] {
  let at = from
  const parts: Partial<Record<Part, [number, number]>> = {}
  for (const [name, array] of arrays) {
    parts[name] = [at, array.length]
    at += (array.byteLength + 7) & ~7
  }
  return parts as Header['parts']
}

/** Each row as whole numbers up to 127 and what one stands for. */
function roundRows(rows: Float32Array, length: number): { scales: Float32Array; small: Int8Array } {
  const scales = new Float32Array(rows.length / length)
  const small = new Int8Array(rows.length)
  for (let row = 0; row < scales.length; row++) {
    const own = rows.subarray(row * length, (row + 1) * length)
    const scale = Math.fround(greatest(own) / 127) || 1
    scales[row] = scale
    own.forEach((x, i) => (small[row * length + i] = Math.round(x / scale)))
  }
  return { scales, small }
}

function roundParameters(
  parameters: Float32Array,
  blocks: readonly { at: number; rows: number; columns: number }[],
): { scales: number[]; small: Int16Array } {
  const small = new Int16Array(parameters.length)
  const scales = blocks.map(({ at, rows, columns }) => {
    const own = parameters.subarray(at, at + rows * columns)
    const scale = greatest(own) / 32767 || 1
    own.forEach((x, i) => (small[at + i] = Math.round(x / scale)))
    return scale
  })
  return { scales, small }
}

function greatest(numbers: Float32Array): number {
  return numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
}
