/** Folds case, accents and punctuation away, so that "José" finds "Jose's" and "12x12" stays itself. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of a search as they are looked for; each must stand somewhere in a meeting's search text. */
export function searchWords(words: string): string[] {
  return [...new Set(foldText(words).split(' '))].filter((word) => word !== '');
}
