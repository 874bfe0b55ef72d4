/** Letters that Unicode does not take apart, as readers without the key type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
};

/**
 * A text without case, accents and punctuation, for comparing what was typed with what is written:
 * «Sør-Varanger» is `sor varanger`, «Kárášjohka» is `karasjohka`, «Aalesund» is `alesund`.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[øæđŋŧß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/aa/g, 'a')
    .trim();
