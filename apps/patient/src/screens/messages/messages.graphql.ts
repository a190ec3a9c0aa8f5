import { graphql } from '../../../gql/gql';

export const myMessagesDocument = graphql(/* GraphQL */ `
  query MyMessages {
    myMessages {
      id
      at
      channel
      isReminder
      subject
      text
    }
  }
`);

export const strikeOutMessageDocument = graphql(/* GraphQL */ `
  mutation StrikeOutMessage($input: MyMessageInput!) {
    strikeOutMessage(input: $input) {
      id
      at
      channel
      isReminder
      subject
      text
    }
  }
`);
