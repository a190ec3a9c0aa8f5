import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { OrganizationType, UpdateOrganizationInput } from './organizations.graphql';
import {
  assertNeutralReturn,
  assertNeutralSender,
  changedOrganization,
  organizationName,
  returnAddressLines,
  senderName,
} from './organizations.policy';

const columns = `organization_id as id, name, neutral_sender_name as "neutralSenderName", return_address as "returnAddress", week_starts_on as "weekStartsOn",
  goal_presets as "goalPresets", inquiry_keep_days as "inquiryKeepDays", second_factor_from as "secondFactorFrom", version`;

/** The organization that a transaction runs in; there is no way to name another. */
@Injectable()
export class OrganizationsService {
  /** The organization. */
  async current(tx: Transaction): Promise<OrganizationType> {
    const [row] = await tx.query<OrganizationType>(`select ${columns} from organizations where organization_id = $1`, [
      tx.ctx.organizationId,
    ]);
    if (!row) throw notFound();
    return row;
  }

  /** The names of an organization that is to be made, as they are stored. @throws AppError BAD_INPUT naming the field */
  namesFor(name: string, sender: string): { name: string; neutralSenderName: string } {
    const names = {
      name: parseInput(organizationName, name, 'name'),
      neutralSenderName: parseInput(senderName, sender, 'neutralSenderName'),
    };
    assertNeutralSender(names.neutralSenderName, names.name, 'neutralSenderName');
    return names;
  }

  /** Changes what is given. @throws AppError FORBIDDEN, BAD_INPUT, CONFLICT when the version is not the newest */
  async update(tx: Transaction, input: UpdateOrganizationInput): Promise<OrganizationType> {
    authorize(tx.ctx, 'organization:manage');
    const changes = parseInput(changedOrganization, input);
    const before = await this.current(tx);
    const name = changes.name ?? before.name;
    const neutralSenderName = changes.neutralSenderName ?? before.neutralSenderName;
    const returnAddress =
      changes.returnAddress == null
        ? before.returnAddress
        : parseInput(returnAddressLines, changes.returnAddress, 'input.returnAddress');
    const weekStartsOn = changes.weekStartsOn ?? before.weekStartsOn;
    const presets = [...new Set(changes.goalPresets ?? before.goalPresets)];
    const keepDays = changes.inquiryKeepDays ?? before.inquiryKeepDays;
    assertNeutralSender(neutralSenderName, name);
    assertNeutralReturn(returnAddress, name);
    const [row] = await tx.query<{ id: Id }>(
      `update organizations set name = $3, neutral_sender_name = $4, week_starts_on = $5, goal_presets = $6, return_address = $7,
         inquiry_keep_days = $8, version = version + 1
       where organization_id = $1 and version = $2 returning organization_id as id`,
      [tx.ctx.organizationId, changes.version, name, neutralSenderName, weekStartsOn, presets, returnAddress, keepDays],
    );
    if (!row) throw new AppError('CONFLICT');
    await tx.changed('organization');
    return this.current(tx);
  }

  /** Sets from when everybody here needs a second factor to sign in; null no longer. */
  async requireSecondFactor(tx: Transaction, from: Date | null): Promise<void> {
    await tx.query('update organizations set second_factor_from = $2 where organization_id = $1', [
      tx.ctx.organizationId,
      from,
    ]);
    await tx.changed('organization');
  }
}
