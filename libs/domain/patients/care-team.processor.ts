import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { staffDeactivated } from '../staff/staff.events';

const STATEMENTS = [
  `update care_team_members set ended_at = app.now()
   where organization_id = $1 and staff_member_id = $2 and ended_at is null`,
  `update covers set ended_at = app.now(), ended_by_id = $2
   where organization_id = $1 and lender_id = $2 and ended_at is null and ends_at > app.now()`,
];

/** What follows when somebody leaves: patients they were responsible for have others by then, the other places end. */
@Injectable()
export class CareTeamProcessor {
  @Handles(staffDeactivated, 'patients.leave-teams')
  async leave(tx: Transaction, { staffMemberId }: { staffMemberId: Id }): Promise<void> {
    for (const sql of STATEMENTS) await tx.query(sql, [tx.ctx.organizationId, staffMemberId]);
    await tx.changed('patients');
  }
}
