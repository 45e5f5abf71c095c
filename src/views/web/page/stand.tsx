import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Agreement, NegotiationRecord, OpenIssue, Wording } from '../../../record/index.ts'
import { dayWords } from './dates.ts'
import { Growing } from './growing.tsx'
import { labels } from './labels.ts'
import { ownWords, shortened } from './leads.ts'
import { Line } from './line.tsx'
import { sinceWords, standingsOf, stepStatusWords, termNotes } from './standing.ts'
import type { Standing } from './standing.ts'
import { useView } from './view.ts'
import { namesOf, outletOf } from './who.ts'
import { issueWords, words } from './words.ts'

/** Where things stand, issue by issue: what is agreed, what waits, what is demanded, what is to follow. */
export function WhereThingsStand({ record }: { readonly record: NegotiationRecord }): ReactNode {
  const standings = useMemo(() => standingsOf(record), [record])
  return (
    <section className="stand" aria-labelledby="stand-title">
      <div className="view-head">
        <h2 id="stand-title">{labels.standTitle}</h2>
      </div>
      {standings.length === 0 && <p className="nothing">{labels.nothingStands}</p>}
      {standings.length > 1 && (
        <ul className="contents">
          {standings.map(({ issue }) => (
            <li key={issue}>
              <a href={`#${idOf(issue)}`}>{issueWords(issue)}</a>
            </li>
          ))}
        </ul>
      )}
      <Growing list={standings} step={30} each={(one) => <Issue key={one.issue} standing={one} />} />
    </section>
  )
}

function idOf(issue: string): string {
  return `on-${issue.replaceAll('.', '-')}`
}

function Issue({ standing }: { readonly standing: Standing }): ReactNode {
  const { directory } = useView()
  const { issue, agreed, open, steps } = standing
  return (
    <section className="part" id={idOf(issue)} aria-labelledby={`${idOf(issue)}-title`}>
      <h3 id={`${idOf(issue)}-title`} className="issue-title">
        {issueWords(issue)}
      </h3>
      <p className="sum">
        {open
          ? labels.openBecause(open.because.map((why) => words.because[why]).join('; '))
          : labels.nothingOpen}
      </p>
      {agreed.length > 0 && <h4>{labels.agreedHead}</h4>}
      {agreed.map((agreement) => (
        <Agreed key={agreement.items[0]} agreement={agreement} issue={issue} />
      ))}
      {steps.length > 0 && <h4>{labels.stepsHead}</h4>}
      {steps.map(({ sequence, step }) => {
        const item = directory.items.get(step.commitment)
        return (
          item && (
            <Line
              key={item.id}
              item={item}
              lead={labels.stepLine(step.phase, ownWords(item) || step.says)}
              when={sinceWords(sequence.since, [item])}
              notes={[
                stepStatusWords(step),
                labels.stepBy(namesOf(directory, sequence.parties)),
                step.said_broken && labels.saidBroken,
                ...termNotes(step.term),
              ]}
            />
          )
        )
      })}
      {open && <Open open={open} />}
    </section>
  )
}

interface AgreedProps {
  readonly agreement: Agreement
  readonly issue: string
}

/** Something agreed: by whom, since when, who of the parties says so, and, under its first issue, in which words. */
function Agreed({ agreement, issue }: AgreedProps): ReactNode {
  const { directory } = useView()
  const { parties, said_by, status, issues, wordings, common, contested, since, items } = agreement
  const item = directory.items.get(items[0]!)
  if (!item) return null
  const says =
    said_by.length === 0
      ? labels.nonePartySays
      : said_by.length < parties.length
        ? labels.onlySaidBy(namesOf(directory, said_by))
        : labels.allSay
  const others = issues.filter((one) => one !== issue)
  return (
    <Line
      item={item}
      lead={labels.agreedBy(words.agreement[status], namesOf(directory, parties))}
      when={sinceWords(since, [item])}
      notes={[
        contested && labels.accountsDiffer,
        says,
        ...termNotes(agreement.term),
        others.length > 0 && labels.agreedAnd(others.map(issueWords).join(', ')),
      ]}
    >
      {issue === issues[0] && (common !== undefined || wordings.length > 1) && (
        <section className="differs" aria-label={labels.eachWording}>
          <h4>{labels.eachWording}</h4>
          <div className="columns">
            {wordings.map((wording) => (
              <InWords key={wording.says} wording={wording} items={items} />
            ))}
          </div>
          {common !== undefined && (
            <p className="common">
              {common.length > 0 ? labels.commonWords(common.join(' ')) : labels.noCommonWords}
            </p>
          )}
        </section>
      )}
    </Line>
  )
}

/** One account's words, which open the report at them. */
function InWords({
  wording,
  items,
}: {
  readonly wording: Wording
  readonly items: readonly string[]
}): ReactNode {
  const { directory, showItem } = useView()
  const [report] = wording.reports
  const item = items.find((id) => directory.items.get(id)?.mentions.some((one) => one.report === report))
  return (
    <div>
      <h5>{namesOf(directory, wording.told_by) || outletOf(directory, report ?? '')}</h5>
      <blockquote>{wording.says}</blockquote>
      {item !== undefined && (
        <button type="button" className="read" onClick={() => showItem(item, report)}>
          {labels.openReport}
        </button>
      )}
    </div>
  )
}

/** What is open on an issue: proposals that wait, demands, and how it is said to go. */
function Open({ open }: { readonly open: OpenIssue }): ReactNode {
  const { directory, filter } = useView()
  const demands = open.demands.flatMap((id) => directory.items.get(id) ?? [])
  const doubts = open.assessments.flatMap((id) => directory.items.get(id) ?? [])
  return (
    <>
      {open.pending.length > 0 && <h4>{labels.waitingHead}</h4>}
      {open.pending.map((pending) => (
        <Waiting key={pending.proposal} pending={pending} />
      ))}
      {demands.length > 0 && <h4>{labels.demandsHead}</h4>}
      {demands.map((item) => (
        <Line key={item.id} item={item} />
      ))}
      {doubts.length > 0 && <h4>{labels.doubtsHead}</h4>}
      {doubts.map((item) => (
        <Line key={item.id} item={item} />
      ))}
      {open.positions.length > 0 && (
        <p>
          <button type="button" className="quiet" onClick={() => filter({ view: 'positions' })}>
            {labels.whoStands}
          </button>
        </p>
      )}
    </>
  )
}

function Waiting({ pending }: { readonly pending: OpenIssue['pending'][number] }): ReactNode {
  const { directory } = useView()
  const { by, undecided = [], unanswered_by, term, since } = pending
  const item = directory.items.get(pending.proposal)
  if (!item) return null
  const what = shortened(ownWords(item) || item.mentions[0]?.quote || '')
  return (
    <Line
      item={item}
      lead={labels.proposed(namesOf(directory, by) || labels.somebody, what)}
      when={sinceWords(since, [item])}
      notes={[
        undecided.length > 0 && labels.undecidedBy(namesOf(directory, undecided)),
        unanswered_by.length > 0 && labels.unansweredBy(namesOf(directory, unanswered_by)),
        undecided.length + unanswered_by.length === 0 && labels.unanswered,
        term?.end_passed && term.end !== undefined && labels.deadlinePassed(dayWords(term.end, false)),
      ]}
    />
  )
}
