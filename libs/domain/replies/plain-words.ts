/**
 * A text as it is compared: lower case, without accents, apostrophes, punctuation, emoji and invisible marks, doubled
 * letters written once ("Kiiill" is "kil"), words apart by one space.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1+/gu, '$1')
    .trim();
}

/** Whether plain words hold a phrase whole; `*` at its end stands for any ending. */
export function holdsPhrase(plain: string, phrase: string): boolean {
  const wanted = plainWords(phrase);
  return phrase.endsWith('*') ? ` ${plain}`.includes(` ${wanted}`) : ` ${plain} `.includes(` ${wanted} `);
}
