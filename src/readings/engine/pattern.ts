/**
 * What a rule's notation says, as a tree. See `notation.ts` for the notation itself.
 * A node either tests one token (`Test`) or puts nodes together.
 */
export type Pattern =
  | { readonly kind: 'test'; readonly test: Test }
  /** Lower-case words taken from the text, over one token or several ("counter-proposal"). */
  | { readonly kind: 'words'; readonly words: string }
  /** Any entry of a word list, over one token or several. */
  | { readonly kind: 'list'; readonly list: string }
  /** A whole span of a layer that begins here: an actor, a time, a quotation. */
  | { readonly kind: 'layer'; readonly layer: string; readonly tag?: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat'
      readonly part: Pattern
      readonly least: number
      readonly most: number
      readonly lazy: boolean
    }
  | { readonly kind: 'capture'; readonly name: string; readonly part: Pattern }
  /** Looks without taking; `behind` looks at what ends where we stand (tests and words only). */
  | { readonly kind: 'look'; readonly part: Pattern; readonly wanted: boolean; readonly behind: boolean }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' }

/** A question about one token. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'lemma'; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: 'lemma-list'; readonly list: string }
  | { readonly kind: 'tag'; readonly tags: ReadonlySet<string> }
  | { readonly kind: 'shape'; readonly source: string }
  | { readonly kind: 'in-list'; readonly list: string }
  | { readonly kind: 'in-layer'; readonly layer: string; readonly tag?: string }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  /** Has a dependent (`down`) or a head (`up`) by one of these relations which passes the test. */
  | {
      readonly kind: 'link'
      readonly down: boolean
      readonly relations: ReadonlySet<string>
      readonly capture?: string
      readonly test: Test
    }
