// The inner loops of the network as a WebAssembly program of four numbers at a time. Only IEEE basic
// operations in a fixed order are used (no fused or relaxed instruction), so that every machine gets the
// same bits. What each function does is said in src/language/arithmetic.ts. All addresses are in bytes.

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

// C = A·B, or C += A·B. Four rows by eight columns are summed in registers. In B, a row is $row bytes after the last,
// the next eight columns $block bytes.
const multiply = `
  (func (export "multiply")
    (param $c i32) (param $a i32) (param $b i32) (param $m i32) (param $k i32) (param $n i32) (param $add i32)
    (param $row i32) (param $block i32)
    (local $j i32) (local $from i32) (local $to i32) (local $bytesK i32) (local $bytesN i32) (local $at i32) (local $end i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $x v128) (local $y0 v128) (local $y1 v128)
    ${sums.map((name) => `(local ${name} v128)`).join(' ')}
    (local.set $bytesK (i32.shl (local.get $k) (i32.const 2)))
    (local.set $bytesN (i32.shl (local.get $n) (i32.const 2)))
    (block $done (loop $rows
      (br_if $done (i32.le_s (local.get $m) (i32.const 0)))
      (local.set $j (i32.const 0))
      (local.set $from (local.get $b))
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
        (local.set $at (local.get $from))
        (local.set $from (i32.add (local.get $from) (local.get $block)))
        (loop $sum
          (local.set $y0 (v128.load (local.get $at)))
          (local.set $y1 (v128.load offset=16 (local.get $at)))
          ${step}
          (local.set $at (i32.add (local.get $at) (local.get $row)))
          (br_if $sum (i32.lt_u (local.get $a0) (local.get $end))))
        (local.set $to (i32.add (local.get $c) (local.get $j)))
        ${store}
        (local.set $j (i32.add (local.get $j) (i32.const 32)))
        (br_if $columns (i32.lt_u (local.get $j) (local.get $bytesN))))
      (local.set $a (i32.add (local.get $a) (i32.shl (local.get $bytesK) (i32.const 2))))
      (local.set $c (i32.add (local.get $c) (i32.shl (local.get $bytesN) (i32.const 2))))
      (local.set $m (i32.sub (local.get $m) (i32.const 4)))
      (br $rows))))`

// Blocks of $bytes in turn become (1 + x/√(1+x²)) / 2 and x/√(1+x²), until $end.
const squash = `
  (func (export "squash") (param $at i32) (param $end i32) (param $bytes i32)
    (local $stop i32) (local $x v128) (local $one v128) (local $half v128)
    (local.set $one (v128.const f32x4 1 1 1 1))
    (local.set $half (v128.const f32x4 0.5 0.5 0.5 0.5))
    (block $done (loop $blocks
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      ${['gate', 'value'].map((kind) => squashBlock(kind)).join('')}
      (br $blocks))))`

function squashBlock(kind: string): string {
  const y = `(f32x4.div (local.get $x) (f32x4.sqrt
            (f32x4.add (local.get $one) (f32x4.mul (local.get $x) (local.get $x)))))`
  const squashed = kind === 'value' ? y : `(f32x4.add (local.get $half) (f32x4.mul (local.get $half) ${y}))`
  return `
      (local.set $stop (i32.add (local.get $at) (local.get $bytes)))
      (loop $${kind}
        (local.set $x (v128.load (local.get $at)))
        (v128.store (local.get $at) ${squashed})
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $${kind} (i32.lt_u (local.get $at) (local.get $stop))))`
}

// c = z·c' + (1 - z)·h over $steps tokens, for $bytes of cells; $gate and $cell go on by their strides.
// With $add the cells are added to what stands in their place.
const scan = `
  (func (export "scan") (param $gate i32) (param $cell i32) (param $steps i32)
    (param $gateStride i32) (param $cellStride i32) (param $bytes i32) (param $add i32)
    (local $j i32) (local $g i32) (local $c i32) (local $left i32)
    (local $carry v128) (local $z v128) (local $one v128)
    (local.set $one (v128.const f32x4 1 1 1 1))
    (loop $columns
      (local.set $carry (v128.const f32x4 0 0 0 0))
      (local.set $g (i32.add (local.get $gate) (local.get $j)))
      (local.set $c (i32.add (local.get $cell) (local.get $j)))
      (local.set $left (local.get $steps))
      (loop $tokens
        (local.set $z (v128.load (local.get $g)))
        (local.set $carry (f32x4.add
          (f32x4.mul (local.get $z) (local.get $carry))
          (f32x4.mul (f32x4.sub (local.get $one) (local.get $z))
            (v128.load (i32.add (local.get $g) (local.get $bytes))))))
        (if (local.get $add)
          (then (v128.store (local.get $c) (f32x4.add (local.get $carry) (v128.load (local.get $c)))))
          (else (v128.store (local.get $c) (local.get $carry))))
        (local.set $g (i32.add (local.get $g) (local.get $gateStride)))
        (local.set $c (i32.add (local.get $c) (local.get $cellStride)))
        (br_if $tokens (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (local.set $j (i32.add (local.get $j) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $j) (local.get $bytes)))))`

// $to = $a + $b + $c + $d, $bytes of each.
const sum = `
  (func (export "sum") (param $to i32) (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $bytes i32)
    (local $i i32)
    (loop $next
      (v128.store (i32.add (local.get $to) (local.get $i)) (f32x4.add
        (f32x4.add (v128.load (i32.add (local.get $a) (local.get $i))) (v128.load (i32.add (local.get $b) (local.get $i))))
        (f32x4.add (v128.load (i32.add (local.get $c) (local.get $i))) (v128.load (i32.add (local.get $d) (local.get $i))))))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $i) (local.get $bytes)))))`

// Whole numbers of 16 bits: $to = nearest($from · $scale), $count numbers, a multiple of 8.
const shrink = `
  (func (export "shrink") (param $to i32) (param $from i32) (param $count i32) (param $scale f32)
    (local $by v128) (local $end i32)
    (local.set $by (f32x4.splat (local.get $scale)))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 1))))
    (loop $next
      (v128.store (local.get $to) (i16x8.narrow_i32x4_s ${['', 'offset=16']
        .map(
          (place) => `
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load ${place} (local.get $from)) (local.get $by))))`,
        )
        .join('')}))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $to) (local.get $end)))))`

const stepSmall = ROWS.map(
  (row) => `
    (local.set $x (v128.load32_splat (local.get $a${row})))
    (local.set $s${row}0 (i32x4.add (local.get $s${row}0) (i32x4.dot_i16x8_s (local.get $x) (local.get $y0))))
    (local.set $s${row}1 (i32x4.add (local.get $s${row}1) (i32x4.dot_i16x8_s (local.get $x) (local.get $y1))))
    (local.set $a${row} (i32.add (local.get $a${row}) (i32.const 4)))`,
).join('')

const storeSmall = ROWS.map((row) =>
  [0, 1]
    .map(
      (half) => `
    (v128.store offset=${half * 16} (local.get $to) (f32x4.add (local.get $bias${half})
      (f32x4.mul (f32x4.convert_i32x4_s (local.get $s${row}${half})) (local.get $scale${half}))))`,
    )
    .join('').concat(`
    (local.set $to (i32.add (local.get $to) (local.get $bytesN)))`),
).join('')

// C = bias + scale · (A·B) with whole A and B; of B, each 8 columns stand together, pair of rows by pair.
const multiplySmall = `
  (func (export "multiplySmall")
    (param $c i32) (param $a i32) (param $b i32) (param $m i32) (param $k i32) (param $n i32)
    (param $bias i32) (param $scale i32)
    (local $j i32) (local $to i32) (local $bytesK i32) (local $bytesN i32) (local $at i32) (local $end i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $x v128) (local $y0 v128) (local $y1 v128)
    (local $bias0 v128) (local $bias1 v128) (local $scale0 v128) (local $scale1 v128)
    ${sums.map((name) => `(local ${name} v128)`).join(' ')}
    (local.set $bytesK (i32.shl (local.get $k) (i32.const 1)))
    (local.set $bytesN (i32.shl (local.get $n) (i32.const 2)))
    (block $done (loop $rows
      (br_if $done (i32.le_s (local.get $m) (i32.const 0)))
      (local.set $j (i32.const 0))
      (local.set $at (local.get $b))
      (loop $columns
        ${zero}
        (local.set $a0 (local.get $a))
        (local.set $a1 (i32.add (local.get $a0) (local.get $bytesK)))
        (local.set $a2 (i32.add (local.get $a1) (local.get $bytesK)))
        (local.set $a3 (i32.add (local.get $a2) (local.get $bytesK)))
        (local.set $end (local.get $a1))
        (loop $sum
          (local.set $y0 (v128.load (local.get $at)))
          (local.set $y1 (v128.load offset=16 (local.get $at)))
          ${stepSmall}
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $sum (i32.lt_u (local.get $a0) (local.get $end))))
        (local.set $bias0 (v128.load (i32.add (local.get $bias) (local.get $j))))
        (local.set $bias1 (v128.load offset=16 (i32.add (local.get $bias) (local.get $j))))
        (local.set $scale0 (v128.load (i32.add (local.get $scale) (local.get $j))))
        (local.set $scale1 (v128.load offset=16 (i32.add (local.get $scale) (local.get $j))))
        (local.set $to (i32.add (local.get $c) (local.get $j)))
        ${storeSmall}
        (local.set $j (i32.add (local.get $j) (i32.const 32)))
        (br_if $columns (i32.lt_u (local.get $j) (local.get $bytesN))))
      (local.set $a (i32.add (local.get $a) (i32.shl (local.get $bytesK) (i32.const 2))))
      (local.set $c (i32.add (local.get $c) (i32.shl (local.get $bytesN) (i32.const 2))))
      (local.set $m (i32.sub (local.get $m) (i32.const 4)))
      (br $rows))))`

// Of $count rows, $stride bytes apart: the first $bytes, 0 where they are less.
const rectify = `
  (func (export "rectify") (param $at i32) (param $count i32) (param $bytes i32) (param $stride i32)
    (local $i i32) (local $end i32)
    (block $done (loop $rows
      (br_if $done (i32.eqz (local.get $count)))
      (local.set $i (local.get $at))
      (local.set $end (i32.add (local.get $at) (local.get $bytes)))
      (loop $next
        (v128.store (local.get $i) (f32x4.max (v128.load (local.get $i)) (v128.const f32x4 0 0 0 0)))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $i) (local.get $end))))
      (local.set $at (i32.add (local.get $at) (local.get $stride)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $rows))))`

const KERNEL_SOURCE = `(module (import "env" "memory" (memory 1))
  ${multiply} ${squash} ${scan} ${sum} ${shrink} ${multiplySmall} ${rectify})`

/** The program in base64. */
export async function compileKernel(): Promise<string> {
  const { default: openWabt } = await import('wabt')
  const wabt = await openWabt()
  const module = wabt.parseWat('kernel.wat', KERNEL_SOURCE, { simd: true })
  const bytes = module.toBinary({}).buffer
  module.destroy()
  return Buffer.from(bytes).toString('base64')
}
