import { graphql } from '../../gql/gql';

export const UnreadNotificationsQuery = graphql(/* GraphQL */ `
  query UnreadNotifications {
    unreadNotifications
  }
`);

export const NotificationsQuery = graphql(/* GraphQL */ `
  query Notifications {
    notifications {
      kind
      id
      at
      isRead
      alike
      patientId
      patientName
      byName
      taskTitle
    }
  }
`);

export const ReadNotificationMutation = graphql(/* GraphQL */ `
  mutation ReadNotification($input: ReadNotificationInput!) {
    readNotification(input: $input)
  }
`);

export const ReadAllNotificationsMutation = graphql(/* GraphQL */ `
  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {
    readAllNotifications(input: $input)
  }
`);
