import { Injectable } from '@nestjs/common';
import type { StaffContext } from '@stepwell/kernel/context';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { secondFactorsOf, staffWithFactor } from '@stepwell/platform/auth/second-factors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OrganizationsService } from '../organizations/organizations.service';
import type { RequireSecondFactorInput } from './second-factors.graphql';

/** Furthest day from which one may be wanted. */
const LONGEST_GRACE_DAYS = 366;

/** What the organization wants of everybody, and who is ready for it. */
export interface SecondFactorRule {
  requiredFrom: Date | null;
  readyStaffIds: Id[];
}

/** From when everybody in the organization needs a second factor. */
@Injectable()
export class RequireSecondFactor {
  constructor(private readonly organizations: OrganizationsService) {}

  /** @throws AppError FORBIDDEN */
  async state(tx: Transaction): Promise<SecondFactorRule> {
    authorize(tx.ctx, 'staff:manage');
    const { secondFactorFrom } = await this.organizations.current(tx);
    return { requiredFrom: secondFactorFrom, readyStaffIds: await staffWithFactor(tx) };
  }

  /**
   * Sets from when, or takes it back. Who has none by then reaches nothing but the page that sets one up, so whoever
   * decides this must have one: nobody locks themselves out.
   * @throws AppError FORBIDDEN, BAD_INPUT for `input.from`
   */
  async run(tx: Transaction, ctx: StaffContext, input: RequireSecondFactorInput): Promise<SecondFactorRule> {
    authorize(ctx, 'organization:manage');
    const from = input.from ?? null;
    if (from !== null) {
      const days = (from.getTime() - (await tx.now()).getTime()) / 86_400_000;
      if (!(days >= -1 && days <= LONGEST_GRACE_DAYS))
        throw badInput('input.from', 'Choose a day from today on, within a year.');
      if ((await secondFactorsOf(tx, ctx.accountId)).length === 0)
        throw badInput('input.from', 'Set up your own second step first, so that you are not locked out yourself.');
    }
    await this.organizations.requireSecondFactor(tx, from);
    return this.state(tx);
  }
}
