import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { TooManyTries } from './too-many-tries';

interface Bucket {
  left: number;
  at: number;
}

/** Tries in a row that one address may have, and how fast they come back. */
const CAPACITY = 40;
const SECONDS_PER_TRY = 6;
const MOST_ADDRESSES = 20_000;

/**
 * Tries per network address, in this process's memory: slows one machine that goes through many accounts. A success is
 * given back, so that a whole facility behind one address can sign in at seven in the morning.
 */
@Injectable()
export class TryBudget {
  private readonly buckets = new Map<string, Bucket>();

  /**
   * Takes one try from an address. @param now milliseconds, machine's clock
   * @throws TooManyTries when none is left
   */
  take(address: string | undefined, now = Date.now()): void {
    const key = networkOf(address ?? '');
    const known = this.buckets.get(key);
    const left = known ? Math.min(CAPACITY, known.left + (now - known.at) / (SECONDS_PER_TRY * 1_000)) : CAPACITY;
    if (left < 1) throw new TooManyTries((1 - left) * SECONDS_PER_TRY);
    this.put(key, { left: left - 1, at: now });
  }

  /** Does `work` for one try, which is given back when it goes well. @throws TooManyTries, and as `work` does */
  async spend<T>(address: string | undefined, work: () => Promise<T>): Promise<T> {
    this.take(address);
    const answer = await work();
    this.giveBack(address);
    return answer;
  }

  /** Gives a try back that was not one: the person had the right secret. */
  giveBack(address: string | undefined): void {
    const bucket = this.buckets.get(networkOf(address ?? ''));
    if (bucket) bucket.left = Math.min(CAPACITY, bucket.left + 1);
  }

  /** The newest addresses are kept: a flood of others pushes the oldest out instead of filling memory. */
  private put(key: string, bucket: Bucket): void {
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    const [oldest] = this.buckets.keys();
    if (this.buckets.size > MOST_ADDRESSES && oldest !== undefined) this.buckets.delete(oldest);
  }
}

/** The network an address counts as: one home or office has 2^64 IPv6 addresses. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return isIPv6(plain) ? expandIPv6(plain).slice(0, 4).join(':') : plain;
}

function expandIPv6(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].map((part) => part.replace(/^0+(?=.)/, '').toLowerCase());
}
