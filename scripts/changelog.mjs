// Writes CHANGELOG.md from the FEATURE:, FIX: and BREAKING: lines of all commits, newest first, by version tag.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const log = execFileSync('git', ['log', '--format=%x1e%D%x1f%cs%x1f%B'], { encoding: 'utf8' })
const out = ['# Changelog', '', 'Made from the `FEATURE:`, `FIX:` and `BREAKING:` lines of commits by `npm run changelog`.']
let section = [`\n## ${version}\n`]
for (const commit of log.split('\x1e').slice(1)) {
  const [refs = '', day = '', body = ''] = commit.split('\x1f')
  const tag = /tag: v([\w.-]+)/.exec(refs)?.[1]
  if (tag && tag !== version) {
    out.push(...section)
    section = [`\n## ${tag} (${day})\n`]
  }
  for (const [, kind, words] of body.matchAll(/\b(FEATURE|FIX|BREAKING): +(.+)/g)) section.push(`- **${kind.toLowerCase()}** ${words.trim()}`)
}
out.push(...section, '')
writeFileSync('CHANGELOG.md', out.join('\n'))
