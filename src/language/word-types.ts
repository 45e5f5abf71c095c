import type { Arithmetic } from './arithmetic.ts'
import type { Model } from './model.ts'
import { gatesOf } from './shape.ts'
import type { Tokens } from './tokens.ts'
import { EDGE_KEYS, featureKeys, findHash, UNSEEN_KEY, vectorKeys, wordKey } from './words.ts'

/** Most word types kept at once, and most of them that stay when room is made. */
const MOST_TYPES = 16384
const MOST_STAY = 12288
const TABLE = 4 * MOST_TYPES
/** Most new ones at once: a call's words, the edges of a sentence, and what fills up a row of four. */
const MOST_NEW = 520

/**
 * What the first layer makes of a word type is the same wherever it stands, so it is computed once and
 * kept: three rows of gates, for the word as the one before, the one in the middle and the one after.
 */
export interface WordTypes {
  readonly model: Model
  readonly arithmetic: Arithmetic
  /** Places of the first layer's weights (packed by columns), of the new types' input vectors and of all products. */
  readonly weights: number
  readonly inputs: number
  readonly products: number
  /** Open addressing: 1 + slot, and the two hashes of the word there. */
  readonly table: Int32Array
  readonly hashes: Int32Array
  readonly slots: Int32Array
  /** By slot: whether the word was met again since room was last made. */
  readonly again: Uint8Array
  /** Lemmas found for a word type under a tag, by 256 times the slot plus the tag's code. */
  readonly lemmas: Map<number, string>
  /** Slots in use, and how many of them have their products. */
  used: number
  ready: number
}

/** How many numbers the word types take. */
export function typesRoom(model: Model): number {
  const { vector, feature } = model.shape
  return MOST_NEW * (vector + feature) + (MOST_TYPES + 8) * 3 * gatesOf(model.shape)
}

/** Opens an empty store of word types; `room` is the place of its first number. */
export function openWordTypes(
  model: Model,
  arithmetic: Arithmetic,
  weights: number,
  room: number,
): WordTypes {
  const length = model.shape.vector + model.shape.feature
  const types: WordTypes = {
    model,
    arithmetic,
    weights,
    inputs: room,
    products: room + MOST_NEW * length,
    table: new Int32Array(TABLE),
    hashes: new Int32Array(2 * TABLE),
    slots: new Int32Array(512),
    again: new Uint8Array(MOST_TYPES),
    lemmas: new Map(),
    used: 0,
    ready: 0,
  }
  empty(types)
  return types
}

function empty(types: WordTypes): void {
  types.table.fill(0)
  types.lemmas.clear()
  types.again.fill(0)
  types.used = 0
  types.ready = 0
  for (const key of EDGE_KEYS) {
    types.arithmetic.numbers.fill(0, inputAt(types, types.used), inputAt(types, types.used + 1))
    addFeature(types, types.used, key)
    types.used++
  }
}

/** Room for new types: those met only once since the last time go, of the others all that was found stays. */
function makeRoom(types: WordTypes): void {
  const { table, hashes, lemmas, again, model, arithmetic } = types
  const width = 3 * gatesOf(model.shape)
  const stays = new Int32Array(types.used).fill(-1)
  let used = 0
  for (let slot = 0; slot < types.used; slot++)
    if (slot < EDGE_KEYS.length || again[slot]) stays[slot] = used++
  if (used > MOST_STAY) return empty(types)
  for (let slot = 0; slot < types.used; slot++) {
    const from = types.products + slot * width
    if (stays[slot]! >= 0)
      arithmetic.numbers.copyWithin(types.products + stays[slot]! * width, from, from + width)
  }
  const met = table.slice()
  const [were, hashesWere] = [[...lemmas], hashes.slice()]
  table.fill(0)
  lemmas.clear()
  again.fill(0)
  types.used = types.ready = used
  for (let at = 0; at < TABLE; at++) {
    const slot = met[at]! - 1
    if (slot >= 0 && stays[slot]! >= 0) put(types, hashesWere[2 * at]!, hashesWere[2 * at + 1]!, stays[slot]!)
  }
  for (const [key, lemma] of were) {
    const slot = stays[key >> 8]!
    if (slot >= 0) lemmas.set(slot * 256 + (key & 255), lemma)
  }
}

/** Place of the input vector of a type that has no products yet. */
function inputAt(types: WordTypes, slot: number): number {
  return types.inputs + (slot - types.ready) * (types.model.shape.vector + types.model.shape.feature)
}

/**
 * Slots of the tokens [first, end), at most 512; slots 0 and 1 are the edges of a sentence. The array is
 * the store's own and good until the next call.
 */
export function findSlots(
  types: WordTypes,
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
): Int32Array {
  if (types.used + (end - first) > MOST_TYPES) makeRoom(types)
  for (let i = first; i < end; i++)
    types.slots[i - first] = slotOf(types, text, tokens.starts[i]!, tokens.ends[i]!)
  multiplyNew(types)
  return types.slots
}

function slotOf(types: WordTypes, text: string, start: number, end: number): number {
  let a = 0x811c9dc5
  let b = end - start
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b + unit, 0x2c1b3c6d) ^ (b >>> 13)
  }
  for (let at = placeOf(a); types.table[at] !== 0; at = (at + 1) & (TABLE - 1)) {
    if (types.hashes[2 * at] !== a || types.hashes[2 * at + 1] !== b) continue
    const slot = types.table[at]! - 1
    types.again[slot] = 1
    return slot
  }
  put(types, a, b, types.used)
  describe(types, types.used, text.slice(start, end))
  return types.used++
}

function placeOf(a: number): number {
  return (a ^ (a >>> 15)) & (TABLE - 1)
}

/** Writes into the table that the word of these hashes has the slot. */
function put({ table, hashes }: WordTypes, a: number, b: number, slot: number): void {
  let at = placeOf(a)
  while (table[at] !== 0) at = (at + 1) & (TABLE - 1)
  hashes[2 * at] = a
  hashes[2 * at + 1] = b
  table[at] = slot + 1
}

/** Writes the input vector of a word. */
function describe(types: WordTypes, slot: number, word: string): void {
  const { vectors, features } = types.model
  const f = types.arithmetic.numbers
  const at = inputAt(types, slot)
  f.fill(0, at, inputAt(types, slot + 1))
  for (const key of vectorKeys(word)) {
    const row = findHash(vectors.hashes, key)
    if (row < 0) continue
    const length = vectors.length / vectors.parts
    for (let part = 0; part < vectors.parts; part++) {
      const centroid = (part * 256 + vectors.codes[row * vectors.parts + part]!) * length
      for (let i = 0; i < length; i++) f[at + part * length + i] = vectors.centroids[centroid + i]!
    }
    break
  }
  if (findHash(features.hashes, wordKey(word)) < 0) addFeature(types, slot, UNSEEN_KEY)
  for (const key of featureKeys(word)) addFeature(types, slot, key)
}

function addFeature(types: WordTypes, slot: number, key: number): void {
  const { features, shape } = types.model
  const row = findHash(features.hashes, key)
  if (row < 0) return
  const f = types.arithmetic.numbers
  const at = inputAt(types, slot) + shape.vector
  for (let i = 0; i < shape.feature; i++) f[at + i]! += features.rows[row * shape.feature + i]!
}

function multiplyNew(types: WordTypes): void {
  const { model, arithmetic, ready, used } = types
  if (ready === used) return
  const length = model.shape.vector + model.shape.feature
  const width = 3 * gatesOf(model.shape)
  const count = (used - ready + 3) & ~3
  const to = types.products + ready * width
  arithmetic.multiplyPacked(to, inputAt(types, ready), types.weights, count, length, width)
  types.ready = used
}
