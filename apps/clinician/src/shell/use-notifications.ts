import { documentKey, useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import type { Topic } from '@stepwell/web/graphql/topics';
import { useQueryClient } from '@tanstack/react-query';
import {
  NotificationsQuery,
  ReadAllNotificationsMutation,
  ReadNotificationMutation,
  UnreadNotificationsQuery,
} from './notifications.graphql';

/** What news is made of. */
const topics: readonly Topic[] = ['tasks', 'patients', 'plans', 'groups', 'check-ins', 'intakes', 'staff'];

/** How many pieces of news are not read; undefined until known. */
export function useUnread(): number | undefined {
  return useDocument(UnreadNotificationsQuery, {}, { topics }).data?.unreadNotifications;
}

/** What is new for the viewer, and how to mark it as read. */
export function useNotifications() {
  const client = useQueryClient();
  const { data, error, refetch } = useDocument(NotificationsQuery, {}, { topics });
  const again = (): void => {
    for (const document of [NotificationsQuery, UnreadNotificationsQuery])
      void client.invalidateQueries({ queryKey: documentKey(document) });
  };
  const one = useSendDocument(ReadNotificationMutation, { changes: [] });
  const all = useSendDocument(ReadAllNotificationsMutation, { changes: [] });
  const rows = data?.notifications;
  return {
    rows,
    error: error ?? one.error ?? all.error,
    retry: () => void refetch(),
    read: ({ kind, id }: { kind: NonNullable<typeof rows>[number]['kind']; id: string }) =>
      one.mutate({ input: { kind, id } }, { onSuccess: again }),
    readAll: (until: string) => all.mutate({ input: { until } }, { onSuccess: again }),
  };
}
