import { graphql } from '../../../gql/gql';

export const RecoveryQuery = graphql(/* GraphQL */ `
  query Recovery($id: ID!, $plans: Boolean!) {
    patient(id: $id) {
      id
      language
      timeZone
      recoveryPath {
        paths
      }
      sponsors {
        id
        version
        state
        name
        fellowship
        effectiveFrom
        recordedByName
      }
      stepVisits {
        fellowship
        step
        visit
        startedOn
        finishedOn
      }
      recoveryTasks {
        id
        version
        kind
        step
        title
        details
        dueOn
        status
        closedOn
        assignedByName
      }
      recoveryStart @include(if: $plans) {
        startedOn
        recordedOn
        recordedByName
        reason
      }
      lapses @include(if: $plans) {
        id
        submitId
        version
        happenedOn
        whatHappened
        whatHelped
        whatToChange
        recordedByName
        isTakenBack
      }
    }
  }
`);

export const TaskTemplatesQuery = graphql(/* GraphQL */ `
  query TaskTemplates {
    recoveryTaskTemplates {
      code
      kind
      step
      isOwn
      en {
        title
        details
      }
      es {
        title
        details
      }
    }
  }
`);

export const StepLabelsQuery = graphql(/* GraphQL */ `
  query StepLabels($fellowship: String!) {
    stepTexts(fellowship: $fellowship) {
      kind
      labels
    }
  }
`);

export const RecordSponsorMutation = graphql(/* GraphQL */ `
  mutation RecordSponsor($input: RecordSponsorInput!) {
    recordSponsor(input: $input) {
      id
      version
    }
  }
`);

export const SetPatientStepMutation = graphql(/* GraphQL */ `
  mutation SetPatientStep($input: SetPatientStepInput!) {
    setPatientStep(input: $input) {
      step
      visit
    }
  }
`);

export const AssignRecoveryTaskMutation = graphql(/* GraphQL */ `
  mutation AssignRecoveryTask($input: AssignRecoveryTaskInput!) {
    assignRecoveryTask(input: $input) {
      id
    }
  }
`);

export const ChangeRecoveryTaskMutation = graphql(/* GraphQL */ `
  mutation ChangeRecoveryTask($input: ChangeRecoveryTaskInput!) {
    changeRecoveryTask(input: $input) {
      id
      version
    }
  }
`);

export const RecordRecoveryStartMutation = graphql(/* GraphQL */ `
  mutation RecordRecoveryStart($input: RecordRecoveryStartInput!) {
    recordRecoveryStart(input: $input) {
      startedOn
    }
  }
`);

export const RecordLapseMutation = graphql(/* GraphQL */ `
  mutation RecordLapse($input: RecordLapseInput!) {
    recordLapse(input: $input) {
      id
      version
    }
  }
`);
