export { makeBrief } from './brief.ts'
export { briefText, type Dress } from './text.ts'
