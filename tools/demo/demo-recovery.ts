import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { addDays } from '@stepwell/kernel/wall-clock';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { KeepTaskTemplate } from '@stepwell/domain/recovery/keep-task-template';
import { MyRecoveryService } from '@stepwell/domain/recovery/my-recovery.service';
import { ParticipationService } from '@stepwell/domain/recovery/participation.service';
import { RecoveryDatesService } from '@stepwell/domain/recovery/recovery-dates.service';
import { recoveryTaskTemplates } from '@stepwell/domain/recovery/recovery-task-templates';
import { RecoveryTasksService } from '@stepwell/domain/recovery/recovery-tasks.service';
import { SaveLapse } from '@stepwell/domain/recovery/save-lapse';
import { SaveSponsor } from '@stepwell/domain/recovery/save-sponsor';
import { StepVisitsService } from '@stepwell/domain/recovery/step-visits.service';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { DemoClock } from './demo-clock';
import { dayOf, type DemoPatient } from './demo-patients';
import { ownTask, sponsorNames } from './demo-words';

const DAY = 86_400_000;
/** One milestone of the demo is reached on the day it ends on. */
const DAYS_BEHIND = 30;

/** Lets patients with a past work on recovery: a start, a sponsor, steps and tasks; one tells of a lapse. */
@Injectable()
export class DemoRecovery {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsService,
    private readonly dates: RecoveryDatesService,
    private readonly displays: MyRecoveryService,
    private readonly sponsors: SaveSponsor,
    private readonly visits: StepVisitsService,
    private readonly tasks: RecoveryTasksService,
    private readonly templates: KeepTaskTemplate,
    private readonly participation: ParticipationService,
    private readonly lapses: SaveLapse,
  ) {}

  /** A task beside the library, which staff assign again and again. */
  async wordTask(supervisor: StaffContext): Promise<void> {
    await this.database.write({ ...supervisor, operation: 'demo.word-task' }, (tx) => this.templates.add(tx, ownTask));
  }

  /** Two weeks ago some began; what they did since lies on the days before the demo's past ends. */
  async make(clock: DemoClock, patients: readonly DemoPatient[]): Promise<void> {
    const ends = clock.pastEnds;
    await clock.moveTo(new Date(ends.getTime() - 14 * DAY));
    for (const [at, patient] of patients.entries()) await this.begin(patient, at, dayOf(ends));
    await clock.moveTo(ends);
    for (const [at, patient] of patients.entries()) await this.goOn(patient, at, dayOf(ends));
  }

  private async begin({ id, primary, person }: DemoPatient, at: number, today: string): Promise<void> {
    await this.database.write({ ...primary, operation: 'demo.begin-recovery' }, async (tx) => {
      await this.dates.recordStart(tx, { patientId: id, startedOn: addDays(today, -DAYS_BEHIND - at) });
      for (const template of recoveryTaskTemplates.slice(at % 3, (at % 3) + 3)) {
        const { code: templateCode, kind, step } = template;
        const words = person.language === 'es' ? template.es : template.en;
        const dueOn = addDays(today, 4 + at);
        await this.tasks.assign(tx, { patientId: id, templateCode, kind, step, ...words, dueOn });
      }
      const fellowship = await this.fellowshipOf(tx, id);
      if (fellowship) await this.visits.setStatus(tx, id, { fellowship, step: 1, status: 'working' });
      if (fellowship) await this.sponsors.run(tx, id, { state: 'searching', fellowship });
    });
  }

  private async goOn({ id, primary }: DemoPatient, at: number, today: string): Promise<void> {
    const self: PatientContext = {
      ...{ kind: 'patient', organizationId: primary.organizationId, actorId: id, patientId: id },
      ...{ sessionId: randomUUID(), requestId: randomUUID(), operation: 'demo.go-on' },
    };
    await this.database.write(self, async (tx) => {
      const fellowship = await this.fellowshipOf(tx, id);
      if (fellowship) {
        const name = sponsorNames[at % sponsorNames.length]!;
        await this.sponsors.run(tx, id, {
          state: at % 2 === 0 ? 'active' : 'temporary',
          name,
          fellowship,
          isNotStaff: true,
        });
        await this.visits.setStatus(tx, id, { fellowship, step: 1, status: 'done' });
        await this.visits.setStatus(tx, id, { fellowship, step: 2, status: 'working' });
        await this.participation.tick(tx, id, { kind: 'sponsor', isDone: true });
      }
      const [first] = await this.tasks.ofPatients(tx, [id]);
      if (first) await this.tasks.setDone(tx, id, { recoveryTaskId: first.id, isDone: true });
      const shows = { showsDate: true, showsNumbers: true, showsMilestones: true };
      await this.displays.setDisplay(tx, id, { ...shows, startedOn: null });
      if (at !== 1) return;
      await this.lapses.run(tx, id, {
        submitId: randomUUID(),
        happenedOn: addDays(today, -5),
        whatHappened: 'I walked home past the old corner after a bad day at work.',
        whatHelped: 'I called my sister and she came over.',
        whatToChange: 'Take the bus on Fridays.',
      });
    });
  }

  private async fellowshipOf(tx: Transaction, patientId: Id): Promise<string | null> {
    const [path] = await tx.query<{ paths: string[] }>(
      'select paths from recovery_paths where organization_id = $1 and patient_id = $2 and superseded_at is null',
      [tx.ctx.organizationId, patientId],
    );
    const withSteps = (await this.meetings.paths(tx)).filter(({ isTwelveStep }) => isTwelveStep);
    return path?.paths.find((code) => withSteps.some((one) => one.code === code)) ?? null;
  }
}
