import { plainly } from './lines.ts'
import { allWords, anyOf } from './languages.ts'

const GENERIC = new Set(allWords((words) => words.genericAgencies).map((name) => name.toLowerCase()))
const RIGHTS = new RegExp(`${anyOf('rights')}\\.?`, 'giu')

/** "… only with a reference to NAME": whom a line on rights asks to be named. */
const REFERENCE = new RegExp(
  `${anyOf('attributions')} (?:the )?[«“"]?(\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}.-]*){0,3})`,
  'iu',
)
const IMPRINT = new RegExp(
  `^((?:\\p{Lu}[\\p{L}’'-]*)(?: (?:of |the |de |du )?\\p{Lu}[\\p{L}’'-]*){1,4}) (?:${allWords((words) => words.imprints).join('|')})(?![\\p{L}])`,
  'u',
)

const YEARS = new RegExp(`(?:19|20)\\d{2}(?:\\s*[-–—]\\s*(?:(?:19|20)\\d{2}|${anyOf('untilNow')}))?`, 'gu')
/** What ends the name of who holds the rights. */
const BEHIND = new RegExp(
  `\\s*(?:[|•·∙;]|\\s[–—-]\\s|\\.\\s|\\.$|,\\s*(?=${anyOf('behindOwners')}\\b))`,
  'iu',
)
const INPUTS = new RegExp(`^[([]?\\s*${anyOf('inputs')}[:\\s]+(.+?)[\\s.)\\]]*$`, 'iu')
const OUTLET = new RegExp(`\\b${anyOf('beforeOutlets')}\\s+((?:the\\s+)?\\p{Lu}.*)$`, 'u')
const BETWEEN = new RegExp(`\\s*[,;/|]\\s*|\\s+${anyOf('joins')}\\s+`, 'u')

/** The paper or letter that a closing line speaks of: "The NAME is published …". */
export function imprintOf(line: string): string | undefined {
  return IMPRINT.exec(line)?.[1]
}

/** The publisher a copyright line names, as printed: "© 2025 NAME. All Rights Reserved." */
export function outletsOf(line: string): string[] {
  const named = REFERENCE.exec(line)?.[1]
  if (named !== undefined && /^\p{Lu}/u.test(named)) return [named.replace(/\.$/, '')]
  if (!/(?:19|20)\d{2}/.test(line) && line.replace(RIGHTS, '') === line) return []
  const name = line
    .replace(RIGHTS, '')
    .replace(/copyright|©|\(c\)|℗/giu, ' ')
    .replace(YEARS, ' ')
    .replace(/^[\s,.:;|•·–—-]*(?:by\s+)?/iu, '')
    .split(BEHIND)[0]!
    .replace(/[\s,:–—-]+$/u, '')
    .replace(/^([«“„"])([^«»“”„"]+)[»”“"]$/u, '$2')
  return /\p{L}/u.test(name) && name.length <= 60 && name.split(/\s+/).length <= 7 ? [name] : []
}

/** "(With inputs from NAME and NAME)": whose reports this one was made from. */
export function inputsIn(credit: string): string[] {
  const names = INPUTS.exec(credit)?.[1]
  return names === undefined ? [] : namesIn(`: ${names}`)
}

/** Whom a source line names: "@Source: NAME". Unnamed agencies are nobody. */
export function namesIn(line: string): string[] {
  const address = /https?:\/\/([^\s/]+)/i.exec(line)
  if (address) return [address[1]!.replace(/^www\./, '')]
  const rest = /[:|–—-]\s*(.+)$/u.exec(line)?.[1] ?? OUTLET.exec(line)?.[1]
  return (rest ?? '')
    .split(BETWEEN)
    .map((name) => name.replace(/[.\s]+$/u, ''))
    .filter(
      (name) => /^(?:\p{Lu}|\S+\.\p{L}+$)/u.test(name) && name.length <= 60 && name.split(/\s+/).length <= 6,
    )
    .filter((name) => !isGeneric(name))
}

/** Whether a name stands for no agency in particular: "agencies". */
export function isGeneric(name: string): boolean {
  return GENERIC.has(plainly(name))
}
