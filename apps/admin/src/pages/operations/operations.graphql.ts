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
  }
`);
