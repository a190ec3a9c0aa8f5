import { graphql } from '../../../gql/gql';

export const StaffMemberFields = graphql(/* GraphQL */ `
  fragment StaffMemberFields on StaffMember {
    id
    displayName
    email
    invitedAt
    lastSignInAt
    roles
    status
    credential
    credentialTitle
    licenseNumber
    licenseState
    licenseExpiresOn
    pagingPhone
    version
  }
`);

export const StaffMembersQuery = graphql(/* GraphQL */ `
  query StaffMembers($after: String) {
    staffMembers(after: $after, first: 50) {
      edges {
        node {
          ...StaffMemberFields
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
      ...StaffMemberFields
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

export const SetStaffCredentialMutation = graphql(/* GraphQL */ `
  mutation SetStaffCredential($input: SetStaffCredentialInput!) {
    setStaffCredential(input: $input) {
      ...StaffMemberFields
    }
  }
`);

export const SetPagingPhoneMutation = graphql(/* GraphQL */ `
  mutation SetPagingPhone($input: SetPagingPhoneInput!) {
    setPagingPhone(input: $input) {
      ...StaffMemberFields
    }
  }
`);
