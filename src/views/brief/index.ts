export { makeBrief, type Brief, type BriefDifference, type BriefLine, type BriefSpeaker } from './brief.ts'
export { briefText, type Dress } from './text.ts'
