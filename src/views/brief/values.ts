/** What a difference is in, as people read it. */
export const FIELDS: Readonly<Record<string, string>> = {
  account: 'what was said',
  action: 'what was done',
  count: 'how many',
  direction: 'which way it goes',
  done_by: 'who did it',
  duration: 'how long',
  figure: 'the figure',
  modality: 'whether it was so',
  parties: 'who agreed',
  participants: 'who took part',
  place: 'where',
  speaker: 'who said it',
  stance: 'what was answered',
  standing: 'whether it stands',
  state: 'who says so',
  status: 'how it stands',
  target: 'what was hit',
  time: 'when',
  what: 'what it covers',
}

/** How the values differ, as people read it. */
export const TYPES: Readonly<Record<string, string>> = {
  contradiction: 'cannot both be so',
  precision: 'more or less exact',
  wording: 'in other words or figures',
  scope: 'one covers more than the other',
  acceptance: 'yes and no, or more and less of a yes',
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

/** A value as people read it: of a duration (ISO 8601) its words, "1 hour 30 minutes". */
export function inWords(field: string, value: string): string {
  if (field !== 'duration') return value
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    value,
  )
  const words = parts
    ?.slice(1)
    .flatMap((n, i) => (n === undefined ? [] : [`${n} ${UNITS[i]}${n === '1' ? '' : 's'}`]))
  return words?.length ? words.join(' ') : value
}
