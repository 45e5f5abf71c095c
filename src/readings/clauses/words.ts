/** The small words of a language that tell how an event stands: data, one object a language. */
export interface ClauseWords {
  /** "not", "never", "refused to": what follows did not happen. */
  readonly negating: readonly string[]
  /** "denied", "no truth in": somebody says it did not happen. */
  readonly denying: readonly string[]
  /** "if", "unless", "contingent upon". */
  readonly conditional: readonly string[]
  /** "may", "hopes to", "open to". */
  readonly possible: readonly string[]
  /** "proposed", "called for", "invited": what follows is put forward. */
  readonly proposing: readonly string[]
  /** "will", "is due to", "plans to", "upcoming". */
  readonly planning: readonly string[]
  /** After or before the event: "cancelled", "called off". */
  readonly cancelling: readonly string[]
  readonly postponing: readonly string[]
  /** "under way", "are holding": it goes on now. */
  readonly ongoing: readonly string[]
  /** Words at which a clause begins or ends: "after", "while", "said". */
  readonly borders: readonly string[]
  readonly firstPersonOne: readonly string[]
  readonly firstPersonMany: readonly string[]
  /** Prepositions that lead to a place ("in", "at"). */
  readonly placing: readonly string[]
}
