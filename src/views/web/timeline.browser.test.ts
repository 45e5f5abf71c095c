import { expect, test } from 'vitest'
import { inventedRecord, longRecord } from './page/invented/record.ts'
import { describePage, until } from './page/invented/shown.ts'

const TIMELINE = '?view=timeline'

describePage('the timeline and its filters', (shown) => {
  test('every item of the record is a line of the timeline', async () => {
    const page = await shown.open(TIMELINE)
    expect(await page.locator('[data-entry]').count()).toBe(inventedRecord().items.length)
    expect(await page.locator('.timeline h3').allTextContents()).toContain('11 March, year not given')
    expect(await page.locator('.timeline h3').allTextContents()).toContain('No date given')
    const talks = page.locator('[data-entry="selt-wire-22222222/contact-1"]')
    expect(await talks.textContent()).toContain('4 sources, 3 origins')
    expect(await talks.getByText('How long: 9 hours').count()).toBe(1)
    expect(await talks.getByText('How long: 4 hours').count()).toBe(1)
    await page.close()
  })

  test('an actor chosen leaves only what involves him, and the choice is in the address', async () => {
    const page = await shown.open(TIMELINE)
    await page.getByRole('checkbox', { name: 'Tomas Erlund' }).check()
    await until(page, 'document.querySelectorAll("[data-entry]").length < 10')
    const lines = await page.locator('[data-entry]').allTextContents()
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).toMatch(/Erlund/)
    expect(page.url()).toContain('actor=person/tomas-erlund')
    const again = await shown.open(new URL(page.url()).search)
    expect(await again.locator('[data-entry]').count()).toBe(lines.length)
    await Promise.all([page.close(), again.close()])
  })

  test('a state chosen brings those who speak for it', async () => {
    const page = await shown.open('?view=timeline&actor=state/xnr&kind=statement')
    expect(await page.locator('[data-entry]').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Olena Drach')]),
    )
    await page.close()
  })

  test('search, kinds and days hold back what does not pass', async () => {
    const searched = await shown.open('?view=timeline&q=ОЛЕНА')
    expect(await searched.locator('[data-entry]').count()).toBeGreaterThan(0)
    const days = await shown.open('?view=timeline&from=2031-03-14&to=2031-03-16')
    const during = await days.locator('[data-entry]').allTextContents()
    expect(during).toHaveLength(2)
    expect(during.join('\n')).toContain('She is in Sund since 12 March')
    const nothing = await shown.open('?view=timeline&q=nobody+says+this')
    expect(await nothing.locator('.nothing').textContent()).toContain('No entry passes this filter')
    await Promise.all([searched.close(), days.close(), nothing.close()])
  })

  test('as of a day, what came later is not there', async () => {
    const page = await shown.open('?view=timeline&as_of=2031-03-12')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('Delegations from Norland')
    expect(text).not.toContain('initialled')
    expect(text).not.toContain('postponed')
    expect(await page.locator('.as-of').textContent()).toContain('12 March 2031')
    await page.getByRole('button', { name: 'Show all of it' }).click()
    await page.getByText('initialled a text').first().waitFor()
    await page.close()
  })

  test('of a long record few lines are made at once, and more when they are wanted', async () => {
    const page = await shown.blank()
    await page.route('**/api/record', (route) => route.fulfill({ json: longRecord(1000) }))
    await page.goto(shown.url + TIMELINE)
    await page.locator('[data-entry]').first().waitFor()
    expect(await page.locator('[data-entry]').count()).toBeLessThan(500)
    for (let n = 0; n < 12; n++) {
      await page.locator('[data-entry]').last().scrollIntoViewIfNeeded()
      await page.waitForTimeout(50)
    }
    await until(page, 'document.querySelectorAll("[data-entry]").length > 700')
    await page.close()
  })
})
