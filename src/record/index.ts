export * from './record.ts'
export { gather } from './gather.ts'
export type { GatherOptions } from './gather.ts'
export { itemsOfActor, itemsOfDay, timeline } from './timeline.ts'
