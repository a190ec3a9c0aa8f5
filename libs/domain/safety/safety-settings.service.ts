import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SafetySettings } from './safety-settings.entity';

/** When somebody is paged, and how long they have to answer. */
export interface SafetyChoice {
  /** 1 to 10. */
  cravingThreshold: number;
  /** 2 to 60. */
  answerMinutes: number;
  /** 0 where the organization has not chosen yet. */
  version: number;
}

const initial: SafetyChoice = { cravingThreshold: 9, answerMinutes: 10, version: 0 };

const within = (least: number, most: number) => {
  const error = `Choose a number from ${least} to ${most}.`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};
const schema = z.object({
  cravingThreshold: within(1, 10),
  answerMinutes: within(2, 60),
  version: z.int().min(0),
});

/** What an organization chose about safety items. */
@Injectable()
export class SafetySettingsService {
  /** The choice in force. */
  async current(tx: Transaction): Promise<SafetyChoice> {
    const [own] = await tx.repo(SafetySettings).find();
    return own ?? initial;
  }

  /** Changes it. @throws AppError FORBIDDEN, BAD_INPUT naming the field, CONFLICT when the version is not the newest */
  async change(tx: Transaction, input: SafetyChoice): Promise<SafetyChoice> {
    authorize(tx.ctx, 'organization:manage');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const { version, ...given } = parseInput(schema, input);
    const chosen = { ...given, changedById: tx.ctx.actorId };
    const [own] = await tx.repo(SafetySettings).find();
    if ((own?.version ?? 0) !== version) throw new AppError('CONFLICT');
    // Of two who choose first at once, one meets the unique key, which is a CONFLICT too.
    if (own) await tx.repo(SafetySettings).updateVersion(own.id, version, chosen);
    else await tx.repo(SafetySettings).insert(chosen);
    await tx.changed('organization');
    return this.current(tx);
  }
}
