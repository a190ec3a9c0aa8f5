import { graphql } from '../../../gql/gql';
import type { FollowUpsQuery as EnrollmentAnswer } from '../../../gql/graphql';

/** One programme that the patient is or was in. */
export type Enrollment = EnrollmentAnswer['patient']['enrollments'][number];

export const FollowUpsQuery = graphql(/* GraphQL */ `
  query FollowUps($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      enrollments {
        id
        programmeName
        status
        startedAt
        stopReason
        programmeVersion
        occurrences {
          id
          stepName
          action
          status
          reason
          dueAt
          timeZone
          channel
          shiftedByQuietHours
          answeredAt
          checkIn {
            id
            mood
            craving
            wantsCall
          }
          touches {
            id
            at
            channel
            status
            sentTo
          }
          openTaskId
          tries {
            id
            at
            outcome
            note
            byName
          }
        }
      }
    }
  }
`);

export const ResolveUnknownMutation = graphql(/* GraphQL */ `
  mutation ResolveUnknown($input: ResolveUnknownInput!) {
    resolveUnknown(input: $input) {
      id
      status
    }
  }
`);

export const ProgrammeChoicesQuery = graphql(/* GraphQL */ `
  query ProgrammeChoices {
    followUpProgrammes {
      code
      name
      isOn
    }
  }
`);

export const DryRunQuery = graphql(/* GraphQL */ `
  query DryRun($patientId: ID!, $programmeCode: String!, $anchorDate: LocalDate, $anchorTime: LocalTime) {
    followUpDryRun(
      patientId: $patientId
      programmeCode: $programmeCode
      anchorDate: $anchorDate
      anchorTime: $anchorTime
    ) {
      timeZone
      steps {
        stepCode
        name
        action
        localDate
        localTime
        shiftedByQuietHours
        channel
        blockedReason
        followsUp
        subject
        text
      }
    }
  }
`);

export const EnrollMutation = graphql(/* GraphQL */ `
  mutation EnrollInFollowUps($input: EnrollInProgrammeInput!) {
    enrollInFollowUps(input: $input) {
      id
    }
  }
`);

export const StopFollowUpsMutation = graphql(/* GraphQL */ `
  mutation StopFollowUps($input: FollowUpEnrollmentInput!) {
    stopFollowUps(input: $input) {
      id
      status
    }
  }
`);

export const StrikeOutMutation = graphql(/* GraphQL */ `
  mutation StrikeOut($input: FollowUpOccurrenceInput!) {
    strikeOutFollowUp(input: $input) {
      id
    }
  }
`);
