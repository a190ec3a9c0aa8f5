import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { tileAddressFault } from './tile-address';
import { TileServer } from './tile-server.entity';

const schema = z.object({
  tileAddress: oneLine('The address', 500).check(({ value, issues }) => {
    const fault = tileAddressFault(value);
    if (fault !== null) issues.push({ code: 'custom', message: fault, input: value });
  }),
  attribution: oneLine('Whose map it is', 200),
});

/** The organization's own server of map tiles. */
@Injectable()
export class TileServerService {
  /** The server, or null: then there is no map. */
  async current(tx: Transaction): Promise<TileServer | null> {
    const [server] = await tx.repo(TileServer).find();
    return server ?? null;
  }

  /** Shows maps from this server from now on. @throws AppError FORBIDDEN; BAD_INPUT naming the field */
  async set(tx: Transaction, input: { tileAddress: string; attribution: string }): Promise<void> {
    authorize(tx.ctx, 'organization:manage');
    const { tileAddress, attribution } = parseInput(schema, input);
    await tx.query(
      `insert into tile_servers (organization_id, tile_address, attribution, set_by_id) values ($1, $2, $3, $4)
       on conflict (organization_id) do update
         set tile_address = excluded.tile_address, attribution = excluded.attribution, set_by_id = excluded.set_by_id`,
      [tx.ctx.organizationId, tileAddress, attribution, tx.ctx.actorId],
    );
    await tx.changed('meetings');
  }

  /** Shows no map from now on. @throws AppError FORBIDDEN */
  async remove(tx: Transaction): Promise<void> {
    authorize(tx.ctx, 'organization:manage');
    await tx.query('delete from tile_servers where organization_id = $1', [tx.ctx.organizationId]);
    await tx.changed('meetings');
  }
}
