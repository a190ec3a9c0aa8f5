import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { FillPlaces } from './fill-places';
import { GenerateSessions } from './generate-sessions';
import { groupPlaceFreed } from './groups.events';
import { generateSessions } from './groups.jobs';

/** Daily work on groups: sessions ahead, and places for those who wait. */
@Injectable()
export class GroupsProcessor {
  constructor(
    private readonly generation: GenerateSessions,
    private readonly filling: FillPlaces,
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
}
