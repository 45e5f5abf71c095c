/**
 * Letters of other scripts in Latin, as they are usually printed in English: Cyrillic (Russian and
 * Ukrainian with their neighbours), Greek, Georgian, Armenian; for Arabic and Hebrew the consonants,
 * which is all they write. Letters that English prints in several ways get one of them; names are
 * compared by sound afterwards.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    'а a|б b|в v|г g|ґ g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts',
    'ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|є ye|і i|ї yi|ў u|ђ dj|ј j|љ lj|њ nj|ћ c|џ dzh|ѓ g|ќ k|ѕ dz',
    'ә e|ғ gh|қ k|ң n|ө o|ұ u|ү u|һ h|ҳ h|ҷ j|ӣ i|ӯ u|ҕ g|ҫ s|ҙ z|ӑ a|ӗ e|ӏ ',
    // Greek
    'α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o',
    // Georgian
    'ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh',
    'ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h',
    // Armenian
    'ա a|բ b|գ g|դ d|ե e|զ z|է e|ը e|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o',
    'չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f|և ev',
    // Arabic, Persian, Urdu
    'ا a|أ a|إ i|آ a|ب b|ت t|ث th|ج j|ح h|خ kh|د d|ذ dh|ر r|ز z|س s|ش sh|ص s|ض d|ط t|ظ z|ع a|غ gh|ف f|ق q',
    'ە e|ۆ o|ێ e|ڵ l|ڕ r|ڤ v|ڭ n|ۋ v|ې e|ګ g|ټ t|ډ d|ړ r|ښ sh|ږ g|ڼ n|ځ dz|څ ts',
    'ك k|ک k|ل l|م m|ن n|ه h|ة a|و u|ي i|ى a|ی i|ء |ئ i|ؤ u|پ p|چ ch|ژ zh|گ g|ٹ t|ڈ d|ڑ r|ں n|ے e|ہ h',
    // Hebrew
    'א a|ב b|ג g|ד d|ה h|ו v|ז z|ח h|ט t|י i|כ k|ך k|ל l|מ m|ם m|נ n|ן n|ס s|ע a|פ p|ף f|צ ts|ץ ts|ק k|ר r',
    'ש sh|ת t',
    // Latin letters that lose no mark by decomposition
    'ı i|ł l|ø o|đ d|ð d|þ th|æ ae|œ oe|ß ss|ə e|ŋ n|ħ h',
  ]
    .flatMap((line) => line.split('|'))
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

/** Two letters of Greek that are one sound, and so stand for one. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γκ/gu, 'g'],
  [/ο[υύ]/gu, 'u'],
  [/τζ/gu, 'j'],
  [/γ(?=[ιίεέηή])/gu, 'y'],
]

/** What Latin letters with marks sound like, where they do not sound like the letter without it. */
const MARKED: ReadonlyMap<string, string> = new Map(
  'ş sh|š sh|ś sh|ș sh|ç ch|č ch|ć ch|ž zh|ż zh|ź zh|ğ gh|ñ ny|ń ny|đ dj|χ kh|ج dzh|ț ts|ř rzh|ł w|ü u|ö o'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

/** Whether `text` has letters of another script than Latin. */
export function isForeign(text: string): boolean {
  return /[^\p{Script=Latin}\P{L}]/u.test(text)
}

/**
 * `text` in lower-case Latin letters without marks, or as it sounds. Letters of scripts not known here stay.
 */
export function inLatin(text: string, asItSounds = false): string {
  let lower = text.toLowerCase().normalize('NFC')
  if (asItSounds) for (const [pair, sound] of PAIRS) lower = lower.replace(pair, sound)
  let out = ''
  for (const letter of lower)
    out += (asItSounds && MARKED.get(letter)) || (LETTERS.get(letter) ?? unmarked(letter))
  return out
}

/** A letter without its marks; of a Greek or other foreign one what it stands for. */
function unmarked(letter: string): string {
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return LETTERS.get(plain) ?? plain
}
