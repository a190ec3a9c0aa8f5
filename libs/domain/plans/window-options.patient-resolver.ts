import { Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { PatientsService } from '../patients/patients.service';
import { PlansService } from './plans.service';
import { windowAt, windowsOf } from './risk-window';
import { myOptions, MyOptionsType } from './window-options.patient-graphql';
import { WindowOptions } from './window-options.service';

/** How far ahead "tonight" goes. */
const SOON_MS = 6 * 3_600_000;

/** What the patient can do in the hours that come, and in the hard times of their plan. */
@Resolver(() => MyOptionsType)
export class MyOptionsResolver {
  constructor(
    private readonly db: Database,
    private readonly plans: PlansService,
    private readonly patients: PatientsService,
    private readonly options: WindowOptions,
  ) {}

  @Query(() => MyOptionsType)
  @OwnRecord()
  myOptions(@PatientCtx() ctx: PatientContext): Promise<MyOptionsType> {
    return this.db.read(ctx, async (tx) => {
      const plan = await this.plans.activeOf(tx, ctx.patientId);
      const { timeZone } = await this.patients.summary(tx, ctx.patientId);
      const now = await tx.now();
      const windows = plan ? windowsOf(plan.content) : [];
      const soon = { from: now, until: new Date(now.getTime() + SOON_MS) };
      const spans = [soon, ...windows.map((window) => windowAt(window, timeZone, now))];
      return myOptions(await this.options.between(tx, ctx.patientId, spans), windows);
    });
  }
}
