import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ChangePatientStatus } from './change-patient-status';
import { ChangePatientStatusInput, PatientStatusChangeType } from './status-changes.graphql';

const CHANGES = `
  select c.id, c.patient_id as "patientId", c.status, c.effective_on::text as "effectiveOn", c.note, c.stopped,
    c.changed_at as "changedAt", s.display_name as "changedByName"
  from patient_status_changes c
  join staff_members s on s.organization_id = c.organization_id and s.id = c.changed_by_id
  where c.organization_id = $1 and (c.patient_id = any($2::uuid[]) or c.id = $3)
  order by c.changed_at desc, c.id`;

async function read(tx: Transaction, patientIds: readonly Id[], id: Id | null): Promise<PatientStatusChangeType[]> {
  const changes = await tx.query<PatientStatusChangeType>(CHANGES, [tx.ctx.organizationId, patientIds, id]);
  tx.saw(...changes.map(({ patientId }) => patientId));
  return changes;
}

/** What happened to patients, on the staff surface. */
@Resolver(() => PatientType)
export class StatusChangesResolver {
  constructor(
    private readonly db: Database,
    private readonly changing: ChangePatientStatus,
  ) {}

  @Mutation(() => PatientStatusChangeType, {
    description: 'Ends every automatic message to the patient at once, and says which those were.',
  })
  @Requires('patient:update')
  changePatientStatus(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ChangePatientStatusInput,
  ): Promise<PatientStatusChangeType> {
    return this.db.write(ctx, async (tx) => {
      const [change] = await read(tx, [], await this.changing.run(tx, input));
      return change!;
    });
  }

  @ResolveField(() => [PatientStatusChangeType], { description: 'Newest first.' })
  @Requires('patient:read')
  statusChanges(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<PatientStatusChangeType[]> {
    const loader = loaders.of<PatientStatusChangeType[]>('patient.statusChanges', (ids) =>
      loaders.read(this.db, ctx, async (tx) => listsFor(ids, await read(tx, ids, null), ({ patientId }) => patientId)),
    );
    return loader.load(patient.id);
  }
}
