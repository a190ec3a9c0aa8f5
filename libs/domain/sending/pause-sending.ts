import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SendingPause, pauseScopes, type PauseScope } from './sending-pause.entity';
import { holdSending } from './sending.service';
import type { PauseSendingInput } from './sending.graphql';

const schema = z.strictObject({ scope: z.enum(pauseScopes), reason: severalLines('The reason', 500) });

/**
 * Lets automatic messages wait, and go on. Pages to staff, codes and links that somebody asks for, and answers to texts
 * that come in are no automation: they go on.
 */
@Injectable()
export class PauseSending {
  /** Paused already, it changes nothing. @throws AppError FORBIDDEN, BAD_INPUT */
  async pause(tx: Transaction, input: PauseSendingInput): Promise<void> {
    const actorId = operator(tx);
    const given = parseInput(schema, input);
    await holdSending(tx);
    if (await running(tx, given.scope)) return;
    await tx.repo(SendingPause).insert({ ...given, pausedById: actorId, pausedAt: await tx.now() });
    await tx.changed('organization');
  }

  /** What waited leaves within ten minutes, unless it is stale by then. Not paused, it changes nothing. @throws AppError FORBIDDEN */
  async resume(tx: Transaction, scope: PauseScope): Promise<void> {
    const actorId = operator(tx);
    await holdSending(tx);
    const pause = await running(tx, scope);
    if (!pause) return;
    await tx.repo(SendingPause).update({ id: pause.id }, { endedById: actorId, endedAt: await tx.now() });
    await tx.changed('organization');
  }
}

async function running(tx: Transaction, scope: PauseScope): Promise<SendingPause | undefined> {
  const pauses = await tx.repo(SendingPause).find({ where: { scope } });
  return pauses.find(({ endedAt }) => endedAt === null);
}

function operator(tx: Transaction): Id {
  authorize(tx.ctx, 'operations:manage');
  if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
  return tx.ctx.actorId;
}
