export * from './analysis.ts'
export { analyse } from './analyse.ts'
export { loadModel, reads, type Engine } from './engine.ts'
