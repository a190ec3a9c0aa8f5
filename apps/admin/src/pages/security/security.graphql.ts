import { graphql } from '../../../gql/gql';

export const SecondFactorRuleQuery = graphql(/* GraphQL */ `
  query SecondFactorRule {
    secondFactorRule {
      requiredFrom
      readyStaffIds
    }
  }
`);

export const StaffSignInsQuery = graphql(/* GraphQL */ `
  query StaffSignIns {
    staffSignIns {
      id
      at
      outcome
      userAgent
      network
      staffMemberId
      displayName
    }
  }
`);

export const RequireSecondFactorMutation = graphql(/* GraphQL */ `
  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {
    requireSecondFactor(input: $input) {
      requiredFrom
      readyStaffIds
    }
  }
`);

export const ResetSecondFactorsMutation = graphql(/* GraphQL */ `
  mutation ResetSecondFactors($input: StaffMemberInput!) {
    resetSecondFactors(input: $input) {
      id
      version
    }
  }
`);
