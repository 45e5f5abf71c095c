import type { ReactNode, RefObject } from 'react'
import { labels } from './labels.ts'

/** What the keys do, and how the page is to be read. */
export function Help({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): ReactNode {
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">{labels.help.title}</h2>
      {labels.help.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl className="keys">
        {labels.help.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{labels.close}</button>
      </form>
    </dialog>
  )
}
