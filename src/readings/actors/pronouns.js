import { tokenTag } from '../../language/index.js'
import { addPossessed } from './groups.js'
import { has } from './lexicon.js'
import { slugOf } from './spellings.js'
import { is, isVerb } from './sheet.js'
/**
 * Resolves "he", "she" and "they" to the person or pair last spoken of: the last subject of a verb of
 * speaking or acting that fits in gender, else the person last named in this sentence or the one before.
 * A gender nobody told is learnt from the first pronoun. What stays open gets no mention.
 */
export function addPronouns(register, genders, serving) {
  const { sheet } = register
  const named = [...register.mentions].sort((a, b) => a.first - b.first)
  const outside = { subject: undefined, pair: undefined, recent: [] }
  const inside = { subject: undefined, pair: undefined, recent: [] }
  let next = 0
  for (let i = 0; i < sheet.size; i++) {
    while (next < named.length && named[next].first <= i)
      note(register, sheet.quoted[i] ? inside : outside, named, next++)
    const wanted = register.taken[i] ? undefined : pronounAt(sheet, i)
    if (wanted === 'they') resolvePair(register, sheet.quoted[i] && inside.pair ? inside : outside, i)
    else if (wanted) {
      const actor = resolveOne(register, candidates(sheet, i, inside, outside), i, wanted, genders)
      if (actor !== undefined && (is(sheet, i, 'his') || is(sheet, i, 'her')))
        addPossessed(register, actor, i + 1, serving)
    }
  }
}
/** Those a pronoun at token `i` may mean, likeliest first. Speakers seldom say "he" of themselves. */
function candidates(sheet, i, inside, outside) {
  const near = (mention, most) => mention !== undefined && i - mention.first < most
  const recent = ({ recent }) => recent.filter((mention) => near(mention, 150))
  const subject = ({ subject }, most) => (near(subject, most) ? [subject] : [])
  if (!sheet.quoted[i]) return [...subject(outside, 600), ...recent(outside)]
  const speaker = outside.subject?.actor
  return [
    ...subject(inside, 100),
    ...recent(inside),
    ...recent(outside).filter(({ actor }) => actor !== speaker),
  ]
}
function pronounAt(sheet, i) {
  const lower = sheet.lower[i]
  if (is(sheet, i, 'he') || is(sheet, i, 'his')) return 'm'
  if (is(sheet, i, 'she') || is(sheet, i, 'her')) return 'f'
  return is(sheet, i, 'they') ? 'they' : undefined
}
function note(register, state, named, index) {
  const mention = named[index]
  const { sheet } = register
  const kind = mention.actor.split('/')[0]
  if (kind === 'person') state.recent.unshift(mention)
  const subject = isSubject(sheet, mention)
  if (kind === 'person' && subject) state.subject = mention
  const before = named[index - 1]
  const joins = before && mention.first - before.end === 1 && is(sheet, before.end, 'and')
  if (joins && subject && before.actor !== mention.actor && before.actor.split('/')[0] === kind)
    state.pair = [before, mention]
  else if (kind === 'group' && subject) state.pair = [mention]
}
/** Whether a verb of speaking or acting follows, or one of speaking stands before ("said Osei"). */
function isSubject(sheet, { first, end }) {
  const { lexicon } = sheet
  for (let i = end; i < end + 3 && i < sheet.size; i++) {
    const lower = sheet.lower[i]
    if (isVerb(sheet, i)) return true
    if (!/ly$/.test(lower) && !is(sheet, i, 'adverbs')) break
  }
  const before = sheet.lower[first - 1] ?? ''
  return (
    is(sheet, first - 1, 'saidBefore') || has(lexicon, `${sheet.lower[first - 2]} ${before}`, 'saidBefore')
  )
}
function resolveOne(register, heard, i, wanted, genders) {
  const gender = ({ actor }) => genders.get(actor) ?? '?'
  const found = heard.find((mention) => gender(mention) === wanted || gender(mention) === '?')
  const sure = heard.find((mention) => gender(mention) === wanted)
  // One whose gender nobody told gives way to one that fits, unless it is the likeliest of all.
  const meant = found && gender(found) === '?' && found !== heard[0] && sure ? sure : found
  if (!meant) return undefined
  if (gender(meant) === '?') genders.set(meant.actor, wanted)
  register.mention(meant.actor, i, i + 1, 'pronoun', 'a pronoun for the person last spoken of')
  return meant.actor
}
function resolvePair(register, { pair }, i) {
  const { sheet } = register
  const acts = is(sheet, i + 1, 'speaks') || is(sheet, i + 1, 'acts') || is(sheet, i + 1, 'adverbs')
  if (!pair || !acts || i - pair.at(-1).first > 120) return
  if (pair.length === 1) {
    register.mention(pair[0].actor, i, i + 1, 'pronoun', 'a pronoun for the group last spoken of')
    return
  }
  const members = pair.map(({ actor }) => actor)
  const id = `group/${members.map((actor) => slugOf(actor.split('/').at(-1))).join('-and-')}`
  const name = members.map((actor) => register.actors.get(actor)?.name ?? actor).join(' and ')
  if (register.mention(id, i, i + 1, 'pronoun', 'a pronoun for the pair last spoken of'))
    register.actor({ id, kind: 'group', name, names: [], members })
}
