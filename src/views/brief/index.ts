export { lastDayOf, makeBrief } from './brief.ts'
export { briefText, watchText, type Dress } from './text.ts'
export { differenceText } from './difference.ts'
