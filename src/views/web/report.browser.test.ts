import { expect, test } from 'vitest'
import { inventedRecord } from './page/invented/record.ts'
import { describePage, until } from './page/invented/shown.ts'

const TIMELINE = '?view=timeline'

describePage('the report behind a line', (shown) => {
  test('a click shows the report with exactly the quoted words highlighted', async () => {
    const page = await shown.open(TIMELINE)
    for (const item of inventedRecord().items) {
      await page.locator(`[data-entry="${item.id}"] .read, [data-entry="${item.id}"] .kind`).last().click()
      const mention = item.mentions.find(({ report }) => page.url().includes(report)) ?? item.mentions.at(0)
      await expect
        .poll(() => page.evaluate("[...(CSS.highlights.get('evidence') ?? [])].map(String).join(' ')"))
        .toBe(mention?.quote)
      expect(await page.locator('#marked').textContent()).toContain(mention?.quote.slice(0, 40))
    }
    await page.close()
  })

  test('the highlighted words are in view, also on a narrow page', async () => {
    for (const width of [1280, 390]) {
      const page = await shown.open('?item=night-wire-11111111/statement-4', { width, height: 420 })
      await until(page, 'CSS.highlights.get("evidence")?.size === 1')
      await until(
        page,
        `(() => {
        const { top, bottom } = [...CSS.highlights.get('evidence')][0].getBoundingClientRect()
        return top > document.querySelector('.panel-head').getBoundingClientRect().bottom - 4 && bottom < innerHeight
      })()`,
      )
      await page.close()
    }
  })

  test('without highlights of the browser the words are marked', async () => {
    const page = await shown.blank()
    await page.addInitScript(
      'delete CSS.highlights; Object.defineProperty(window, "Highlight", { value: undefined })',
    )
    await page.addInitScript('Object.setPrototypeOf(CSS, {})')
    await page.goto(`${shown.url}?item=aldavia-radio-55555555/statement-5`)
    await page.locator('mark').first().waitFor()
    const marked = await page.locator('mark.evidence').allTextContents()
    expect(marked.join('')).toBe('Varga had asked for a list of prisoners at about 14:30')
    await page.close()
  })

  test('the next report that says it is one step away', async () => {
    const page = await shown.open('?item=selt-wire-22222222/contact-1')
    await page.getByText('Report 1 of 4').waitFor()
    await page.keyboard.press('n')
    await page.getByText('Report 2 of 4').waitFor()
    expect(page.url()).toContain('report=')
    await page.keyboard.press('p')
    await page.getByText('Report 1 of 4').waitFor()
    await page.close()
  })

  test('the keyboard leads through lines, into a report and back', async () => {
    const page = await shown.open(TIMELINE)
    const focused = (): Promise<unknown> =>
      page.evaluate('document.activeElement?.getAttribute("data-entry")')
    await page.keyboard.press('j')
    const first = await focused()
    expect(first).toBeTruthy()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    await page.keyboard.press('Enter')
    await until(page, 'document.activeElement?.tagName === "H2"')
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await focused()).toBe(first)
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement?.id')).toBe('search')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.close()
  })

  test('an actor is shown with every spelling, role and reason', async () => {
    const page = await shown.open('?about=person/olena-drach')
    const panel = (await page.locator('.panel').textContent()) ?? ''
    for (const words of ['Олена Драч', 'spokeswoman, Norland', 'Joined:', 'Сельтський вісник'])
      expect(panel).toContain(words)
    await page.close()
  })
})
