import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { difference } from '../../record/index.ts'
import { inventedRecord, longRecord } from './page/invented/record.ts'
import { describePage, until } from './page/invented/shown.ts'

describePage('the views of what the record concludes', (shown) => {
  test('what is new since the last day of reports but one, or any day', async () => {
    const page = await shown.open()
    expect(await page.locator('.news [role=status]').textContent()).toContain('17 March 2031')
    const fresh = (): Promise<string | null> => page.locator('main').textContent()
    expect(await fresh()).toContain('initialled a text in Port Ilmen')
    expect(await fresh()).not.toContain('joint patrol')
    await page.getByRole('button', { name: '7 days' }).click()
    await page.getByText('Norland rejects', { exact: true }).first().waitFor()
    expect(page.url()).toContain('since=2031-03-12')
    const parts = page.locator('.part')
    const of = (title: string): Locator => parts.filter({ has: page.getByRole('heading', { name: title }) })
    expect(await of('Told otherwise than before').textContent()).toMatch(/was .*, now/)
    expect(await of('Positions taken or changed').textContent()).toContain('before: welcomes')
    expect(await of('In reports without a date').textContent()).toContain('They shook hands')
    expect(await of('Agreed, offered').textContent()).not.toContain('They shook hands')
    const truce = parts.locator('[data-entry="selt-monitor-bbbbbbbb/commitment-1"]').first()
    expect(await truce.textContent()).toContain('1 source: in Selt Monitor, 17 March 2031')
    await page.close()
  })

  test('what is new up to the day of the view; a day after it is passed over', async () => {
    const page = await shown.open('?as_of=2031-03-11&since=2031-03-10')
    expect(await page.locator('.news [role=status]').textContent()).toMatch(/^2 reports since/)
    expect(await page.locator('main').textContent()).not.toContain('joint patrol')
    await page.goto(`${shown.url}?as_of=2031-03-11&since=2031-03-12`)
    expect(await page.locator('.news [role=status]').textContent()).toContain('10 March 2031')
    await page.close()
  })

  test('of much news few lines are made at once', async () => {
    const page = await shown.blank()
    const items = longRecord(3000).items.map((item, n) => ({
      ...item,
      mentions: item.mentions.map((told) => ({ ...told, item: item.id, quote: `${told.quote} ${n}` })),
    }))
    const made = difference(inventedRecord('1900-01-01'), { ...inventedRecord(), items })
    await page.route('**/api/record', (route) => route.fulfill({ json: { ...inventedRecord(), items } }))
    await page.route('**/api/difference*', (route) => route.fulfill({ json: made }))
    await page.goto(shown.url)
    await page.locator('[data-entry]').first().waitFor()
    const lines = (): Promise<number> => page.locator('[data-entry]').count()
    expect(await lines()).toBeLessThan(500)
    const [before, more] = [await lines(), page.getByRole('button', { name: 'more entries' }).last()]
    await more.scrollIntoViewIfNeeded()
    await expect.poll(lines).toBeGreaterThan(before)
    await page.close()
  })

  test('a line within a line opens its own words', async () => {
    const page = await shown.open('?view=watch')
    await page.locator('.within [data-entry="selt-monitor-bbbbbbbb/incident-4"] blockquote').click()
    await page.locator('.panel .text').waitFor()
    expect(page.url()).toContain('item=selt-monitor-bbbbbbbb/incident-4')
    await page.close()
  })

  test('where things stand: agreed in whose words, open and why, steps', async () => {
    const page = await shown.open('?view=stand')
    const on = async (issue: string): Promise<string> =>
      (await page.locator(`#on-${issue}`).textContent()) ?? ''
    for (const words of [
      'Agreed by Norland and Sudmark',
      'reported 14 March 2031',
      'of the parties only Sudmark says so',
      'stated to end on 13 April 2031',
      'All accounts have the words “across the”',
      'said to be in force (reported 17 March 2031)',
    ])
      expect(await on('ceasefire')).toContain(words)
    expect(await on('monitoring')).toContain('Open: a proposal waits for an answer; refused.')
    expect(await on('monitoring')).toContain('no answer reported by Sudmark')
    expect(await on('territory')).toContain('Norland demands: “the return of the mill”')
    await page.close()
  })

  test('positions: a cell opens what came before, with its evidence', async () => {
    const page = await shown.open('?view=positions')
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'monitoring' }) })
    const cell = row.getByRole('button').filter({ hasText: 'rejects' })
    expect(await cell.textContent()).toContain('tellings differ')
    await cell.click()
    const opened = page.locator('tr.opened')
    expect(await opened.locator('.lead').allTextContents()).toEqual([
      expect.stringContaining('rejects'),
      expect.stringContaining('welcomes'),
    ])
    expect(await opened.textContent()).toContain('until 17 March 2031, replaced by a later one')
    expect(await opened.textContent()).toContain('told by Sudmark only')
    await opened.getByRole('button', { name: 'Open the report' }).first().click()
    await until(page, 'CSS.highlights.get("evidence")?.size === 1')
    expect(page.url()).toContain('cell=')
    const before = await shown.open('?view=positions&as_of=2031-03-16')
    expect(await before.locator('main').textContent()).toContain('No report tells of a position')
    await Promise.all([page.close(), before.close()])
  })

  test('the watch says who says what, sets counts beside each other, and never judges', async () => {
    const page = await shown.open('?view=watch')
    const text = (await page.locator('main').textContent()) ?? ''
    for (const words of [
      'claimed by Sudmark, and denied',
      'denied by Norland',
      'while it was to be in force',
      'No report gives who monitors it',
      'By one side alone',
      'declared by one side alone',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/violat|breach/i)
    const [mission, sudmark] = await page.locator('.tallies .entry').allTextContents()
    expect(mission).toContain('Periodnot given')
    expect(sudmark).toMatch(/^40.*Done byNorlandPeriod15 – 16 March 2031/)
    await page.close()
  })

  test('two accounts stand beside each other: by both, by one, denied', async () => {
    const page = await shown.open('?view=accounts')
    const heads = await page.locator('.accounts h4').allTextContents()
    expect(heads).toEqual(
      expect.arrayContaining(['Said by both', 'Only Norland says', 'Told by one, denied by the other']),
    )
    const pair = page.locator('.pair').filter({ hasText: 'Sudmark denies' })
    expect(await pair.locator('h5').allTextContents()).toEqual(['Norland tells', 'Sudmark denies'])
    await pair.getByRole('button', { name: 'Open the report' }).last().click()
    await page.locator('.panel .text').waitFor()
    await page.close()
  })

  test('keys and the address lead to each view', async () => {
    const page = await shown.open()
    for (const [n, view] of ['', 'stand', 'positions', 'watch', 'accounts', 'timeline'].entries()) {
      await page.keyboard.press(String(n + 1))
      await expect.poll(() => new URL(page.url()).searchParams.get('view') ?? '').toBe(view)
      expect(await page.locator('main h2').count()).toBe(1)
    }
    await page.goBack()
    expect(await page.getByRole('button', { name: 'Two accounts' }).getAttribute('aria-current')).toBe('page')
    await page.close()
  })
})
