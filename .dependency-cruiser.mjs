// Which room may look into which. ARCHITECTURE.md tells why.
const rooms = {
  evidence: [],
  intake: ['evidence'],
  language: ['evidence'],
  readings: ['evidence', 'language'],
  record: ['evidence', 'readings'],
  store: ['evidence', 'readings', 'record'],
  views: ['evidence', 'intake', 'language', 'readings', 'record', 'store'],
}

const looksOnlyUp = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-looks-only-up`,
  severity: 'error',
  comment: `${room}/ may use ${allowed.join(', ') || 'no other room'}.`,
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^src/',
    pathNot: [room, ...allowed].map((r) => `^src/${r}/`).concat(room === 'views' ? ['^src/pipeline[.]ts$', '^src/workers[.]ts$'] : []),
  },
}))

const enteredByIndex = Object.keys(rooms).map((room) => ({
  name: `${room}-is-entered-by-its-index`,
  severity: 'error',
  comment: `From outside, import src/${room}/index.ts: it is the room's table of contents.`,
  from: { path: '^src/', pathNot: [`^src/${room}/`, '\\.test\\.tsx?$'] },
  to: { path: `^src/${room}/`, pathNot: room === 'views' ? '^src/views/' : `^src/${room}/index[.]ts$` },
}))

export default {
  forbidden: [
    ...looksOnlyUp,
    ...enteredByIndex,
    {
      name: 'readers-keep-apart',
      severity: 'error',
      comment: 'Readers never import each other: they say what they need, and are handed it.',
      from: { path: '^src/readings/(actors|places|times|statements|contacts|moves|acts)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/readings/(actors|places|times|statements|contacts|moves|acts)/', pathNot: '^src/readings/$1/' },
    },
    {
      name: 'engines-know-no-language',
      severity: 'error',
      comment: 'A language is data that index.ts hands to the engine.',
      from: { path: '^src/(readings|record|intake|language)/', pathNot: ['/(index|languages)[.]ts$', '/(en|fr|uk|de|ru)[.]ts$', '\\.test\\.ts$'] },
      to: { path: '/(en|fr|uk|de|ru)[.]ts$' },
    },
    {
      name: 'views-keep-apart',
      severity: 'error',
      comment: 'Views do not know each other; the command line starts the others.',
      from: { path: '^src/views/(api|web|mcp|exports|brief)/', pathNot: ['\\.test\\.tsx?$', '/invented/'] },
      to: { path: '^src/views/', pathNot: '^src/views/$1/' },
    },
    {
      name: 'files-only-in-fetch-and-views',
      severity: 'error',
      comment: 'Rooms are values in, values out: the world is touched in intake/fetch.ts, store/ and views/ only.',
      from: { path: '^src/(evidence|intake|language|readings|record)/', pathNot: ['^src/intake/fetch[.]ts$', '\\.test\\.ts$'] },
      to: { dependencyTypes: ['core'], path: '^(fs|node:fs|http|node:http|https|net|child_process|node:child_process)' },
    },
    { name: 'no-cycles', severity: 'error', comment: 'Cycles hide where a thing belongs.', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-tests-in-code', severity: 'error', comment: 'Code must not lean on tests.', from: { pathNot: '\\.test\\.tsx?$' }, to: { path: '\\.test\\.tsx?$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    exclude: { path: '\\.tsx$' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
