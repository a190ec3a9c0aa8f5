import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { refuseUnlessPathIsTheirs } from './recovery.policy';
import { LAST_STEP, stepFellowship, stepNumber, stepStatuses, type StepStatus } from './step-rules';

/** One time that somebody works on a step; coming back to it is another visit. */
export interface StepVisit {
  patientId: Id;
  fellowship: string;
  /** 1 to 12. */
  step: number;
  /** Counts from 1 per step. */
  visit: number;
  /** YYYY-MM-DD, the patient's day. */
  startedOn: string;
  /** YYYY-MM-DD; null while it goes on, always for the twelfth. */
  finishedOn: string | null;
}

/** Where somebody stands with a step. */
export interface StepStatusInput {
  fellowship: string;
  step: number;
  status: StepStatus;
}

interface LatestVisit {
  id: Id;
  visit: number;
  isOpen: boolean;
}

/** Work on the steps: which, since when, and how often. */
@Injectable()
export class StepVisitsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly meetings: MeetingsService,
  ) {}

  /** Every visit of these patients, in the order of steps. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<StepVisit[]> {
    tx.saw(...patientIds);
    return tx.query<StepVisit>(
      `select patient_id as "patientId", fellowship, step, visit, started_on::text as "startedOn",
         finished_on::text as "finishedOn"
       from step_visits where organization_id = $1 and patient_id = any($2::uuid[]) order by fellowship, step, visit`,
      [tx.ctx.organizationId, patientIds],
    );
  }

  /**
   * Says where the patient stands with a step: working again on one that was done is a new visit, and putting it away
   * takes back the visit that is open. Said twice, it counts once.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async setStatus(tx: Transaction, patientId: Id, input: StepStatusInput): Promise<void> {
    refuseUnlessPathIsTheirs(tx.ctx);
    const { fellowship, step, status } = parseInput(this.schema, input);
    await this.meetings.requireKnown(tx, [fellowship], 'input.fellowship', true);
    if (step === LAST_STEP && status === 'done')
      throw badInput('input.status', 'The twelfth step goes on. It can be worked on, and is never closed.');
    const { id, timeZone } = await this.patients.lock(tx, patientId);
    const key = [tx.ctx.organizationId, id, fellowship, step];
    const [latest] = await tx.query<LatestVisit>(
      `select id, visit, finished_on is null as "isOpen" from step_visits
       where organization_id = $1 and patient_id = $2 and fellowship = $3 and step = $4 order by visit desc limit 1`,
      key,
    );
    await change(tx, key, latest, status, localDateOf(await tx.now(), timeZone));
    await tx.changed('patients');
  }

  private readonly schema = z.object({
    fellowship: stepFellowship(this.meetings),
    step: stepNumber,
    status: z.enum(stepStatuses),
  });
}

async function change(
  tx: Transaction,
  key: readonly unknown[],
  latest: LatestVisit | undefined,
  status: StepStatus,
  today: string,
): Promise<void> {
  const isOpen = latest?.isOpen ?? false;
  const [organizationId] = key;
  if (status === 'not_started' && isOpen)
    await tx.query('delete from step_visits where organization_id = $1 and id = $2', [organizationId, latest!.id]);
  if (status === 'done' && isOpen)
    await tx.query(
      'update step_visits set finished_on = greatest(started_on, $3::date) where organization_id = $1 and id = $2',
      [organizationId, latest!.id, today],
    );
  // Done at once, where somebody comes with steps behind them; done already, it is only said again.
  if ((status === 'working' && !isOpen) || (status === 'done' && !latest))
    await tx.query(
      `insert into step_visits (organization_id, patient_id, fellowship, step, visit, started_on, finished_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [...key, (latest?.visit ?? 0) + 1, today, status === 'done' ? today : null],
    );
}
