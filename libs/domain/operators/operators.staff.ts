import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { OperatorDoor } from '@stepwell/platform/database/operator-door';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { OperatorAuthController } from './operator-auth.controller';
import { OperatorEntry } from './operator-entry.service';
import { OperatorGuard } from './operator.guard';
import { OperatorSessions } from './operator-sessions.service';
import { OrganizationExportsController } from './organization-exports.controller';
import { OrganizationExportsResolver } from './organization-exports.resolver';
import { OrganizationExports } from './organization-exports.service';
import { WriteOrganizationExport } from './write-organization-export';
import { OperatorsController } from './operators.controller';
import { OperatorsService } from './operators.service';

/** What the process of the staff surface takes from operators, beside its graph, and what owners get of their acts. */
export const operatorsStaff: SliceManifest = {
  entities: [],
  providers: [
    ...[OperatorDoor, OperatorEntry, OperatorGuard, OperatorSessions, OperatorsService],
    ...[OrganizationExports, OrganizationExportsResolver, WriteOrganizationExport, FileSeal],
  ],
  controllers: [OperatorAuthController, OperatorsController, OrganizationExportsController],
};
