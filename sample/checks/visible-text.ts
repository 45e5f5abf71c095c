const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    nbsp: ' ',
    copy: '©',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
  }),
)

/** What a visitor sees of a saved page, or all of a text file; every run of white space is one space. */
export function visibleText(file: string, bytes: Uint8Array): string {
  const text = decoded(bytes)
  return (file.endsWith('.html') ? withoutTags(text) : text).replace(/\s+/g, ' ').trim()
}

/** By the charset that the page declares; UTF-8 where it declares none. */
function decoded(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return new TextDecoder(/charset="?([\w-]+)/.exec(start)?.[1] ?? 'utf-8').decode(bytes)
}

/** A tag stripper of the sample's own: the gold must not depend on how the program reads pages. */
function withoutTags(page: string): string {
  return page
    .replace(/<(head|script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<\/?(?:a|b|time|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
}
