import { graphql } from '../../../gql/gql';

export const OperationsQuery = graphql(/* GraphQL */ `
  query Operations {
    queueHealth {
      name
      waiting
      active
      delayed
      failed
      oldestWaitingSeconds
    }
    deliveryHealth {
      dueNow
      oldestDueSeconds
      sentToday
      unknownOpen
      outboxWaiting
    }
    channelHealth {
      channel
      lastAcceptedAt
      acceptedLastHour
      dueNow
      oldestDueSeconds
      failures {
        kind
        count
      }
    }
    sendingPauses {
      scope
      reason
      pausedByName
    }
    forgettingHealth {
      keepDays
      forgotten
      lastForgottenAt
      due
      nextLookAt
    }
    sealingHealth {
      sealed
      plain
      isAtWork
    }
  }
`);

export const PauseSendingMutation = graphql(/* GraphQL */ `
  mutation PauseSending($input: PauseSendingInput!) {
    pauseSending(input: $input) {
      scope
    }
  }
`);

export const ResumeSendingMutation = graphql(/* GraphQL */ `
  mutation ResumeSending($input: ResumeSendingInput!) {
    resumeSending(input: $input) {
      scope
    }
  }
`);

export const DeadLettersQuery = graphql(/* GraphQL */ `
  query DeadLetters($after: String) {
    deadLetters(first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          createdAt
          failedAt
          tries
          errorCode
          version
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DeadLetterKindsQuery = graphql(/* GraphQL */ `
  query DeadLetterKinds {
    deadLetterKinds {
      kind
      count
    }
  }
`);

export const ReplayDeadLetterMutation = graphql(/* GraphQL */ `
  mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {
    replayDeadLetter(input: $input) {
      count
    }
  }
`);

export const ReplayDeadLettersMutation = graphql(/* GraphQL */ `
  mutation ReplayDeadLetters($input: ReplayDeadLettersInput!) {
    replayDeadLetters(input: $input) {
      count
    }
  }
`);
