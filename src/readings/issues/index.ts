import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { issueLexicon, type IssueLexicon, type IssueWords } from './issues.ts'
import { uk } from './uk.ts'

const LANGUAGES: Readonly<Record<string, readonly IssueWords[]>> = { en, de, fr, uk }
const LEXICONS: Readonly<Record<string, IssueLexicon>> = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, issues]) => [language, issueLexicon(issues)]),
)
const NONE = issueLexicon([])

/** The taxonomy in the words of a language (BCP 47); an empty one where there is none. */
export function issuesOf(language: string): IssueLexicon {
  return LEXICONS[language.split('-')[0]!] ?? NONE
}

export { issuesIn, type IssueLexicon, type IssueWords } from './issues.ts'
export { issueLayer, issuesReader, parseIssues } from './own.ts'
