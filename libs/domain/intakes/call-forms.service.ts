import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { callCode } from './call-address';
import { CallForm } from './call-form.entity';
import type { CallFormType, SetCallFormInput } from './intakes.graphql';
import { listCallForms } from './intakes.repository';

const setSchema = z.object({
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  isOpen: z.boolean(),
});

/** The public forms of the organization's facilities. */
@Injectable()
export class CallForms {
  constructor(
    private readonly facilities: FacilitiesService,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
  ) {}

  /** Every facility, with the address of its form once it was opened. */
  async list(tx: Transaction): Promise<CallFormType[]> {
    return (await listCallForms(tx)).map(({ formId, ...form }) => ({
      ...form,
      address: formId && this.addressOf(tx.ctx.organizationId, formId),
    }));
  }

  /** Opens or closes a form; its address stays the same for good. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async set(tx: Transaction, input: SetCallFormInput): Promise<CallFormType> {
    authorize(tx.ctx, 'facility:manage');
    const { facilityId, isOpen } = parseInput(setSchema, input);
    await this.facilities.get(tx, facilityId);
    await tx.oneAtATime(facilityId);
    const there = await tx.repo(CallForm).findOne({ facilityId });
    const change = { isOpen, changedById: tx.ctx.actorId };
    if (there) await tx.repo(CallForm).update({ id: there.id }, change);
    else await tx.repo(CallForm).insert({ facilityId, ...change });
    await tx.changed('organization');
    return (await this.list(tx)).find((form) => form.facilityId === facilityId)!;
  }

  private addressOf(organizationId: Id, formId: Id): string {
    return new URL(`/call#${callCode(organizationId, formId)}`, this.environment.PUBLIC_PATIENT_URL).href;
  }
}
