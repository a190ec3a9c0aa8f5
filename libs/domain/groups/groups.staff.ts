import type { SliceManifest } from '@stepwell/platform/manifest';
import { CalendarFeed } from './calendar-feed.entity';
import { CalendarFeedsResolver } from './calendar-feeds.resolver';
import { CalendarFeeds } from './calendar-feeds.service';
import { StaffCalendarController } from './calendar.controllers';
import { ChangeGroup } from './change-group';
import { ChangeRoster } from './change-roster.service';
import { ChangeSessions } from './change-sessions';
import { EnterPaperRoom } from './enter-paper-room';
import { FacilityGroup } from './facility-group.entity';
import { GenerateSessions } from './generate-sessions';
import { GroupAddendum } from './group-addendum.entity';
import { GroupEntry } from './group-entry.entity';
import { GroupException } from './group-exception.entity';
import { GroupHistory } from './group-history.service';
import { GroupHistoryResolver } from './group-history.resolver';
import { GroupMember } from './group-member.entity';
import { GroupRoomResolver } from './group-room.resolver';
import { GroupSession } from './group-session.entity';
import { GroupSessionsResolver } from './group-sessions.resolver';
import { GroupSubstitute } from './group-substitute.entity';
import { GroupsResolver } from './groups.resolver';
import { GroupsService } from './groups.service';
import { PreviewPlan } from './preview-plan';
import { ReadCalendar } from './read-calendar';
import { Rooms } from './rooms.service';
import { SaveRoom } from './save-room';
import { SignSession } from './sign-session';
import { Substitutes } from './substitutes';

/** What the staff surface takes from this slice. */
export const groupsStaff: SliceManifest = {
  entities: [
    FacilityGroup,
    GroupMember,
    GroupException,
    GroupSession,
    GroupSubstitute,
    GroupEntry,
    GroupAddendum,
    CalendarFeed,
  ],
  providers: [
    GroupsService,
    GenerateSessions,
    ChangeGroup,
    PreviewPlan,
    ChangeRoster,
    ChangeSessions,
    Substitutes,
    Rooms,
    SaveRoom,
    EnterPaperRoom,
    SignSession,
    GroupHistory,
    CalendarFeeds,
    ReadCalendar,
    GroupsResolver,
    GroupSessionsResolver,
    GroupRoomResolver,
    GroupHistoryResolver,
    CalendarFeedsResolver,
  ],
  controllers: [StaffCalendarController],
};
