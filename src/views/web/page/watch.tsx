import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { NegotiationRecord, Watch, WatchedIncident, WatchedTally } from '../../../record/index.ts'
import { publishedWords, whenWords } from './dates.ts'
import { Growing } from './growing.tsx'
import { kindWords } from './kinds.ts'
import { labels } from './labels.ts'
import { leadOf, ownWords } from './leads.ts'
import { Line } from './line.tsx'
import { sinceWords, termNotes } from './standing.ts'
import { useView } from './view.ts'
import { namesOf } from './who.ts'
import { issueWords, words } from './words.ts'

/** What was undertaken, and what is said to have happened within its scope since. It lists who says what. */
export function WatchView({ record }: { readonly record: NegotiationRecord }): ReactNode {
  const { together, alone, quiet } = useMemo(() => watchesOf(record.commitments_watch), [record])
  return (
    <section className="watch" aria-labelledby="watch-title">
      <div className="view-head">
        <h2 id="watch-title">{labels.watchTitle}</h2>
      </div>
      {record.commitments_watch.length === 0 ? (
        <p className="nothing">{labels.nothingWatched}</p>
      ) : (
        <p className="sum">{labels.watchSays}</p>
      )}
      <Watches id="together" title={labels.watchTogether} list={together} />
      <Watches id="alone" title={labels.watchAlone} list={alone} />
      <Watches id="quiet" title={labels.watchQuiet} list={quiet} />
    </section>
  )
}

/** Those with most told first; by one side alone apart; last those of which nothing is told. */
function watchesOf(all: readonly Watch[]): Record<'together' | 'alone' | 'quiet', readonly Watch[]> {
  const told = all.filter((watch) => weight(watch) > 0).toSorted((a, b) => weight(b) - weight(a))
  return {
    together: told.filter((watch) => !isAlone(watch)),
    alone: all.filter(isAlone).toSorted((a, b) => weight(b) - weight(a)),
    quiet: all.filter((watch) => weight(watch) === 0 && !isAlone(watch)).toReversed(),
  }
}

function weight({ told, tallies, said_broken, carried_out }: Watch): number {
  return told.length + tallies.length + said_broken.length + carried_out.length
}

/** By its own word, or because no other party is told. */
function isAlone({ unilateral, parties }: Watch): boolean {
  return unilateral === true || parties.length === 1
}

interface WatchesProps {
  readonly id: string
  readonly title: string
  readonly list: readonly Watch[]
}

function Watches({ id, title, list }: WatchesProps): ReactNode {
  if (list.length === 0) return null
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <Growing list={list} step={20} each={(watch) => <Watched key={watch.commitment} watch={watch} />} />
    </section>
  )
}

function Watched({ watch }: { readonly watch: Watch }): ReactNode {
  const { directory } = useView()
  const item = directory.items.get(watch.commitment)
  if (!item) return null
  const { parties, issues, unilateral, since, term, area, lacks } = watch
  const what = ownWords(item)
  return (
    <Line
      item={item}
      lead={words.lead.named(
        namesOf(directory, parties) || words.lead.nobody,
        what ? `“${what}”` : issues.map(issueWords).join(', '),
      )}
      when={sinceWords(since, [item])}
      notes={[
        issues.map(issueWords).join(', '),
        unilateral ? labels.declaredAlone : parties.length === 1 && labels.onePartyTold,
        ...termNotes(term),
        area !== undefined && labels.area(area),
        lacks.length > 0 && labels.lacking(lacks.map((one) => words.lacks[one]).join(', ')),
      ]}
    >
      <Said title={labels.brokenSaid} items={watch.said_broken} />
      {watch.told.length > 0 && (
        <section className="within" aria-label={labels.withinScope}>
          <h4>{labels.withinScope}</h4>
          <Growing
            list={watch.told}
            step={10}
            each={(told) => <Incident key={told.incident} told={told} />}
          />
        </section>
      )}
      {watch.tallies.length > 0 && (
        <section className="within" aria-label={labels.counts}>
          <h4>{labels.counts}</h4>
          <div className="tallies">
            <Growing
              list={watch.tallies}
              step={12}
              each={(tally) => <Tally key={tally.tally} tally={tally} />}
            />
          </div>
        </section>
      )}
      <Said title={labels.carriedOut} items={watch.carried_out} />
    </Line>
  )
}

/** Somebody's word on the commitment. */
function Said({ title, items }: { readonly title: string; readonly items: readonly string[] }): ReactNode {
  const { directory } = useView()
  const told = items.flatMap((id) => directory.items.get(id) ?? [])
  if (told.length === 0) return null
  return (
    <section className="within" aria-label={title}>
      <h4>{title}</h4>
      {told.map((item) => (
        <Line key={item.id} item={item} lead={leadOf(item, directory)} />
      ))}
    </section>
  )
}

function Incident({ told }: { readonly told: WatchedIncident }): ReactNode {
  const { directory } = useView()
  const item = directory.items.get(told.incident)
  if (!item) return null
  const { by, against, state, said_by, denied_by = [], day, day_report, scope, note } = told
  const whom = namesOf(directory, against)
  const who = (namesOf(directory, by) || labels.byNobody) + (whom && labels.against(whom))
  const when =
    day === undefined ? '' : day_report ? labels.reported(publishedWords(day)) : publishedWords(day)
  return (
    <Line
      item={item}
      lead={words.lead.named(kindWords(item), who)}
      when={when}
      notes={[
        labels.stateBy[state](namesOf(directory, said_by)),
        denied_by.length > 0 && labels.deniedBy(namesOf(directory, denied_by)),
        words.watchNote[note],
        labels.listedAs(words.scope[scope]),
      ]}
    />
  )
}

/** A count and all that makes it comparable with a rival one, or that nobody gives. */
function Tally({ tally }: { readonly tally: WatchedTally }): ReactNode {
  const { directory } = useView()
  const item = directory.items.get(tally.tally)
  if (!item) return null
  const { counter, done_by, count, period, area, method, reported } = tally
  const facts = [
    [labels.counter, namesOf(directory, counter)],
    [labels.countedOf, namesOf(directory, done_by)],
    [labels.period, period ? whenWords(period) : ''],
    [labels.place, area ?? ''],
    [labels.method, method ?? ''],
  ] as const
  return (
    <Line
      item={item}
      lead={count.toLocaleString(words.locale)}
      when={reported ? labels.reported(publishedWords(reported)) : ''}
    >
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value ? undefined : 'not-given'}>{value || labels.notGiven}</dd>
          </div>
        ))}
      </dl>
    </Line>
  )
}
