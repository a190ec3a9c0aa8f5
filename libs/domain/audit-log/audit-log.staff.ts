import type { SliceManifest } from '@stepwell/platform/manifest';
import { AuditLogResolver } from './audit-log.resolver';
import { AuditLogService } from './audit-log.service';

/** What the staff surface takes from the audit log. */
export const auditLogStaff: SliceManifest = { entities: [], providers: [AuditLogService, AuditLogResolver] };
