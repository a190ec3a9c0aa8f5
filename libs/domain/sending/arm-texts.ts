import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { holdSending } from './sending.service';
import { TextArming } from './text-arming.entity';
import { TextRequirement, textRequirements, type TextRequirementName } from './text-requirement.entity';
import type { ConfirmTextRequirementInput, WithdrawTextRequirementInput } from './sending.graphql';

const reasonSchema = z.strictObject({ reason: severalLines('The reason', 500) });
const requirement = z.enum(textRequirements);

/**
 * Texts stay off until each requirement was confirmed with its evidence and somebody who runs the organization armed them.
 * A requirement that is withdrawn ends that in the same transaction.
 */
@Injectable()
export class ArmTexts {
  /** @throws AppError FORBIDDEN, BAD_INPUT, CONFLICT where it is confirmed already */
  async confirm(tx: Transaction, input: ConfirmTextRequirementInput): Promise<void> {
    const actorId = administrator(tx);
    const given = parseInput(z.strictObject({ requirement, note: severalLines('The evidence', 500) }), input);
    if (await this.held(tx, given.requirement)) throw new AppError('CONFLICT');
    // Of two at once, one meets the unique index, which is a CONFLICT too.
    await tx.repo(TextRequirement).insert({ ...given, confirmedById: actorId, confirmedAt: await tx.now() });
    await tx.changed('organization');
  }

  /** Ends the arming too; withdrawn already, it changes nothing. @throws AppError FORBIDDEN, BAD_INPUT */
  async withdraw(tx: Transaction, input: WithdrawTextRequirementInput): Promise<void> {
    const actorId = administrator(tx);
    const given = parseInput(reasonSchema.extend({ requirement }), input);
    await holdSending(tx);
    const held = await this.held(tx, given.requirement);
    if (!held) return;
    const withdrawn = { withdrawnById: actorId, withdrawnAt: await tx.now(), withdrawnReason: given.reason };
    await tx.repo(TextRequirement).update({ id: held.id }, withdrawn);
    await this.end(tx, actorId, given.reason);
    await tx.changed('organization');
  }

  /** Armed already, it changes nothing. @throws AppError FORBIDDEN, BAD_INPUT while a requirement does not hold */
  async arm(tx: Transaction, isConfirmed: boolean): Promise<void> {
    const actorId = administrator(tx);
    await holdSending(tx);
    if (!isConfirmed) throw badInput('input.isConfirmed', 'Confirm that texts may leave from now on.');
    for (const name of textRequirements) {
      if (!(await this.held(tx, name)))
        throw badInput('input.isConfirmed', 'Texts can’t be armed before every line of the list is confirmed.');
    }
    if (await this.armed(tx)) return;
    await tx.repo(TextArming).insert({ armedById: actorId, armedAt: await tx.now() });
    await tx.changed('organization');
  }

  /** Not armed, it changes nothing. @throws AppError FORBIDDEN, BAD_INPUT */
  async disarm(tx: Transaction, input: { reason: string }): Promise<void> {
    const actorId = administrator(tx);
    const { reason } = parseInput(reasonSchema, input);
    await holdSending(tx);
    await this.end(tx, actorId, reason);
    await tx.changed('organization');
  }

  private async end(tx: Transaction, actorId: Id, reason: string): Promise<void> {
    const arming = await this.armed(tx);
    if (!arming) return;
    const ended = { endedById: actorId, endedAt: await tx.now(), endReason: reason };
    await tx.repo(TextArming).update({ id: arming.id }, ended);
  }

  private async held(tx: Transaction, name: TextRequirementName): Promise<TextRequirement | undefined> {
    const rows = await tx.repo(TextRequirement).find({ where: { requirement: name } });
    return rows.find(({ withdrawnAt }) => withdrawnAt === null);
  }

  private async armed(tx: Transaction): Promise<TextArming | undefined> {
    return (await tx.repo(TextArming).find()).find(({ endedAt }) => endedAt === null);
  }
}

function administrator(tx: Transaction): Id {
  authorize(tx.ctx, 'organization:manage');
  if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
  return tx.ctx.actorId;
}
