import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { NotificationsQuery } from '../../gql/graphql';
import { urls } from '../urls';

/** One piece of news. */
export type Notification = NotificationsQuery['notifications'][number];

/** Puts a piece of news into one sentence. */
export function useNotificationWords(): (news: Notification) => string {
  const { t } = useTranslation();
  return ({ kind, alike, taskTitle, byName }) => {
    if (alike > 1 && (kind === 'TASK_GIVEN' || kind === 'TEAM_TASK' || kind === 'PATIENT_GIVEN'))
      return t(`notifications.what.${kind}_MANY`, { count: alike });
    return t(`notifications.what.${kind}`, { task: taskTitle ?? '', name: byName ?? '' });
  };
}

/** Whom it is about and who did it, where the sentence does not say so. */
export function useNotificationPeople(): (news: Notification) => string {
  const { t } = useTranslation();
  return ({ kind, patientName, byName }) => {
    const by =
      byName && kind !== 'COVER_LENT' && kind !== 'COVER_ENDED' ? t('notifications.by', { name: byName }) : null;
    return [patientName, by].filter(Boolean).join(' · ');
  };
}

/** The page where it can be acted on. */
export function placeOfNotification({ kind, id, patientId }: Notification): string {
  switch (kind) {
    case 'SAFETY_PAGE':
      return urls.today;
    case 'TASK_GIVEN':
    case 'TEAM_TASK':
      return patientId ? urls.tasksOf(patientId) : urls.tasks;
    case 'PATIENT_GIVEN':
      return patientId ? urls.patient(patientId) : urls.caseload;
    case 'COVER_LENT':
    case 'COVER_ENDED':
      return urls.cover;
    case 'PLAN_RETURNED':
    case 'PLAN_COSIGNED':
      return patientId ? urls.plan(patientId, id) : urls.caseload;
    case 'NOTES_COSIGNED':
      return urls.room(id);
    case 'IMPORT_ENDED':
      return urls.patientImport(id);
  }
}
