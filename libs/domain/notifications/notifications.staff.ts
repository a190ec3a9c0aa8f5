import type { SliceManifest } from '@stepwell/platform/manifest';
import { NotificationMark } from './notification-mark.entity';
import { NotificationsResolver } from './notifications.resolver';
import { NotificationsService } from './notifications.service';

/** What the staff surface takes to tell people what is new. */
export const notificationsStaff: SliceManifest = {
  entities: [NotificationMark],
  providers: [NotificationsService, NotificationsResolver],
};
