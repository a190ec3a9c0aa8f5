import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { OrganizationType, UpdateOrganizationInput } from './organizations.graphql';
import {
  accentColor,
  assertNeutralReturn,
  assertNeutralSender,
  assertNeutralShortName,
  assertReadableAccent,
  changedOrganization,
  isNeutralName,
  organizationName,
  returnAddressLines,
  senderName,
  shortName,
} from './organizations.policy';

const columns = `organization_id as id, name, neutral_sender_name as "neutralSenderName", return_address as "returnAddress", week_starts_on as "weekStartsOn",
  accent_color as "accentColor", short_name as "shortName", goal_presets as "goalPresets", inquiry_keep_days as "inquiryKeepDays", second_factor_from as "secondFactorFrom", version`;

/** Color and name behind the patient's PIN; null where the organization has none. */
export type OrganizationLook = Pick<OrganizationType, 'accentColor' | 'shortName'>;

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
    const accent =
      changes.accentColor == null
        ? before.accentColor
        : parseInput(accentColor, changes.accentColor, 'input.accentColor');
    const short =
      changes.shortName == null ? before.shortName : parseInput(shortName, changes.shortName, 'input.shortName');
    assertNeutralSender(neutralSenderName, name);
    assertNeutralReturn(returnAddress, name);
    if (accent !== before.accentColor) assertReadableAccent(accent);
    if (short !== before.shortName) assertNeutralShortName(short, [name, ...(await this.facilityNames(tx))]);
    const [row] = await tx.query<{ id: Id }>(
      `update organizations set name = $3, neutral_sender_name = $4, week_starts_on = $5, goal_presets = $6, return_address = $7,
         inquiry_keep_days = $8, accent_color = $9, short_name = $10, version = version + 1
       where organization_id = $1 and version = $2 returning organization_id as id`,
      [
        ...[
          tx.ctx.organizationId,
          changes.version,
          name,
          neutralSenderName,
          weekStartsOn,
          presets,
          returnAddress,
          keepDays,
        ],
        ...[accent, short],
      ],
    );
    if (!row) throw new AppError('CONFLICT');
    await tx.changed('organization');
    return this.current(tx);
  }

  /** What patients see of the organization behind their PIN; a short name that came to hint at it since is left out. */
  async look(tx: Transaction): Promise<OrganizationLook> {
    const { accentColor: accent, shortName: short, name } = await this.current(tx);
    const isNeutral = short === null || isNeutralName(short, [name, ...(await this.facilityNames(tx))]);
    return { accentColor: accent, shortName: isNeutral ? short : null };
  }

  private async facilityNames(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ name: string }>('select name from facilities');
    return rows.map(({ name }) => name);
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
