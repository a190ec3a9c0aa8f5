import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { OperatorContext } from '@stepwell/kernel/context';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { OperatorDoor } from '@stepwell/platform/database/operator-door';
import { FoundingService } from '../staff/founding.service';
import { OrganizationsService } from '../organizations/organizations.service';

/** What an operator learns of an organization. */
export interface OperatedOrganization {
  id: Id;
  name: string;
  status: 'active' | 'suspended';
  createdAt: Date;
  /** People who work there and may sign in. */
  seats: number;
  /** Since when and why it is suspended; null where it is not, or where that was done by hand. */
  suspendedAt: Date | null;
  reason: string | null;
  /** From when on it may be deleted, whether that is now, and whether it has begun; null where nobody ordered it. */
  eraseDueAt: Date | null;
  isEraseDue: boolean;
  eraseBegun: boolean;
  /** Until when its owners may download it, and when one last did; null where no export is open. */
  exportUntil: Date | null;
  exportedAt: Date | null;
}

/** What stays of an organization that was deleted. */
export interface ErasedOrganization {
  id: Id;
  name: string;
  ground: string;
  askedAt: Date;
  erasedAt: Date;
  /** Rows that were deleted. */
  rows: number;
}

const founding = z.strictObject({
  name: z.string().max(1_000),
  neutralSenderName: z.string().max(1_000),
  ownerName: z.string().max(1_000),
  ownerEmail: z.string().max(1_000),
  facilityName: z.string().max(1_000),
  timeZone: z.string().max(100),
});
const decision = z.strictObject({ organizationId: z.string().max(40), reason: oneLine('Reason', 500) });
const organizationOnly = z.strictObject({ organizationId: z.string().max(40) });
const erasure = decision.extend({
  typedName: z.string().max(1_000),
  ground: z.enum(['handed_over', 'retention_over', 'never_used']),
});

const LIST = `select id, name, status, created_at as "createdAt", seats, changed_at as "suspendedAt", reason,
  erase_due_at as "eraseDueAt", coalesce(erase_due_at <= app.now(), false) as "isEraseDue",
  coalesce(erase_begun, false) as "eraseBegun", export_until as "exportUntil", exported_at as "exportedAt" from app.operator_organizations()`;
const ERASED = `select id, name, ground, asked_at as "askedAt", erased_at as "erasedAt", rows_deleted::float8 as rows
  from app.operator_erasures()`;

/** How long one request goes on deleting, in milliseconds, before it answers that there is more. */
const TURN_MS = 4_000;

/** What operators do with organizations; never in one. */
@Injectable()
export class OperatorsService {
  constructor(
    private readonly door: OperatorDoor,
    private readonly foundings: FoundingService,
    private readonly organizations: OrganizationsService,
  ) {}

  /** What the operator is called. @throws AppError UNAUTHENTICATED when ended */
  async name(ctx: OperatorContext): Promise<string> {
    const [row] = await this.door.call<{ name: string }>(ctx, 'select app.operator_name() as name');
    return row!.name;
  }

  /** Every organization, by name. */
  async list(ctx: OperatorContext): Promise<OperatedOrganization[]> {
    return this.door.call<OperatedOrganization>(ctx, LIST);
  }

  /** What stays of those that were deleted, newest first. */
  async erased(ctx: OperatorContext): Promise<ErasedOrganization[]> {
    return this.door.call<ErasedOrganization>(ctx, ERASED);
  }

  /** Makes an organization and has its first owner mailed a link. @throws AppError BAD_INPUT naming the field */
  async create(ctx: OperatorContext, input: unknown): Promise<void> {
    const { name, neutralSenderName, ...rest } = parseInput(founding, input, '');
    const names = this.organizations.namesFor(name, neutralSenderName);
    await this.door.found(ctx, names, (tx) => this.foundings.begin(tx, rest));
  }

  /**
   * Stops an organization: nobody signs in, whoever is signed in is out, no message leaves; what people outside say to it
   * (STOP, a wrong number) still counts. @throws AppError BAD_INPUT, CONFLICT when it is not active
   */
  async suspend(ctx: OperatorContext, input: unknown): Promise<void> {
    await this.decide(ctx, 'suspend', input);
  }

  /** Lets it go on; messages whose time has passed do not leave late. @throws AppError BAD_INPUT, CONFLICT when not suspended */
  async resume(ctx: OperatorContext, input: unknown): Promise<void> {
    await this.decide(ctx, 'resume', input);
  }

  /**
   * Lets the owners of an organization download its record for fourteen days, in a suspended one too; the operator never gets
   * the file. @throws AppError BAD_INPUT, CONFLICT when one is open or a deletion has begun
   */
  async openExport(ctx: OperatorContext, input: unknown): Promise<void> {
    await this.decide(ctx, 'open_export', input);
  }

  /** Ends that before its time. @throws AppError BAD_INPUT, CONFLICT when none is open */
  async closeExport(ctx: OperatorContext, input: unknown): Promise<void> {
    await this.decide(ctx, 'close_export', input);
  }

  /** Has the owner of an organization that nobody entered yet mailed a new link. @throws AppError CONFLICT, TOO_MANY_TRIES */
  async reinvite(ctx: OperatorContext, input: unknown): Promise<void> {
    const { organizationId } = parseInput(organizationOnly, input, '');
    if (!isId(organizationId)) throw new AppError('CONFLICT');
    await this.door.invite(ctx, organizationId, (tx) => this.foundings.inviteAgain(tx));
  }

  /**
   * Orders that a suspended organization is deleted once thirty days are over; resuming it takes the order back.
   * @throws AppError BAD_INPUT for `typedName` when it is not the name to the letter, CONFLICT when it is not suspended
   */
  async askErasure(ctx: OperatorContext, input: unknown): Promise<void> {
    const { organizationId, typedName, ground, reason } = parseInput(erasure, input, '');
    const organization = (await this.list(ctx)).find(({ id }) => id === organizationId);
    if (!organization) throw new AppError('CONFLICT');
    if (organization.name !== typedName) throw badInput('typedName', 'Type the name exactly as it stands in the list.');
    const [row] = await this.door.call<{ done: boolean }>(
      ctx,
      'select app.operator_ask_erasure($1, $2, $3, $4, $5) as done',
      [organizationId, typedName, ground, reason, ctx.requestId],
    );
    if (!row!.done) throw new AppError('CONFLICT');
  }

  /**
   * Deletes for a few seconds and says whether there is more, so that whoever asks asks again; it goes on where it stopped.
   * @throws AppError CONFLICT when there is no order, or its thirty days are not over
   */
  async erase(ctx: OperatorContext, input: unknown): Promise<{ more: boolean }> {
    const { organizationId } = parseInput(organizationOnly, input, '');
    if (!isId(organizationId)) throw new AppError('CONFLICT');
    const began = Date.now();
    let deleted: number | null;
    do {
      const [row] = await this.door.call<{ deleted: number | null }>(
        ctx,
        'select app.operator_erase($1, $2) as deleted',
        [organizationId, ctx.requestId],
      );
      deleted = row!.deleted;
      if (deleted === null) throw new AppError('CONFLICT');
    } while (deleted > 0 && Date.now() - began < TURN_MS);
    return { more: deleted > 0 };
  }

  private async decide(
    ctx: OperatorContext,
    act: 'suspend' | 'resume' | 'open_export' | 'close_export',
    input: unknown,
  ): Promise<void> {
    const { organizationId, reason } = parseInput(decision, input, '');
    // Its open pages hear of it with the commit: an owner sees an export open or close.
    const text = `select done, case when done then pg_notify('changed', $1::uuid || ' organization') end
      from app.operator_${act}($1::uuid, $2, $3) as done`;
    const [row] = isId(organizationId)
      ? await this.door.call<{ done: boolean }>(ctx, text, [organizationId, reason, ctx.requestId])
      : [];
    if (!row?.done) throw new AppError('CONFLICT');
  }
}
