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

/** Most origins of one form. */
const MOST_ORIGINS = 10;
const wrongOrigin = 'Write only the beginning of the address, like https://example.org.';

const origin = z
  .string()
  .trim()
  .refine(isOrigin, { error: wrongOrigin })
  .transform((text) => new URL(text).origin);

const setSchema = z.object({
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  isOpen: z.boolean(),
  frameOrigins: z.array(origin).max(MOST_ORIGINS, `At most ${MOST_ORIGINS} websites can show it.`).nullish(),
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
      address: formId && this.addressOf('/call#', tx.ctx.organizationId, formId),
      embedAddress: formId && this.addressOf('/embed/', tx.ctx.organizationId, formId),
    }));
  }

  /** Opens or closes a form; its address stays the same for good. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async set(tx: Transaction, input: SetCallFormInput): Promise<CallFormType> {
    authorize(tx.ctx, 'facility:manage');
    const { facilityId, isOpen, frameOrigins } = parseInput(setSchema, input);
    await this.facilities.get(tx, facilityId);
    await tx.oneAtATime(facilityId);
    const there = await tx.repo(CallForm).findOne({ facilityId });
    const origins = frameOrigins && { frameOrigins: [...new Set(frameOrigins)] };
    const change = { isOpen, ...origins, changedById: tx.ctx.actorId };
    if (there) await tx.repo(CallForm).update({ id: there.id }, change);
    else await tx.repo(CallForm).insert({ facilityId, ...change });
    await tx.changed('organization');
    return (await this.list(tx)).find((form) => form.facilityId === facilityId)!;
  }

  private addressOf(page: '/call#' | '/embed/', organizationId: Id, formId: Id): string {
    return new URL(`${page}${callCode(organizationId, formId)}`, this.environment.PUBLIC_PATIENT_URL).href;
  }
}

/** `https` and a host alone; `http` only where nothing leaves the machine. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin: own, href } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
  return isSafe && /^[a-z0-9.-]+$/.test(hostname) && (href === `${own}/` || href === own);
}
