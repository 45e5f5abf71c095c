// Engine files hold no words of a language: none in a regular expression, no list of them, no word that a text is
// compared with. Words are data: en.ts, fr.ts …, folders `english/` and `data/`.
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'

/** Rooms that read texts. */
const ROOMS = ['intake', 'language', 'readings', 'record']

/** Data, tests and indexes. */
const DATA = /\.test\.ts$|(^|[/.])(en|fr|de|uk|ru)(-words)?\.ts$|\/(english|data)\//

/** What has words of no one language: HTML, charsets, dates of all languages, time zones, letters by their sound, names. */
const APART =
  /^intake\/(html\/|charset|dates|language|take-in|cleaning\/(markup|tags))|^language\/(kernel|tokens|network)|^readings\/(times\/zones|actors\/spellings)|^record\/(heard|soundof|names|nameof|transliterate|wordlikeness)\.ts$/

/** Relations between words, as treebanks of all languages name them. */
const RELATIONS =
  'acl advcl advmod agent amod appos aux case ccomp clf compound conj cop csubj dep desc det discourse expl fixed flat goeswith iobj list mark nmod npmod nsubj nummod obj obl parataxis pass poss punct relcl root tmod unmarked vocative xcomp'

/** What stands in addresses and beside ©. */
const SIGNS = 'http https www copyright'

/** Words that every text of a language has, and no identifier is. */
const FUNCTION_WORDS =
  'the an and or that which was were been had has have did does not no never this these those his her their its he she they we it is are am if unless until while because although'

const files = readdirSync('src', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      file.endsWith('.ts') && ROOMS.includes(file.split('/')[0]) && !DATA.test(file) && !APART.test(file),
  )
const parsed = files.map((file) => {
  const text = readFileSync(`src/${file}`, 'utf8')
  return { file, text, nodes: [...nodesOf(parseSync(text, { syntax: 'typescript', target: 'esnext' }))] }
})
const named = new Set([
  ...RELATIONS.split(' '),
  ...SIGNS.split(' '),
  'org',
  'unnamed',
  ...parsed.flatMap(({ nodes }) => nodes.flatMap(namesIn)),
])
// An article before a name, an "and" between two: signs, where no other word stands beside them.
for (const word of ['the', 'and']) named.add(word)
const fields = new Set(parsed.flatMap(({ nodes }) => nodes.flatMap(fieldsIn)))
const common = new Set(FUNCTION_WORDS.split(' ').filter((word) => !named.has(word) && !fields.has(word)))
const found = parsed.flatMap(({ file, text, nodes }) =>
  nodes.flatMap((node) => wordsOf(node).map((words) => `src/${file}:${lineOf(text, node)}  ${words}`)),
)
for (const line of found) console.error(line)
if (found.length) {
  console.error(
    '\nWords of a language stand in engine files: move them to its data, and have the index hand them over.',
  )
  process.exit(1)
}

/** What a node holds of a language, shown. */
function wordsOf(node) {
  if (node.type === 'RegExpLiteral') return hasWords(plain(node.pattern)) ? [`/${node.pattern}/`] : []
  if (node.type === 'StringLiteral' && common.has(node.value)) return [`'${node.value}'`]
  if (node.type === 'CallExpression' && node.callee.property?.value === 'split') {
    const list = literalIn(node.callee.object)
    return list && hasWords(list) ? [`'${list}'`] : []
  }
  return []
}

/** A string, or strings put together. */
function literalIn(node) {
  if (node.type === 'StringLiteral') return node.value
  if (node.type === 'ParenthesisExpression') return literalIn(node.expression)
  if (node.type === 'BinaryExpression')
    return [node.left, node.right].map((side) => literalIn(side) ?? '').join('')
  return undefined
}

/** Three letters in a row are a word, unless something in the types goes by it. */
function hasWords(text) {
  return (text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).some((word) => !named.has(word))
}

/** A regular expression without its classes and escapes. */
function plain(pattern) {
  return pattern.replace(
    /\\p\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\k?<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<\w+>/gu,
    ' ',
  )
}

/** Values that types give: kinds of things, and how they stand. */
function namesIn(node) {
  if (
    node.type === 'TsLiteralType' &&
    node.literal.type === 'StringLiteral' &&
    !node.literal.value.includes(' ')
  )
    return node.literal.value.split('-')
  return []
}

/** Names of fields: a list of a language's data goes by such a word. */
function fieldsIn(node) {
  return node.type === 'TsPropertySignature' ? [node.key.value] : []
}

function* nodesOf(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') yield node
    for (const part of Object.values(node)) yield* nodesOf(part)
  }
}

/** The line on which the same literal first stands. */
function lineOf(text, node) {
  const at = text.indexOf(node.pattern ?? node.raw ?? literalIn(node.callee.object).slice(0, 20))
  return text.slice(0, Math.max(0, at)).split('\n').length
}
