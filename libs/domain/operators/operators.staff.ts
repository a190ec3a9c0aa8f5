import { OperatorDoor } from '@stepwell/platform/database/operator-door';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { OperatorAuthController } from './operator-auth.controller';
import { OperatorEntry } from './operator-entry.service';
import { OperatorGuard } from './operator.guard';
import { OperatorSessions } from './operator-sessions.service';
import { OperatorsController } from './operators.controller';
import { OperatorsService } from './operators.service';

/** What the process of the staff surface takes from operators, beside its graph and out of it. */
export const operatorsStaff: SliceManifest = {
  entities: [],
  providers: [OperatorDoor, OperatorEntry, OperatorGuard, OperatorSessions, OperatorsService],
  controllers: [OperatorAuthController, OperatorsController],
};
