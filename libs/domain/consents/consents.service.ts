import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { channels, consentPurposes, languages, type Channel, type ConsentPurpose } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ChannelConsent } from './channel-consent.entity';
import { consentWording, mayAskNumbers, numbersWording, WORDING_VERSION } from './consent-wording';
import type { ChannelConsentType, ConsentWordingType, GrantConsentInput } from './consents.graphql';

/** A consent with the patient it belongs to, as batched lookups read it. */
export type ConsentRow = ChannelConsentType & { patientId: Id };

/** A consent that was not taken back. */
export interface LiveConsent {
  id: Id;
  patientId: Id;
  channel: Channel;
  /** Texts may ask for a number alone. */
  allowsNumbers: boolean;
}

const OF_PATIENTS = `
  select c.id, c.patient_id as "patientId", c.channel, c.purpose, c.allows_numbers as "allowsNumbers", c.source, c.wording_version as "wordingVersion",
    c.granted_at as "grantedAt", c.revoked_at as "revokedAt", s.display_name as "grantedByName"
  from channel_consents c
  join staff_members s on s.organization_id = c.organization_id and s.id = c.granted_by_id
  where c.organization_id = $1 and c.patient_id = any($2::uuid[])
  order by c.revoked_at desc nulls first, c.granted_at desc, c.id`;

/** Consents to messages: without a live one for its channel and purpose, nothing is sent. */
@Injectable()
export class ConsentsService {
  constructor(private readonly patients: PatientsService) {}

  /**
   * Records a consent and answers the patient's id; a live one of the same channel and purpose stays as it is.
   * @throws AppError NOT_FOUND; BAD_INPUT where numbers are allowed for anything but follow-ups by text
   */
  async grant(tx: Transaction, input: GrantConsentInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { channel, purpose, source } = input;
    const allowsNumbers = input.allowsNumbers ?? false;
    if (allowsNumbers && !mayAskNumbers(channel, purpose))
      throw badInput('input.allowsNumbers', 'Only texts of follow-ups can ask for a number.');
    const patient = await this.patients.summary(tx, input.patientId);
    await tx.query(
      `insert into channel_consents (organization_id, patient_id, channel, purpose, source, wording_version, granted_by_id, allows_numbers)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organization_id, patient_id, channel, purpose) where revoked_at is null do nothing`,
      [tx.ctx.organizationId, patient.id, channel, purpose, source, WORDING_VERSION, tx.ctx.actorId, allowsNumbers],
    );
    await tx.changed('patients');
    return patient.id;
  }

  /**
   * Takes a consent back, for good: it counts from the commit on. The row lock makes a message that is being decided on
   * at this moment wait or be first; none slips in between. Answers the patient's id. @throws AppError NOT_FOUND
   */
  async revoke(tx: Transaction, consentId: Id): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const consent = await tx.repo(ChannelConsent).getForUpdate(consentId);
    if (!consent.revokedAt) {
      const revokedById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
      await tx.repo(ChannelConsent).update({ id: consent.id }, { revokedAt: await tx.now(), revokedById });
      await tx.changed('patients');
    }
    return consent.patientId;
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

  /** The live consents of these patients for a purpose. */
  async liveConsents(tx: Transaction, patientIds: readonly Id[], purpose: ConsentPurpose): Promise<LiveConsent[]> {
    const live = await tx.prepared<LiveConsent>(
      'live-consents',
      `select id, patient_id as "patientId", channel, allows_numbers as "allowsNumbers" from channel_consents
       where organization_id = $1 and patient_id = any($2::uuid[]) and purpose = $3 and revoked_at is null`,
      [tx.ctx.organizationId, patientIds, purpose],
    );
    tx.saw(...patientIds);
    return live;
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
}
