import { graphql } from '../../../gql/gql';
import type { MeasureLibraryQuery as LibraryAnswer, PatientMeasuresQuery as Answer } from '../../../gql/graphql';

/** One trend of the chart. */
export type Trend = Answer['patientMeasures']['trends'][number];
/** One result of it. */
export type Result = Trend['results'][number];
/** A result of a tool from outside. */
export type External = Answer['patientMeasures']['external'][number];
/** A questionnaire that waits for its patient. */
export type Waiting = Answer['patientMeasures']['waiting'][number];
/** A questionnaire of the library. */
export type Measure = LibraryAnswer['measureLibrary']['measures'][number];

export const PatientMeasuresQuery = graphql(/* GraphQL */ `
  query PatientMeasures($patientId: ID!) {
    patientMeasures(patientId: $patientId) {
      timeZone
      waiting {
        id
        title
        place
        assignedAt
        assignedByName
        waitsForDuty
      }
      external {
        id
        kind
        tool
        doneOn
        level
        doneBy
        rationale
        recordedByName
      }
      trends {
        code
        title
        lowest
        highest
        bands {
          from
          name
        }
        bandSource
        cutOffNote
        results {
          id
          version
          score
          band
          isPositive
          isSafety
          origin
          recordedByName
          answeredAt
          changeSinceLast
          changeSinceAdmission
          answers {
            question
            words
            value
          }
        }
      }
    }
  }
`);

export const MeasureLibraryQuery = graphql(/* GraphQL */ `
  query MeasureLibrary {
    measureLibrary {
      measures {
        code
        version
        ownId
        source
        isAvailable
        title
        licence
        intro
        lowest
        highest
        algorithm
        bandSource
        cutOffNote
        hasSafetyItem
        isInSpanish
        bands {
          from
          name
        }
        questions {
          text
          options
        }
      }
      pack {
        terms
        termsVersion
        titles
        confirmedAt
        confirmedByName
      }
    }
  }
`);

export const RecordMeasureMutation = graphql(/* GraphQL */ `
  mutation RecordMeasure($input: RecordMeasureInput!) {
    recordMeasure(input: $input) {
      trends {
        code
        results {
          score
          band
          isSafety
        }
      }
    }
  }
`);

export const AssignMeasureMutation = graphql(/* GraphQL */ `
  mutation AssignMeasure($input: AssignMeasureInput!) {
    assignMeasure(input: $input) {
      waiting {
        id
      }
    }
  }
`);

export const WithdrawMeasureMutation = graphql(/* GraphQL */ `
  mutation WithdrawMeasure($input: WithdrawMeasureInput!) {
    withdrawMeasure(input: $input) {
      waiting {
        id
      }
    }
  }
`);

export const RecordExternalResultMutation = graphql(/* GraphQL */ `
  mutation RecordExternalResult($input: RecordExternalResultInput!) {
    recordExternalResult(input: $input) {
      external {
        id
      }
    }
  }
`);

export const MarkMeasureInErrorMutation = graphql(/* GraphQL */ `
  mutation MarkMeasureInError($input: MarkMeasureInErrorInput!) {
    markMeasureInError(input: $input) {
      trends {
        code
      }
    }
  }
`);

export const ConfirmMeasurePackMutation = graphql(/* GraphQL */ `
  mutation ConfirmMeasurePack($input: ConfirmMeasurePackInput!) {
    confirmMeasurePack(input: $input) {
      pack {
        confirmedAt
      }
    }
  }
`);

export const EndMeasurePackMutation = graphql(/* GraphQL */ `
  mutation EndMeasurePack {
    endMeasurePack {
      pack {
        confirmedAt
      }
    }
  }
`);

export const KeepOwnMeasureMutation = graphql(/* GraphQL */ `
  mutation KeepOwnMeasure($input: KeepOwnMeasureInput!) {
    keepOwnMeasure(input: $input) {
      measures {
        code
      }
    }
  }
`);

export const RetireOwnMeasureMutation = graphql(/* GraphQL */ `
  mutation RetireOwnMeasure($input: RetireOwnMeasureInput!) {
    retireOwnMeasure(input: $input) {
      measures {
        code
      }
    }
  }
`);
