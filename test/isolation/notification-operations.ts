import { on, type StaffOperation } from './staff-operation';

/** What is new for somebody: how the matrix calls it. */
export const notificationOperations: Record<string, StaffOperation> = {
  notifications: { document: '{ notifications { id patientName byName taskTitle } }', as: 'supervisor' },
  unreadNotifications: { document: '{ unreadNotifications }', as: 'supervisor' },
  readNotification: {
    document: on('readNotification', 'ReadNotificationInput', ''),
    as: 'supervisor',
    variables: (ids) => ({ input: { kind: 'TASK_GIVEN', id: ids.givenTask } }),
  },
  readAllNotifications: {
    document: 'mutation { readAllNotifications(input: { until: "2026-01-05T10:00:00Z" }) }',
    as: 'supervisor',
  },
};
