import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import { isRankedKey, pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { PatientType } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { AdmitInquiry } from './admit-inquiry';
import { AdmitInquiryInput, LinkInquiryInput } from './admit-inquiry.graphql';
import { CallForms } from './call-forms.service';
import { FollowInquiry } from './follow-inquiry';
import { ForgetInquiries } from './forget-inquiries';
import {
  CallFormType,
  FollowInquiryInput,
  ForgettingHealthType,
  InquiryConnection,
  InquiryFilter,
  InquiryType,
  LogInquiryCallInput,
  RecordInquiryInput,
  SetCallFormInput,
} from './intakes.graphql';
import { findInquiry, listInquiries } from './intakes.repository';
import { LinkInquiry } from './link-inquiry';
import { TakeInquiry } from './take-inquiry';

/** Edge of inquiries for staff. */
@Resolver(() => InquiryType)
export class InquiriesResolver {
  constructor(
    private readonly db: Database,
    private readonly taking: TakeInquiry,
    private readonly following: FollowInquiry,
    private readonly forgetting: ForgetInquiries,
    private readonly admitting: AdmitInquiry,
    private readonly linking: LinkInquiry,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => InquiryConnection, {
    description: 'Those nobody has reached yet first, the longest wait before others.',
  })
  @Requires('inquiry:manage')
  inquiries(
    @Ctx() ctx: StaffContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => InquiryFilter, nullable: true }) filter?: InquiryFilter | null,
  ): Promise<ConnectionPage<InquiryType>> {
    const request = pageRequest(page, 3);
    if (request.after && !isRankedKey(request.after))
      throw badInput('after', 'This list has changed. Load it again from the top.');
    const facilityId = filter?.facilityId ?? null;
    if (facilityId !== null && !isId(facilityId)) throw notFound();
    const narrowing = { ended: filter?.ended ?? false, ownerId: filter?.mine ? ctx.actorId : null, facilityId };
    return this.db.read(ctx, async (tx) => {
      const { rows, total } = await listInquiries(tx, narrowing, request);
      return pageOf(
        rows,
        request,
        total,
        (row) => row.key,
        ({ key: _key, ...inquiry }) => inquiry,
      );
    });
  }

  @Query(() => InquiryType)
  @Requires('inquiry:manage')
  inquiry(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<InquiryType> {
    return this.db.read(ctx, (tx) => get(tx, id));
  }

  @Mutation(() => InquiryType)
  @Requires('inquiry:manage')
  recordInquiry(@Ctx() ctx: StaffContext, @Args('input') input: RecordInquiryInput): Promise<InquiryType> {
    return this.db.write(ctx, async (tx) => get(tx, await this.taking.record(tx, input)));
  }

  @Mutation(() => InquiryType)
  @Requires('inquiry:manage')
  logInquiryCall(@Ctx() ctx: StaffContext, @Args('input') input: LogInquiryCallInput): Promise<InquiryType> {
    return this.db.write(ctx, async (tx) => get(tx, await this.following.logCall(tx, input)));
  }

  @Mutation(() => InquiryType)
  @Requires('inquiry:manage')
  followInquiry(@Ctx() ctx: StaffContext, @Args('input') input: FollowInquiryInput): Promise<InquiryType> {
    return this.db.write(ctx, async (tx) => get(tx, await this.following.follow(tx, input)));
  }

  /** Read as the product itself: who runs an organization sees no inquiry, and counts show none. */
  @Query(() => ForgettingHealthType)
  @Requires('operations:read')
  forgettingHealth(@Ctx() ctx: StaffContext): Promise<ForgettingHealthType> {
    return this.db.read(systemContext(ctx.organizationId, ctx.operation, ctx.requestId), (tx) =>
      this.forgetting.health(tx),
    );
  }

  @Mutation(() => PatientType, { description: 'Makes the chart of somebody who asked, and ends the inquiry with it.' })
  @Requires('inquiry:manage')
  admitInquiry(@Ctx() ctx: StaffContext, @Args('input') input: AdmitInquiryInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.admitting.run(tx, input)));
  }

  @Mutation(() => InquiryType, { description: 'Ends an inquiry with the chart that the person has already.' })
  @Requires('inquiry:manage')
  linkInquiry(@Ctx() ctx: StaffContext, @Args('input') input: LinkInquiryInput): Promise<InquiryType> {
    return this.db.write(ctx, async (tx) => get(tx, await this.linking.run(tx, input)));
  }
}

/** Edge of the public forms for administrators. */
@Resolver(() => CallFormType)
export class CallFormsResolver {
  constructor(
    private readonly db: Database,
    private readonly forms: CallForms,
  ) {}

  @Query(() => [CallFormType], { description: 'One per facility, by name.' })
  @Requires('facility:manage')
  callForms(@Ctx() ctx: StaffContext): Promise<CallFormType[]> {
    return this.db.read(ctx, (tx) => this.forms.list(tx));
  }

  @Mutation(() => CallFormType)
  @Requires('facility:manage')
  setCallForm(@Ctx() ctx: StaffContext, @Args('input') input: SetCallFormInput): Promise<CallFormType> {
    return this.db.write(ctx, (tx) => this.forms.set(tx, input));
  }
}

async function get(tx: Transaction, id: Id): Promise<InquiryType> {
  const found = isId(id) ? await findInquiry(tx, id) : null;
  if (!found) throw notFound();
  return found;
}
