export { politicsReader } from './reader.ts'
