import type { Span } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import { NOTHING_FOUND, type Findings } from '../reader.ts'
import type { Actor, ActorKind, Statement } from '../reading.ts'

/**
 * Texts of case files, with what earlier readers would have found marked in them:
 *
 *     [Anna Berg]  [Norvia/state]  [the envoys/group]   an actor, a person where nothing else is said
 *     {Monday=2031-05-05}  {nine-hour=PT9H}             a date, a duration
 *     <Vessa>                                           a place
 *     «Berg| we must stop»                              words that Berg says
 *
 * For tests only.
 */
export function markedReport(
  marked: string,
  analyse: (text: string, language: string) => Analysis,
): { readonly analysis: Analysis; readonly found: Findings } {
  const notes: Note[] = []
  const text = unmark(marked, notes)
  const actors = new Map<string, Actor>()
  for (const { kind, words, value } of notes)
    if (kind === 'actor') actors.set(idOf(words, value), actorOf(words, (value || 'person') as ActorKind))
  const found: Findings = {
    ...NOTHING_FOUND,
    actors: [...actors.values()],
    mentions: only(notes, 'actor').map(({ words, value, span }) => {
      return { actor: idOf(words, value), text: words, span, how: 'name', by_rule: 'marked' }
    }),
    times: only(notes, 'time').map(({ words, value, span }) =>
      value.startsWith('P')
        ? { span, text: words, type: 'duration', value: { duration: value }, by_rule: 'marked' }
        : {
            span,
            text: words,
            type: 'date',
            value: { start: value, end: value, precision: 'day' },
            by_rule: 'marked',
          },
    ),
    places: only(notes, 'place').map(({ words, span }) => ({ name: words, text: words, span })),
    statements: only(notes, 'said').map(({ value, span }, i) => statementOf(value, span, i)),
  }
  return { analysis: analyse(text, 'en'), found }
}

interface Note {
  readonly kind: 'actor' | 'time' | 'place' | 'said'
  readonly words: string
  /** Kind of actor, value of a time, speaker of words. */
  readonly value: string
  readonly span: Span
}

/** The text without marks; what was marked goes to `notes`. Words that are said may hold other marks. */
function unmark(marked: string, notes: Note[], offset = 0): string {
  let text = ''
  for (const piece of marked.split(/(«[^»]*»|\[[^\]]*\]|\{[^}]*\}|<[^>]*>)/)) {
    const start = offset + text.length
    const inner = piece.slice(1, -1)
    const note = (kind: Note['kind'], words: string, value: string): void => {
      notes.push({ kind, words, value, span: [start, start + words.length] })
      text += words
    }
    if (piece.startsWith('«')) {
      const [speaker = '', said = ''] = inner.split(/\|(.*)/s)
      note('said', unmark(said, notes, start), speaker)
    } else if (piece.startsWith('[')) note('actor', inner.split('/')[0]!, inner.split('/')[1] ?? '')
    else if (piece.startsWith('{')) note('time', inner.split('=')[0]!, inner.split('=')[1] ?? '')
    else if (piece.startsWith('<')) note('place', inner, '')
    else text += piece
  }
  return text
}

function only(notes: readonly Note[], kind: Note['kind']): readonly Note[] {
  return notes.filter((note) => note.kind === kind).toSorted((a, b) => a.span[0] - b.span[0])
}

function idOf(words: string, kind: string): string {
  return `${kind === 'organisation' ? 'org' : kind || 'person'}/${words.toLowerCase().replace(/^the /, '').replaceAll(' ', '-')}`
}

function actorOf(name: string, kind: ActorKind): Actor {
  return {
    id: idOf(name, kind),
    kind,
    name,
    names: [name],
    descriptions: [],
    roles: [],
    members: [],
    relations: [],
  }
}

function statementOf(speaker: string, span: Span, i: number): Statement {
  return {
    id: `statement-${i + 1}`,
    kind: 'statement',
    evidence: [span],
    according_to: [],
    modality: 'held',
    issues: [],
    by_rule: 'marked',
    pieces: [],
    speaker: [{ actor: idOf(speaker, ''), text: speaker, span }],
    form: 'direct',
    content: [span],
  }
}
