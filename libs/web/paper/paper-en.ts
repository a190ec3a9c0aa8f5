/** English words for weekly hours. */
export const windowsEn = {
  everyDay: 'Every day',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  nextDay: (time: string) => `${time} the next day`,
  allDay: 'all day',
  midnight: 'midnight',
};

/** English words on the page to fold and on the wallet card: grade 6, and no word of a place of care. */
export const sheetEn = {
  foldHint: 'Print on one side, then fold it in half with the words inside.',
  cardHint: 'Cut it out, and fold it in the middle.',
  emergency: 'In danger: 911 or 988',
  overdose: 'Hard to wake, slow breath, blue or gray lips: call 911 and give naloxone.',
  call: 'I call',
  helps: 'What helps',
  why: 'Why I do this',
  hardTimes: 'My hard times',
  signs: 'Signs to get help',
  firstHour: 'If I use: the first hour',
  medicine: 'My medicine',
  naloxoneAt: (place: string) => `My naloxone: ${place}`,
  naloxoneWho: 'Who can use it',
  nextDose: 'My next dose',
  prescriber: 'Who prescribes my medicine',
  note: 'To myself',
};
/** Words of the papers in one language. */
export type SheetWords = typeof sheetEn;

/** What English papers are said with. */
export const paperEn = { locale: 'en-US', windows: windowsEn, sheet: sheetEn };
/** What papers are said with, in one language. */
export type PaperTexts = typeof paperEn;
