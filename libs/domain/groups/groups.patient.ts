import type { SliceManifest } from '@stepwell/platform/manifest';
import { CalendarFeed } from './calendar-feed.entity';
import { PatientCalendarController } from './calendar.controllers';
import { ReadCalendar } from './read-calendar';

/** What the patient surface takes from this slice: the neutral calendar. */
export const groupsPatient: SliceManifest = {
  entities: [CalendarFeed],
  providers: [ReadCalendar],
  controllers: [PatientCalendarController],
};
