/** What people wrote into their plans; invented. */
export const motivations = [
  'I want to be there when my daughter starts school.',
  'I like who I am in the mornings now.',
  'My sister trusts me with her spare key again.',
  'I want to finish my certificate in the spring.',
  'I sleep. I had forgotten what that is like.',
  'My dog. She waits at the door for me.',
  'To cook Sunday dinner and remember it.',
  'I want to run the lake loop without stopping.',
] as const;

/** Notes to oneself. */
export const notesToSelf = [
  'Read this slowly. You got through the first week, and that was the hardest one.',
  'Call before, not after.',
  'You don’t have to win the day. You only have to get to the evening.',
  'It passes. It passed every single time.',
] as const;

/** What staff wrote when a task was done. */
export const outcomes = [
  'Reached by phone. Felt better by the evening, will come to group tomorrow.',
  'Talked for ten minutes, moved the next visit to Thursday.',
  'Left a neutral voicemail, reached on the second try. All fine.',
  'Came by the front desk. Went through the plan together.',
] as const;

/** Tasks that people set themselves. */
export const handWrittenTasks = [
  ['Ask about the bus pass for evening group', 'normal'],
  ['Check whether the pharmacy has the refill ready', 'high'],
  ['Send the release form to the new primary care office', 'normal'],
  ['Go through the plan again before discharge', 'high'],
  ['Find a Saturday meeting within walking distance', 'normal'],
  ['Ask how the first week at work went', 'normal'],
] as const;

/** A task between sessions that the organization words for itself. */
export const ownTask = {
  kind: 'service',
  title: 'Set up chairs for the Thursday evening group',
  details: 'Come twenty minutes early, and say hello to whoever is new.',
  spanishTitle: 'Prepara las sillas para el grupo del jueves',
  spanishDetails: 'Llega veinte minutos antes y saluda a quien venga por primera vez.',
} as const;

/** Goals of treatment plans. */
export const goals = [
  'Say no to a drink when old friends call',
  'Sleep through the night without a drink',
  'Ask for help before the evening',
  'Tell my sister what happened',
  'Keep every appointment with the prescriber',
] as const;

/** Sponsors, as they are known. */
export const sponsorNames = ['Ray T.', 'Denise', 'Hector M.', 'June K.', 'Will'] as const;

/** What a counselor noted of one member of a group. */
export const sentences = [
  'Named the walk home as the hardest hour and practiced calling first.',
  'Listened, then said that waiting ten minutes had worked twice this week.',
  'Spoke of the argument on Sunday and found two other ways to leave the room.',
  'Asked the group how they tell their families, and wrote down two sentences to try.',
  'Said that sleep is better; will keep the phone out of the bedroom.',
  'Was quiet at first; at the end named one person to call tonight.',
  'Practiced saying no aloud and asked for another try next week.',
  'Reported a craving on Friday and what helped to let it pass.',
] as const;
