import type { AddMeetingInput, MeetingQuery } from '../../../gql/graphql';
import { attendances, formats } from './meeting-filter';

/** What the server takes of a meeting by hand, without where it belongs. */
export type MeetingDetails = Omit<AddMeetingInput, 'sourceId'>;

/** A meeting as its form holds it; empty means not said. */
export type MeetingValues = {
  name: string;
  weekday: string | null;
  startTime: string;
  endTime: string;
  attendance: string;
  formats: string[];
  locationName: string;
  address: string;
  conferenceUrl: string;
  conferencePhone: string;
  notes: string;
};

/** A form that nothing was written into. */
export const emptyMeeting: MeetingValues = {
  name: '',
  weekday: null,
  startTime: '',
  endTime: '',
  attendance: 'IN_PERSON',
  formats: [],
  locationName: '',
  address: '',
  conferenceUrl: '',
  conferencePhone: '',
  notes: '',
};

/** A meeting of the server in its form. */
export function meetingValues(meeting: MeetingQuery['meeting']): MeetingValues {
  return {
    name: meeting.name,
    weekday: typeof meeting.weekday === 'number' ? String(meeting.weekday) : null,
    startTime: meeting.startTime?.slice(0, 5) ?? '',
    endTime: meeting.endTime?.slice(0, 5) ?? '',
    attendance: meeting.attendance,
    formats: [...meeting.formats],
    locationName: meeting.locationName ?? '',
    address: meeting.address ?? '',
    conferenceUrl: meeting.conferenceUrl ?? '',
    conferencePhone: meeting.conferencePhone ?? '',
    notes: meeting.notes ?? '',
  };
}

/** What a form says, as the server takes it. */
export function meetingInput(values: MeetingValues): MeetingDetails {
  const { name, weekday, startTime, endTime, locationName, address, conferenceUrl, conferencePhone, notes } = values;
  return {
    name,
    weekday: weekday === null ? null : Number(weekday),
    startTime: startTime || null,
    endTime: endTime || null,
    attendance: attendances.find((each) => each === values.attendance) ?? 'UNKNOWN',
    formats: formats.filter((each) => values.formats.includes(each)),
    locationName,
    address,
    conferenceUrl,
    conferencePhone,
    notes,
  };
}
