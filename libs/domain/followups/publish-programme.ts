import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { randomId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { moveEnrollments } from './followups.jobs';
import { publishSchema } from './programme-input';
import { ProgrammeVersion } from './programme-version.entity';
import type { PublishProgrammeInput } from './programmes.graphql';
import { refuseBrokenSteps, refuseRevealingWords } from './programmes.policy';
import { Programmes } from './programmes.service';

/** Changes an organization's programmes. Whoever is enrolled stays in the version they are in. */
@Injectable()
export class PublishProgramme {
  constructor(private readonly programmes: Programmes) {}

  /**
   * Publishes the next version, or the first of an own programme; the same form sent again publishes none.
   * @returns its code. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when somebody else published meanwhile
   */
  async publish(tx: Transaction, input: PublishProgrammeInput): Promise<string> {
    authorize(tx.ctx, 'programme:manage');
    const { submitId, programmeCode: given, basedOn, ...programme } = parseInput(publishSchema, input);
    refuseBrokenSteps(programme);
    refuseRevealingWords(programme.steps, await namesOf(tx));
    await tx.oneAtATime(submitId);
    const sent = await tx.repo(ProgrammeVersion).findOne({ submitId });
    if (sent) return sent.programmeCode;
    const code = given ?? `own-${randomId()}`;
    await this.hold(tx, code);
    const current = given ? (await this.programmes.keptOne(tx, given, 'input.programmeCode')).programme.version : 0;
    if (given && basedOn !== current) throw new AppError('CONFLICT');
    await tx.repo(ProgrammeVersion).insert({
      ...programme,
      steps: programme.steps.map((step) => ({ ...step })),
      stopsOn: [...new Set(programme.stopsOn)],
      programmeCode: code,
      version: current + 1,
      publishedById: tx.ctx.actorId!,
      submitId,
    });
    await tx.changed('follow-ups');
    return code;
  }

  /** Orders who is in an older version to be moved, once while the order waits. @throws AppError FORBIDDEN, BAD_INPUT */
  async move(tx: Transaction, code: string): Promise<void> {
    authorize(tx.ctx, 'programme:manage');
    await this.programmes.keptOne(tx, code, 'input.programmeCode');
    await this.hold(tx, code);
    const [waiting] = await tx.query(
      `select from outbox where organization_id = $1 and name = $2 and payload ->> 'code' = $3 and handled_at is null`,
      [tx.ctx.organizationId, moveEnrollments.name, code],
    );
    if (!waiting) await tx.emit(moveEnrollments, { code });
  }

  /** From now on events begin a programme, or do not; what runs goes on. @throws AppError FORBIDDEN, BAD_INPUT */
  async turn(tx: Transaction, code: string, isOn: boolean): Promise<void> {
    authorize(tx.ctx, 'programme:manage');
    await this.programmes.keptOne(tx, code, 'input.programmeCode');
    await tx.query(
      `insert into follow_up_programme_switches (organization_id, programme_code, is_on, changed_by_id) values ($1, $2, $3, $4)
       on conflict (organization_id, programme_code) do update set is_on = excluded.is_on, changed_by_id = excluded.changed_by_id`,
      [tx.ctx.organizationId, code, isOn, tx.ctx.actorId],
    );
    await tx.changed('follow-ups');
  }

  /** Lets one transaction at a time change a programme. */
  private async hold(tx: Transaction, code: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('programme ' || $1::text || ' ' || $2::text, 0))`, [
      tx.ctx.organizationId,
      code,
    ]);
  }
}

/** Names that no message may hold: they say where it comes from. */
async function namesOf(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select name from organizations where organization_id = $1 union select name from facilities where organization_id = $1`,
    [tx.ctx.organizationId],
  );
  return rows.map(({ name }) => name);
}
