import { expect, test } from 'vitest'
import { openArithmetic, packColumns, packSmall, SMALL } from '../src/language/arithmetic.ts'
import { KERNEL } from '../src/language/kernel.ts'
import { compileKernel } from './kernel.ts'
import { randomFrom } from './random.ts'

test('the program in src/language/kernel.ts is the one written here', async () => {
  expect(await compileKernel()).toBe(KERNEL)
})

/** Two matrices of random numbers in ±1: 8×12 at 0, 12×16 at 96, room for the product at 288. */
function operands() {
  const arithmetic = openArithmetic(4096)
  const random = randomFrom(1)
  for (let i = 0; i < 288; i++) arithmetic.numbers[i] = random() * 2 - 1
  const f = arithmetic.numbers
  const product = (row: number, column: number) => {
    let sum = 0
    for (let i = 0; i < 12; i++) sum += f[row * 12 + i]! * f[96 + i * 16 + column]!
    return sum
  }
  return { arithmetic, f, product }
}

test('products of matrices', () => {
  const { arithmetic, f, product } = operands()
  arithmetic.multiply(288, 0, 96, 8, 12, 16)
  for (const [row, column] of [
    [0, 0],
    [3, 9],
    [7, 15],
  ] as const)
    expect(f[288 + row * 16 + column]).toBeCloseTo(product(row, column), 5)
  arithmetic.multiply(288, 0, 96, 8, 12, 16, 1)
  expect(f[288 + 3 * 16 + 9]).toBeCloseTo(2 * product(3, 9), 5)
})

test('products with packed columns are the same bits', () => {
  const { arithmetic, f } = operands()
  arithmetic.multiply(288, 0, 96, 8, 12, 16)
  packColumns(f, 96, 12, 16)
  arithmetic.multiplyPacked(512, 0, 96, 8, 12, 16)
  expect(f.slice(512, 640)).toEqual(f.slice(288, 416))
})

test('what is less than 0 becomes 0, in the first numbers of each row', () => {
  const { arithmetic, f } = operands()
  f.fill(-1, 0, 24)
  arithmetic.rectify(0, 2, 8, 12)
  expect([...f.subarray(0, 24)]).toEqual([
    ...Array(8).fill(0),
    ...Array(4).fill(-1),
    ...Array(8).fill(0),
    ...Array(4).fill(-1),
  ])
})

test('products in whole numbers are nearly the same', () => {
  const { arithmetic, f, product } = operands()
  const [small, packed, scales, bias] = [512, 640, 800, 832]
  f.fill(0.5, bias, bias + 16)
  packSmall(f, 96, 12, 16, packed, scales)
  arithmetic.shrink(small, 0, 96, SMALL)
  arithmetic.multiplySmall(288, small, packed, 8, 12, 16, bias, scales)
  for (const [row, column] of [
    [0, 0],
    [3, 9],
    [7, 15],
  ] as const)
    expect(f[288 + row * 16 + column]).toBeCloseTo(product(row, column) + 0.5, 2)
})
