import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SafetyService } from '../safety/safety.service';
import { SignalsService } from '../signals/signals.service';
import { TasksService } from '../tasks/tasks.service';
import type { TodayLineType, TodayReasonType, TodayType } from './today.graphql';
import { readEnding, readNeeds, readUnsigned, type TodayEntry } from './today.repository';

/** What a clinician's day begins with: who needs something, and what waits. */
@Injectable()
export class TodayService {
  constructor(
    private readonly safety: SafetyService,
    private readonly signals: SignalsService,
    private readonly tasks: TasksService,
  ) {}

  /** The day of the actor, of the patients they reach or of their care teams only; as far as their role lets them know. */
  async view(tx: Transaction, isMine: boolean): Promise<TodayType> {
    const may = (permission: Permission): boolean => tx.ctx.kind === 'staff' && tx.ctx.permissions.has(permission);
    const { entries, ...counts } = await readNeeds(tx, {
      isMine,
      safety: may('checkin:record'),
      signals: may('followup:read'),
      tasks: may('task:read'),
      answers: may('followup:read'),
    });
    const lines = await this.spellOut(tx, entries);
    const unsigned = may('plan:read') ? await readUnsigned(tx, isMine) : [];
    const ending = await readEnding(tx, isMine, { plans: may('plan:read'), consents: may('consent:manage') });
    const reachesAll = tx.ctx.kind === 'staff' && tx.ctx.reach === 'organization';
    return { ...counts, reachesAll, lines, unsigned, ending };
  }

  private async spellOut(tx: Transaction, entries: readonly TodayEntry[]): Promise<TodayLineType[]> {
    const idsOf = (kind: TodayEntry['reasons'][number]['kind']): Id[] =>
      entries.flatMap(({ reasons }) => reasons.filter((reason) => reason.kind === kind).map(({ id }) => id));
    const found = new Map<Id, Omit<TodayReasonType, 'alikeCount'>>();
    const none = { safetyItem: null, signal: null, task: null };
    if (idsOf('safety').length > 0)
      for (const safetyItem of await this.safety.open(tx)) found.set(safetyItem.id, { ...none, safetyItem });
    for (const signal of await this.signals.ofIds(tx, idsOf('signal'))) found.set(signal.id, { ...none, signal });
    for (const task of await this.tasks.ofIds(tx, idsOf('task'))) found.set(task.id, { ...none, task });
    return entries.map(({ reasons, ...line }) => ({
      ...line,
      reasons: reasons.flatMap(({ id, alike }) => {
        const reason = found.get(id);
        return reason ? [{ ...reason, alikeCount: alike }] : [];
      }),
    }));
  }
}
