/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      isCurrent\n      userAgent\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  query Caseload($after: String, $filter: PatientFilter) {\n    caseload(after: $after, filter: $filter, first: 50) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n          levelOfCare\n          lastCheckIn {\n            answeredAt\n            craving\n            mood\n            wantsCall\n          }\n          meetingsPerWeek\n          nextFollowUpAt\n          openTaskCount\n          planReviewDue\n          activePlanId\n          primaryCounselorName\n          timeZone\n        }\n      }\n    }\n  }\n": typeof types.CaseloadDocument,
    "\n  query CaseloadFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": typeof types.CaseloadFacilitiesDocument,
    "\n  query Tasks($after: String, $filter: TaskFilter) {\n    tasks(after: $after, filter: $filter, first: 50) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          priority\n          status\n          createdAt\n          dueAt\n          completedAt\n          completedByName\n          outcome\n          assignee {\n            id\n            displayName\n          }\n          patient {\n            id\n            displayName\n            phone\n            safeFrom\n            safeUntil\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": typeof types.TasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateTaskDocument,
    "\n  query TaskAssignees {\n    staffMembers(first: 200) {\n      edges {\n        node {\n          id\n          displayName\n          status\n        }\n      }\n    }\n  }\n": typeof types.TaskAssigneesDocument,
    "\n  query TaskPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n    }\n  }\n": typeof types.TaskPatientDocument,
    "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      organization {\n        id\n        name\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query OpenTaskCount {\n    tasks(filter: { status: OPEN, mine: true }, first: 1) {\n      totalCount\n      edges {\n        node {\n          id\n          priority\n        }\n      }\n    }\n  }\n": typeof types.OpenTaskCountDocument,
};
const documents: Documents = {
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      isCurrent\n      userAgent\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  query Caseload($after: String, $filter: PatientFilter) {\n    caseload(after: $after, filter: $filter, first: 50) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n          levelOfCare\n          lastCheckIn {\n            answeredAt\n            craving\n            mood\n            wantsCall\n          }\n          meetingsPerWeek\n          nextFollowUpAt\n          openTaskCount\n          planReviewDue\n          activePlanId\n          primaryCounselorName\n          timeZone\n        }\n      }\n    }\n  }\n": types.CaseloadDocument,
    "\n  query CaseloadFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": types.CaseloadFacilitiesDocument,
    "\n  query Tasks($after: String, $filter: TaskFilter) {\n    tasks(after: $after, filter: $filter, first: 50) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          priority\n          status\n          createdAt\n          dueAt\n          completedAt\n          completedByName\n          outcome\n          assignee {\n            id\n            displayName\n          }\n          patient {\n            id\n            displayName\n            phone\n            safeFrom\n            safeUntil\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": types.TasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      id\n      status\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      id\n    }\n  }\n": types.CreateTaskDocument,
    "\n  query TaskAssignees {\n    staffMembers(first: 200) {\n      edges {\n        node {\n          id\n          displayName\n          status\n        }\n      }\n    }\n  }\n": types.TaskAssigneesDocument,
    "\n  query TaskPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n    }\n  }\n": types.TaskPatientDocument,
    "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      organization {\n        id\n        name\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query OpenTaskCount {\n    tasks(filter: { status: OPEN, mine: true }, first: 1) {\n      totalCount\n      edges {\n        node {\n          id\n          priority\n        }\n      }\n    }\n  }\n": types.OpenTaskCountDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      isCurrent\n      userAgent\n    }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseload($after: String, $filter: PatientFilter) {\n    caseload(after: $after, filter: $filter, first: 50) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n          levelOfCare\n          lastCheckIn {\n            answeredAt\n            craving\n            mood\n            wantsCall\n          }\n          meetingsPerWeek\n          nextFollowUpAt\n          openTaskCount\n          planReviewDue\n          activePlanId\n          primaryCounselorName\n          timeZone\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseloadFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CaseloadFacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($after: String, $filter: TaskFilter) {\n    tasks(after: $after, filter: $filter, first: 50) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          kind\n          title\n          priority\n          status\n          createdAt\n          dueAt\n          completedAt\n          completedByName\n          outcome\n          assignee {\n            id\n            displayName\n          }\n          patient {\n            id\n            displayName\n            phone\n            safeFrom\n            safeUntil\n            timeZone\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').CompleteTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskAssignees {\n    staffMembers(first: 200) {\n      edges {\n        node {\n          id\n          displayName\n          status\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskAssigneesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').TaskPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      organization {\n        id\n        name\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenTaskCount {\n    tasks(filter: { status: OPEN, mine: true }, first: 1) {\n      totalCount\n      edges {\n        node {\n          id\n          priority\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenTaskCountDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
