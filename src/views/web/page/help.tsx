import type { ReactNode, RefObject } from 'react'

const KEYS = [
  ['j or ↓', 'next line of the timeline'],
  ['k or ↑', 'line before'],
  ['Enter', 'open the report at the words that say it'],
  ['n, p', 'next and previous report that says it'],
  ['Esc', 'close what is open'],
  ['/', 'search'],
  ['?', 'this help'],
] as const

/** What the keys do, and how the page is to be read. */
export function Help({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): ReactNode {
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">How to read this page</h2>
      <p>
        Every line stands on words in a report: open it to see them. The page says who says so and how many
        independent sources do; copies of one text count as one source. It does not say who is right.
      </p>
      <p>
        “Reported” is when a report was published, “happened” is when it says the thing took place. A date is
        shown as finely as the report gives it.
      </p>
      <dl className="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
