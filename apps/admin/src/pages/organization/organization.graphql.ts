import { graphql } from '../../../gql/gql';

export const OrganizationQuery = graphql(/* GraphQL */ `
  query Organization {
    organization {
      id
      name
      neutralSenderName
      returnAddress
      weekStartsOn
      goalPresets
      inquiryKeepDays
      version
    }
  }
`);

export const SafetySettingsQuery = graphql(/* GraphQL */ `
  query SafetySettings {
    safetySettings {
      cravingThreshold
      answerMinutes
      version
    }
  }
`);

export const ChangeSafetySettingsMutation = graphql(/* GraphQL */ `
  mutation ChangeSafetySettings($input: ChangeSafetySettingsInput!) {
    changeSafetySettings(input: $input) {
      cravingThreshold
      answerMinutes
      version
    }
  }
`);

export const UpdateOrganizationMutation = graphql(/* GraphQL */ `
  mutation UpdateOrganization($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      id
      name
      neutralSenderName
      returnAddress
      weekStartsOn
      goalPresets
      inquiryKeepDays
      version
    }
  }
`);
