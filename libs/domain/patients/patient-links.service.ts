import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { issueToken } from '@stepwell/platform/auth/one-time-tokens';
import { newToken } from '@stepwell/platform/auth/tokens';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { textsAreArmed } from '../sending/sending.service';
import type { SafeHours } from './safe-hours';

/** Where a link may go: a verified address, with a consent that covers it, that did not opt out. */
export type LinkRoute = SafeHours & { channel: Channel; address: string };

/** A link that is written into a message before anybody knows whether the message leaves. */
export interface LinkDraft {
  patientId: Id;
  expiresAt: Date;
  token: string;
  /** The whole address. */
  url: string;
}

// Consents lie to the right of this slice: a named read of their table, and of this organization's only.
const ROUTES = `
  select case c.kind when 'email' then 'email' else 'sms' end as channel, c.address,
    c.safe_from as "safeFrom", c.safe_until as "safeUntil"
  from patient_contacts c
  join channel_consents k on k.organization_id = c.organization_id and k.patient_id = c.patient_id
    and k.channel = case c.kind when 'email' then 'email' else 'sms' end
    and k.purpose in ('access_link', 'follow_up') and k.revoked_at is null
  where c.organization_id = $1 and c.patient_id = $2 and c.verification = 'verified' and c.removed_at is null
  order by c.is_shared, k.purpose, c.kind, c.verified_at desc, c.id
  for share of c, k`;

/** Links to patients' own pages, and where they may be sent. */
@Injectable()
export class PatientLinks {
  constructor(
    private readonly suppressions: Suppressions,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL' | 'SMS_URL'>,
  ) {}

  /** A whole address for a message to this patient, good for one opening until `expiresAt` (product's clock). */
  async issue(tx: Transaction, patientId: Id, expiresAt: Date): Promise<string> {
    const { organizationId } = tx.ctx;
    return this.urlOf(
      await issueToken(tx, { purpose: 'access_link', organizationId, subjectId: patientId, expiresAt }),
    );
  }

  /** An address that opens nothing before the digest of its token is stored with the message that it is for. */
  draft(patientId: Id, expiresAt: Date): LinkDraft {
    const token = newToken();
    return { patientId, expiresAt, token, url: this.urlOf(token) };
  }

  /**
   * The best way to send this patient a link, or null: their own address before a shared one, consent for links before
   * that for follow-ups, e-mail before text. Stays true until the transaction ends: a revocation waits for it.
   */
  async route(tx: Transaction, patientId: Id): Promise<LinkRoute | null> {
    const routes = await tx.query<LinkRoute>(ROUTES, [tx.ctx.organizationId, patientId]);
    tx.saw(patientId);
    const sendsTexts = this.environment.SMS_URL !== undefined && (await textsAreArmed(tx));
    for (const route of routes) {
      if (route.channel === 'sms' && !sendsTexts) continue;
      if (!(await this.suppressions.reasonFor(tx, route.channel, route.address))) return route;
    }
    return null;
  }

  private urlOf(token: string): string {
    return `${this.environment.PUBLIC_PATIENT_URL}/#${token}`;
  }
}
