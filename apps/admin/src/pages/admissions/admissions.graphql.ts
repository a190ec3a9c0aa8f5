import { graphql } from '../../../gql/gql';
import type { AdmissionSettingsQuery as Answer } from '../../../gql/graphql';

/** What is asked of admissions. */
export type AdmissionSettings = Answer['admissionSettings'];

export const AdmissionSettingsQuery = graphql(/* GraphQL */ `
  query AdmissionSettings {
    admissionSettings {
      items {
        item
        isOn
        dueHours
      }
      tracks
      programmeCode
      version
    }
    followUpProgrammes {
      code
      name
      isOn
    }
  }
`);

export const SaveAdmissionSettingsMutation = graphql(/* GraphQL */ `
  mutation SaveAdmissionSettings($input: SaveAdmissionSettingsInput!) {
    saveAdmissionSettings(input: $input) {
      version
    }
  }
`);
