/** Languages that lists of meetings tell, as BCP 47 tags; Spanish first, since most are asked for it. */
export const meetingLanguages = [
  ...(['es', 'en', 'af', 'am', 'ar', 'bg', 'da', 'de', 'el', 'fa', 'fi', 'fil', 'fr', 'he', 'hi', 'hr', 'hu'] as const),
  ...(['is', 'it', 'ja', 'ka', 'ko', 'lt', 'ml', 'mt', 'ne', 'nl', 'no', 'pa', 'pl', 'pt', 'ru', 'sk', 'sl'] as const),
  ...(['sv', 'th', 'tr', 'uk'] as const),
] as const;

/** One of them. */
export type MeetingLanguage = (typeof meetingLanguages)[number];
