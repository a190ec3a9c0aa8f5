import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ParticipationService, type ParticipationWeek } from './participation.service';
import { ParticipationWeekType } from './participation.graphql';
import { readsPath } from './recovery.policy';
import { SaveSponsor } from './save-sponsor';
import { RecordSponsorInput, SponsorType } from './sponsors.graphql';
import { SponsorsService, type SponsorView } from './sponsors.service';

/** Sponsor and participation on the staff surface; nothing of them for roles that only receive patients. */
@Resolver(() => PatientType)
export class SponsorsResolver {
  constructor(
    private readonly db: Database,
    private readonly sponsorsService: SponsorsService,
    private readonly saving: SaveSponsor,
    private readonly participations: ParticipationService,
  ) {}

  @ResolveField(() => [SponsorType], { description: 'Every version, the current one first.' })
  @Requires('patient:read')
  async sponsors(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<SponsorType[]> {
    if (!readsPath(ctx)) return [];
    const loader = loaders.of<SponsorView[]>('patient.sponsors', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.sponsorsService.ofPatients(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @ResolveField(() => [ParticipationWeekType], {
    description: 'The last four weeks where the patient lives, this one first.',
  })
  @Requires('patient:read')
  async participation(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<ParticipationWeekType[]> {
    if (!readsPath(ctx)) return [];
    const loader = loaders.of<ParticipationWeek[]>('patient.participation', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.participations.ofPatients(tx, ids, 4), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }

  @Mutation(() => [SponsorType], { description: 'Writes down what the patient told of their sponsor.' })
  @Requires('path:choose')
  recordSponsor(@Ctx() ctx: StaffContext, @Args('input') input: RecordSponsorInput): Promise<SponsorType[]> {
    const { patientId, ...told } = input;
    return this.db.write(ctx, async (tx) => {
      await this.saving.run(tx, patientId, told);
      return this.sponsorsService.ofPatients(tx, [patientId]);
    });
  }
}
