import { graphql } from '../../../gql/gql';
import type { DischargeFieldsFragment } from '../../../gql/graphql';

/** What a discharge said, and what its paper says. */
export type Discharge = DischargeFieldsFragment;

export const DischargeFields = graphql(/* GraphQL */ `
  fragment DischargeFields on PatientDischarge {
    record {
      id
      version
      reason
      dischargedOn
      nextAppointment
      medication
      suppliedUntil
      nextDoseOn
      naloxone
      housing
      work
      phone
      contactAfter
      isLeavingNow
      recordedByName
      gaps
    }
    nextAppointment {
      startsAt
      staffName
      facilityName
      timeZone
    }
    facilityPhone
  }
`);

export const PatientDischargeQuery = graphql(/* GraphQL */ `
  query PatientDischarge($patientId: ID!) {
    patientDischarge(patientId: $patientId) {
      ...DischargeFields
    }
    patient(id: $patientId) {
      id
      displayName
      preferredName
      firstName
      language
      episode {
        id
        timeZone
        dischargedOn
      }
      consents {
        id
        channel
        covers
        revokedAt
      }
    }
  }
`);

export const ContactWordingsQuery = graphql(/* GraphQL */ `
  query ContactWordings {
    consentWordings {
      channel
      purpose
      language
      text
    }
  }
`);

export const DischargeDryRunQuery = graphql(/* GraphQL */ `
  query DischargeDryRun($patientId: ID!, $anchorDate: LocalDate!) {
    followUpDryRun(patientId: $patientId, programmeCode: "aftercare", anchorDate: $anchorDate) {
      steps {
        stepCode
        name
        action
        localDate
        localTime
        channel
        blockedReason
        text
      }
    }
  }
`);

export const RecordDischargeMutation = graphql(/* GraphQL */ `
  mutation RecordDischarge($input: RecordDischargeInput!) {
    recordDischarge(input: $input) {
      ...DischargeFields
    }
  }
`);

export const FillDischargeMutation = graphql(/* GraphQL */ `
  mutation FillDischarge($input: FillDischargeInput!) {
    fillDischarge(input: $input) {
      ...DischargeFields
    }
  }
`);
