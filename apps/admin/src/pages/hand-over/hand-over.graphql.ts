import { graphql } from '../../../gql/gql';
import type { StaffHoldingsQuery as Answer } from '../../../gql/graphql';

/** How much of one kind somebody holds. */
export type Holding = Answer['staffHoldings'][number];

export const StaffHoldingsQuery = graphql(/* GraphQL */ `
  query StaffHoldings($staffMemberId: ID!) {
    staffHoldings(staffMemberId: $staffMemberId) {
      kind
      held
    }
  }
`);

export const HandOverWorkMutation = graphql(/* GraphQL */ `
  mutation HandOverWork($input: HandOverWorkInput!) {
    handOverWork(input: $input) {
      kind
      held
    }
  }
`);
