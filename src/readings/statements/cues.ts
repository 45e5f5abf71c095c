import type { Modality } from '../reading.ts'
import { boundBefore, mainAfter } from './bound.ts'
import type { Begun, Cue } from './cue.ts'
import { HYPHEN, isPause, isScrap, standsAt, type Flow } from './flow.ts'
import { isPublished, isTakenUp, namesItsNoun, saysNothing } from './guards.ts'
import { linkedSubject } from './links.ts'
import { adjectiveCue, nounCue } from './nominal.ts'
import { passiveCue } from './passives.ts'
import {
  canSpeak,
  isNominal,
  isSpeaker,
  nounPhraseAfter,
  nounPhraseBefore,
  pronounAt,
  type NounPhrase,
} from './phrases.ts'
import { sentenceStart } from './sentences.ts'
import { sourceCue } from './sources.ts'
import { isNamed, subjectBefore, subjectOfSentence, type Before } from './subjects.ts'
import type { VerbForm, Vocabulary } from './vocabulary.ts'

/** The cues of a flow, in text order. */
export function findCues(flow: Flow, language: Vocabulary): readonly Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < flow.items.length; at++) {
    const item = flow.items[at]!
    if (item.kind !== 'word') continue
    const cue =
      sourceCue(flow, at, language) ??
      verbCue(flow, at, language) ??
      nounCue(flow, at, language) ??
      adjectiveCue(flow, at, language) ??
      colonCue(flow, at, found.at(-1), language) ??
      attributionCue(flow, at, language)
    if (!cue) continue
    found.push(cue)
    at = Math.max(at, cue.shape === 'source' ? cue.end - 1 : cue.at)
  }
  return found
}

/** "Berg left no doubt: '…'": a colon before a quotation, where no verb of saying is. */
function colonCue(flow: Flow, at: number, before: Cue | undefined, language: Vocabulary): Cue | undefined {
  const quote = flow.items[at + 1]
  if (flow.items[at]!.low !== ':' || quote?.kind !== 'quote' || isScrap(quote)) return undefined
  const start = sentenceStart(flow, at)
  if (before && before.at >= start) return undefined
  const subject = nounPhraseBefore(flow, at - 1, language)
  const own = subject && (subject.from === start || isNamed(flow, subject))
  const whole = own ? subject : subjectOfSentence(flow, at, start, language)
  return whole && { ...quoting(':', at), start: at, end: at + 1, subject: whole, shape: 'finite' }
}

/** "'…,' Berg mocks", "'…,' grins Berg": whatever verb stands with a speaker right after a quotation. */
function attributionCue(flow: Flow, at: number, language: Vocabulary): Cue | undefined {
  const item = flow.items[at]!
  if (item.tag !== 'VERB' || item.low.endsWith('ing') || !quoteNear(flow, at)) return undefined
  // "'…,' the agency quoted Berg as saying"
  if (language.quotedAs.has(item.low)) return undefined
  // "'…' Berg's added terms"
  if (flow.items[at - 1]?.low === "'s" && describes(flow, at, language)) return undefined
  const before = subjectBefore(flow, at, language)
  if (before.words.some((word) => language.duties.has(word))) return undefined
  const subject = before.subject
  const opening = subject ? flow.items[subject.from - 1] : flow.items[at - 1]
  const quote = opening?.low === ',' ? flow.items[subject ? subject.from - 2 : at - 2] : opening
  if (!quote?.quote || quote.end - quote.first < 5 || !leavesOff(flow, quote.quote.span[1])) return undefined
  const inverted = subject ? undefined : nounPhraseAfter(flow, at + 1, language)
  if (subject) return { ...quoting(item.low, at), start: subject.from, end: at + 1, subject, shape: 'finite' }
  return (
    inverted && {
      ...quoting(item.low, at),
      start: at,
      end: inverted.to,
      subject: inverted,
      shape: 'inverted',
    }
  )
}

function quoteNear({ items }: Flow, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) if (items[i]!.kind === 'quote') return true
  return false
}

/** Whether a quotation that ends at `end` ends as one before its cue does: on a comma, a question, a dash. */
function leavesOff({ page }: Flow, end: number): boolean {
  return /[,?!…—–-]["”“»’']|["”“»’'],$/u.test(page.analysis.text.slice(end - 2, end + 1))
}

function quoting(lemma: string, at: number): Pick<Cue, 'verb' | 'at' | 'aside' | 'modality'> {
  return { verb: { lemma, frame: 'quotes', form: 'past', noun: false }, at, aside: false, modality: 'held' }
}

function verbCue(flow: Flow, at: number, language: Vocabulary): Cue | undefined {
  const forms = language.verbs.get(flow.items[at]!.low)
  if (!forms) return undefined
  const verb = bestForm(flow, at, forms)
  if (!verb || looksLikeNoun(flow, at, verb, language)) return undefined
  const bound = boundBefore(flow, at, verb, language)
  const before = bound ?? subjectBefore(flow, at, language)
  if (saysNothing(flow, at, verb, before, language)) return undefined
  const modality = modalityOf(before, language)
  const passive = !bound && isPassive(before, language)
  const end = at + 1 + (verb.particle?.length ?? 0)
  const shared = { verb, at, end, modality, aside: false }
  if (verb.form === 'participle' && !passive) return participleCue(flow, shared, before, language)
  if (passive && verb.form === 'past') return passiveCue(flow, shared, before, language)
  const inverted = INVERTIBLE.has(verb.frame) ? invertedSubject(flow, at, end, before, language) : undefined
  if (inverted) {
    // "як заявила Берг, …"
    const aside = language.asides.has(flow.items[before.start - 1]?.low ?? '')
    const start = aside ? before.start - 1 : before.start
    return { ...shared, start, end: inverted.to, subject: inverted, shape: 'inverted', aside }
  }
  if (before.shared && verb.form === 'base' && !isTurn(flow, before, language)) return undefined
  if (before.shared) return { ...shared, start: before.start, subject: undefined, shape: 'shared' }
  if (!bound && !mayAgree(flow, verb, before, language)) return undefined
  // "as set out in the treaty"
  if (!before.subject && language.asides.has(flow.items[before.start - 1]?.low ?? '')) return undefined
  if (before.subject && isPublished(flow, verb, before, before.subject, language)) return undefined
  const near =
    before.subject && maySay(flow, before.subject, language) ? withName(flow, before.subject) : undefined
  const subject = near ?? linkedSubject(flow, at, language) ?? before.subject
  if (!subject || !(bound || agrees(flow, verb, before, subject, language))) return undefined
  if (namesItsNoun(flow, verb, before, subject) || isTakenUp(flow, at, subject)) return undefined
  if (standsFree(flow, subject, language) || isAwaited(flow, verb, subject, language)) return undefined
  return finiteCue(flow, shared, before, subject, language)
}

/** Whether somebody or a text ("a statement from the army") heads the phrase. */
function maySay(flow: Flow, phrase: NounPhrase, language: Vocabulary): boolean {
  return (
    canSpeak(flow, phrase, language) ||
    phrase.parts.every(({ head }) => language.texts.has(flow.items[head]!.low))
  )
}

/** "are talking, but say": a present form after a turn, where "to talk and say" has an infinitive. */
function isTurn({ items }: Flow, { start, words }: Before, { modals, conjunctions }: Vocabulary): boolean {
  if (words.some((word) => modals.has(word))) return true
  return conjunctions.has(items[start - 1]?.low ?? '') && items[start - 2]?.low === ','
}

/** "Berg, an adviser to the court said": the subject with the name before its comma, where both mean one person. */
function withName({ items }: Flow, subject: NounPhrase): NounPhrase {
  const name = items[subject.from - 2]?.mention
  const same = name?.how === 'name' && items[subject.parts[0]!.head]!.mention?.actor === name.actor
  const from = subject.from - 2
  return same && items[subject.from - 1]!.low === ','
    ? { from, to: subject.to, parts: [{ from, to: from + 1, head: from }] }
    : subject
}

/** "if Berg says so", "whether Berg has said so": words that may never come. */
function isAwaited({ items }: Flow, { form }: VerbForm, { from }: NounPhrase, language: Vocabulary): boolean {
  const before = items[from - 1]?.low ?? ''
  return language.openQuestions.has(before) || (form !== 'past' && language.conditions.has(before))
}

/**
 * "what Berg said" names words without giving them; "the plan, which Berg said was late", "a road which Berg said was
 * shut" and "a letter in which Berg said" give them.
 */
function standsFree({ items }: Flow, { from }: NounPhrase, language: Vocabulary): boolean {
  const opener = items[from - 2]
  const low = items[from - 1]?.low ?? ''
  if (!language.freeRelatives.has(low) || opener?.low === ',') return false
  return !language.relatives.has(low) || !/^(?:ADP|NOUN|PROPN)$/u.test(opener?.tag ?? '')
}

/** "…," said Berg; but never "told Berg", which names the listener. */
const INVERTIBLE = new Set(['says', 'names', 'asks', 'quotes'])

function finiteCue(flow: Flow, begun: Begun, before: Before, subject: NounPhrase, language: Vocabulary): Cue {
  const aside =
    language.asides.has(flow.items[subject.from - 1]?.low ?? '') &&
    !language.relatives.has(flow.items[before.start - 1]?.low ?? '') &&
    !isScene(flow, begun.end, subject, language)
  const start = subject.to >= before.start ? subject.from : before.start
  return { ...begun, start: aside ? subject.from - 1 : start, subject, shape: 'finite', aside }
}

/**
 * "prices rose as Berg warned that C": what went on meanwhile has words of its own, where the aside ("C, as Berg
 * warned, C") takes those around it.
 */
function isScene({ items }: Flow, end: number, { from }: NounPhrase, language: Vocabulary): boolean {
  const next = items[end]
  const opener = items[from - 2]
  if (!next || !opener) return false
  if (language.that.has(next.low) || next.kind === 'quote') return true
  return (
    !isPause(opener) &&
    opener.tag !== 'ADV' &&
    opener.tag !== 'ADJ' &&
    !isPause(next) &&
    opensClause(items, end)
  )
}

/** Whether a subject and its verb stand right here: "the talks had failed", "Lund, the envoy, had". */
function opensClause(items: Flow['items'], at: number): boolean {
  if (!/^(?:DET|NOUN|PROPN)$/u.test(items[at]?.tag ?? '')) return false
  for (let i = at + 1; i < items.length && i < at + 12; i++)
    if (items[i]!.tag === 'AUX' || items[i]!.tag === 'VERB') return !items[i]!.low.endsWith('ing')
  return false
}

/** Forms whose particle is there come first, then those without one. */
function bestForm(flow: Flow, at: number, forms: readonly VerbForm[]): VerbForm | undefined {
  const withParticle = forms.find(({ particle }) => particle && standsAt(flow, at + 1, particle))
  return withParticle ?? forms.find((form) => form.particle === undefined)
}

/** "the claims of", "a report": a determiner, an adjective or a possessive before it. */
function looksLikeNoun(flow: Flow, at: number, verb: VerbForm, language: Vocabulary): boolean {
  const item = flow.items[at]!
  const before = flow.items[at - 1]
  if (before?.low === "'s" && item.tag !== 'AUX') return !language.pronouns.has(flow.items[at - 2]?.low ?? '')
  if (before?.tag === 'DET' && verb.form === 'past') return describes(flow, at, language)
  if (!verb.noun) return false
  if (!before) return item.tag === 'NOUN'
  if (before.kind === 'actor' || isSpeaker(before, language)) return false
  if (/^(?:DET|ADJ|ADP)$/.test(before.tag)) return true
  if (verb.form === 'base' && bringsClause(flow, at + 1, language)) return false
  return /^(?:NOUN|PROPN)$/.test(item.tag) && /^(?:NOUN|PROPN)$/.test(before.tag)
}

/** "officials in Vik claim that they": behind a verb, where "the claim that" is a noun's. */
function bringsClause({ items }: Flow, at: number, language: Vocabulary): boolean {
  return (
    language.that.has(items[at]?.low ?? '') && items[at + 1] !== undefined && items[at + 1]!.tag !== 'VERB'
  )
}

/** "an estimated 300 people": a past form between a determiner and a noun. */
function describes(flow: Flow, at: number, language: Vocabulary): boolean {
  const next = flow.items[at + 1]
  return next !== undefined && (isNominal(next, language) || next.tag === 'ADJ' || next.tag === 'NUM')
}

/** Whether the words before the verb let it have a subject: a form in -ing only after "be". */
function mayAgree(flow: Flow, verb: VerbForm, before: Before, language: Vocabulary): boolean {
  const { words } = before
  if (verb.form === 'participle') return words.some((word) => language.passive.has(word))
  if (!words.some((word) => language.infinitive.has(word))) return true
  const goesOn =
    words.some((word) => language.goingOn.has(word)) && !words.some((word) => language.modals.has(word))
  return goesOn || isPrompted(flow, before, language)
}

/** "prompted Berg to say": who is made to speak does. */
function isPrompted(
  { items }: Flow,
  { subject, words }: Before,
  { prompting, infinitive }: Vocabulary,
): boolean {
  const only = words.length === 1 && infinitive.has(words[0]!)
  return only && subject !== undefined && prompting.has(items[subject.from - 1]?.low ?? '')
}

/** A plural or an auxiliary before a base form. */
function agrees(
  flow: Flow,
  verb: VerbForm,
  { words }: Before,
  { parts }: NounPhrase,
  language: Vocabulary,
): boolean {
  if (verb.form !== 'base' || isPastToo(verb, language)) return true
  if (words.some((word) => language.modals.has(word) || language.infinitive.has(word))) return true
  const head = flow.items[parts[0]?.head ?? 0]
  const last = head && flow.page.lower[head.end - 1]!
  return parts.length > 1 || (head !== undefined && (language.plurals.has(head.low) || last!.endsWith('s')))
}

/** "read", "put": a base that is its own past. */
function isPastToo({ lemma, form }: VerbForm, { verbs }: Vocabulary): boolean {
  return form === 'base' && verbs.get(lemma)!.some((other) => other.lemma === lemma && other.form === 'past')
}

function isPassive(before: Before, language: Vocabulary): boolean {
  const last = before.words.findLast(
    (word) => language.modals.has(word) || language.passive.has(word) || language.perfect.has(word),
  )
  return last !== undefined && language.passive.has(last)
}

/** ", adding that": after a comma, a dash, a quotation or "by"; "was quoted as saying" has its own subject. */
function participleCue(flow: Flow, begun: Begun, before: Before, language: Vocabulary): Cue | undefined {
  const previous = flow.items[begun.at - 1]
  if (previous && language.asides.has(previous.low)) return quotedAsSaying(flow, begun, language)
  const { start, words, subject } = before
  const main =
    start === begun.at && start === sentenceStart(flow, start)
      ? mainAfter(flow, begun.end, language)
      : undefined
  if (main) return { ...begun, start, ...main, shape: 'finite' }
  const opens = flow.items[start - 1]
  const cue: Cue = { ...begun, start, subject: undefined, shape: 'participle' }
  if (opens === undefined || opens.kind === 'quote' || isPause(opens) || /^[;(]$/.test(opens.low)) return cue
  if (language.participleOpeners.has(opens.low)) return cue
  if (language.relatives.has(opens.low) || !subject) return undefined
  if (language.accompanying.has(flow.items[subject.from - 1]?.low ?? ''))
    return canSpeak(flow, subject, language) ? finiteCue(flow, begun, before, subject, language) : undefined
  if (words.some((word) => language.passive.has(word)))
    return finiteCue(flow, begun, before, subject, language)
  return isNominal(opens, language) && (begun.verb.frame === 'says' || textNear(flow, start, language))
    ? cue
    : undefined
}

/** "issued a statement condemning": a text a few words before says what the participle brings. */
function textNear(flow: Flow, at: number, language: Vocabulary): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) if (language.texts.has(flow.items[i]!.low)) return true
  return false
}

function listenerAt(flow: Flow, at: number, language: Vocabulary): NounPhrase | undefined {
  return pronounAt(flow, at, language) ?? nounPhraseAfter(flow, at, language)
}

function quotedAsSaying(flow: Flow, begun: Begun, language: Vocabulary): Cue | undefined {
  for (let i = begun.at - 2; i > 0 && i > begun.at - 10; i--) {
    if (!language.quotedAs.has(flow.items[i]!.low)) continue
    const before = subjectBefore(flow, i, language)
    // "a paper quoted Berg as saying"
    const whom = i + 1 < begun.at - 1 ? listenerAt(flow, i + 1, language) : undefined
    if (whom?.to === begun.at - 1 && canSpeak(flow, whom, language))
      return { ...begun, start: before.subject?.from ?? i, subject: whom, shape: 'finite' }
    return before.subject && finiteCue(flow, begun, before, before.subject, language)
  }
  return undefined
}

/** "…," said Berg: a speaker after the verb, with a quotation, a comma or nothing before it. */
function invertedSubject(
  flow: Flow,
  at: number,
  end: number,
  before: Before,
  language: Vocabulary,
): NounPhrase | undefined {
  const { items } = flow
  const previous = items[before.start - 1]
  let last = before.start - 1
  while (last > 0 && isPause(items[last]!)) last--
  const afterQuote = items[last]?.kind === 'quote'
  if (afterQuote && isScrap(items[last]!) && before.subject) return undefined
  const atStart = before.start === sentenceStart(flow, at)
  if (!afterQuote && !atStart && !(previous && isPause(previous))) return undefined
  if (items[at]!.low.endsWith('ing') || language.that.has(items[end]?.low ?? '')) return undefined
  // French joins an inverted pronoun to its verb: "dit-il".
  const subject = nounPhraseAfter(flow, items[end]?.low === HYPHEN ? end + 1 : end, language)
  if (!subject) return undefined
  if (afterQuote) return subject
  const next = items[subject.to]
  const speaks = subject.parts.every(({ head }) => isSpeaker(items[head]!, language))
  // "… – said the envoy taking part": nothing else stands so behind a dash.
  const dashed = previous !== undefined && /^[–—-]+$/u.test(previous.low)
  const goesOn = !atStart && (next?.kind === 'time' || language.adjuncts.has(next?.low ?? ''))
  const ends = dashed || goesOn || next === undefined || isPause(next) || /^[.:]$/.test(next.low)
  return speaks && ends && !before.subject && (!atStart || next?.low !== '.') ? subject : undefined
}

function modalityOf({ words }: Before, language: Vocabulary): Modality {
  if (words.some((word) => language.negations.has(word))) return 'negated'
  if (words.some((word) => language.future.has(word))) return 'planned'
  return words.some((word) => language.possibility.has(word)) ? 'possible' : 'held'
}
