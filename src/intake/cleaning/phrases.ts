/** The phrases of a list written as prose: parted by commas, over as many lines as it takes. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}
