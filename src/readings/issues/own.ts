import { tokensSpan } from '../../language/index.ts'
import { makePage, matchWords, type Marked } from '../engine/index.ts'
import type { Findings, IssueMention, Reader } from '../reader.ts'
import { issueLexicon, type IssueWords } from './issues.ts'

/**
 * Reads a user's own issues from the data of an issues file: `{ issues: { CODE: words } }`, or the table alone. A
 * code is written like those of the taxonomy (`ceasefire.rail`, `water`), and may be one of them, which then has
 * more words; words are a list, or one text with commas. Throws SyntaxError with the code where one is not so.
 */
export function parseIssues(data: unknown): readonly IssueWords[] {
  const table = isTable(data) && 'issues' in data ? data.issues : data
  if (table === undefined || table === null) return []
  if (!isTable(table)) return fail('the issues file', 'holds no table of codes', table)
  return Object.entries(table).map(([code, words]) => {
    if (!/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/.test(code))
      return fail(`issue ${code}`, 'needs a code in small letters, such as ceasefire.rail', code)
    return { code, words: wordsOf(words, code) }
  })
}

/** The reader of the places where a user's own issues are spoken of. */
export function issuesReader(own: readonly IssueWords[]): Reader {
  const { byFirst } = issueLexicon(own)
  return {
    name: 'issues',
    needs: [],
    gives: ['issues'],
    read: (_report, analysis) => {
      if (!own.length) return { issues: [] }
      const page = makePage(analysis)
      const issues: IssueMention[] = []
      for (let i = 0; i < analysis.size; i++)
        for (const { code, words } of byFirst.get(page.lower[i]!) ?? []) {
          const stop = matchWords(page, i, words)
          if (stop > 0) issues.push({ code, span: tokensSpan(analysis, i, stop) })
        }
      return { issues }
    },
  }
}

/** Where a user's own issues are spoken of, as layer `issue` of a page, tagged by code; no layer where there are none. */
export function issueLayer({ issues }: Findings): Readonly<Record<string, readonly Marked[]>> {
  return issues.length ? { issue: issues.map(({ code, span }) => ({ span, tag: code })) } : {}
}

function wordsOf(value: unknown, code: string): readonly string[] {
  const all: readonly unknown[] =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []
  const words = all.map((each) => (typeof each === 'string' ? each.trim().toLowerCase() : ''))
  if (!words.length || words.includes('')) return fail(`issue ${code}`, 'wants words', value)
  return words
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fail(where: string, what: string, value: unknown): never {
  throw new SyntaxError(`Cannot read ${where}: it ${what}: ${JSON.stringify(value)}`)
}
