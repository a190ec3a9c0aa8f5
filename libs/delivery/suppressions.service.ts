import { Injectable } from '@nestjs/common';
import type { Channel } from '@stepwell/kernel/words';
import { IdentityDigest, normaliseEmail } from '@stepwell/platform/auth/identity-digest';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Suppression, type SuppressionReason } from './suppression.entity';

/** Addresses that an organization sends nothing to: opted out, bounced, or somebody else's. */
@Injectable()
export class Suppressions {
  constructor(private readonly digests: IdentityDigest) {}

  /**
   * Why nothing may go to this address, or null. Keeps the answer true until the transaction ends: a suppression that is
   * being written waits for it, and one that was written first is seen.
   */
  async reasonFor(tx: Transaction, channel: Channel, address: string): Promise<SuppressionReason | null> {
    const addressDigest = this.digest(tx, channel, address);
    await tx.query('select pg_advisory_xact_lock_shared($1::bigint)', [lockKey(addressDigest)]);
    const row = await tx.repo(Suppression).findOne({ channel, addressDigest });
    return row?.reason ?? null;
  }

  /** Stops everything to an address from the commit on; the first reason stays. */
  async suppress(tx: Transaction, channel: Channel, address: string, reason: SuppressionReason): Promise<void> {
    const addressDigest = this.digest(tx, channel, address);
    await tx.query('select pg_advisory_xact_lock($1::bigint)', [lockKey(addressDigest)]);
    await tx.query(
      `insert into suppressions (organization_id, channel, address_digest, reason) values ($1, $2, $3, $4)
       on conflict (organization_id, channel, address_digest) do nothing`,
      [tx.ctx.organizationId, channel, addressDigest, reason],
    );
  }

  /** Allows an address again, because its owner asked for it. */
  async lift(tx: Transaction, channel: Channel, address: string): Promise<void> {
    const row = await tx.repo(Suppression).findOne({ channel, addressDigest: this.digest(tx, channel, address) });
    if (row) await tx.repo(Suppression).delete({ id: row.id });
  }

  /** Keyed per organization: the same address in two organizations gives two digests. */
  private digest(tx: Transaction, channel: Channel, address: string): Buffer {
    const one = channel === 'email' ? normaliseEmail(address) : address.trim();
    return this.digests.of('suppression', tx.ctx.organizationId, channel, one);
  }
}

function lockKey(digest: Buffer): string {
  return digest.readBigInt64BE(0).toString();
}
