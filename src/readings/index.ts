export * from './reading.ts'
export * from './reader.ts'
