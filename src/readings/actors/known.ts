/** An actor that a user names beforehand, made ready. */
export interface KnownActor {
  readonly id: string
  readonly kind: 'person' | 'state' | 'organisation' | 'group'
  readonly name: string
  /** Every spelling, the name itself among them. */
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly seats: readonly string[]
  readonly members: readonly string[]
  readonly roles: readonly { readonly title: string; readonly of?: string }[]
  readonly gender?: 'm' | 'f'
  readonly type?: string
}
