import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { maskAddress } from '@stepwell/delivery/mask-address';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { revokeTokensOf } from '@stepwell/platform/auth/one-time-tokens';
import { revokeSessionsOf } from '@stepwell/platform/auth/sessions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientAccess, RENEWALS_PER_DAY, SETUP_CODE_DAYS, type PinStatus } from './patient-access.entity';
import { sendAccessLink } from './patient-access.jobs';
import { PatientLinks } from './patient-links.service';
import { PatientsService } from './patients.service';
import { nextSafeInstant } from './safe-hours';

const CODE_DIGITS = 8;
const DAY_MS = 86_400_000;

/** What staff do about a patient's access, and the rows behind it. */
@Injectable()
export class PatientAccessService {
  constructor(
    private readonly patients: PatientsService,
    private readonly links: PatientLinks,
    private readonly digests: IdentityDigest,
  ) {}

  /**
   * Makes a code to hand over in person, with which the patient chooses a PIN. It resets everything: an old PIN, a lock,
   * running sessions and the copy on a phone end. @throws AppError FORBIDDEN, NOT_FOUND
   */
  async issueSetupCode(tx: Transaction, patientId: Id): Promise<{ code: string; expiresAt: Date }> {
    authorize(tx.ctx, 'patient:access');
    const patient = await this.seen(tx, patientId);
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
    const expiresAt = new Date((await tx.now()).getTime() + SETUP_CODE_DAYS * DAY_MS);
    const access = await this.lock(tx, patient.id);
    await tx.repo(PatientAccess).update(
      { id: access.id },
      {
        pinHash: null,
        failedTries: 0,
        lockedAt: null,
        setupCodeDigest: this.digestOf(patient.id, code),
        setupCodeExpiresAt: expiresAt,
        setupCodeTries: 0,
      },
    );
    await revokeSessionsOf(tx, patient.id);
    await revokeTokensOf(tx, 'kept_copy', patient.id);
    await tx.changed('patients');
    return { code, expiresAt };
  }

  /**
   * Orders a link to the patient's verified address and says where it goes, masked; outside the contact's safe hours it
   * leaves when they begin. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT when there is no address for it
   */
  async sendLink(tx: Transaction, patientId: Id): Promise<string> {
    authorize(tx.ctx, 'patient:access');
    const patient = await this.seen(tx, patientId);
    const route = await this.links.route(tx, patient.id);
    if (!route) {
      throw badInput(
        'input.patientId',
        'A link needs a verified e-mail address or phone, and the patient’s consent to messages there.',
      );
    }
    await tx.emit(sendAccessLink, { patientId: patient.id }, { priority: 2 });
    const now = await tx.now();
    const waits = nextSafeInstant(route, patient.timeZone, now) > now;
    const kind = route.channel === 'email' ? 'e-mail' : 'text';
    return `${kind} ${maskAddress(route.channel, route.address)}${waits ? `, at ${route.safeFrom!.slice(0, 5)}` : ''}`;
  }

  /** Orders a new link for a patient whose old one died; false when they had three within a day. */
  async renewLink(tx: Transaction, patientId: Id): Promise<boolean> {
    const access = await this.lock(tx, patientId);
    const counted = await tx.query(
      `update patient_access set
         renewals = case when renewals_since > app.now() - interval '24 hours' then renewals + 1 else 1 end,
         renewals_since = case when renewals_since > app.now() - interval '24 hours' then renewals_since else app.now() end
       where organization_id = $1 and id = $2
         and (renewals_since is null or renewals_since <= app.now() - interval '24 hours' or renewals < $3)
       returning id`,
      [tx.ctx.organizationId, access.id, RENEWALS_PER_DAY],
    );
    if (counted.length === 0) return false;
    await tx.emit(sendAccessLink, { patientId }, { priority: 2 });
    return true;
  }

  /** Where the PINs of these patients stand; one that nobody touched yet is not set. */
  async pinStatuses(tx: Transaction, patientIds: readonly Id[]): Promise<{ patientId: Id; status: PinStatus }[]> {
    const query = tx.repo(PatientAccess).query('a').andWhere('a.patientId = any(:ids)', { ids: patientIds });
    // The hour comes with the rows: asked for by itself it would cost each chart a statement.
    const { entities, raw } = await query.addSelect('app.now()', 'now').getRawAndEntities<{ now: Date }>();
    return entities.map((access, at) => ({ patientId: access.patientId, status: access.pinStatus(raw[at]!.now) }));
  }

  /** The patient's row, made when there is none, locked until the transaction ends. */
  async lock(tx: Transaction, patientId: Id): Promise<PatientAccess> {
    await tx.query(
      'insert into patient_access (organization_id, patient_id) values ($1, $2) on conflict (organization_id, patient_id) do nothing',
      [tx.ctx.organizationId, patientId],
    );
    const row = await tx.repo(PatientAccess).findOne({ patientId });
    if (!row) throw notFound();
    return tx.repo(PatientAccess).getForUpdate(row.id);
  }

  /** What is stored of a setup code; spaces and dashes that people type don't count. */
  digestOf(patientId: Id, code: string): Buffer {
    return this.digests.of('setup-code', patientId, code.replaceAll(/[\s-]/g, ''));
  }

  private async seen(tx: Transaction, patientId: Id): Promise<{ id: Id; timeZone: string }> {
    if (!isId(patientId)) throw notFound();
    return this.patients.summary(tx, patientId);
  }
}
