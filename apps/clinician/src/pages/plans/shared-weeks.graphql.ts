import { graphql } from '../../../gql/gql';

export const SharedWeeksQuery = graphql(/* GraphQL */ `
  query SharedWeeks {
    sharedWeeks {
      patientId
      patientName
      commitment
      sponsorCalls
      sponsorVisits
      weeks {
        weekOf
        outcome
        isOwnWord
      }
    }
  }
`);

export const NoteWeekMutation = graphql(/* GraphQL */ `
  mutation NoteWeek($input: NoteWeekInput!) {
    noteWeek(input: $input) {
      patientId
      weeks {
        weekOf
        outcome
        isOwnWord
      }
    }
  }
`);
