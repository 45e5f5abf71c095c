/** Units of time, as ISO 8601 durations write them; `H`, `MIN` and `S` stand after the `T`. */
export type Unit =
  | 'S'
  | 'MIN'
  | 'H'
  | 'D'
  | 'WE'
  | 'W'
  | 'M'
  | 'Q'
  | 'HALF'
  | 'SEASON'
  | 'Y'
  | 'DECADE'
  | 'CENTURY'
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/**
 * What words say about a time, before anybody knows from which day to count: only the fields that
 * the words give. Rules put descriptions together by joining their fields.
 */
export interface Description {
  // The calendar.
  readonly year?: number
  /** The first year of a decade: 1970. */
  readonly decade?: number
  /** 20 for 1901 to 2000. */
  readonly century?: number
  /** 1 for January. */
  readonly month?: number
  /** Day of the month. */
  readonly day?: number
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  readonly season?: Season
  readonly quarter?: number
  /** Which half of the year. */
  readonly half?: number
  /** The last or the nth day or week of what `of` describes; -1 is the last. */
  readonly nth?: number

  // Within a day.
  readonly part?: DayPart
  /** The part begins on the day before: "overnight into Monday". */
  readonly eve?: true
  readonly hour?: number
  readonly minute?: number
  /** 12-hour clock. */
  readonly meridiem?: 'am' | 'pm'
  /** IANA name, or `local` for the zone of where the report was written. */
  readonly zone?: string

  // Counted from another time.
  readonly unit?: Unit
  readonly number?: number
  /** An unknown small number: "several", "a few". */
  readonly some?: true
  /** -1 last, 0 this, 1 next. */
  readonly which?: number
  /** `-1` "ago" and "earlier", `1` "in" and "later", of `number` `unit`. */
  readonly sign?: number
  /** Counted from the last time mentioned, not from the day of the report. */
  readonly mentioned?: true
  /** All of the `number` units up to now or from now on: "the past three days". */
  readonly stretch?: true
  /** Days before (negative) or after what `of` describes: "the day before Christmas". */
  readonly beside?: number

  // Put together.
  readonly from?: Description
  readonly to?: Description
  /** The larger time in which this one lies: "the end of `of`". */
  readonly of?: Description
  /** Only its beginning, middle or end is meant. */
  readonly edge?: 'start' | 'middle' | 'end'
  /** Begins then and goes on. */
  readonly open?: true
  readonly approx?: true
  /** Says that it recurs: `unit`, `weekday` or `part` is what recurs. */
  readonly every?: true
  /** Neither day nor length: "now", "recently", "in future". Kept out of what the reader gives. */
  readonly vague?: 'past' | 'present' | 'future'
  /** The words of a rule that say no time at all ("24/7"). */
  readonly nothing?: true

  // Told and not needed.
  /** The same moment in another zone: "(0915 GMT)". */
  readonly also?: Description
  /** The smaller of two counts of which the larger stands: "two to three weeks". */
  readonly low?: Description
  /** What a length has beside its greater units: the minutes of "two hours and ten minutes". */
  readonly more?: Description

  // Parts of number words.
  readonly scale?: number
  readonly plural?: true
}
