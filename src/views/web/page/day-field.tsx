import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

interface DayFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`, or ''. */
  readonly value: string
  readonly set: (value: string) => void
}

/** A day. It speaks up when a whole day is there; emptied, when it is left, so that typing is not cut short. */
export function DayField({ label, value, set }: DayFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = value
  }, [value])
  return (
    <label className="day-field">
      <span>{label}</span>{' '}
      <input
        ref={field}
        type="date"
        defaultValue={value}
        // A year on its way in reads 0002, 0020, 0203.
        onChange={({ target }) => target.value >= '1000' && set(target.value)}
        onBlur={({ target }) => set(target.value)}
      />
    </label>
  )
}
