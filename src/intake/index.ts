export { fetchPages, type Fetched } from './fetch.ts'
export type { Intake, IntakeOptions, IntakeProblem, RawPage } from './page.ts'
export { takeIn } from './take-in.ts'
