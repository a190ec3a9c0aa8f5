/** Sentences of the plan in one line: their periods give way to semicolons. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.map((each) => each.replace(/\.$/, '')).join('; ');
}
