import { topicLabels } from './sharing-labels';
import type { InformationCategory } from './sharing-words';

/** What is said to everybody whom no consent names: it neither confirms nor denies. */
export const nobodyElseSentence =
  'I can’t say whether anybody of that name is or ever was here. If you like, leave your name and number; I can’t promise a call.';

/** What is said to somebody who is named. */
export function talkSentence(categories: readonly InformationCategory[]): string {
  return `I can talk with you about ${listed(categories.map((each) => topicLabels[each]))}. I can’t talk about anything else.`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
