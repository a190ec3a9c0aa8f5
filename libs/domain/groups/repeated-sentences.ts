import type { Id } from '@stepwell/kernel/ids';

/** A member's sentence. */
interface Line {
  patientId: Id;
  sentence: string | null;
}

/** Groups of members whose sentences are the same but for capitals, spaces and the full stop: a note that says nothing of its own. */
export function repeatedSentences(lines: readonly Line[]): { patientIds: Id[] }[] {
  const same = new Map<string, Id[]>();
  for (const { patientId, sentence } of lines) {
    if (!sentence) continue;
    const words = sentence.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' ');
    const plain = words.endsWith('.') ? words.slice(0, -1) : words;
    same.set(plain, [...(same.get(plain) ?? []), patientId]);
  }
  return [...same.values()].filter((patientIds) => patientIds.length > 1).map((patientIds) => ({ patientIds }));
}
