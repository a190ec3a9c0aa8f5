import { graphql } from '../../gql/gql';

export const LogAttendanceMutation = graphql(/* GraphQL */ `
  mutation LogAttendance($input: LogAttendanceInput!) {
    logAttendance(input: $input) {
      attendance {
        id
      }
      questions {
        kind
        canConfirm
        other {
          id
          meetingName
          startedAt
        }
      }
    }
  }
`);
