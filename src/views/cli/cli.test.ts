import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'demarche-'))
const at = (name: string): string => join(folder, name)

const MEETING = `The two presidents met

5 May 2031

President Anna Berg of Norway met the Prime Minister of Sweden, Ivo Karo, in Oslo on 4 May 2031. “We are close to a truce,” Berg told reporters after the talks, which had lasted for most of the afternoon.
`

/** The built program: workers need it, since they start from JavaScript. */
const BUILT = join(import.meta.dirname, '../../../dist/views/cli/main.js')

/** Runs the command line; what it wrote and its exit status. */
function demarche(
  args: readonly string[],
  input?: string,
  program: readonly string[] = ['--import', 'tsx', MAIN],
): { out: string; err: string; status: number | null } {
  const done = spawnSync(process.execPath, [...program, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  })
  return { out: done.stdout, err: done.stderr, status: done.status }
}

beforeAll(() => {
  writeFileSync(at('meeting.txt'), MEETING)
  writeFileSync(at('later.txt'), MEETING.replaceAll('May', 'June').replace('met the', 'telephoned the'))
  mkdirSync(at('good'))
  writeFileSync(at('good/meeting.txt'), MEETING)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what comes out', () => {
  test('read prints one reading a line, which survives a pipe', () => {
    const { out, status } = demarche(['read', at('meeting.txt'), at('later.txt'), '--json'])
    expect(status).toBe(0)
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { items: { kind: string }[] })
    expect(readings).toHaveLength(2)
    expect(readings[0]!.items.map((item) => item.kind)).toContain('contact')
    const piped = demarche(['record', '-', '--json'], out)
    expect(piped.status).toBe(0)
    expect(JSON.parse(piped.out)).toEqual(
      JSON.parse(demarche(['record', at('meeting.txt'), at('later.txt')]).out),
    )
  })

  test('read --issues finds a user’s own issues', () => {
    writeFileSync(at('issues.yaml'), 'issues:\n  oslo: [in Oslo]\n')
    const { out } = demarche(['read', at('meeting.txt'), '--json', '--issues', at('issues.yaml')])
    const reading = JSON.parse(out) as { items: { kind: string; issues: string[] }[] }
    const contacts = reading.items.filter(({ kind }) => kind === 'contact')
    expect(contacts.flatMap(({ issues }) => issues)).toContain('oslo')
    writeFileSync(at('wrong.yaml'), 'issues: [water]\n')
    expect(demarche(['read', at('meeting.txt'), '--issues', at('wrong.yaml')]).err).toContain('no table')
  })

  test('record gives the same bytes for every order of the files', () => {
    const there = demarche(['record', at('meeting.txt'), at('later.txt')])
    expect(demarche(['record', at('later.txt'), at('meeting.txt')]).out).toBe(there.out)
  })

  test('record --as-of leaves out what came later', () => {
    const { out } = demarche(['record', at('meeting.txt'), at('later.txt'), '--as-of', '2031-05-20'])
    const record = JSON.parse(out) as { as_of: string; reports: unknown[] }
    expect(record).toMatchObject({ as_of: '2031-05-20' })
    expect(record.reports).toHaveLength(1)
  })

  test('diff tells what was new between two days, and by its status if it is asked to', () => {
    const paths = [at('meeting.txt'), at('later.txt')]
    const { out, status } = demarche(['diff', '2031-05-20', '2031-06-20', ...paths, '--json', '--exit-code'])
    expect(status).toBe(4)
    expect(JSON.parse(out)).toMatchObject({
      from: '2031-05-20',
      to: '2031-06-20',
      reports: [expect.any(String)],
    })
    const same = demarche(['diff', '2031-05-20', '2031-05-21', ...paths, '--exit-code'])
    expect(same.status).toBe(0)
    expect(same.out).toContain('Nothing is new.')
    const turned = demarche(['diff', '2031-06-20', '2031-05-20', ...paths])
    expect([turned.status, turned.err]).toEqual([1, expect.stringContaining('give the earlier day first')])
    expect(demarche(['diff', 'May', '2031-05-20', ...paths]).err).toContain('YYYY-MM-DD')
  })

  test('watch lists commitments, and brief the days that matter most', () => {
    const { out, status } = demarche(['watch', at('meeting.txt'), '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual([])
    const brief = demarche(['brief', at('meeting.txt'), '--json', '--timeline', '1'])
    expect(JSON.parse(brief.out)).toMatchObject({ timeline: [{ day: '2031-05-04' }] })
    expect(demarche(['brief', at('meeting.txt'), '--timeline', 'all']).err).toContain('whole number')
  })

  test.skipIf(!existsSync(BUILT))(
    'readings are the same for any number of workers (needs npm run build)',
    () => {
      const alone = demarche(['read', folder, '--json', '--workers', '1'], undefined, [BUILT])
      const together = demarche(['read', folder, '--json', '--workers', '3'], undefined, [BUILT])
      expect(together.out).toBe(alone.out)
      expect(alone.out.trim().split('\n').length).toBeGreaterThan(2)
      expect(demarche(['read', folder, '--workers', 'all'], undefined, [BUILT]).err).toContain('whole number')
    },
  )

  test('brief says what happened, with the words', () => {
    const { out, status } = demarche(['brief', at('meeting.txt')])
    expect(status).toBe(0)
    expect(out).toContain('meeting (held): Anna Berg, Ivo Karo')
    expect(out).toContain('President Anna Berg of Norway met')
  })

  test('explain prints the rule, its pieces and the words', () => {
    const [line] = demarche(['read', at('meeting.txt'), '--json']).out.split('\n')
    const { items } = JSON.parse(line!) as { items: { id: string; kind: string; by_rule: string }[] }
    const contact = items.find((item) => item.kind === 'contact')!
    const { out, status } = demarche(['explain', contact.id, at('meeting.txt')])
    expect(status).toBe(0)
    expect(out).toContain(contact.by_rule)
    expect(out).toContain('because it says')
    expect(JSON.parse(demarche(['explain', contact.id, at('meeting.txt'), '--json']).out)).toMatchObject({
      item: contact.id,
    })
  })

  test('standard input is a report like any other', () => {
    expect(demarche(['brief', '-'], MEETING).out).toContain('Anna Berg')
  })
})

describe('bad input', () => {
  test.each([
    ['empty.txt', ''],
    ['binary.dat', '\u0000\u0001\u0002\u0000PNG\u0000'.repeat(200)],
    ['boilerplate.txt', 'Share:\nTRENDING NEWS\nCopyright © 2031. All Rights Reserved.\n'],
  ])('%s is named with what is wrong and what to do, the others are read', (name, content) => {
    writeFileSync(at(name), content)
    const { out, err, status } = demarche(['read', at(name), at('meeting.txt'), '--json'])
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(name)
    expect(err.trim().split('. ').length).toBeGreaterThan(1)
    expect(status).toBe(3)
  })

  test('a file of 50 MB and broken HTML do no harm', () => {
    writeFileSync(at('large.txt'), 'The two sides said that nothing was new. '.repeat(1_250_000))
    writeFileSync(at('broken.html'), `<html><body><div><p>${MEETING}<p><<<b>unclosed <table><tr><td>`)
    const { out, err, status } = demarche(['read', at('large.txt'), at('broken.html'), '--json'])
    expect(out).toContain('broken.html')
    expect(err).toContain('large.txt')
    expect(status).toBe(3)
  })

  test.skipIf(process.getuid?.() === 0)('a folder with an unreadable file: the others are read', () => {
    writeFileSync(at('good/secret.txt'), MEETING)
    chmodSync(at('good/secret.txt'), 0)
    const { out, err, status } = demarche(['read', at('good'), '--json'])
    expect(out).toContain('meeting.txt')
    expect(err).toContain('secret.txt')
    expect(status).toBe(3)
  })

  test('a wrongly declared charset is told, and the words are right', () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><p>“Café” is what the délégation said, and everybody in the room agreed that it was so; nobody had anything to add to that.</p></body></html>'
    writeFileSync(at('latin.html'), Buffer.from(page.replace(/[“”]/g, '"'), 'latin1'))
    const { out } = demarche(['read', at('latin.html'), '--json'])
    expect(out).toContain('délégation')
  })

  test.each([
    [['read'], 'Nothing to read'],
    [['read', '/no/such/folder'], 'no such file'],
    [['record', '--sample', '--as-of', '20 May'], 'YYYY-MM-DD'],
    [['serve', '--sample', '--port', 'eighty'], '65535'],
    [['explain', 'nothing', '--sample'], 'no item'],
  ])('%j says what to do and fails', (args, says) => {
    const { err, status } = demarche(args)
    expect(err).toContain(says)
    expect(status).toBe(1)
  })
})
