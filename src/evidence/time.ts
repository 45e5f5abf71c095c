/** How finely a time is known. */
export type Precision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/**
 * A time as the record keeps it. `start` and `end` are ISO 8601, both inclusive, written at the
 * precision (a month is `2005-09`); a year nobody gave is EDTF's `XXXX`; an open interval has no `end`.
 */
export interface TimeValue {
  readonly start: string
  readonly end?: string
  readonly precision: Precision
  readonly part?: PartOfDay
  /** IANA name, such as `Europe/Kyiv`. */
  readonly zone?: string
  readonly approx?: boolean
  /** False where a part of the value was implied, such as the year of "March 11". */
  readonly stated?: boolean
  /** The words it was read from. */
  readonly text?: string
  /** What a deictic ("yesterday") was counted from: a date, or the id of the item it stands in. */
  readonly anchor?: string
  /** `linked` where the record filled it in from another report. */
  readonly basis?: string
}

/** A length of time, ISO 8601: "nine-hour" is `PT9H`, "30-day" is `P30D`. */
export interface DurationValue {
  readonly duration: string
  readonly approx?: boolean
}

/** A recurring time, ISO 8601 duration of the period: "every week" is `P1W`. */
export interface SetValue {
  readonly every: string
}
