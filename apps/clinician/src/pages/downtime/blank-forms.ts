import type { downtimeTexts } from '../../texts/downtime.en';

type Words = (typeof downtimeTexts)['downtime'];

/** One question on paper: boxes to tick, or as many ruled lines as its answer takes. */
export interface BlankField {
  field: keyof Words['fields'];
  choices?: keyof Words['choices'];
  lines?: number;
}

/** One sheet to fill in by hand, in the order in which the product asks, so that it is quick to enter afterwards. */
export interface BlankForm {
  form: keyof Words['forms'];
  fields: readonly BlankField[];
  /** Whether a row for each member follows. */
  hasRoster?: boolean;
}

const signed: readonly BlankField[] = [{ field: 'writtenBy' }, { field: 'writtenAt' }];

/** The sheets, each on paper of its own. */
export const blankForms: readonly BlankForm[] = [
  {
    form: 'checkIn',
    fields: [
      { field: 'patient' },
      { field: 'safe', choices: 'safe' },
      { field: 'mood', choices: 'mood' },
      { field: 'craving', choices: 'scale' },
      { field: 'used', choices: 'yesNo' },
      { field: 'whatUsed', lines: 2 },
      { field: 'medication', choices: 'yesNo' },
      { field: 'call', choices: 'yesNo' },
      { field: 'more', lines: 4 },
      { field: 'safety', lines: 3 },
      ...signed,
    ],
  },
  {
    form: 'groupNote',
    hasRoster: true,
    fields: [
      { field: 'group' },
      { field: 'leader' },
      { field: 'began' },
      { field: 'topic' },
      { field: 'intervention', lines: 3 },
      ...signed,
    ],
  },
  {
    form: 'callLog',
    fields: [
      { field: 'caller' },
      { field: 'about' },
      { field: 'reached', choices: 'reached' },
      { field: 'said', lines: 6 },
      { field: 'next', lines: 3 },
      ...signed,
    ],
  },
  {
    form: 'intake',
    fields: [
      { field: 'person' },
      { field: 'birth' },
      { field: 'language' },
      { field: 'safe', choices: 'safe' },
      { field: 'reach', lines: 2 },
      { field: 'voicemail', choices: 'yesNo' },
      { field: 'why', lines: 3 },
      { field: 'substances', lines: 3 },
      { field: 'medical', lines: 3 },
      { field: 'emergency' },
      ...signed,
    ],
  },
  {
    form: 'background',
    fields: [
      { field: 'person' },
      { field: 'birth' },
      { field: 'gender', choices: 'gender' },
      { field: 'race', choices: 'race' },
      { field: 'ethnicity', choices: 'ethnicity' },
      { field: 'education', choices: 'education' },
      { field: 'employment', choices: 'employment' },
      ...signed,
    ],
  },
];
