import type { Report } from '../evidence/index.ts'
import { officialBody } from './official-sites.ts'
import type { Facts } from './cleaning/step.ts'
import { allWords } from './cleaning/languages.ts'

type Provenance = Pick<Report, 'agency' | 'provenance'> & { readonly outlet?: string }

/**
 * Who published this copy, and where it came from: this copy first, its source next, as printed. The
 * outlet is what names itself (metadata, header, copyright line), else the body whose site it is, else
 * the site, else the agency that signs; a source is never taken for the outlet.
 */
export function provenanceOf(facts: Facts, url: string | undefined, text: string): Provenance {
  const host = url === undefined ? undefined : hostOf(url)
  const body = host === undefined ? undefined : officialBody(host)
  const named = facts.outlet[0]
  const outlet = named ?? body ?? (facts.sources.length ? undefined : (host ?? facts.agency[0]))
  const copy = named ?? host ?? outlet
  const others = facts.sources.length ? facts.sources : facts.agency
  const sources = copy === undefined && !others.length ? relayed(text) : others
  const provenance = [...(copy === undefined ? [] : [copy]), ...sources]
  return {
    ...(outlet !== undefined && { outlet }),
    agency: facts.agency,
    provenance: [...new Set(provenance)],
  }
}

export function hostOf(url: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase()
}

const RELAY = new RegExp(
  `,\\s(?:${[...allWords((words) => words.relays)].join('|')})\\s(\\p{Lu}[\\p{L}\\p{N}'’&-]*(?:[. ]\\p{Lu}[\\p{L}\\p{N}'’&-]*){0,3})(?=\\.(?:\\s|$))`,
  'gu',
)

/** The outlet a text says its words were taken from, at a sentence's end: ", per NAME.". */
function relayed(text: string): string[] {
  const names = [...text.matchAll(RELAY)].map((m) => m[1]!)
  return names.length ? [names[0]!] : []
}
