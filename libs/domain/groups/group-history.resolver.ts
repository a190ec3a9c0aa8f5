import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { PatientType } from '../patients/patients.graphql';
import { GroupHistory } from './group-history.service';
import {
  GroupAttendanceSummaryType,
  PatientGroupEntriesArgs,
  PatientGroupEntryConnection,
  PatientGroupEntryType,
} from './group-history.graphql';
import { GroupMemberType } from './group-roster.graphql';
import { GroupsService } from './groups.service';

/** What a patient's page shows of groups. */
@Resolver(() => PatientType)
export class GroupHistoryResolver {
  constructor(
    private readonly db: Database,
    private readonly groups: GroupsService,
    private readonly history: GroupHistory,
  ) {}

  @ResolveField(() => [GroupMemberType], { description: 'Places in groups and on waiting lists; present ones first.' })
  @Requires('note:read')
  groupMemberships(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<GroupMemberType[]> {
    const loader = loaders.of<GroupMemberType[]>('patient.groupMemberships', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.groups.groupsOf(tx, ids), (member) => member.patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @Query(() => PatientGroupEntryConnection, { description: 'Signed facility sessions of a patient, the newest first.' })
  @Requires('note:read')
  patientGroupEntries(
    @Ctx() ctx: StaffContext,
    @Args() args: PatientGroupEntriesArgs,
  ): Promise<ConnectionPage<PatientGroupEntryType>> {
    return this.db.read(ctx, (tx) => this.history.page(tx, args));
  }

  @Query(() => GroupAttendanceSummaryType, { description: 'Attendance of facility sessions, both days included.' })
  @Requires('note:read')
  groupAttendanceSummary(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('until', { type: () => LocalDateScalar }) until: string,
  ): Promise<GroupAttendanceSummaryType> {
    return this.db.read(ctx, (tx) => this.history.summary(tx, patientId, from, until));
  }
}
