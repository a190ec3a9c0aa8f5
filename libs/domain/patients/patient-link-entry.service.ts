import { Injectable } from '@nestjs/common';
import { systemContext, type SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { consumeToken, peekToken } from '@stepwell/platform/auth/one-time-tokens';
import { endSession, startSession } from '@stepwell/platform/auth/sessions';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientAccess, PIN_TRIES } from './patient-access.entity';
import { PatientAccessService } from './patient-access.service';
import { PatientPins } from './patient-pins.service';
import { Patient } from './patient.entity';
import { isGoodPin, spellsDate } from './pin-rules';

/** What the page may know of a link before the PIN: nothing about the person but the language. */
export interface LinkState {
  state: 'pin' | 'choose-pin' | 'gone';
  language: Language;
}

/** What entering knows of the request it answers. */
export interface LinkRequest {
  requestId: string;
  userAgent: string | undefined;
  /** Token of the cookie that came along; its session ends. */
  oldToken: string | null;
}

type Entry = { kind: 'entered'; sessionToken: string } | { kind: 'refused' } | { kind: 'gone' };

/** The door of the patient surface: a link that came by message, and a PIN that only the patient knows. */
@Injectable()
export class PatientLinkEntry {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly access: PatientAccessService,
    private readonly digests: IdentityDigest,
    private readonly pins: PatientPins,
  ) {}

  /** Looks at a link without using it up. A locked PIN looks like any other. */
  async check(token: string, requestId: string): Promise<LinkState> {
    const link = await peekToken(this.auth, 'access_link', token);
    // A dead link answers like one that never was.
    if (!link?.organizationId || !link.alive) return { state: 'gone', language: 'en' };
    const ctx = systemContext(link.organizationId, 'auth.check-link', requestId);
    try {
      return await this.database.read(ctx, async (tx) => {
        const patient = await tx.repo(Patient).findOne({ id: link.subjectId });
        if (!patient) return { state: 'gone', language: 'en' };
        const access = await tx.repo(PatientAccess).findOne({ patientId: patient.id });
        return { state: access?.pinHash ? 'pin' : 'choose-pin', language: patient.language };
      });
    } catch (error) {
      if (isSuspended(error)) return { state: 'gone', language: 'en' };
      throw error;
    }
  }

  /** Opens a link with the PIN and answers the session's token. @throws AppError PIN_REFUSED (wrong or locked), LINK_GONE */
  async open(token: string, pin: string, request: LinkRequest): Promise<string> {
    return this.enter(token, 'auth.open-link', request, (tx, access) => this.pins.prove(tx, access, pin));
  }

  /**
   * Sets the first PIN with the code that staff handed over, and opens the link.
   * @throws AppError PIN_WEAK (the code stays good), PIN_REFUSED (wrong code, or none), LINK_GONE
   */
  async choosePin(token: string, setupCode: string, pin: string, request: LinkRequest): Promise<string> {
    return this.enter(token, 'auth.choose-pin', request, async (tx, access) => {
      if (!isGoodPin(pin)) throw new AppError('PIN_WEAK', { field: 'pin' });
      if (!(await this.isRightCode(tx, access, setupCode))) return false;
      // Only somebody with the right code gets here: before it, this answer would tell the birth date.
      const patient = await tx.repo(Patient).get(access.patientId);
      if (spellsDate(pin, patient.birthDate)) throw new AppError('PIN_WEAK', { field: 'pin' });
      const chosen = {
        pinHash: await this.pins.hash(access.patientId, pin),
        failedTries: 0,
        setupCodeDigest: null,
        setupCodeExpiresAt: null,
      };
      await tx.repo(PatientAccess).update({ id: access.id }, chosen);
      await tx.changed('patients');
      return true;
    });
  }

  /** Orders a new link for whoever a dead one belonged to; silent about everything. */
  async renew(token: string, requestId: string): Promise<void> {
    const link = await peekToken(this.auth, 'access_link', token);
    if (!link?.organizationId || link.alive) return;
    const ctx = systemContext(link.organizationId, 'auth.renew-link', requestId);
    try {
      await this.database.write(ctx, (tx) => this.access.renewLink(tx, link.subjectId));
    } catch (error) {
      if (!isSuspended(error)) throw error;
    }
  }

  /** Lets `prove` decide under the row's lock, one try at a time; what it counted is committed also when it refuses. */
  private async enter(
    token: string,
    operation: string,
    request: LinkRequest,
    prove: (tx: Transaction, access: PatientAccess) => Promise<boolean>,
  ): Promise<string> {
    const link = await peekToken(this.auth, 'access_link', token);
    if (!link?.alive || !link.organizationId) throw new AppError('LINK_GONE');
    const ctx = systemContext(link.organizationId, operation, request.requestId);
    const entry = await this.inOrganization(ctx, async (tx): Promise<Entry> => {
      const access = await this.access.lock(tx, link.subjectId);
      if (!(await prove(tx, access))) {
        tx.actedAs(`${operation}.refused`);
        return { kind: 'refused' };
      }
      const used = await consumeToken(tx, 'access_link', token);
      return used ? { kind: 'entered', sessionToken: await this.start(tx, used.subjectId, request) } : { kind: 'gone' };
    });
    if (entry.kind === 'entered') return entry.sessionToken;
    throw new AppError(entry.kind === 'gone' ? 'LINK_GONE' : 'PIN_REFUSED');
  }

  /** A suspended organization's links are gone for as long as it is. */
  private async inOrganization(ctx: SystemContext, work: (tx: Transaction) => Promise<Entry>): Promise<Entry> {
    try {
      return await this.database.write(ctx, work);
    } catch (error) {
      if (isSuspended(error)) return { kind: 'gone' };
      throw error;
    }
  }

  private async start(tx: Transaction, patientId: Id, request: LinkRequest): Promise<string> {
    if (request.oldToken) await endSession(tx, request.oldToken);
    return startSession(tx, {
      id: randomId(),
      kind: 'patient',
      organizationId: tx.ctx.organizationId,
      accountId: null,
      subjectId: patientId,
      accessVersion: 0,
      userAgent: request.userAgent,
    });
  }

  private async isRightCode(tx: Transaction, access: PatientAccess, code: string): Promise<boolean> {
    const now = await tx.now();
    if (access.lockedAt || access.pinHash || !access.hasLiveCode(now)) return false;
    if (this.digests.matches(access.setupCodeDigest, this.access.digestOf(access.patientId, code))) return true;
    const setupCodeTries = access.setupCodeTries + 1;
    const isLast = setupCodeTries >= PIN_TRIES;
    const end = isLast ? { setupCodeDigest: null, setupCodeExpiresAt: null, lockedAt: now } : {};
    await tx.repo(PatientAccess).update({ id: access.id }, { setupCodeTries, ...end });
    if (isLast) await this.pins.tellStaff(tx, access.patientId);
    return false;
  }
}

function isSuspended(error: unknown): boolean {
  return error instanceof AppError && error.code === 'UNAUTHENTICATED';
}
