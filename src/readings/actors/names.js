import { has, isEveryday } from './lexicon.js'
import { is } from './sheet.js'
/** Runs of name words outside fixed names and titles, in text order. */
export function findRuns(sheet, finds) {
  const runs = []
  for (let i = 0; i < sheet.size; i++) {
    const start = nameStart(sheet, finds, i)
    if (start < 0) continue
    let end = start
    while (end < sheet.size) {
      const next = nextOfRun(sheet, finds, start, end)
      if (next < 0) break
      end = next
    }
    if (end <= start) continue
    end = suffixAfter(sheet, end)
    const run = trimmedRun(sheet, { first: i, end })
    if (run) runs.push(run)
    i = end - 1
  }
  return runs
}
/** Where the first capitalised word of a run that begins at token `i` stands; -1 where none begins. */
function nameStart(sheet, finds, i) {
  if (isNameWord(sheet, finds, i)) return i
  // "al-Abadi", "bin Salman": a prefix or particle written small.
  const lower = sheet.lower[i]
  if (!free(finds, i)) return -1
  if (isJoinedPrefix(sheet, i)) return i
  const particle = i + 1 < sheet.size && sheet.gap[i + 1] === 1 && isNameWord(sheet, finds, i + 1)
  return particle && PARTICLE_FIRST.test(lower) && is(sheet, i, 'particles') ? i : -1
}
// Particles with which a bare surname begins: "von Amsberg", "bin Salman".
const PARTICLE_FIRST = /^(?:bin|ibn|bint|abu|von|van|al|el)$/
function isJoinedPrefix(sheet, i) {
  return (
    sheet.lower[i + 1] === '-' &&
    sheet.gap[i + 1] === 0 &&
    sheet.gap[i + 2] === 0 &&
    sheet.capital[i + 2] === 1 &&
    is(sheet, i, 'prefixes')
  )
}
function free({ chunks, titles }, i) {
  return !chunks[i] && !titles[i]
}
function isNameWord(sheet, finds, i) {
  if (i >= sheet.size || !sheet.capital[i] || !free(finds, i)) return false
  const word = sheet.words[i]
  if (word.length === 1 && word !== 'O') return false
  return !is(sheet, i, 'never') || isGivenBeforeName(sheet, i)
}
/** "April Hale", "June Osei": a month that is a given name before a capital word that is not everyday. */
function isGivenBeforeName(sheet, i) {
  return (
    sheet.lexicon.given.has(sheet.lower[i]) &&
    sheet.lower[i].length > 2 &&
    sheet.capital[i + 1] === 1 &&
    sheet.gap[i + 1] === 1 &&
    !isEveryday(sheet.lexicon, sheet.lower[i + 1])
  )
}
/** The token after the next word of the run that now ends at `end`, or -1 where the run ends here. */
function nextOfRun(sheet, finds, start, end) {
  if (end >= sheet.size) return -1
  if (end === start) return joined(sheet, isJoinedPrefix(sheet, end) ? end + 3 : end + 1)
  const gap = sheet.gap[end]
  if (gap !== 1 || breaksLine(sheet, end)) return -1
  if (isNameWord(sheet, finds, end)) return joined(sheet, end + 1)
  if (!free(finds, end)) return -1
  if (/^\p{Lu}\.?$/u.test(sheet.words[end]) && sheet.words[end] !== 'I' && sheet.capital[end + 1])
    return sheet.words[end + 1] === '.' ? end + 2 : end + 1
  if (isJoinedPrefix(sheet, end)) return joined(sheet, end + 3)
  return afterParticles(sheet, finds, end)
}
/** Particles within a name: "van der", "bin", when a name word follows. */
function afterParticles(sheet, finds, end) {
  for (let k = end; k < end + 3 && k < sheet.size; k++) {
    if (sheet.gap[k] !== 1 || !is(sheet, k, 'particles')) return -1
    if (sheet.gap[k + 1] === 1 && isNameWord(sheet, finds, k + 1)) return joined(sheet, k + 2)
    if (isJoinedPrefix(sheet, k + 1) && sheet.gap[k + 1] === 1) return joined(sheet, k + 4)
  }
  return -1
}
/** "Hale, Jr." */
function suffixAfter(sheet, end) {
  const at = sheet.words[end] === ',' ? end + 1 : end
  return at < sheet.size && sheet.gap[at] === 1 && is(sheet, at, 'suffixes') ? at + 1 : end
}
/** Past parts joined by hyphens ("Abd-Rabbu", "Min-soon"), dots in a domain ("Rima.Az") and suffixes. */
function joined(sheet, end) {
  while (end + 1 < sheet.size && sheet.gap[end] === 0 && sheet.gap[end + 1] === 0) {
    const sign = sheet.words[end]
    const next = sheet.words[end + 1]
    const hyphen =
      sign === '-' && /^\p{L}/u.test(next) && !(sheet.lexicon.everyday.has(next) && next.length > 4)
    const domain = sign === '.' && /^\p{L}{2,}$/u.test(next)
    const accent = /^['`ʻ]$/.test(sign) && /^\p{L}/u.test(next)
    if (!hyphen && !domain && !accent) break
    end += 2
  }
  return end
}
function breaksLine({ analysis }, i) {
  const { sentences } = analysis
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle] < i) low = middle + 1
    else high = middle
  }
  return sentences[low] === i
}
/** The run without everyday words at a sentence's opening ("Today Hale"). */
function trimmedRun(sheet, { first, end }) {
  const { lexicon } = sheet
  while (first < end) {
    const lower = sheet.lower[first]
    const opens = sheet.opens[first] === 1 || sheet.headline[first] === 1
    const plain = isEveryday(lexicon, lower) && (!lexicon.given.has(lower) || first + 1 === end)
    if (opens && plain && first + 1 < end && sheet.capital[first + 1]) first++
    else break
  }
  return first < end ? { first, end } : undefined
}
