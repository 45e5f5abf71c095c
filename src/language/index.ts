export * from './analysis.ts'
export { analyse } from './analyse.ts'
