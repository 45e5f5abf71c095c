import { plainly } from './lines.ts'
import { allWords } from './languages.ts'

const GENERIC = new Set(allWords((words) => words.genericAgencies).map((name) => name.toLowerCase()))
const RIGHTS =
  /(?:all rights? reserved|tous droits réservés|alle rechte vorbehalten|(?:усі|всі) права захищені|все права защищены)\.?/giu

/** "… only with a reference to NAME": whom a line on rights asks to be named. */
const REFERENCE =
  /(?:(?:reference|link|attribution) to|credit(?:ing)?|посилання(?:м)? на|ссылк(?:а|и|ой|у) на|mention de|verweis auf) (?:the )?[«“"]?(\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*){0,3})/iu
const IMPRINT = new RegExp(
  `^((?:\\p{Lu}[\\p{L}’'-]*)(?: (?:of |the |de |du )?\\p{Lu}[\\p{L}’'-]*){1,4}) (?:${allWords((words) => words.imprints).join('|')})(?![\\p{L}])`,
  'u',
)

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
    .replace(/(?:19|20)\d{2}(?:\s*[-–—]\s*(?:(?:19|20)\d{2}|present|now))?/gu, ' ')
    .replace(/^[\s,.:;|•·–—-]*(?:by\s+)?/iu, '')
    .split(/\s*(?:[|•·∙;]|\s[–—-]\s|\.\s|\.$|,\s*(?=(?:all|powered|designed)\b))/iu)[0]!
    .replace(/[\s,:–—-]+$/u, '')
    .replace(/^([«“„"])([^«»“”„"]+)[»”“"]$/u, '$2')
  return /\p{L}/u.test(name) && name.length <= 60 && name.split(/\s+/).length <= 7 ? [name] : []
}

/** "(With inputs from NAME and NAME)": whose reports this one was made from. */
export function inputsIn(credit: string): string[] {
  const names = /^[([]?\s*with (?:additional )?inputs? from[:\s]+(.+?)[\s.)\]]*$/iu.exec(credit)?.[1]
  return names === undefined ? [] : namesIn(`: ${names}`)
}

/** Whom a source line names: "@Source: NAME". Unnamed agencies are nobody. */
export function namesIn(line: string): string[] {
  const address = /https?:\/\/([^\s/]+)/i.exec(line)
  if (address) return [address[1]!.replace(/^www\./, '')]
  const rest =
    /[:|–—-]\s*(.+)$/u.exec(line)?.[1] ?? /\b(?:by|on|in|at|from)\s+((?:the\s+)?\p{Lu}.*)$/u.exec(line)?.[1]
  return (rest ?? '')
    .split(/\s*[,;/|]\s*|\s+(?:and|und|et|та|и)\s+/)
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
