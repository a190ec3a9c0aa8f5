import { graphql } from '../../../gql/gql';
import type { MyTeamMessagesQuery } from '../../../gql/graphql';

/** What the patient and the care team wrote to each other. */
export type MyTeamMessages = MyTeamMessagesQuery['myTeamMessages'];

export const TeamMessagesFields = graphql(/* GraphQL */ `
  fragment TeamMessagesFields on MyTeamMessages {
    totalCount
    unreadCount
    messages {
      id
      authorName
      body
      sentAt
      readAt
    }
  }
`);

export const myTeamMessagesDocument = graphql(/* GraphQL */ `
  query MyTeamMessages($newest: Int) {
    myTeamMessages(newest: $newest) {
      ...TeamMessagesFields
    }
  }
`);

export const writeToMyTeamDocument = graphql(/* GraphQL */ `
  mutation WriteToMyTeam($input: WriteToMyTeamInput!) {
    writeToMyTeam(input: $input) {
      isCrisis
    }
  }
`);

export const readMyTeamMessagesDocument = graphql(/* GraphQL */ `
  mutation ReadMyTeamMessages {
    readMyTeamMessages {
      unreadCount
    }
  }
`);
