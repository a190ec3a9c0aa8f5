/** A sentence with its words. */
export interface Sentence {
  words: string[];
  text: string;
}

/** Names and numbers that have no easier word; each counts as a word of two syllables. */
const given = /^(naloxone|opioids?|fentanyl|alcohol|cannabis|cocaine|benzos|wheelchair|whatsapp|lgbtq|zip|pin)$/;

/**
 * Syllables of an English word, counted by its groups of vowels; a silent e at the end and -ed after most consonants are
 * not heard. Right for nine words of ten, which is enough for an average.
 */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 1;
  if (given.test(letters)) return 2;
  const heard = letters
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<=[^aeiouyl])es?$/, (end) => (end === 'es' ? 's' : ''))
    .replace(/(?<=[aeiouy])l?es?$/, '')
    .replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1);
}

/** The sentences of a text; a colon or a semicolon ends one too, as it does for who reads aloud. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/(?<=[.!?:;…])["”’]?\s+|\n/)
    .map((part) => ({ text: part, words: part.match(/[\p{L}\p{N}’'-]+/gu) ?? [] }))
    .filter(({ words }) => words.length > 0);
}

/** The Flesch-Kincaid grade of sentences: school years that a reader needs. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return 0;
  const heard = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (heard / words.length) - 15.59;
}
