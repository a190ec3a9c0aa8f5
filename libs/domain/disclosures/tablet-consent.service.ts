import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { consumeToken, issueToken, peekToken, type TokenSubject } from '@stepwell/platform/auth/one-time-tokens';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { FormSection } from './consent-form';
import { neededSubmitId } from './consent-input';
import { Guardian } from './guardian.entity';
import { Part2Consent } from './part2-consent.entity';
import { SignConsent } from './sign-consent';

/** How long the tablet may lie on the table, in minutes of the product's clock. */
const TABLET_MINUTES = 30;

const signSchema = z.object({ name: oneLine('Your name', 200), submitId: neededSubmitId });

/** What the tablet shows: the words of one consent, and nothing else of the patient. */
export interface TabletConsentPage {
  language: string;
  /** Whose signature the link is for. */
  signer: 'PATIENT' | 'GUARDIAN';
  formHash: string;
  sections: FormSection[];
}

/** The room's shared tablet: a link for one consent, used up by its signature. */
@Injectable()
export class TabletConsent {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthConnection,
    private readonly patients: PatientsService,
    private readonly signing: SignConsent,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
  ) {}

  /**
   * Makes the address for the tablet: for the patient, or for a guardian once the patient has signed.
   * @throws AppError FORBIDDEN, NOT_FOUND; CONFLICT unless the consent waits for that signature
   */
  async handOver(ctx: StaffContext, consentId: Id, guardianId: Id | null): Promise<string> {
    return this.db.write(ctx, async (tx) => {
      authorize(ctx, 'consent:manage');
      const { patientId } = await tx.repo(Part2Consent).get(consentId);
      await this.patients.lock(tx, patientId);
      const consent = await tx.repo(Part2Consent).getForUpdate(consentId);
      const purpose = guardianId === null ? 'consent_signature' : 'guardian_signature';
      if (!waits(consent, purpose)) throw new AppError('CONFLICT');
      if (guardianId !== null && !(await tx.repo(Guardian).findOne({ id: guardianId, patientId }))) throw notFound();
      await tx
        .repo(Part2Consent)
        .update({ id: consent.id }, { handedOverById: ctx.actorId, ...(guardianId !== null && { guardianId }) });
      const token = await issueToken(tx, {
        purpose,
        organizationId: ctx.organizationId,
        subjectId: consent.id,
        expiresAt: new Date((await tx.now()).getTime() + TABLET_MINUTES * 60_000),
      });
      return `${this.environment.PUBLIC_PATIENT_URL}/agree#${token}`;
    });
  }

  /** The words behind a link. @throws AppError LINK_GONE, also when it was signed or thrown away meanwhile */
  async read(token: string, requestId: string): Promise<TabletConsentPage> {
    const link = await this.linkOf(token);
    if (!link?.alive) throw new AppError('LINK_GONE');
    return this.inOrganization(link, 'tablet.read-consent', requestId, 'read', async (_tx, consent) => {
      if (!waits(consent, link.purpose)) throw new AppError('LINK_GONE');
      const { language, formHash, sections } = consent;
      const signer = link.purpose === 'guardian_signature' ? 'GUARDIAN' : 'PATIENT';
      return { language: language.toUpperCase(), signer, formHash, sections };
    });
  }

  /** Takes the signature and uses the link up; the same form sent again is told that it is done. @throws AppError LINK_GONE, BAD_INPUT */
  async sign(token: string, input: { name: string; submitId: string }, requestId: string): Promise<void> {
    const { name, submitId } = parseInput(signSchema, input, '');
    const link = await this.linkOf(token);
    if (!link) throw new AppError('LINK_GONE');
    await this.inOrganization(link, 'tablet.sign-consent', requestId, 'write', async (tx, consent) => {
      await tx.oneAtATime(submitId);
      const now = await tx.repo(Part2Consent).get(consent.id);
      if (now.signSubmitId === submitId || now.guardianSignSubmitId === submitId) return;
      if (!(await consumeToken(tx, link.purpose, token))) throw new AppError('LINK_GONE');
      const { id: consentId, handedOverById, formHash } = now;
      await this.signing.run(tx, {
        ...{ consentId, formHash, submitId, name, signedBy: 'tablet', witnessId: handedOverById, paperId: null },
        guardianId: link.purpose === 'guardian_signature' ? now.guardianId : null,
      });
    });
  }

  /** A link for the patient never takes a guardian's signature, nor the other way round. */
  private async linkOf(token: string): Promise<(TokenSubject & { alive: boolean; purpose: SignerLink }) | null> {
    for (const purpose of ['consent_signature', 'guardian_signature'] as const) {
      const link = await peekToken(this.auth, purpose, token);
      if (link) return { ...link, purpose };
    }
    return null;
  }

  private inOrganization<Answer>(
    { organizationId, subjectId }: TokenSubject,
    operation: string,
    requestId: string,
    how: 'read' | 'write',
    act: (tx: Transaction, consent: Part2Consent) => Promise<Answer>,
  ): Promise<Answer> {
    const ctx = systemContext(organizationId as Id, operation, requestId);
    return this.db[how](ctx, async (tx) => {
      const consent = await tx.repo(Part2Consent).get(subjectId);
      tx.saw(consent.patientId);
      return act(tx, consent);
    });
  }
}

type SignerLink = 'consent_signature' | 'guardian_signature';

function waits(consent: Part2Consent, purpose: SignerLink): boolean {
  if (purpose === 'consent_signature') return !consent.signedAt && !consent.discardedAt;
  return consent.signedAt !== null && consent.guardianAsked && !consent.guardianSignedAt && !consent.revokedAt;
}
