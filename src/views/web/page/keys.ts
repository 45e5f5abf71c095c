import { useEffect } from 'react'
import { VIEWS } from './filters.ts'
import type { View } from './filters.ts'

interface Keys {
  readonly show: (view: View) => void
  readonly close: () => void
  readonly help: () => void
  readonly isOpen: boolean
}

/** The keyboard of the whole page. Nothing is caught while the reader types or holds a modifier key. */
export function useKeys({ show, close, help, isOpen }: Keys): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === 'Escape') return escape(event)
      if (isTyping(event.target)) return
      const act = actions[event.key]
      const view = VIEWS[Number(event.key) - 1]
      if (view) show(view)
      else if (act?.(event)) event.preventDefault()
    }
    function escape(event: KeyboardEvent): void {
      if (isTyping(event.target)) (event.target as HTMLElement).blur()
      else if (isOpen) close()
    }
    const actions: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
      j: () => step(1),
      k: () => step(-1),
      ArrowDown: ({ target }) => isEntry(target) && step(1),
      ArrowUp: ({ target }) => isEntry(target) && step(-1),
      n: () => press('next-mention'),
      p: () => press('previous-mention'),
      '/': () => focus('#search'),
      '?': () => (help(), true),
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [show, close, help, isOpen])
}

/** Moves the focus to the next line of the view, or to the first one in view where none has it. */
function step(by: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
  const now = lines.findIndex((line) => line.contains(document.activeElement))
  const open = lines.findIndex((line) => line.matches('.open'))
  const from = now >= 0 ? now : open
  const next = from >= 0 ? lines[from + by] : lines.find((line) => line.getBoundingClientRect().bottom > 80)
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function press(id: string): boolean {
  const button = document.getElementById(id)
  button?.click()
  return button !== null
}

function focus(selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
  return field !== null
}

function isEntry(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('[data-entry]')
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
}
