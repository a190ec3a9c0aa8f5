import { graphql } from '../../gql/gql';
import type { InboundTextFieldsFragment } from '../../gql/graphql';

/** A text that came in. */
export type InboundText = InboundTextFieldsFragment;

export const InboundTextFields = graphql(/* GraphQL */ `
  fragment InboundTextFields on InboundText {
    id
    phone
    body
    kind
    receivedAt
    handledAt
    handledByName
  }
`);

export const MarkTextHandledMutation = graphql(/* GraphQL */ `
  mutation MarkTextHandled($input: InboundTextInput!) {
    markTextHandled(input: $input) {
      id
    }
  }
`);
