export { anchors } from './anchors.ts'
export { anchorOf } from './find.ts'
export { times } from './reader.ts'
