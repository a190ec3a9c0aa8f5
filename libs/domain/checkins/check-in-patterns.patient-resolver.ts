import { Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { PatientsService } from '../patients/patients.service';
import { CheckInPatterns } from './check-in-patterns';
import { myPatterns, MyPatternsType } from './check-in-patterns.patient-graphql';

/** Days that the picture is made of: long enough for a pattern of weeks. */
const DAYS = 90;

/** The patient's own pattern, asked for only when they want to see it. */
@Resolver(() => MyPatternsType)
export class MyPatternsResolver {
  constructor(
    private readonly db: Database,
    private readonly patterns: CheckInPatterns,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => MyPatternsType)
  @OwnRecord()
  myPatterns(@PatientCtx() ctx: PatientContext): Promise<MyPatternsType> {
    return this.db.read(ctx, async (tx) => {
      const { timeZone } = await this.patients.summary(tx, ctx.patientId);
      const today = localDateOf(await tx.now(), timeZone);
      return myPatterns(await this.patterns.between(tx, ctx.patientId, addDays(today, 1 - DAYS), today));
    });
  }
}
