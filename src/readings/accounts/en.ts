import type { AccountWords } from './reader.ts'

const ACCOUNT = '(?:accounts?|versions?|readouts?|summar(?:y|ies)|descriptions?|statements?|records?)'
const CONTACT =
  '(?:calls?|conversations?|meetings?|talks|negotiations|discussions?|summit|visit|dinner|exchange)'

/** English. */
export const en: AccountWords = {
  accounts: new RegExp(`\\b${ACCOUNT} (?:of|on|about) (?:[\\w'’-]+ ){0,5}${CONTACT}\\b`, 'i'),
  again: new RegExp(`\\b(?:two|both|these|those|the) (?:two |official )?${ACCOUNT}\\b`, 'i'),
}
