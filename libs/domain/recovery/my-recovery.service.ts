import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { MarkMilestones } from './mark-milestones';
import { countDays, type DayCount, type MilestoneUnit } from './recovery-days';
import { RecoveryDatesService, type LapseView } from './recovery-dates.service';
import { refuseImplausibleStart } from './recovery-start';

/** What a patient shows themselves of their recovery. */
export interface DisplayInput {
  /** Their own date; null goes by the recorded one. */
  startedOn?: string | null;
  showsDate: boolean;
  showsNumbers: boolean;
  showsMilestones: boolean;
}

/** A milestone that was reached and not hidden. */
export interface ReachedMilestone {
  id: Id;
  amount: number;
  unit: MilestoneUnit;
  reachedOn: string;
}

/** The patient's own view: their date, days if they want numbers, milestones unless they hide them. */
export interface MyRecovery {
  /** The date that is shown: the patient's own, else the recorded one, else null. */
  startedOn: string | null;
  ownStartedOn: string | null;
  showsDate: boolean;
  showsNumbers: boolean;
  showsMilestones: boolean;
  /** Only where numbers are wanted; never a zero. */
  days: DayCount | null;
  milestones: ReachedMilestone[];
  lapses: LapseView[];
}

type Display = Omit<DisplayInput, 'startedOn'> & { startedOn: string | null };

const byDefault: Display = { startedOn: null, showsDate: true, showsNumbers: false, showsMilestones: true };

const displaySchema = z.object({
  startedOn: z.iso.date().nullish(),
  showsDate: z.boolean(),
  showsNumbers: z.boolean(),
  showsMilestones: z.boolean(),
});

/** What belongs to the patient of their recovery: the date that is displayed, numbers and milestones. */
@Injectable()
export class MyRecoveryService {
  constructor(
    private readonly patients: PatientsService,
    private readonly dates: RecoveryDatesService,
    private readonly marking: MarkMilestones,
  ) {}

  /** Everything the patient sees. */
  async view(tx: Transaction, patientId: Id): Promise<MyRecovery> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    const { startedOn: ownStartedOn, ...shows } = await this.display(tx, patientId);
    const [recorded] = await this.dates.startsOf(tx, [patientId]);
    const lapses = (await this.dates.lapsesOf(tx, [patientId])).filter(({ isTakenBack }) => !isTakenBack);
    const startedOn = ownStartedOn ?? recorded?.startedOn ?? null;
    const today = localDateOf(await tx.now(), timeZone);
    const lapseDays = lapses.map(({ happenedOn }) => happenedOn);
    return {
      startedOn,
      ownStartedOn,
      ...shows,
      days: startedOn && shows.showsNumbers ? countDays(startedOn, today, lapseDays) : null,
      milestones: startedOn && shows.showsMilestones ? await reached(tx, patientId, startedOn) : [],
      lapses,
    };
  }

  /** Keeps what the patient wants to see. From a new date on, earlier milestones are no news. @throws AppError BAD_INPUT */
  async setDisplay(tx: Transaction, patientId: Id, input: DisplayInput): Promise<void> {
    const given = parseInput(displaySchema, input);
    const { timeZone } = await this.patients.lock(tx, patientId);
    const today = localDateOf(await tx.now(), timeZone);
    const startedOn = given.startedOn ?? null;
    if (startedOn) refuseImplausibleStart(startedOn, today);
    await tx.query(
      `insert into recovery_displays as d
         (organization_id, patient_id, started_on, shows_date, shows_numbers, shows_milestones, set_on)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organization_id, patient_id) do update set started_on = excluded.started_on,
         shows_date = excluded.shows_date, shows_numbers = excluded.shows_numbers,
         shows_milestones = excluded.shows_milestones,
         set_on = case when (d.started_on, d.shows_milestones) is distinct from (excluded.started_on, excluded.shows_milestones)
           then excluded.set_on else d.set_on end`,
      [tx.ctx.organizationId, patientId, startedOn, given.showsDate, given.showsNumbers, given.showsMilestones, today],
    );
    await this.marking.run(tx, patientId);
  }

  /** Puts one milestone away; done twice, it counts once. @throws AppError NOT_FOUND */
  async hide(tx: Transaction, patientId: Id, milestoneId: Id): Promise<void> {
    const hidden = isId(milestoneId)
      ? await tx.query(
          `update milestones set hidden_at = coalesce(hidden_at, app.now())
           where organization_id = $1 and patient_id = $2 and id = $3 returning id`,
          [tx.ctx.organizationId, patientId, milestoneId],
        )
      : [];
    if (hidden.length === 0) throw notFound();
  }

  private async display(tx: Transaction, patientId: Id): Promise<Display> {
    const [display] = await tx.query<Display>(
      `select started_on::text as "startedOn", shows_date as "showsDate", shows_numbers as "showsNumbers",
         shows_milestones as "showsMilestones"
       from recovery_displays where organization_id = $1 and patient_id = $2`,
      [tx.ctx.organizationId, patientId],
    );
    return display ?? byDefault;
  }
}

function reached(tx: Transaction, patientId: Id, startedOn: string): Promise<ReachedMilestone[]> {
  return tx.query<ReachedMilestone>(
    `select id, amount, unit, reached_on::text as "reachedOn" from milestones
     where organization_id = $1 and patient_id = $2 and started_on = $3 and hidden_at is null
     order by reached_on desc, amount desc`,
    [tx.ctx.organizationId, patientId, startedOn],
  );
}
