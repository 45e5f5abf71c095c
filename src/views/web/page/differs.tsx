import type { ReactNode } from 'react'
import type { Discrepancy, RecordItem } from '../../../record/index.ts'
import { durationWords, publishedWords } from './dates.ts'
import { pastStatusWords } from './kinds.ts'
import { Chain, Quote } from './telling.tsx'
import type { Directory } from './who.ts'
import { words } from './words.ts'
import { labels } from './labels.ts'

interface DiffersProps {
  readonly item: RecordItem
  readonly discrepancies: readonly Discrepancy[]
  readonly directory: Directory
}

/** What the reports or the sides tell differently about one item, beside each other with their words. */
export function Differs({ item, discrepancies, directory }: DiffersProps): ReactNode {
  return (
    <>
      {item.accounts.length > 1 && (
        <section className="differs" aria-label={labels.sides}>
          <h4>{labels.sides}</h4>
          <div className="columns">
            {item.accounts.map(({ side, says, mentions }) => (
              <div key={side}>
                <h5>{directory.actors.get(side)?.name ?? side}</h5>
                {says.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <Told mentions={mentions} directory={directory} />
              </div>
            ))}
          </div>
        </section>
      )}
      <Points discrepancies={discrepancies} directory={directory} />
    </>
  )
}

/** Points on which tellings differ: the values beside each other, with the words that give them. */
export function Points({
  discrepancies,
  directory,
}: Pick<DiffersProps, 'discrepancies' | 'directory'>): ReactNode {
  return (
    <>
      {sameGround(discrepancies).map((points) => (
        <section className="differs" key={points[0]!.field + points[0]!.type} aria-label={labels.differing}>
          <h4>
            {labels.differs(points.map(({ field }) => fieldWords(field).toLowerCase()).join(', '))}{' '}
            <span>{[...new Set(points.map(groundWords))].join('. ')}.</span>
          </h4>
          <div className="columns">
            {points[0]!.values.map(({ value, mentions }, column) => (
              <div key={value}>
                {points.map(({ field, values }) => (
                  <h5 key={field}>
                    {fieldWords(field)}
                    {values[column]!.value !== mentions[0]?.quote && `: ${valueWords(values[column]!.value)}`}
                  </h5>
                ))}
                <Told mentions={mentions} directory={directory} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

/** Points on which the same words stand against each other, together, so that the words are printed once. */
function sameGround(discrepancies: readonly Discrepancy[]): readonly (readonly Discrepancy[])[] {
  const grounds = new Map<string, Discrepancy[]>()
  for (const point of discrepancies) {
    const ground = point.values.map(({ mentions }) => mentions.map(({ item }) => item).join(' ')).join(' | ')
    grounds.set(ground, [...(grounds.get(ground) ?? []), point])
  }
  return [...grounds.values()]
}

function groundWords({ cause, type }: Discrepancy): string {
  return cause === 'copy' ? words.changedInCopy : words.discrepancy[type]
}

function Told({
  mentions,
  directory,
}: {
  mentions: RecordItem['mentions']
  directory: Directory
}): ReactNode {
  return mentions.map((mention) => (
    <div key={mention.item}>
      <Quote mention={mention} directory={directory} />
      <p className="told">
        <Chain mention={mention} directory={directory} />
      </p>
    </div>
  ))
}

function fieldWords(field: string): string {
  return words.fields[field] ?? field.replaceAll(/[_.]/g, ' ')
}

/** A value as the record keeps it, in words: a day, a length of time, how something stands. */
function valueWords(value: string): string {
  if (/^P\S/.test(value)) return durationWords(value)
  return /^[\dX]{4}-/.test(value) ? publishedWords(value) : pastStatusWords(value)
}
