import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { consumeToken, issueToken, peekToken, type TokenSubject } from '@stepwell/platform/auth/one-time-tokens';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { AnyDocument } from './any-document.entity';
import { CareDocument } from './care-document.entity';
import { documentToSign, type DocumentToSign } from './my-document';
import { planToSign, type PlanToSign } from './my-plan';
import { PlanHandOver } from './plan-hand-over.entity';
import { PlanSignature } from './plan-signature.entity';
import type { PlanVersionInput } from './plans.graphql';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { SignPlan } from './sign-plan';
import { planVersionSchema } from './submit-plan';

/** How long the tablet may lie on the table, in minutes of the product's clock. */
const TABLET_MINUTES = 30;

const signSchema = z.object({
  name: oneLine('Your name', 200),
  submitId: z.string().refine(isId, { error: 'This form lost its mark. Load the page again.' }),
});

/** What the tablet shows: one plan or document, in the patient's language, and nothing else of them. */
export interface TabletPage {
  language: string;
  plan?: PlanToSign;
  document?: DocumentToSign;
}

/**
 * The room's shared tablet: a link for one plan, made by staff whose own session ends with it, opens nothing but this plan
 * and is used up by the signature.
 */
@Injectable()
export class TabletSigning {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthConnection,
    private readonly patients: PatientsService,
    private readonly signing: SignPlan,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
  ) {}

  /** Makes the address for the tablet. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT unless the plan waits for its patient */
  async handOver(ctx: StaffContext, input: PlanVersionInput): Promise<string> {
    return this.db.write(ctx, async (tx) => {
      authorize(ctx, 'plan:sign');
      const { id, version } = parseInput(planVersionSchema, input, '');
      const plan = await tx.repo(AnyDocument).get(id);
      plan.requireSeen(version, 'awaiting_patient');
      const { patientId, storedHash } = plan;
      const handOver = await tx.repo(PlanHandOver).insert({
        ...{ patientId, planId: id, handedOverById: ctx.actorId, documentHash: storedHash! },
      });
      const token = await issueToken(tx, {
        purpose: 'plan_signature',
        organizationId: ctx.organizationId,
        subjectId: handOver.id,
        expiresAt: new Date((await tx.now()).getTime() + TABLET_MINUTES * 60_000),
      });
      return `${this.environment.PUBLIC_PATIENT_URL}/tablet#${token}`;
    });
  }

  /** The plan behind a link, to read. @throws AppError LINK_GONE, also when the plan went back to its author */
  async read(token: string, requestId: string): Promise<TabletPage> {
    const link = await peekToken(this.auth, 'plan_signature', token);
    if (!link?.alive) throw new AppError('LINK_GONE');
    return this.inOrganization(link, 'tablet.read-plan', requestId, 'read', async (tx, handOver) => {
      const { kind, status, storedHash } = await tx.repo(AnyDocument).get(handOver.planId);
      if (status !== 'awaiting_patient' || storedHash !== handOver.documentHash) throw new AppError('LINK_GONE');
      const { language } = await this.patients.summary(tx, handOver.patientId);
      return {
        language: language.toUpperCase(),
        ...(kind === 'relapse_prevention'
          ? { plan: planToSign(await tx.repo(RelapsePreventionPlan).get(handOver.planId)) }
          : { document: documentToSign(await tx.repo(CareDocument).get(handOver.planId)) }),
      };
    });
  }

  /**
   * Takes the signature and uses the link up; the same form sent again is told that it is done.
   * @throws AppError LINK_GONE, BAD_INPUT, CONFLICT
   */
  async sign(token: string, input: { name: string; submitId: string }, requestId: string): Promise<void> {
    const { name, submitId } = parseInput(signSchema, input, '');
    const link = await peekToken(this.auth, 'plan_signature', token);
    if (!link) throw new AppError('LINK_GONE');
    await this.inOrganization(link, 'tablet.sign-plan', requestId, 'write', async (tx, handOver) => {
      await tx.oneAtATime(submitId);
      const before = await tx.repo(PlanSignature).findOne({ submitId, planId: handOver.planId });
      if (before) return;
      if (!(await consumeToken(tx, 'plan_signature', token))) throw new AppError('LINK_GONE');
      const { planId, documentHash, handedOverById } = handOver;
      await this.signing.run(tx, {
        ...{ planId, documentHash, submitId, name, method: 'tablet', paperId: null, staffMemberId: handedOverById },
      });
    });
  }

  private inOrganization<Answer>(
    { organizationId, subjectId }: TokenSubject,
    operation: string,
    requestId: string,
    how: 'read' | 'write',
    act: (tx: Transaction, handOver: PlanHandOver) => Promise<Answer>,
  ): Promise<Answer> {
    const ctx = systemContext(organizationId as Id, operation, requestId);
    return this.db[how](ctx, async (tx) => act(tx, await tx.repo(PlanHandOver).get(subjectId)));
  }
}
