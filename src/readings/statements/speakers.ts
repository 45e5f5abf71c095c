import { overlaps, type Report, type Span } from '../../evidence/index.ts'
import type { Findings } from '../reader.ts'
import type { Actor, ActorMention, ActorRef } from '../reading.ts'
import { bodyBehind, nameBehind, refOf, singleNameBehind } from './behind.ts'
import { isCrowd } from './crowd.ts'
import { HYPHEN, itemsSpan, type Flow } from './flow.ts'
import { nounPhraseAfter, type NounPhrase, type Part } from './phrases.ts'
import { isJoint, issuerOf, senderOf } from './senders.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Who speaks, found in the order of the text: it remembers the last speaker, and makes unnamed ones. */
export class Speakers {
  /** Actors and mentions made here, for speakers that no earlier reader knew. */
  readonly actors: Actor[] = []
  readonly mentions: ActorMention[] = []
  /** Actors known before of whom more names are told where they speak. */
  readonly called = new Set<string>()
  /** Whoever spoke last, for pronouns and for quotations without a cue. */
  last: readonly ActorRef[] = []
  /** Whose text was last announced ("a statement"), for "the statement said". */
  author: readonly ActorRef[] = []
  readonly #report: Report
  readonly #found: readonly ActorMention[]
  readonly #known: Map<string, Actor>
  /** Where places are named that are no metonyms. */
  readonly #places: readonly Span[]
  readonly #language: Vocabulary
  readonly #unnamed = new Map<string, string>()
  #count: number
  /** Actors with the pronouns that stand for them somewhere, by first letter. */
  readonly #meant = new Set<string>()
  /** The last speaker that is no person. */
  #lastBody: readonly ActorRef[] = []
  /** Where the last statement ended. */
  #heardTo = -1

  constructor(
    report: Report,
    { actors, mentions, places }: Pick<Findings, 'actors' | 'mentions' | 'places'>,
    language: Vocabulary,
  ) {
    this.#places = places.map(({ span }) => span)
    this.#report = report
    this.#found = mentions
    this.#known = new Map(actors.map((actor) => [actor.id, actor]))
    this.#language = language
    this.#count = actors.filter(({ id }) => id.startsWith(`person/unnamed/${report.id}/`)).length
    for (const { actor, text, how } of mentions)
      if (how === 'pronoun') this.#meant.add(`${actor} ${kindOf(text)}`)
  }

  /** Remembers who spoke, and where it was said. */
  heard(speaker: readonly ActorRef[], evidence: readonly Span[]): void {
    if (speaker.length === 0) return
    this.last = speaker
    if (!speaker.some(({ actor }) => actor.startsWith('person/'))) this.#lastBody = speaker
    this.#heardTo = evidence.at(-1)?.[1] ?? -1
  }

  actor(id: string): Actor | undefined {
    return this.#known.get(id) ?? this.actors.find((actor) => actor.id === id)
  }

  /** Whom a mouthpiece speaks for, by the office it holds: the state of a "Foreign Ministry spokeswoman". */
  institution(ref: ActorRef): ActorRef | undefined {
    const roles = this.actor(ref.actor)?.roles ?? []
    const office = roles.find(({ title, of }) => of !== undefined && this.#isMouthpiece(title))
    return office?.of === undefined ? undefined : { ...ref, actor: office.of }
  }

  /** Whether somebody speaks for others, by title or description. */
  speaksForOthers({ actor }: ActorRef): boolean {
    const known = this.actor(actor)
    if (!known) return false
    return [...known.roles.map(({ title }) => title), ...known.descriptions].some((words) =>
      this.#isMouthpiece(words),
    )
  }

  #isMouthpiece(words: string): boolean {
    return words
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => this.#language.mouthpieces.has(word))
  }

  /** Somebody a transcript knows only by a label, such as the questions' "Q". */
  labelled(label: string, span: ActorRef['span']): ActorRef {
    const text = this.#report.text.slice(...span)
    const before = this.#unnamed.get(`: ${label}`)
    if (before !== undefined) return { actor: before, text, span }
    const id = `person/unnamed/${this.#report.id}/${++this.#count}`
    this.#unnamed.set(`: ${label}`, id)
    this.#make({ id, kind: 'person', name: label, anonymous: true, type: 'speaker' }, text, span)
    return { actor: id, text, span }
  }

  /** The actors a noun phrase names; empty where it names nobody who could speak. */
  of(flow: Flow, phrase: NounPhrase): readonly ActorRef[] {
    if (isCrowd(flow, phrase, this.#language)) return [this.#crowd(flow, phrase)]
    return phrase.parts.flatMap((part) => this.#ofPart(flow, part)).flatMap((ref) => this.#membersOf(ref))
  }

  /** "activists and protesters": one group, of all that is said of them. */
  #crowd(flow: Flow, { to, parts }: NounPhrase): ActorRef {
    const { text, span } = this.#wordsOf(flow, { from: parts[0]!.from, to, head: parts[0]!.head })
    const name = text.replace(ARTICLE, '')
    const id = `group/${slug(name)}`
    const { head } = parts.at(-1)!
    const type = this.#language.people.get(flow.items[head]!.low) ?? 'person'
    const bare = this.#wordsOf(flow, { from: parts[0]!.from, to: head + 1, head }).text.replace(ARTICLE, '')
    if (!this.actor(id)) this.#make({ id, kind: 'group', name, anonymous: true, type }, bare, span)
    return { actor: id, text, span }
  }

  /** "Both leaders", "the parties": the people or states, where the report tells who they are. */
  #membersOf(ref: ActorRef): readonly ActorRef[] {
    const members = this.actor(ref.actor)?.members ?? []
    const alike = (kind: string) => members.every((id) => id.startsWith(kind))
    return members.length > 1 && (alike('person/') || alike('state/'))
      ? members.map((actor) => ({ ...ref, actor }))
      : [ref]
  }

  #ofPart(flow: Flow, part: Part): readonly ActorRef[] {
    const head = flow.items[part.head]!
    const body = bodyBehind(flow, part, this.#language)
    if (body) return [body]
    if (head.mention) {
      this.#noteWhole(flow, part, head.mention)
      const behind = head.mention.how === 'unnamed' ? nameBehind(flow, part, this.#language) : undefined
      return [behind ?? this.#resumed(flow, head.mention) ?? refOf(head.mention)]
    }
    const { low } = head
    if (this.#language.firstPerson.has(low)) return []
    const span = itemsSpan(flow, part.from, part.to)
    const words = flow.page.analysis.text.slice(...span)
    if (this.#language.pronouns.has(low) || this.#language.objects.has(low))
      return this.#meantBy(low, words, span) ?? [this.#unnamedPerson(flow, part, 'person')]
    if (this.#language.texts.has(low)) return this.#ofText(flow, part, words, span)
    const type = this.#language.people.get(low)
    if (type !== undefined) {
      const single = singleNameBehind(flow, part)
      return [
        nameBehind(flow, part, this.#language) ??
          (single ? this.#madeUp(flow, single, 'person') : this.#unnamedPerson(flow, part, type)),
      ]
    }
    if (this.#language.bodies.has(low)) return [this.#body(flow, part)]
    if (this.#isWhere(flow, part)) return []
    // "a second Norvian" has no name
    const isSomebody = this.#language.articles.has(flow.items[part.from]!.low) && part.from < part.head
    if (head.tag === 'PROPN' && !isSomebody) return [this.#madeUp(flow, part, 'person')]
    return this.#language.abstract.test(low) ? [] : [this.#unnamedPerson(flow, part, 'person')]
  }

  /** "the last four envoys", "a group of envoys": all that is said of people whom nobody names is a name of theirs. */
  #noteWhole(flow: Flow, part: Part, { actor, how, span }: ActorMention): void {
    if (how !== 'unnamed' && how !== 'group') return
    const known = this.#known.get(actor)
    const whole = itemsSpan(flow, part.from, part.to)
    if (!known || known.members.length > 0 || (whole[0] >= span[0] && whole[1] <= span[1])) return
    const name = flow.page.analysis.text.slice(...whole).replace(ARTICLE, '')
    if (known.names.includes(name)) return
    this.#known.set(actor, { ...known, names: [...known.names, name] })
    this.called.add(actor)
  }

  /** "in Vik": a place behind a preposition; a town's name without one is as often a person's. */
  #isWhere(flow: Flow, { from, head }: Part): boolean {
    const span = itemsSpan(flow, head, head + 1)
    return flow.items[from - 1]?.tag === 'ADP' && this.#places.some((place) => overlaps(place, span))
  }

  /** A pronoun that no earlier reader resolved stands for whoever spoke last; "it" for no person, "they" for no one. */
  #meantBy(pronoun: string, text: string, span: Span): readonly ActorRef[] | undefined {
    const meant = this.#language.things.has(pronoun) ? this.#lastBody : this.last
    // "They" are more than one: if nobody knows who, they stay unnamed.
    const [only, ...others] = meant
    const one = only?.actor.startsWith('person/') && others.length === 0 && !this.actor(only.actor)?.anonymous
    if (one && this.#language.plurals.has(pronoun)) return undefined
    return meant.map((ref) => ({ ...ref, text, span }))
  }

  /** "the government", where a state's adjective or name stands before it, is the state. */
  #body(flow: Flow, part: Part): ActorRef {
    const inside = this.#actorIn(flow, part)
    const { low } = flow.items[part.head]!
    const state = inside?.actor.startsWith('state/') && this.#language.governments.has(low)
    return inside && state
      ? { ...inside, ...this.#wordsOf(flow, part) }
      : this.#madeUp(flow, part, 'organisation')
  }

  /**
   * "he said" right after a statement of one person goes on with that person, whoever else was named in the
   * words between, unless the other pronoun stands for that person elsewhere. So does "they said" after some
   * witnesses' words, and "she said" right behind those of somebody unnamed.
   */
  #resumed(flow: Flow, { how, text, span }: ActorMention): ActorRef | undefined {
    const [speaker, ...others] = this.last
    if (how !== 'pronoun' || !speaker || others.length > 0 || !speaker.actor.startsWith('person/'))
      return undefined
    if (this.#heardTo < 0) return undefined
    const between = flow.page.analysis.text.slice(this.#heardTo, span[0])
    const several = kindOf(text) === 't'
    const unnamed = this.actor(speaker.actor)?.anonymous === true
    const resumes = several
      ? unnamed && speaker.text.endsWith('s') && between.length < NEAR
      : (unnamed && !speaker.text.endsWith('s') && /^[\s"”’»]*$/u.test(between)) ||
        /^\s*["“„«‘'][\s\S]*["”“»’'][\s,]*$/u.test(between)
    const conflict = this.#meant.has(`${speaker.actor} ${kindOf(text) === 's' ? 'h' : 's'}`)
    return resumes && !conflict ? { ...speaker, text, span } : undefined
  }

  /** "the statement": of its owner, else of whoever issued the last one. */
  #ofText(flow: Flow, part: Part, text: string, span: ActorRef['span']): readonly ActorRef[] {
    const owner = this.#actorIn(flow, part) ?? this.#ownerBody(flow, part)
    if (owner) return this.#pairBefore(flow, part, owner)
    const publishers = this.#publishers(flow, part)
    if (publishers.length > 0) return publishers
    const isKnown = this.#language.definite.has(flow.items[part.from]!.low)
    if (!isKnown && !isJoint(flow, part, this.#language)) return issuerOf(flow, part, this.#language)
    const author =
      [this.author, this.last, senderOf(flow, part, this.#found, this.#language)].find(
        (refs) => refs.length > 0,
      ) ?? []
    return author.map((ref) => ({ ...ref, text, span }))
  }

  /** "the ministry's statement": a body that no reader of actors knows. */
  #ownerBody(flow: Flow, { from, head }: Part): ActorRef | undefined {
    const own = flow.items.findIndex(({ low }, i) => i > from && i < head && low === "'s")
    const noun = flow.items[own - 1]
    return noun && this.#language.bodies.has(noun.low)
      ? this.#body(flow, { from, to: own, head: own - 1 })
      : undefined
  }

  /** "the Norland-Sundia statement": of both, or of those two who spoke last. */
  #pairBefore(flow: Flow, { from, to, head }: Part, owner: ActorRef): readonly ActorRef[] {
    const { items } = flow
    const at = items.findIndex(({ mention }) => mention?.span[0] === owner.span[0])
    const names = items
      .slice(from, head)
      .flatMap(({ tag, low }) => (tag === 'DET' || low === HYPHEN ? [] : [low]))
    const told = this.last.map(({ text }) => ` ${text.toLowerCase()} `).join()
    if (
      names.length > 1 &&
      items[at + 1]?.low === HYPHEN &&
      names.every((name) => told.includes(` ${name} `))
    )
      return this.last.map((ref) => ({ ...ref, ...this.#wordsOf(flow, { from, to, head }) }))
    const other = items[at - 2]?.mention
    const pairs = items[at - 1]?.low === HYPHEN || this.#language.ands.has(items[at - 1]?.low ?? '')
    return other && pairs && at - 2 >= from && at < to ? [refOf(other), owner] : [owner]
  }

  /** "a report released on Monday by the ministry", "a statement from Norland and Sundia". */
  #publishers(flow: Flow, { to }: Part): readonly ActorRef[] {
    for (let i = to; i < to + 4; i++) {
      const item = flow.items[i]
      if (!item || /^[.,;:]$/u.test(item.low)) return []
      const isFrom = i === to && this.#language.origins.has(item.low)
      if (!this.#language.agents.has(item.low) && !isFrom) continue
      const issuers = nounPhraseAfter(flow, i + 1, this.#language)?.parts ?? []
      return issuers.flatMap((issuer) => {
        const isBody = this.#language.bodies.has(flow.items[issuer.head]!.low)
        return this.#actorIn(flow, issuer) ?? (isBody ? this.#body(flow, issuer) : [])
      })
    }
    return []
  }

  #actorIn(flow: Flow, part: Part): ActorRef | undefined {
    for (let i = part.to - 1; i >= part.from; i--) {
      const { mention } = flow.items[i]!
      if (mention) return refOf(mention)
    }
    return undefined
  }

  /** "the official" is the last official; "an official" is somebody new. */
  #unnamedPerson(flow: Flow, part: Part, type: string): ActorRef {
    const { text, span } = this.#wordsOf(flow, part)
    const head = flow.items[part.head]!.low
    const before = this.#unnamed.get(head)
    const definite = part.to - part.from <= 3 && this.#language.definite.has(flow.items[part.from]!.low)
    const owned = this.#language.possessive.has(flow.items[part.from]!.low)
    const holder = definite
      ? (this.last.find((ref) => this.#isCalled(ref, head)) ?? this.#titled(flow, part))
      : owned
        ? this.#titled(flow, part)
        : undefined
    if (holder) return { actor: holder.actor, text, span }
    if (definite && before !== undefined) return { actor: before, text, span }
    const id = `person/unnamed/${this.#report.id}/${++this.#count}`
    this.#unnamed.set(head, id)
    const name = this.#whole(flow, part).replace(ARTICLE, '')
    this.#make({ id, kind: 'person', name, anonymous: true, type }, text, span)
    return { actor: id, text, span }
  }

  /** "the Foreign Secretary", "its foreign minister": the one person of the report with a name who has that title. */
  #titled(flow: Flow, { from, to }: Part): { readonly actor: string } | undefined {
    // "the secretary" may be anybody's
    if (to - from < 3) return undefined
    const title = flow.page.analysis.text.slice(...itemsSpan(flow, from + 1, to)).toLowerCase()
    const holders = [...this.#known.values()].filter(
      ({ kind, anonymous, roles }) =>
        kind === 'person' && !anonymous && roles.some((role) => role.title.toLowerCase() === title),
    )
    return holders.length === 1 ? { actor: holders[0]!.id } : undefined
  }

  /** With what a preposition joins: "a person in the room". */
  #whole(flow: Flow, { from, to }: Part): string {
    const joins = this.#language.ofs.has(flow.items[to]?.low ?? '')
    // "familiar with the talks"
    const link = flow.items[to + 1]?.tag === 'ADP' ? to + 1 : to
    const more = joins ? nounPhraseAfter(flow, link + 1, this.#language) : undefined
    return flow.page.analysis.text.slice(...itemsSpan(flow, from, more?.to ?? to))
  }

  /** Whether the reader of actors knows somebody by such a noun ("the minister"). */
  #isCalled({ actor }: ActorRef, noun: string): boolean {
    const known = this.actor(actor)
    const titles = known ? [...known.roles.map(({ title }) => title), ...known.descriptions] : []
    return titles.some((words) => words.toLowerCase().split(/\s+/u).includes(noun))
  }

  #madeUp(flow: Flow, part: Part, kind: 'person' | 'organisation'): ActorRef {
    const { text, span } = this.#wordsOf(flow, part)
    const name = text.replace(ARTICLE, '')
    const id = `${kind === 'person' ? 'person' : 'org'}/${slug(name)}`
    if (!this.actor(id)) this.#make({ id, kind, name }, text, span)
    return { actor: id, text, span }
  }

  #make(
    made: Pick<Actor, 'id' | 'kind' | 'name' | 'anonymous' | 'type'>,
    text: string,
    span: ActorRef['span'],
  ): void {
    this.actors.push({
      ...made,
      names: [...new Set(made.anonymous ? [made.name, text] : [made.name])],
      descriptions: [],
      roles: [],
      members: [],
      relations: [],
    })
    const how = made.anonymous ? 'unnamed' : 'name'
    this.mentions.push({ actor: made.id, text, span, how, by_rule: 'speaker' })
  }

  #wordsOf(flow: Flow, part: Part): { text: string; span: ActorRef['span'] } {
    const span = itemsSpan(flow, part.from, part.to)
    return { text: flow.page.analysis.text.slice(...span), span }
  }
}

const ARTICLE = /^(?:the|a|an) /iu

/** How many characters may part "they" from the last words of those it means. */
const NEAR = 60

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** The first letter tells "he", "she" and "they" apart. */
function kindOf(pronoun: string): string {
  return pronoun.charAt(0).toLowerCase()
}
