import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { languages } from '@stepwell/kernel/words';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientContactType } from '../patients/patient-contacts.graphql';
import { PatientType } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { TaskPatientType } from '../tasks/tasks.graphql';
import type { VoicemailRule } from './voicemail-consent.entity';
import { VoicemailConsents } from './voicemail-consents.service';
import { VoicemailRules } from './voicemail-rules.service';
import { voicemailWording, VOICEMAIL_WORDING_VERSION } from './voicemail-wording';
import {
  ContactVoicemailType,
  RecordVoicemailConsentInput,
  RevokeVoicemailConsentInput,
  VoicemailRuleEnum,
  VoicemailWordingType,
} from './voicemail.graphql';

/** Edge of what patients said about messages on their machines, for staff. */
@Resolver(() => PatientContactType)
export class VoicemailResolver {
  constructor(
    private readonly db: Database,
    private readonly consents: VoicemailConsents,
    private readonly rules: VoicemailRules,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => [VoicemailWordingType], { description: 'The words to read out before somebody agrees.' })
  @Requires('consent:manage')
  voicemailWordings(): VoicemailWordingType[] {
    return languages.map((language) => ({
      ...{ language, version: VOICEMAIL_WORDING_VERSION, text: voicemailWording[language] },
    }));
  }

  @Mutation(() => PatientType)
  @Requires('consent:manage')
  recordVoicemailConsent(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RecordVoicemailConsentInput,
  ): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.consents.record(tx, input)));
  }

  @Mutation(() => PatientType)
  @Requires('consent:manage')
  revokeVoicemailConsent(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RevokeVoicemailConsentInput,
  ): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.consents.revoke(tx, input.consentId)));
  }

  @ResolveField(() => ContactVoicemailType, {
    nullable: true,
    description: 'Whether a message may be left there; absent for an e-mail address and a number that is wrong.',
  })
  @Requires('patient:read')
  voicemail(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() contact: PatientContactType,
  ): Promise<ContactVoicemailType | null> {
    return standOf(this.db, this.rules, ctx, loaders).load(contact.id);
  }
}

/** What a task that asks for a call says about a machine. */
@Resolver(() => TaskPatientType)
export class TaskVoicemailResolver {
  constructor(
    private readonly db: Database,
    private readonly rules: VoicemailRules,
  ) {}

  @ResolveField(() => VoicemailRuleEnum, {
    nullable: true,
    description: 'Whether a message may be left on the phone; absent without one.',
  })
  @Requires('task:read')
  async voicemailRule(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() { phoneId }: TaskPatientType,
  ): Promise<VoicemailRule | null> {
    const stand = phoneId ? await standOf(this.db, this.rules, ctx, loaders).load(phoneId) : null;
    return stand?.rule ?? null;
  }
}

function standOf(db: Database, rules: VoicemailRules, ctx: StaffContext, loaders: Loaders) {
  return loaders.of<ContactVoicemailType | null>('contact.voicemail', (ids) =>
    loaders.read(db, ctx, (tx) => rules.of(tx, ids)),
  );
}
