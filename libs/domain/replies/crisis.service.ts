import type { Language } from '@stepwell/kernel/words';
import { readReply } from './read-reply';

/** The language of crisis words in what a patient wrote, by the rule that texts are read by; null where there are none. */
export function crisisIn(body: string): Language | null {
  return readReply(body).crisis;
}
