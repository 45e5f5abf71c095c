import { en } from './en.ts'
import { issueLexicon, type IssueLexicon } from './issues.ts'

const LEXICONS: Readonly<Record<string, IssueLexicon>> = { en: issueLexicon(en) }
const NONE = issueLexicon([])

/** The taxonomy in the words of a language (BCP 47); an empty one where there is none. */
export function issuesOf(language: string): IssueLexicon {
  return LEXICONS[language.split('-')[0]!] ?? NONE
}

export { issuesIn, type IssueLexicon, type IssueWords } from './issues.ts'
export { issueLayer, issuesReader, parseIssues } from './own.ts'
