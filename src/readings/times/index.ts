export { anchors } from './anchors.ts'
export { times } from './reader.ts'
