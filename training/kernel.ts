// The product of two matrices as a WebAssembly program, and the TypeScript file that carries it.
//
// Four rows by eight columns are summed in registers. Only IEEE multiplication and addition in a fixed
// order are used (no fused or relaxed instruction), so that every machine gets the same bits.

const ROWS = [0, 1, 2, 3]
const sums = ROWS.flatMap((row) => [`$s${row}0`, `$s${row}1`])

const zero = sums.map((name) => `(local.set ${name} (v128.const f32x4 0 0 0 0))`).join('\n')

const load = ROWS.map(
  (row) => `
    (local.set $s${row}0 (v128.load (local.get $to)))
    (local.set $s${row}1 (v128.load offset=16 (local.get $to)))
    (local.set $to (i32.add (local.get $to) (local.get $bytesN)))`,
).join('')

const store = ROWS.map(
  (row) => `
    (v128.store (local.get $to) (local.get $s${row}0))
    (v128.store offset=16 (local.get $to) (local.get $s${row}1))
    (local.set $to (i32.add (local.get $to) (local.get $bytesN)))`,
).join('')

const step = ROWS.map(
  (row) => `
    (local.set $x (v128.load32_splat (local.get $a${row})))
    (local.set $s${row}0 (f32x4.add (local.get $s${row}0) (f32x4.mul (local.get $x) (local.get $y0))))
    (local.set $s${row}1 (f32x4.add (local.get $s${row}1) (f32x4.mul (local.get $x) (local.get $y1))))
    (local.set $a${row} (i32.add (local.get $a${row}) (i32.const 4)))`,
).join('')

/**
 * `multiply(c, a, b, m, k, n, add)`: C = A·B, or C += A·B. Row-major, addresses in bytes; `m` is a
 * multiple of 4, `n` of 8.
 */
export const KERNEL_SOURCE = `(module
  (import "env" "memory" (memory 1))
  (func (export "multiply")
    (param $c i32) (param $a i32) (param $b i32) (param $m i32) (param $k i32) (param $n i32) (param $add i32)
    (local $j i32) (local $to i32) (local $bytesK i32) (local $bytesN i32) (local $at i32) (local $end i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $x v128) (local $y0 v128) (local $y1 v128)
    ${sums.map((name) => `(local ${name} v128)`).join(' ')}
    (local.set $bytesK (i32.shl (local.get $k) (i32.const 2)))
    (local.set $bytesN (i32.shl (local.get $n) (i32.const 2)))
    (block $done (loop $rows
      (br_if $done (i32.le_s (local.get $m) (i32.const 0)))
      (local.set $j (i32.const 0))
      (loop $columns
        ${zero}
        (if (local.get $add) (then
          (local.set $to (i32.add (local.get $c) (local.get $j)))
          ${load}))
        (local.set $a0 (local.get $a))
        (local.set $a1 (i32.add (local.get $a0) (local.get $bytesK)))
        (local.set $a2 (i32.add (local.get $a1) (local.get $bytesK)))
        (local.set $a3 (i32.add (local.get $a2) (local.get $bytesK)))
        (local.set $end (local.get $a1))
        (local.set $at (i32.add (local.get $b) (local.get $j)))
        (loop $sum
          (local.set $y0 (v128.load (local.get $at)))
          (local.set $y1 (v128.load offset=16 (local.get $at)))
          ${step}
          (local.set $at (i32.add (local.get $at) (local.get $bytesN)))
          (br_if $sum (i32.lt_u (local.get $a0) (local.get $end))))
        (local.set $to (i32.add (local.get $c) (local.get $j)))
        ${store}
        (local.set $j (i32.add (local.get $j) (i32.const 32)))
        (br_if $columns (i32.lt_u (local.get $j) (local.get $bytesN))))
      (local.set $a (i32.add (local.get $a) (i32.shl (local.get $bytesK) (i32.const 2))))
      (local.set $c (i32.add (local.get $c) (i32.shl (local.get $bytesN) (i32.const 2))))
      (local.set $m (i32.sub (local.get $m) (i32.const 4)))
      (br $rows)))))`

/** The program of {@link KERNEL_SOURCE} in base64. */
export async function compileKernel(): Promise<string> {
  const { default: openWabt } = await import('wabt')
  const wabt = await openWabt()
  const module = wabt.parseWat('kernel.wat', KERNEL_SOURCE, { simd: true })
  const bytes = module.toBinary({}).buffer
  module.destroy()
  return Buffer.from(bytes).toString('base64')
}
