import { graphql } from '../../gql/gql';
import type { SignalFieldsFragment } from '../../gql/graphql';

/** A signal with its evidence. */
export type SignalLine = SignalFieldsFragment;

export const SignalFields = graphql(/* GraphQL */ `
  fragment SignalFields on Signal {
    id
    patientId
    patientName
    rule
    evidence {
      at
      since
      count
      craving
      baseline
      used
      substances
      isAlone
      hasNaloxone
      words
      weekday
      startTime
      endTime
      startsOn
      goal
      attended
      measure
      before
      score
      amount
      days
    }
    acknowledgedAt
    acknowledgedByName
    snoozedUntil
    snoozeReason
    taskId
  }
`);

export const AcknowledgeSignalMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeSignal($input: AcknowledgeSignalInput!) {
    acknowledgeSignal(input: $input) {
      id
    }
  }
`);

export const SnoozeSignalMutation = graphql(/* GraphQL */ `
  mutation SnoozeSignal($input: SnoozeSignalInput!) {
    snoozeSignal(input: $input) {
      id
    }
  }
`);

export const ActOnSignalMutation = graphql(/* GraphQL */ `
  mutation ActOnSignal($input: ActOnSignalInput!) {
    actOnSignal(input: $input) {
      id
    }
  }
`);
