import type { SliceManifest } from '@stepwell/platform/manifest';
import { CaseloadView } from './caseload-view.entity';
import { CaseloadViewsResolver } from './caseload-views.resolver';
import { CaseloadViewsService } from './caseload-views.service';
import { CaseloadResolver } from './caseload.resolver';
import { CaseloadService } from './caseload.service';
import { TimelineResolver } from './timeline.resolver';
import { TimelineService } from './timeline.service';
import { TodayResolver } from './today.resolver';
import { TodayService } from './today.service';

/** What the staff surface takes from the caseload. */
export const caseloadStaff: SliceManifest = {
  entities: [CaseloadView],
  providers: [
    ...[CaseloadService, CaseloadResolver, CaseloadViewsService, CaseloadViewsResolver],
    ...[TodayService, TodayResolver, TimelineService, TimelineResolver],
  ],
};
