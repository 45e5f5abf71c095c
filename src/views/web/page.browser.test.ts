import axe from 'axe-core'
import { expect, test } from 'vitest'
import { describePage } from './page/invented/shown.ts'

const TIMELINE = '?view=timeline'

describePage('the whole page', (shown) => {
  test('a server that is gone is told in plain words', async () => {
    const page = await shown.blank()
    await page.route('**/api/**', (route) => route.abort())
    await page.goto(shown.url)
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer')
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-entry]').first().waitFor()
    await page.close()
  })

  const views = [
    '',
    '?since=2031-03-09',
    '?view=stand',
    '?view=positions&cell=state/xnr+monitoring',
    '?view=watch',
    '?view=accounts',
    TIMELINE,
    '?item=selt-wire-22222222/contact-1',
    '?about=person/nadir-hosn',
    '?view=timeline&q=none+of+it&as_of=2031-03-12',
  ]
  test.each(['light', 'dark'] as const)('axe finds nothing, wide or narrow, %s', async (scheme) => {
    for (const view of views) {
      const page = await shown.open(view, { width: 1280, height: 900 }, scheme)
      await page.evaluate(axe.source)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        const found = await page.evaluate(
          'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)',
        )
        expect(summary(found as Violation[]), `${view} ${width}`).toEqual([])
      }
      await page.close()
    }
  })

  test('nothing is wider than the page', async () => {
    for (const view of views) {
      const page = await shown.open(view)
      for (const width of [1280, 1000, 768, 390, 360]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(over, `${view} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.close()
    }
  })
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

function summary(violations: readonly Violation[]): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}
