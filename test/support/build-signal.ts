import { randomUUID } from 'node:crypto';
import { systemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { ActOnSignal } from '@stepwell/domain/signals/act-on-signal';
import { EvaluateSignals } from '@stepwell/domain/signals/evaluate-signals';
import { SignalRule } from '@stepwell/domain/signals/signal-rule.entity';
import { SignalRulesService } from '@stepwell/domain/signals/signal-rules.service';
import { Signal } from '@stepwell/domain/signals/signal.entity';
import { SignalsProcessor } from '@stepwell/domain/signals/signals.processor';
import { SignalsService } from '@stepwell/domain/signals/signals.service';
import { SafetyService } from '@stepwell/domain/safety/safety.service';
import { TodayService } from '@stepwell/domain/caseload/today.service';
import type { TasksService } from '@stepwell/domain/tasks/tasks.service';
import type { BuildHost } from './build-organization';
import type { BuiltPatient } from './build-patient';

/** Tables of signals, for `openTestHost`. */
export const signalEntities = [Signal, SignalRule];

/** The services of signals, put together as the processes do. */
export function signalServices(tasks: TasksService) {
  const rules = new SignalRulesService();
  const evaluating = new EvaluateSignals(rules);
  const signals = new SignalsService();
  return {
    rules,
    evaluating,
    today: new TodayService(new SafetyService(), signals, tasks),
    processor: new SignalsProcessor(evaluating),
    signals,
    acting: new ActOnSignal(tasks),
  };
}

/** What a check-in of a test says; it lies some days back. */
export interface PastCheckIn {
  daysAgo?: number;
  mood?: number;
  craving?: number;
  hasUsed?: boolean;
  isAlone?: boolean;
  medication?: 'taken' | 'missed' | 'none_due';
  warningSigns?: string[];
}

/** Adds a check-in as a row, without what follows from it. */
export async function buildPastCheckIn(host: BuildHost, patient: BuiltPatient, said: PastCheckIn = {}): Promise<Id> {
  const id = randomUUID();
  await host.database.write(systemContext(patient.organizationId, 'test', 'test'), (tx) =>
    tx.query(
      `insert into check_ins (organization_id, id, patient_id, answer_id, mood, craving, wants_call, has_used, is_alone,
         medication, warning_signs, answered_at)
       values ($1, $2, $3, gen_random_uuid(), $4, $5, false, $6, $7, $8, $9, app.now() - $10 * interval '1 day')`,
      [
        patient.organizationId,
        id,
        patient.id,
        said.mood ?? 3,
        said.craving ?? 2,
        said.hasUsed ?? null,
        said.isAlone ?? null,
        said.medication ?? null,
        said.warningSigns ?? [],
        said.daysAgo ?? 0.1,
      ],
    ),
  );
  return id;
}
