import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { OrganizationsService } from '../organizations/organizations.service';
import { PatientType } from '../patients/patients.graphql';
import { TextGoLiveType } from '../sending/sending.graphql';
import { helpAnswer } from './reply-words';
import { InboundTextInput, InboundTextType } from './texts.graphql';
import { TextsService } from './texts.service';

/** Edge of texts that came in. */
@Resolver(() => InboundTextType)
export class TextsResolver {
  constructor(
    private readonly db: Database,
    private readonly texts: TextsService,
  ) {}

  @Query(() => [InboundTextType], {
    description: 'From numbers that are not one patient’s alone, and open; for who sees the whole organization.',
  })
  @Requires('checkin:record')
  sharedTexts(@Ctx() ctx: StaffContext): Promise<InboundTextType[]> {
    return this.db.read(ctx, (tx) => this.texts.shared(tx));
  }

  @Mutation(() => InboundTextType, { description: 'Read, and what was needed is done.' })
  @Requires('checkin:record')
  markTextHandled(@Ctx() ctx: StaffContext, @Args('input') { id }: InboundTextInput): Promise<InboundTextType> {
    return this.db.write(ctx, (tx) => this.texts.markHandled(tx, id));
  }
}

/** The texts of a patient. */
@Resolver(() => PatientType)
export class PatientTextsResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TextsService,
  ) {}

  @ResolveField(() => [InboundTextType], { description: 'Newest first; at most 30.' })
  @Requires('followup:read')
  texts(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<InboundTextType[]> {
    const loader = loaders.of<InboundTextType[]>('patient.texts', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPatients(tx, ids), ({ patientId }) => patientId!),
      ),
    );
    return loader.load(patient.id);
  }
}

/** The words that whoever writes HELP gets, for who confirms them. */
@Resolver(() => TextGoLiveType)
export class HelpWordsResolver {
  constructor(
    private readonly db: Database,
    private readonly organizations: OrganizationsService,
  ) {}

  @ResolveField(() => [String], { description: 'In English and in Spanish; a facility adds its own number.' })
  @Requires('organization:manage')
  helpWords(@Ctx() ctx: StaffContext): Promise<string[]> {
    return this.db.read(ctx, async (tx) => {
      const { neutralSenderName } = await this.organizations.current(tx);
      return [helpAnswer.en(neutralSenderName, null), helpAnswer.es(neutralSenderName, null)];
    });
  }
}
