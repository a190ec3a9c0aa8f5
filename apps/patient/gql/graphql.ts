/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerCheckInInput = {
  /** Made by the phone once per check-in (UUID), so that sending twice counts once. */
  answerId: string | number;
  craving: number;
  dueCheckInId?: string | number | null | undefined;
  mood: number;
  wantsCall: boolean;
};

export type Language =
  | 'EN'
  | 'ES';

export type MeetingAttendance =
  | 'HYBRID'
  | 'INACTIVE'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'UNKNOWN';

export type SetLanguageInput = {
  language: Language;
};

export type SupportRole =
  | 'CLINICIAN'
  | 'CRISIS'
  | 'FAMILY'
  | 'PEER'
  | 'SPONSOR';

export type WarningStage =
  | 'EARLY'
  | 'LATE'
  | 'MIDDLE';

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { viewer: { preferredName: string, language: Language, timeZone: string, now: string, audience: { careTeamNames: Array<string>, onDutyNow: boolean, onDutyUntil: string | null, nextDutyAt: string | null, facilityPhone: string | null }, dueCheckIn: { id: string, localDate: string } | null, lastCheckIn: { id: string, answeredAt: string } | null } };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlanQuery = { myPlan: { activatedAt: string, reviewDue: string | null, content: { motivations: Array<string>, noteToSelf: string | null, highRiskSituations: Array<{ id: string, description: string, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ stage: WarningStage, text: string }>, copingStrategies: Array<{ text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ role: SupportRole, display: string, phone: string | null }>, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, prescriber: string | null, nextDose: string | null, suppliedThrough: string | null, notes: string | null }, lapseResponse: { firstHour: string, firstDay: string, whoToTell: string, wayBack: string } } } | null };

export type MyMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsQuery = { myMeetings: { meetingsPerWeek: number, meetings: Array<{ id: string, name: string, attendance: MeetingAttendance, weekday: number | null, startTime: string | null, endTime: string | null, nextStart: string | null, timeZone: string, locationName: string | null, address: string | null, transport: string | null, isHomeGroup: boolean, conferenceUrl: string | null, conferencePhone: string | null }> } | null };

export type AnswerCheckInMutationVariables = Exact<{
  input: AnswerCheckInInput;
}>;


export type AnswerCheckInMutation = { answerCheckIn: { id: string, answeredAt: string } };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;


export type SetLanguageMutation = { setLanguage: { language: Language } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MyDayDocument = new TypedDocumentString(`
    query MyDay {
  viewer {
    preferredName
    language
    timeZone
    now
    audience {
      careTeamNames
      onDutyNow
      onDutyUntil
      nextDutyAt
      facilityPhone
    }
    dueCheckIn {
      id
      localDate
    }
    lastCheckIn {
      id
      answeredAt
    }
  }
}
    `) as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const MyPlanDocument = new TypedDocumentString(`
    query MyPlan {
  myPlan {
    activatedAt
    reviewDue
    content {
      motivations
      highRiskSituations {
        id
        description
        timeWindows {
          weekday
          startTime
          endTime
        }
      }
      warningSigns {
        stage
        text
      }
      copingStrategies {
        text
        steps
        situationIds
      }
      supportContacts {
        role
        display
        phone
      }
      medication {
        naloxoneLocation
        naloxoneWho
        prescriber
        nextDose
        suppliedThrough
        notes
      }
      lapseResponse {
        firstHour
        firstDay
        whoToTell
        wayBack
      }
      noteToSelf
    }
  }
}
    `) as unknown as TypedDocumentString<MyPlanQuery, MyPlanQueryVariables>;
export const MyMeetingsDocument = new TypedDocumentString(`
    query MyMeetings {
  myMeetings {
    meetingsPerWeek
    meetings {
      id
      name
      attendance
      weekday
      startTime
      endTime
      nextStart
      timeZone
      locationName
      address
      transport
      isHomeGroup
      conferenceUrl
      conferencePhone
    }
  }
}
    `) as unknown as TypedDocumentString<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const AnswerCheckInDocument = new TypedDocumentString(`
    mutation AnswerCheckIn($input: AnswerCheckInInput!) {
  answerCheckIn(input: $input) {
    id
    answeredAt
  }
}
    `) as unknown as TypedDocumentString<AnswerCheckInMutation, AnswerCheckInMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    language
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;