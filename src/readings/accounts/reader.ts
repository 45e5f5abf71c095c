import type { Report, Span } from '../../evidence/index.ts'
import type { Reader } from '../reader.ts'
import type { Contact, Statement } from '../reading.ts'

/** The words of a language for what somebody tells of a contact. */
export interface AccountWords {
  /** An account with what it is of: "the two accounts of Monday's call". */
  readonly accounts: RegExp
  /** The accounts themselves, the contact named before: "the two statements". */
  readonly again: RegExp
}

/**
 * Links statements that speak of what was told of a contact ("the two readouts of the call do not differ") to that
 * contact, for the languages whose words are given.
 */
export function accountsReader(languages: Readonly<Record<string, AccountWords>>): Reader {
  return {
    name: 'accounts',
    needs: ['statements', 'contacts'],
    gives: ['statements'],
    read: (report, analysis, { statements, contacts }) => {
      const words = languages[analysis.language.split('-')[0]!]
      return words ? { statements: linked(report, statements, contacts, words) } : {}
    },
  }
}

function linked(
  { text }: Report,
  statements: readonly Statement[],
  contacts: readonly Contact[],
  { accounts, again }: AccountWords,
): readonly Statement[] {
  const lastOf = new Map<string, string>()
  return statements.map((statement) => {
    if (statement.about_item !== undefined) return statement
    const speakers = statement.speaker.map(({ actor }) => actor).join(' ')
    const said = statement.content.map((span) => text.slice(...span)).join(' ')
    const contact = accounts.test(said) ? contactNear(statement, contacts) : undefined
    const about = contact?.id ?? (again.test(said) ? lastOf.get(speakers) : undefined)
    if (about === undefined) return statement
    lastOf.set(speakers, about)
    return { ...statement, about_item: about }
  })
}

/** The contact that the sentence of the statement tells of, else the only one there is. */
function contactNear({ evidence }: Statement, contacts: readonly Contact[]): Contact | undefined {
  const there = contacts.find((one) =>
    one.evidence.some((span) => evidence.some((own) => overlap(span, own))),
  )
  return there ?? (contacts.length === 1 ? contacts[0] : undefined)
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
