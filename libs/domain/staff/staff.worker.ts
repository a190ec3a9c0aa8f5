import type { SliceManifest } from '@stepwell/platform/manifest';
import { StaffMember } from './staff-member.entity';
import { StaffProcessor } from './staff.processor';
import { StaffService } from './staff.service';

/** What the worker takes from staff. */
export const staffWorker: SliceManifest = { entities: [StaffMember], providers: [StaffService, StaffProcessor] };
