import type { AskedParty, PatientPathQuery } from '../../../gql/graphql';

/** The recorded choice of a patient. */
export type Path = NonNullable<PatientPathQuery['patient']['recoveryPath']>;

/** What a chosen meeting shows of itself. */
export type ShownMeeting = Omit<
  Path['chosenMeetings'][number]['meeting'],
  'address' | 'locationName' | 'missingSince' | 'reportedClosedOn' | 'confirmedClosedOn'
> &
  Partial<Pick<Path['chosenMeetings'][number]['meeting'], 'missingSince' | 'reportedClosedOn' | 'confirmedClosedOn'>>;

/** One meeting in the form. */
export interface ChosenMeeting {
  meeting: ShownMeeting;
  transport: string;
  isHomeGroup: boolean;
}

/** What the form holds; the number is empty until somebody says it. */
export interface PathValues extends Record<string, unknown> {
  paths: string[];
  meetingsPerWeek: number | '';
  chosenMeetings: ChosenMeeting[];
  /** YYYY-MM-DD; empty for today. */
  startsOn: string;
  /** YYYY-MM-DD; empty for no end. */
  endsOn: string;
  asked: AskedParty[];
  offered: string[];
  isAgreed: boolean;
}

/**
 * The form as it stands when editing begins: nothing is preselected where nothing was recorded. Who was asked and whether
 * the patient agreed belongs to each version anew.
 */
export function valuesOf(path: Path | undefined): PathValues {
  return {
    paths: path?.paths ?? [],
    meetingsPerWeek: path?.meetingsPerWeek ?? '',
    startsOn: '',
    endsOn: path?.endsOn ?? '',
    asked: [],
    offered: path?.offered ?? [],
    isAgreed: false,
    chosenMeetings: (path?.chosenMeetings ?? []).map(({ meeting, transport, isHomeGroup }) => ({
      meeting,
      transport: transport ?? '',
      isHomeGroup,
    })),
  };
}
