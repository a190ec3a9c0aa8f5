/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CompleteTaskInput = {
  id: string | number;
  outcome: string;
};

export type CreateTaskInput = {
  assigneeId?: string | number | null | undefined;
  dueAt?: string | null | undefined;
  patientId?: string | number | null | undefined;
  priority: TaskPriority;
  title: string;
};

export type LevelOfCare =
  | 'DETOX'
  | 'INTENSIVE_OUTPATIENT'
  | 'OUTPATIENT'
  | 'PARTIAL_HOSPITALIZATION'
  | 'RECOVERY_SUPPORT'
  | 'RESIDENTIAL';

export type PatientFilter = {
  facilityId?: string | number | null | undefined;
  mine?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type RevokeSessionInput = {
  id: string | number;
};

export type StaffStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'INVITED';

export type TaskFilter = {
  mine?: boolean | null | undefined;
  patientId?: string | number | null | undefined;
  status?: TaskStatus | null | undefined;
};

export type TaskKind =
  | 'CALL_REQUEST'
  | 'DELIVERY_FAILED'
  | 'DELIVERY_UNKNOWN'
  | 'GENERAL'
  | 'HIGH_CRAVING'
  | 'PIN_LOCKED';

export type TaskPriority =
  | 'HIGH'
  | 'NORMAL'
  | 'SAFETY';

export type TaskStatus =
  | 'DONE'
  | 'OPEN';

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, isCurrent: boolean, userAgent: string | null }> };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: Array<{ id: string }> };

export type CaseloadQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: PatientFilter | null | undefined;
}>;


export type CaseloadQuery = { caseload: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, displayName: string, birthDate: string, facilityName: string, levelOfCare: LevelOfCare | null, meetingsPerWeek: number | null, nextFollowUpAt: string | null, openTaskCount: number, planReviewDue: string | null, activePlanId: string | null, primaryCounselorName: string | null, timeZone: string, lastCheckIn: { answeredAt: string, craving: number, mood: number, wantsCall: boolean } | null } }> } };

export type CaseloadFacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadFacilitiesQuery = { facilities: Array<{ id: string, name: string }> };

export type TasksQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: TaskKind, title: string, priority: TaskPriority, status: TaskStatus, createdAt: string, dueAt: string | null, completedAt: string | null, completedByName: string | null, outcome: string | null, assignee: { id: string, displayName: string } | null, patient: { id: string, displayName: string, phone: string | null, safeFrom: string | null, safeUntil: string | null, timeZone: string } | null } }> } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, status: TaskStatus } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { createTask: { id: string } };

export type TaskAssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskAssigneesQuery = { staffMembers: { edges: Array<{ node: { id: string, displayName: string, status: StaffStatus } }> } };

export type TaskPatientQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskPatientQuery = { patient: { id: string, displayName: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { staffMemberId: string, displayName: string, email: string, now: string, permissions: Array<string>, organization: { id: string, name: string }, memberships: Array<{ organizationId: string, organizationName: string, isCurrent: boolean }> } };

export type OpenTaskCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenTaskCountQuery = { tasks: { totalCount: number, edges: Array<{ node: { id: string, priority: TaskPriority } }> } };

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

export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    createdAt
    lastSeenAt
    isCurrent
    userAgent
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const CaseloadDocument = new TypedDocumentString(`
    query Caseload($after: String, $filter: PatientFilter) {
  caseload(after: $after, filter: $filter, first: 50) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        displayName
        birthDate
        facilityName
        levelOfCare
        lastCheckIn {
          answeredAt
          craving
          mood
          wantsCall
        }
        meetingsPerWeek
        nextFollowUpAt
        openTaskCount
        planReviewDue
        activePlanId
        primaryCounselorName
        timeZone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const CaseloadFacilitiesDocument = new TypedDocumentString(`
    query CaseloadFacilities {
  facilities {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CaseloadFacilitiesQuery, CaseloadFacilitiesQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($after: String, $filter: TaskFilter) {
  tasks(after: $after, filter: $filter, first: 50) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        kind
        title
        priority
        status
        createdAt
        dueAt
        completedAt
        completedByName
        outcome
        assignee {
          id
          displayName
        }
        patient {
          id
          displayName
          phone
          safeFrom
          safeUntil
          timeZone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CreateTaskDocument = new TypedDocumentString(`
    mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const TaskAssigneesDocument = new TypedDocumentString(`
    query TaskAssignees {
  staffMembers(first: 200) {
    edges {
      node {
        id
        displayName
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TaskAssigneesQuery, TaskAssigneesQueryVariables>;
export const TaskPatientDocument = new TypedDocumentString(`
    query TaskPatient($id: ID!) {
  patient(id: $id) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<TaskPatientQuery, TaskPatientQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    staffMemberId
    displayName
    email
    now
    permissions
    organization {
      id
      name
    }
    memberships {
      organizationId
      organizationName
      isCurrent
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OpenTaskCountDocument = new TypedDocumentString(`
    query OpenTaskCount {
  tasks(filter: {status: OPEN, mine: true}, first: 1) {
    totalCount
    edges {
      node {
        id
        priority
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenTaskCountQuery, OpenTaskCountQueryVariables>;