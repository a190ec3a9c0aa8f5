import { graphql } from '../../../gql/gql';

export const StaffMembersQuery = graphql(/* GraphQL */ `
  query StaffMembers($after: String) {
    staffMembers(after: $after, first: 100) {
      edges {
        node {
          id
          displayName
          email
          invitedAt
          lastSignInAt
          roles
          status
          version
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

export const InviteStaffMutation = graphql(/* GraphQL */ `
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      id
      email
    }
  }
`);

export const SetStaffRolesMutation = graphql(/* GraphQL */ `
  mutation SetStaffRoles($input: SetStaffRolesInput!) {
    setStaffRoles(input: $input) {
      id
      displayName
      email
      invitedAt
      lastSignInAt
      roles
      status
      version
    }
  }
`);

export const ResendInvitationMutation = graphql(/* GraphQL */ `
  mutation ResendInvitation($input: StaffMemberInput!) {
    resendInvitation(input: $input) {
      id
      email
      version
    }
  }
`);

export const DeactivateStaffMutation = graphql(/* GraphQL */ `
  mutation DeactivateStaff($input: StaffMemberInput!) {
    deactivateStaff(input: $input) {
      id
      status
      version
    }
  }
`);
