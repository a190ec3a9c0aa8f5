import type { HaltState, MedicationAnswer, RecordCheckInInput, Substance } from '../../../gql/graphql';

/** The form as it stands; empty words are "not asked". */
export interface CheckInValues extends Record<string, unknown> {
  mood: string;
  craving: string;
  wantsCall: boolean;
  feelsSafe: '' | 'yes' | 'no';
  /** A call can't wait: somebody is paged. */
  isUrgent: boolean;
  cameUp: string[];
  lines: string[];
  signs: string[];
  used: '' | 'yes' | 'no';
  substances: Substance[];
  isAlone: '' | 'yes' | 'no';
  hasNaloxone: '' | 'yes' | 'no';
  medication: '' | MedicationAnswer;
  meeting: '' | 'yes' | 'no';
}

/** Nothing asked yet. */
export const emptyCheckIn: CheckInValues = {
  mood: '',
  craving: '',
  wantsCall: false,
  feelsSafe: '',
  isUrgent: false,
  cameUp: [],
  lines: [],
  signs: [],
  used: '',
  substances: [],
  isAlone: '',
  hasNaloxone: '',
  medication: '',
  meeting: '',
};

/** States in which a craving comes easily. */
export const haltStates: HaltState[] = ['HUNGRY', 'ANGRY', 'LONELY', 'TIRED'];
/** The choice beside them: an urge to use. */
export const urge = 'URGE';

function said(value: '' | 'yes' | 'no'): boolean | null {
  return value === '' ? null : value === 'yes';
}

/** What is sent of the form. */
export function inputOf(values: CheckInValues): Omit<RecordCheckInInput, 'submitId' | 'patientId'> {
  return {
    mood: Number(values.mood),
    craving: Number(values.craving),
    wantsCall: values.wantsCall,
    feelsSafe: said(values.feelsSafe),
    callIsUrgent: values.wantsCall && values.isUrgent,
    hadUrge: values.cameUp.includes(urge) || null,
    halt: haltStates.filter((state) => values.cameUp.includes(state)),
    situationIds: values.lines,
    warningSignIds: values.signs,
    hasUsed: said(values.used),
    usedSubstances: values.used === 'yes' ? values.substances : [],
    isAlone: said(values.isAlone),
    hasNaloxone: said(values.hasNaloxone),
    medication: values.medication || null,
    wentToMeeting: said(values.meeting),
  };
}
