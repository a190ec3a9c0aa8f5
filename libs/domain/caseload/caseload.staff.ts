import type { SliceManifest } from '@stepwell/platform/manifest';
import { CaseloadResolver } from './caseload.resolver';
import { CaseloadService } from './caseload.service';

/** What the staff surface takes from the caseload. */
export const caseloadStaff: SliceManifest = { entities: [], providers: [CaseloadService, CaseloadResolver] };
