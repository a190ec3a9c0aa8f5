import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { addressOfTile, type Tile } from './tile-address';
import { TileServerService } from './tile-server.service';

/** A picture of a square of the map. */
export interface TilePicture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  bytes: Buffer;
}

/** Largest picture that is passed on, in bytes; usual ones have 5 to 60 kB. */
const MAX_BYTES = 500_000;
const TIMEOUT_MS = 5_000;
/** Squares that one organization's server is asked for at a time, so that one that hangs holds nobody else up. */
const AT_A_TIME = 48;

/**
 * Passes squares of an organization's own map on: its server sees this product, never who looks at which meetings, and
 * browsers need no other host than ours.
 */
@Injectable()
export class ReadTile {
  private readonly running = new Map<string, number>();

  constructor(
    private readonly db: Database,
    private readonly servers: TileServerService,
    private readonly safeFetch: SafeFetch,
  ) {}

  /** The picture; null where the organization has no map, too many are on their way, or its server gives none. */
  async run(ctx: RequestContext, tile: Tile): Promise<TilePicture | null> {
    const server = await this.db.read(ctx, (tx) => this.servers.current(tx));
    const running = this.running.get(ctx.organizationId) ?? 0;
    if (!server || running >= AT_A_TIME) return null;
    this.running.set(ctx.organizationId, running + 1);
    try {
      const answer = await this.safeFetch.get(addressOfTile(server.tileAddress, tile), {
        maxBytes: MAX_BYTES,
        timeoutMs: TIMEOUT_MS,
        accept: 'image/png,image/jpeg,image/webp',
      });
      return answer.kind === 'ok' ? pictureOf(answer.body) : null;
    } finally {
      const left = (this.running.get(ctx.organizationId) ?? 1) - 1;
      if (left > 0) this.running.set(ctx.organizationId, left);
      else this.running.delete(ctx.organizationId);
    }
  }
}

/** Told by its first bytes, whatever its server calls it: a page or a drawing with scripts is no picture. */
function pictureOf(bytes: Buffer): TilePicture | null {
  const startsWith = (start: string): boolean => bytes.toString('latin1', 0, start.length) === start;
  if (startsWith('\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', bytes };
  if (startsWith('\xff\xd8\xff')) return { mediaType: 'image/jpeg', bytes };
  const isWebp = startsWith('RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? { mediaType: 'image/webp', bytes } : null;
}
