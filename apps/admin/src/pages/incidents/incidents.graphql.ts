import type { PrivacyIncidentsQuery as Answer } from '../../../gql/graphql';
import { graphql } from '../../../gql/gql';

export const PrivacyIncidentsQuery = graphql(/* GraphQL */ `
  query PrivacyIncidents {
    privacyIncidents {
      id
      version
      source
      whatHappened
      discoveredOn
      notifyBy
      patientIds
      peopleAffected
      messagesSent
      reportedByName
      decision
      decisionNote
      decidedByName
      notifiedOn
      closedByName
      closedAt
    }
  }
`);

/** One row of the register. */
export type PrivacyIncident = Answer['privacyIncidents'][number];

export const ReportPrivacyIncidentMutation = graphql(/* GraphQL */ `
  mutation ReportPrivacyIncident($input: ReportPrivacyIncidentInput!) {
    reportPrivacyIncident(input: $input) {
      id
    }
  }
`);

export const DecidePrivacyIncidentMutation = graphql(/* GraphQL */ `
  mutation DecidePrivacyIncident($input: DecidePrivacyIncidentInput!) {
    decidePrivacyIncident(input: $input) {
      id
    }
  }
`);

export const ClosePrivacyIncidentMutation = graphql(/* GraphQL */ `
  mutation ClosePrivacyIncident($input: ClosePrivacyIncidentInput!) {
    closePrivacyIncident(input: $input) {
      id
    }
  }
`);
