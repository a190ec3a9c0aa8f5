import { graphql } from '../../../gql/gql';
import type { PreviewGroupSessionsQuery as PreviewAnswer } from '../../../gql/graphql';

/** A session as a plan would give it, with what saving does to it. */
export type PreviewedSession = PreviewAnswer['previewGroupSessions'][number];

export const GroupFacilitiesQuery = graphql(/* GraphQL */ `
  query GroupFacilities {
    facilities {
      id
      name
      timeZone
    }
  }
`);

export const PreviewGroupSessionsQuery = graphql(/* GraphQL */ `
  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {
    previewGroupSessions(input: $input) {
      localDate
      localTime
      startsAt
      endsAt
      format
      change
      previousStartsAt
    }
  }
`);

export const CreateFacilityGroupMutation = graphql(/* GraphQL */ `
  mutation CreateFacilityGroup($input: CreateFacilityGroupInput!) {
    createFacilityGroup(input: $input) {
      id
    }
  }
`);

export const UpdateFacilityGroupMutation = graphql(/* GraphQL */ `
  mutation UpdateFacilityGroup($input: UpdateFacilityGroupInput!) {
    updateFacilityGroup(input: $input) {
      ...GroupPlanFields
    }
  }
`);

export const EndFacilityGroupMutation = graphql(/* GraphQL */ `
  mutation EndFacilityGroup($input: EndFacilityGroupInput!) {
    endFacilityGroup(input: $input) {
      ...GroupPlanFields
    }
  }
`);
