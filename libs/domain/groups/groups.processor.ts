import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { facilityTimeZoneChanged } from '../organizations/organizations.events';
import { FillPlaces } from './fill-places';
import { GenerateSessions } from './generate-sessions';
import { groupPlaceFilled, groupPlaceFreed } from './groups.events';
import { generateSessions } from './groups.jobs';
import { RaisePlaceFilled } from './raise-place-filled';

/** Work on groups without anybody at the screen: sessions ahead, and places for those who wait. */
@Injectable()
export class GroupsProcessor {
  constructor(
    private readonly generation: GenerateSessions,
    private readonly filling: FillPlaces,
    private readonly telling: RaisePlaceFilled,
  ) {}

  @Handles(generateSessions, 'groups.generate-sessions')
  async generate(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) {
      await this.generation.run(tx, id);
      // Places that end by their date free themselves overnight.
      await this.filling.run(tx, id);
    }
  }

  @Handles(groupPlaceFreed, 'groups.fill-places')
  async fill(tx: Transaction, { groupId }: { groupId: Id }): Promise<void> {
    await this.filling.run(tx, groupId);
  }

  @Handles(groupPlaceFilled, 'groups.raise-place-filled')
  async tell(tx: Transaction, { memberId }: { memberId: Id }): Promise<void> {
    await this.telling.run(tx, memberId);
  }

  /** Sessions ahead keep their wall time on the new clock, at once. */
  @Handles(facilityTimeZoneChanged, 'groups.move-sessions')
  async moveSessions(tx: Transaction, { facilityId }: { facilityId: Id }): Promise<void> {
    const groups = await tx.query<{ id: Id }>(
      `select id from facility_groups where organization_id = $1 and facility_id = $2
         and coalesce(ended_on, 'infinity') >= (app.now() at time zone 'UTC')::date - 1 order by id`,
      [tx.ctx.organizationId, facilityId],
    );
    for (const { id } of groups) await this.generation.run(tx, id);
  }
}
