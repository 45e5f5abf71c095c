export * from './analysis.ts'
export { analyse, type AnalyseOptions } from './analyse.ts'
export { loadModel, reads, type Engine } from './engine.ts'
export { parse, type ParseWish } from './parse.ts'
