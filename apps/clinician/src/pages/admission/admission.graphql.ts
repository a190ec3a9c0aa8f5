import { graphql } from '../../../gql/gql';
import type { OpenAdmissionsQuery as OpenAnswer, PatientAdmissionQuery as Answer } from '../../../gql/graphql';

/** How the admission of an open stay stands. */
export type Admission = NonNullable<Answer['patientAdmission']>;
/** One thing that it needs. */
export type AdmissionItem = Admission['items'][number];
/** What is suggested of one kind. */
export type Suggestion = Admission['suggestions'][number];
/** The stay, as the chart knows it. */
export type AdmittedStay = NonNullable<Answer['patient']['episode']>;
/** A line of the list. */
export type OpenAdmission = OpenAnswer['openAdmissions']['admissions'][number];

export const AdmissionFields = graphql(/* GraphQL */ `
  fragment AdmissionFields on PatientAdmission {
    episodeId
    items {
      item
      dueAt
      isOverdue
      how
      doneAt
      note
      checkedByName
    }
    suggestions {
      kind
      options {
        code
        label
      }
      decision {
        outcome
        label
        reason
        decidedAt
        decidedByName
      }
    }
  }
`);

export const PatientAdmissionQuery = graphql(/* GraphQL */ `
  query PatientAdmission($patientId: ID!) {
    patient(id: $patientId) {
      id
      displayName
      episode {
        id
        facilityName
        timeZone
        levelOfCare
        levelReasons
        track
        admittedOn
        dischargedOn
      }
      careTeam {
        id
        isPrimary
        staffMember {
          id
          displayName
        }
      }
    }
    patientAdmission(patientId: $patientId) {
      ...AdmissionFields
    }
  }
`);

export const OpenAdmissionsQuery = graphql(/* GraphQL */ `
  query OpenAdmissions {
    openAdmissions {
      totalCount
      admissions {
        patientId
        patientName
        facilityName
        levelOfCare
        admittedOn
        openCount
        overdueCount
        nextDueAt
        items
      }
    }
  }
`);

export const CheckAdmissionItemMutation = graphql(/* GraphQL */ `
  mutation CheckAdmissionItem($input: CheckAdmissionItemInput!) {
    checkAdmissionItem(input: $input) {
      ...AdmissionFields
    }
  }
`);

export const DecideSuggestionMutation = graphql(/* GraphQL */ `
  mutation DecideSuggestion($input: DecideSuggestionInput!) {
    decideSuggestion(input: $input) {
      ...AdmissionFields
    }
  }
`);

export const DescribeStayMutation = graphql(/* GraphQL */ `
  mutation DescribeStay($input: DescribeStayInput!) {
    describeStay(input: $input) {
      id
    }
  }
`);
