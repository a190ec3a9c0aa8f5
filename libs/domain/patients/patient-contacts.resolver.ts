import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { AddContact } from './add-contact';
import { ContactStops } from './contact-stops.service';
import {
  AddContactInput,
  ContactInput,
  ContactStopType,
  PatientContactType,
  VerifyContactInput,
} from './patient-contacts.graphql';
import { PatientType } from './patients.graphql';
import { PatientsService } from './patients.service';
import { RequestContactCode } from './send-contact-code';
import { VerifyContact } from './verify-contact';

/** Edge of a patient's addresses for staff. */
@Resolver(() => PatientContactType)
export class PatientContactsResolver {
  constructor(
    private readonly db: Database,
    private readonly patients: PatientsService,
    private readonly contacts: AddContact,
    private readonly codes: RequestContactCode,
    private readonly verification: VerifyContact,
    private readonly stops: ContactStops,
  ) {}

  @ResolveField(() => ContactStopType, {
    nullable: true,
    description:
      'Why no message goes there, however well verified and agreed to: STOP, a bounce, somebody else’s number.',
  })
  @Requires('patient:read')
  stopped(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() contact: PatientContactType,
  ): Promise<ContactStopType | null> {
    const loader = loaders.of<ContactStopType | null>('contact.stopped', (ids) =>
      loaders.read(this.db, ctx, (tx) => this.stops.of(tx, ids)),
    );
    return loader.load(contact.id);
  }

  @Mutation(() => PatientType)
  @Requires('patient:update')
  addContact(@Ctx() ctx: StaffContext, @Args('input') input: AddContactInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => {
      await this.contacts.add(tx, input);
      return this.patients.view(tx, input.patientId);
    });
  }

  @Mutation(() => PatientType)
  @Requires('patient:update')
  removeContact(@Ctx() ctx: StaffContext, @Args('input') input: ContactInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.contacts.remove(tx, input.contactId)));
  }

  @Mutation(() => PatientContactType)
  @Requires('patient:update')
  sendContactCode(@Ctx() ctx: StaffContext, @Args('input') input: ContactInput): Promise<PatientContactType> {
    return this.db.write(ctx, (tx) => this.codes.request(tx, input.contactId));
  }

  @Mutation(() => PatientContactType)
  @Requires('patient:update')
  async verifyContact(@Ctx() ctx: StaffContext, @Args('input') input: VerifyContactInput): Promise<PatientContactType> {
    const { contact, refusal } = await this.db.write(ctx, (tx) => this.verification.verify(tx, input));
    if (refusal) throw refusal;
    return contact;
  }
}
