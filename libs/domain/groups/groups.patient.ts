import type { SliceManifest } from '@stepwell/platform/manifest';
import { CalendarFeed } from './calendar-feed.entity';
import { PatientCalendarController } from './calendar.controllers';
import { MyCalendarResolver } from './calendars.patient-resolver';
import { MyCalendar } from './my-calendar';
import { ReadCalendar } from './read-calendar';

/** What the patient surface takes from this slice: the neutral calendar and its address. */
export const groupsPatient: SliceManifest = {
  entities: [CalendarFeed],
  providers: [ReadCalendar, MyCalendar, MyCalendarResolver],
  controllers: [PatientCalendarController],
};
