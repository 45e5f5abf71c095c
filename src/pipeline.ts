import { analyseWith, shippedEngines } from './engines.ts'
import type { Report } from './evidence/index.ts'
import { takeIn, type IntakeOptions, type IntakeProblem, type RawPage } from './intake/index.ts'
import type { Engine } from './language/index.ts'
import {
  makeReaders,
  read,
  type IssueWords,
  type KnownActor,
  type Reader,
  type Reading,
} from './readings/index.ts'
import { gather, Gathering, type GatherOptions, type NegotiationRecord } from './record/index.ts'

/**
 * The drawing: report in, record out.
 *
 *     page -takeIn-> Report -analyse-> Analysis -read-> Reading -gather-> NegotiationRecord
 *
 * This is the one file that names every step.
 */

/** What reading needs besides the page. Make it once with `makeTools` and use it for all pages. */
export interface Tools {
  readonly readers: readonly Reader[]
  readonly engines: readonly Engine[]
  /** Name and version of the program, as readings and records carry it. */
  readonly madeBy: string
}

export interface ToolOptions {
  readonly madeBy: string
  /** Actors that a user names beforehand: parties that no gazetteer knows. */
  readonly known?: readonly KnownActor[]
  /** Issues that a user adds to the taxonomy, or words of those there are. */
  readonly issues?: readonly IssueWords[]
  /** What reads each language. Where not given, the models that are shipped. */
  readonly engines?: readonly Engine[]
}

/** What became of a page: its reading, or why it could not be taken in. */
export type PageRead = { readonly reading: Reading } | { readonly problem: IntakeProblem }

export function makeTools({
  madeBy,
  known = [],
  issues = [],
  engines = shippedEngines(),
}: ToolOptions): Tools {
  return { madeBy, engines, readers: makeReaders({ known, issues }) }
}

/** Reads one page. Never throws on any bytes. */
export function readPage(page: RawPage, tools: Tools, options: IntakeOptions = {}): PageRead {
  const taken = takeIn(page, options)
  return 'problem' in taken ? taken : { reading: readReport(taken.report, tools) }
}

/** Reads a report that was taken in before. */
export function readReport(report: Report, tools: Tools): Reading {
  const analysis = analyseWith(tools.engines, report.text, report.language)
  return read(report, analysis, tools.readers, tools.madeBy)
}

/** The record of many readings: the same bytes in whatever order they come. */
export function buildRecord(
  readings: readonly Reading[],
  tools: Tools,
  options: Omit<GatherOptions, 'madeBy'> = {},
): NegotiationRecord {
  return gather(readings, { ...options, madeBy: tools.madeBy })
}

/**
 * A record that readings can be added to, at the cost of what they touch: `add` them, and take its `record`,
 * which is the same bytes as `buildRecord` gives for all of them. It is rebuilt from its readings at any time.
 */
export function growRecord(tools: Tools, options: Omit<GatherOptions, 'madeBy'> = {}): Gathering {
  return new Gathering({ ...options, madeBy: tools.madeBy })
}

export type { IntakeOptions, IntakeProblem, RawPage } from './intake/index.ts'
export type { Reading } from './readings/index.ts'
export type { NegotiationRecord } from './record/index.ts'
