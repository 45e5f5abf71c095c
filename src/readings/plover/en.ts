/** What may stand before the word that names an item. English. */
export const before: Readonly<Record<string, RegExp>> = {
  /** "ready to contribute": an offer. */
  readiness: /\b(?:ready|willing|prepared|readiness|willingness) to $/i,
}

/** What may follow the word that names an item, by the names that rows of the tables have for it. English. */
export const en: Readonly<Record<string, RegExp>> = {
  /** "agreed a trade deal", "agreed on the draft of a treaty"; not "agreed to sign a deal". */
  text: /^ (?:to |on |upon )?(?:an? |the |their |this |its )(?:\S+ ){0,6}?(?:agreement|deal|accord|pact|treaty|memorandum)\b/i,
  /** "pledged full support for". */
  backing: /^ (?:\S+ ){0,5}?(?:support|backing|solidarity) (?:for|to|with)\b/i,
  /** "accepted the demands of". */
  demands: /^ (?:\S+ ){0,4}?demands?\b/i,
}
