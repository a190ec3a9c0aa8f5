import type { SliceManifest } from '@stepwell/platform/manifest';
import { StaffMember } from './staff-member.entity';
import { StaffService } from './staff.service';

/** What the patient surface takes from staff: the names of the people who care. */
export const staffPatient: SliceManifest = { entities: [StaffMember], providers: [StaffService] };
