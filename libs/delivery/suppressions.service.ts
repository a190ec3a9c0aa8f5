import { Injectable } from '@nestjs/common';
import type { Channel } from '@stepwell/kernel/words';
import { IdentityDigest, normaliseEmail } from '@stepwell/platform/auth/identity-digest';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Suppression, type SuppressionReason } from './suppression.entity';

/** An address on its channel. */
export interface ChannelAddress {
  channel: Channel;
  address: string;
}

/** Why nothing goes to an address, and since when. */
export interface SuppressionNote {
  reason: SuppressionReason;
  since: Date;
}

/** What a suppression of an address is found by, and what is locked while nobody may write one. */
export interface SuppressionKey {
  digest: Buffer;
  /** Of an advisory lock: shared by who sends, exclusive for who suppresses; taken in ascending order. */
  lock: string;
}

/** Addresses that an organization sends nothing to: opted out, bounced, or somebody else's. */
@Injectable()
export class Suppressions {
  constructor(private readonly digests: IdentityDigest) {}

  /** Why nothing may go to this address, or null; stays true until the transaction ends. */
  async reasonFor(tx: Transaction, channel: Channel, address: string): Promise<SuppressionReason | null> {
    const [reason] = await this.reasonsFor(tx, [{ channel, address }]);
    return reason!;
  }

  /**
   * The same for several addresses, in their order. Keeps the answers true until the transaction ends: a suppression
   * that is being written waits for it, and one that was written first is seen. Locks in a fixed order, so that two sets
   * can't wait for each other.
   */
  async reasonsFor(tx: Transaction, addresses: readonly ChannelAddress[]): Promise<(SuppressionReason | null)[]> {
    if (addresses.length === 0) return [];
    const digests = addresses.map(({ channel, address }) => this.digest(tx, channel, address));
    await tx.prepared(
      'hold-suppressions',
      'select pg_advisory_xact_lock_shared(key) from (select unnest($1::bigint[]) as key order by 1) as ordered',
      [digests.map(lockKey)],
    );
    const rows = await tx.prepared<{ channel: Channel; digest: string; reason: SuppressionReason }>(
      'read-suppressions',
      `select channel, encode(address_digest, 'hex') as digest, reason from suppressions
       where organization_id = $1 and address_digest = any($2)`,
      [tx.ctx.organizationId, digests],
    );
    const reasons = new Map(rows.map((row) => [`${row.channel} ${row.digest}`, row.reason]));
    return addresses.map(({ channel }, at) => reasons.get(`${channel} ${digests[at]!.toString('hex')}`) ?? null);
  }

  /** Why and since when nothing goes to these addresses, in their order, to be shown: it holds nothing. */
  async stopsOf(tx: Transaction, addresses: readonly ChannelAddress[]): Promise<(SuppressionNote | null)[]> {
    const digests = addresses.map(({ channel, address }) => this.digest(tx, channel, address));
    const rows = await tx.query<SuppressionNote & { channel: Channel; digest: string }>(
      `select channel, encode(address_digest, 'hex') as digest, reason, created_at as since from suppressions
       where organization_id = $1 and address_digest = any($2)`,
      [tx.ctx.organizationId, digests],
    );
    const notes = new Map(rows.map(({ channel, digest, ...note }) => [`${channel} ${digest}`, note]));
    return addresses.map(({ channel }, at) => notes.get(`${channel} ${digests[at]!.toString('hex')}`) ?? null);
  }

  /** The key of an address in this organization. */
  keyOf(tx: Transaction, { channel, address }: ChannelAddress): SuppressionKey {
    const digest = this.digest(tx, channel, address);
    return { digest, lock: lockKey(digest) };
  }

  /** Stops everything to an address from the commit on; the first reason stays. */
  async suppress(tx: Transaction, channel: Channel, address: string, reason: SuppressionReason): Promise<void> {
    await this.suppressDigest(tx, channel, this.digest(tx, channel, address), reason);
  }

  /** The same for an address of which only the key is known. */
  async suppressDigest(
    tx: Transaction,
    channel: Channel,
    addressDigest: Buffer,
    reason: SuppressionReason,
  ): Promise<void> {
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
