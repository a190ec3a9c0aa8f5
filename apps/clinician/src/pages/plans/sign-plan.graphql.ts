import { graphql } from '../../../gql/gql';

export const PlanGapsQuery = graphql(/* GraphQL */ `
  query PlanGaps($id: ID!) {
    plan(id: $id) {
      id
      gaps {
        field
        sentence
      }
    }
  }
`);

export const SubmitPlanMutation = graphql(/* GraphQL */ `
  mutation SubmitPlan($input: SubmitPlanInput!) {
    submitPlan(input: $input) {
      id
      status
      version
    }
  }
`);

export const CosignPlanMutation = graphql(/* GraphQL */ `
  mutation CosignPlan($input: SubmitPlanInput!) {
    cosignPlan(input: $input) {
      id
      status
      version
    }
  }
`);

export const ReturnPlanMutation = graphql(/* GraphQL */ `
  mutation ReturnPlan($input: ReturnPlanInput!) {
    returnPlan(input: $input) {
      id
      status
      version
    }
  }
`);

export const ActivationQuery = graphql(/* GraphQL */ `
  query Activation($id: ID!, $planId: ID!) {
    patient(id: $id) {
      id
      displayName
      enrollments {
        id
        status
        occurrences {
          id
          status
        }
      }
      plans {
        id
        number
        status
      }
    }
    followUpPreview(patientId: $id, planId: $planId) {
      timeZone
      channel
      blockedReason
      steps {
        stepCode
        dueAt
        shiftedByQuietHours
      }
    }
  }
`);

export const RecordVerbalAgreementMutation = graphql(/* GraphQL */ `
  mutation RecordVerbalAgreement($input: RecordVerbalAgreementInput!) {
    recordVerbalAgreement(input: $input) {
      id
      status
      version
    }
  }
`);
