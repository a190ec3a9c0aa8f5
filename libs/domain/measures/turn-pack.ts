import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeasurePack } from './measure-pack.entity';
import { MeasuresLibrary } from './measures-library.service';
import { packTerms } from './shipped-instruments';

/** Turns the pack of licensed instruments on and off. */
@Injectable()
export class TurnPack {
  constructor(private readonly library: MeasuresLibrary) {}

  /** Turns it on for everybody here, under the sentence that was on the screen. @throws AppError FORBIDDEN, BAD_INPUT */
  async on(tx: Transaction, termsVersion: string): Promise<void> {
    authorize(tx.ctx, 'measure:manage');
    if (termsVersion !== packTerms.version)
      throw badInput('input.termsVersion', 'The sentence has changed. Load the page and read it again.');
    await tx.oneAtATime(`${tx.ctx.organizationId} measure pack`);
    if (await this.library.pack(tx)) return;
    await tx.repo(MeasurePack).insert({
      termsVersion: packTerms.version,
      confirmedById: tx.ctx.actorId!,
      confirmedAt: await tx.now(),
    });
    await tx.changed('measures');
  }

  /** Turns it off: nobody is asked any more, what was answered stays. @throws AppError FORBIDDEN */
  async off(tx: Transaction): Promise<void> {
    authorize(tx.ctx, 'measure:manage');
    const pack = await this.library.pack(tx);
    if (!pack) return;
    await tx.repo(MeasurePack).update({ id: pack.id }, { endedAt: await tx.now(), endedById: tx.ctx.actorId });
    await tx.changed('measures');
  }
}
