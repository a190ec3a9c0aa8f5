import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { channels, consentPurposes, languages, type Channel, type ConsentPurpose } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { ChannelConsent } from './channel-consent.entity';
import { consentWording, mayAskNumbers, numbersWording, WORDING_VERSION } from './consent-wording';
import type { ChannelConsentType, ConsentWordingType, GrantConsentInput } from './consents.graphql';

/** A consent with the patient it belongs to, as batched lookups read it. */
export type ConsentRow = ChannelConsentType & { patientId: Id };

/** A way by which a patient agreed to be written to. */
export interface AgreedWay {
  channel: Channel;
  /** Texts may ask for a number alone. */
  allowsNumbers: boolean;
}

/** What a patient has to have agreed to before they are written to, and by which ways they have. */
export interface Agreement {
  /** To contact after discharge once the last stay has ended, else to follow-ups. */
  needed: Exclude<ConsentPurpose, 'access_link'>;
  ways: AgreedWay[];
}

// Of two consents that cover the time after discharge, the one that says so in its own name is asked for its numbers.
const AGREED = `
  select p.id as "patientId", n.needed, c.channel, c.allows_numbers as "allowsNumbers"
  from unnest($2::uuid[]) as p (id)
  cross join lateral (
    select case when not $3 and exists (
      select from episodes_of_care e where e.organization_id = $1 and e.patient_id = p.id and e.discharged_on is null)
    then 'follow_up' else 'after_discharge' end as needed) n
  left join channel_consents c on c.organization_id = $1 and c.patient_id = p.id and c.revoked_at is null
    and n.needed = any(app.consent_covers(c.purpose, c.wording_version))
  order by c.purpose <> n.needed`;

// Locked in the order of their index, as the statement does that lets messages leave.
const LOCK_ALIKE = `
  select id from channel_consents
  where organization_id = $1 and patient_id = $2 and channel = $3 and revoked_at is null
    and app.consent_covers(purpose, wording_version) && app.consent_covers($4, $5)
  order by purpose for update`;
// A statement of its own: its moment is after those messages that held the lock.
const REVOKE = `
  update channel_consents set revoked_at = app.now(), revoked_by_id = $3
  where organization_id = $1 and id = any($2::uuid[])`;

const OF_PATIENTS = `
  select c.id, c.patient_id as "patientId", c.channel, c.purpose,
    app.consent_covers(c.purpose, c.wording_version) as covers, c.allows_numbers as "allowsNumbers", c.source, c.wording_version as "wordingVersion",
    c.granted_at as "grantedAt", c.revoked_at as "revokedAt", s.display_name as "grantedByName"
  from channel_consents c
  join staff_members s on s.organization_id = c.organization_id and s.id = c.granted_by_id
  where c.organization_id = $1 and c.patient_id = any($2::uuid[])
  order by c.revoked_at desc nulls first, c.granted_at desc, c.id`;

/** Consents to messages: without a live one for its channel and purpose, nothing is sent. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Records a consent and answers the patient's id; a live one of the same channel and purpose stays as it is. One to contact
   * after discharge closes the task to ask for it.
   * @throws AppError NOT_FOUND; BAD_INPUT where numbers are allowed for mails or links
   */
  async grant(tx: Transaction, input: GrantConsentInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { channel, purpose, source } = input;
    const allowsNumbers = input.allowsNumbers ?? false;
    if (allowsNumbers && !mayAskNumbers(channel, purpose))
      throw badInput('input.allowsNumbers', 'Only texts that ask how somebody is can ask for a number.');
    const patient = await this.patients.summary(tx, input.patientId);
    await tx.query(
      `insert into channel_consents (organization_id, patient_id, channel, purpose, source, wording_version, granted_by_id, allows_numbers)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organization_id, patient_id, channel, purpose) where revoked_at is null do nothing`,
      [tx.ctx.organizationId, patient.id, channel, purpose, source, WORDING_VERSION, tx.ctx.actorId, allowsNumbers],
    );
    // Whoever left without being asked has been asked now.
    if (purpose === 'after_discharge')
      await this.tasks.settleOfPatient(tx, 'discharge_contact', patient.id, 'A consent has been recorded');
    await tx.changed('patients');
    return patient.id;
  }

  /**
   * Takes a consent back, for good, with what covers the same by its channel: follow-ups in the older words and contact
   * after discharge were one agreement, and end together. It counts from the commit on. The row lock makes a message that
   * is being decided on at this moment wait or be first; none slips in between. Answers the patient's id.
   * @throws AppError NOT_FOUND
   */
  async revoke(tx: Transaction, consentId: Id): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    return this.takeBack(tx, consentId);
  }

  /** Takes back a consent of whoever is signed in, under the wall around their own record. @throws AppError NOT_FOUND */
  async revokeMine(tx: Transaction, consentId: Id): Promise<void> {
    await this.takeBack(tx, consentId);
  }

  /**
   * Makes the consents to contact after discharge what the patient just said aloud: by these channels and no other. One that
   * lives stays as it is.
   */
  async setAfterDischarge(tx: Transaction, patientId: Id, by: readonly Channel[]): Promise<void> {
    const live = (await this.ofPatients(tx, [patientId])).filter(
      ({ covers, revokedAt }) => covers.includes('after_discharge') && !revokedAt,
    );
    for (const { id, channel } of live) if (!by.includes(channel)) await this.revoke(tx, id);
    for (const channel of by)
      if (!live.some((consent) => consent.channel === channel))
        await this.grant(tx, { patientId, channel, purpose: 'after_discharge', source: 'verbal' });
  }

  /** Takes every live consent to messages back, because a new stay asks for them anew. */
  async revokeAll(tx: Transaction, patientId: Id): Promise<void> {
    const revokedById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
    await tx.query(
      `update channel_consents set revoked_at = app.now(), revoked_by_id = $3
       where organization_id = $1 and patient_id = $2 and revoked_at is null`,
      [tx.ctx.organizationId, patientId, revokedById],
    );
    tx.saw(patientId);
    await tx.changed('patients');
  }

  /**
   * What each of these patients agreed to be written to by, as things stand; with `isAfterDischarge` as they will once the
   * stay has ended.
   */
  async agreements(tx: Transaction, patientIds: readonly Id[], isAfterDischarge = false): Promise<Map<Id, Agreement>> {
    const rows = await tx.prepared<{ patientId: Id; needed: Agreement['needed'] } & (AgreedWay | { channel: null })>(
      'agreements',
      AGREED,
      [tx.ctx.organizationId, patientIds, isAfterDischarge],
    );
    tx.saw(...patientIds);
    const agreements = new Map<Id, Agreement>();
    for (const { patientId, needed, ...way } of rows) {
      const known = agreements.get(patientId) ?? { needed, ways: [] };
      if (way.channel) known.ways.push(way);
      agreements.set(patientId, known);
    }
    return agreements;
  }

  /** Consents of these patients: the live ones first, then the newest. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<ConsentRow[]> {
    const rows = await tx.query<ConsentRow>(OF_PATIENTS, [tx.ctx.organizationId, patientIds]);
    tx.saw(...rows.map((row) => row.patientId));
    return rows;
  }

  /** Everything that may be read out, in every language. */
  wordings(): ConsentWordingType[] {
    return channels.flatMap((channel) =>
      consentPurposes.flatMap((purpose) =>
        languages.map((language) => ({
          channel,
          purpose,
          language,
          version: WORDING_VERSION,
          text: consentWording(channel, purpose, language),
          numbers: mayAskNumbers(channel, purpose) ? numbersWording[language] : null,
        })),
      ),
    );
  }

  private async takeBack(tx: Transaction, consentId: Id): Promise<Id> {
    const { patientId, channel, purpose, wordingVersion, revokedAt } = await tx.repo(ChannelConsent).get(consentId);
    if (!revokedAt) {
      const revokedById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
      const alike = await tx.query<{ id: Id }>(LOCK_ALIKE, [
        ...[tx.ctx.organizationId, patientId, channel, purpose, wordingVersion],
      ]);
      await tx.query(REVOKE, [tx.ctx.organizationId, alike.map(({ id }) => id), revokedById]);
      await tx.changed('patients');
    }
    return patientId;
  }
}
