import { graphql } from '../../../gql/gql';

export const SkipGroupSessionMutation = graphql(/* GraphQL */ `
  mutation SkipGroupSession($input: SkipGroupSessionInput!) {
    skipGroupSession(input: $input) {
      id
    }
  }
`);

export const MoveGroupSessionMutation = graphql(/* GraphQL */ `
  mutation MoveGroupSession($input: MoveGroupSessionInput!) {
    moveGroupSession(input: $input) {
      id
    }
  }
`);

export const RestoreGroupSessionMutation = graphql(/* GraphQL */ `
  mutation RestoreGroupSession($input: GroupSessionInput!) {
    restoreGroupSession(input: $input) {
      id
    }
  }
`);

export const AddGroupSessionMutation = graphql(/* GraphQL */ `
  mutation AddGroupSession($input: AddGroupSessionInput!) {
    addGroupSession(input: $input) {
      id
    }
  }
`);

export const NameSubstituteMutation = graphql(/* GraphQL */ `
  mutation NameSubstitute($input: NameSubstituteInput!) {
    nameSubstitute(input: $input) {
      id
    }
  }
`);

export const RemoveSubstituteMutation = graphql(/* GraphQL */ `
  mutation RemoveSubstitute($input: RemoveSubstituteInput!) {
    removeSubstitute(input: $input) {
      id
    }
  }
`);
