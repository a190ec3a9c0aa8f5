import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { OperatorContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
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

const LIST = `select id, name, status, created_at as "createdAt", seats, changed_at as "suspendedAt", reason
  from app.operator_organizations()`;

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

  private async decide(ctx: OperatorContext, act: 'suspend' | 'resume', input: unknown): Promise<void> {
    const { organizationId, reason } = parseInput(decision, input, '');
    const text = `select app.operator_${act}($1, $2, $3) as done`;
    const [row] = isId(organizationId)
      ? await this.door.call<{ done: boolean }>(ctx, text, [organizationId, reason, ctx.requestId])
      : [];
    if (!row?.done) throw new AppError('CONFLICT');
  }
}
