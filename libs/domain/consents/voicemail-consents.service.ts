import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailConsent } from './voicemail-consent.entity';
import { VOICEMAIL_WORDING_VERSION } from './voicemail-wording';
import type { RecordVoicemailConsentInput } from './voicemail.graphql';

/** What a patient said about a number, and where it stands. */
export type VoicemailAnswer = Pick<
  VoicemailConsent,
  'contactId' | 'agreed' | 'source' | 'wordingVersion' | 'answeredAt'
>;

interface HeldPhone {
  patientId: Id;
  isPhone: boolean;
  isShared: boolean;
  isUsable: boolean;
}

/** Keeps what patients say about messages on their machines; what follows from it is asked of `VoicemailRules`. */
@Injectable()
export class VoicemailConsents {
  /**
   * Records an answer that staff just heard and answers the patient's id; the same answer again stays as it was.
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT for what is no number, is wrong or removed, or is answered by others
   */
  async record(tx: Transaction, { contactId, agreed, source }: RecordVoicemailConsentInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const phone = await heldPhone(tx, contactId);
    if (!phone.isPhone) throw badInput('input.contactId', 'Choose a phone number: an e-mail address has no machine.');
    if (!phone.isUsable) throw badInput('input.contactId', 'This number is wrong or was removed. Choose another.');
    if (agreed && phone.isShared)
      throw badInput(
        'input.agreed',
        'Others answer this phone, so no message is left there. Add a number of their own.',
      );
    const answer = { contactId, agreed, source, wordingVersion: VOICEMAIL_WORDING_VERSION };
    await this.keep(tx, phone.patientId, { ...answer, answeredAt: await tx.now() });
    return phone.patientId;
  }

  /** Keeps an answer of one of this patient's numbers, in the place of the one before; whoever calls has checked the permission. */
  async keep(tx: Transaction, patientId: Id, answer: VoicemailAnswer): Promise<void> {
    await heldPhone(tx, answer.contactId);
    const live = await tx.repo(VoicemailConsent).findOne({ contactId: answer.contactId, endedAt: IsNull() });
    if (live?.agreed === answer.agreed) return;
    if (live) await this.end(tx, live);
    await tx.repo(VoicemailConsent).insert({ id: randomId(), patientId, recordedById: tx.ctx.actorId, ...answer });
    await told(tx, patientId);
  }

  /** Takes a yes back, for good: it counts from the commit on. Answers the patient's id. @throws AppError FORBIDDEN, NOT_FOUND */
  async revoke(tx: Transaction, consentId: Id): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    return this.takeBack(tx, consentId);
  }

  /** Takes back a yes of whoever is signed in, under the wall around their own record. @throws AppError NOT_FOUND */
  async revokeMine(tx: Transaction, consentId: Id): Promise<void> {
    await this.takeBack(tx, consentId);
  }

  /** Ends every yes of a patient, because a new stay asks for it anew; a no stays one. */
  async endAgreed(tx: Transaction, patientId: Id): Promise<void> {
    const agreed = await tx.repo(VoicemailConsent).find({ where: { patientId, agreed: true, endedAt: IsNull() } });
    for (const consent of agreed) await this.end(tx, consent);
    if (agreed.length > 0) await told(tx, patientId);
  }

  /**
   * Before two charts become one: what was said of a number that stands on both goes with the number that stays. Who said no
   * on either side, or took a yes back, has said no.
   */
  async unite(tx: Transaction, losingId: Id, survivingId: Id): Promise<void> {
    const numbers = await tx.query<{ losing: Id; surviving: Id }>(
      `select l.id as losing, s.id as surviving from patient_contacts l
       join patient_contacts s on s.organization_id = $1 and s.patient_id = $3 and s.kind = 'phone' and s.address = l.address
         and s.removed_at is null
       where l.organization_id = $1 and l.patient_id = $2 and l.kind = 'phone' and l.removed_at is null`,
      [tx.ctx.organizationId, losingId, survivingId],
    );
    for (const { losing, surviving } of numbers) {
      const [gone, kept] = [await this.newest(tx, losing), await this.newest(tx, surviving)];
      const saidNo = [gone, kept].some((each) => each && (!each.agreed || each.endedAt));
      const [goneLives, keptLives] = [gone, kept].map((each) => each && !each.endedAt && !(saidNo && each.agreed));
      if (gone && !gone.endedAt && (!goneLives || keptLives)) await this.end(tx, gone);
      if (kept && !kept.endedAt && !keptLives) await this.end(tx, kept);
      await tx.repo(VoicemailConsent).update({ contactId: losing }, { contactId: surviving });
    }
  }

  /** What was said last of a number, in force or not. */
  private async newest(tx: Transaction, contactId: Id): Promise<VoicemailConsent | undefined> {
    const all = await tx.repo(VoicemailConsent).find({ where: { contactId }, order: { answeredAt: 'DESC' } });
    return all.find(({ endedAt }) => !endedAt) ?? all[0];
  }

  private async takeBack(tx: Transaction, consentId: Id): Promise<Id> {
    const consent = await tx.repo(VoicemailConsent).getForUpdate(consentId);
    if (!consent.agreed) throw notFound();
    if (!consent.endedAt) await this.end(tx, consent);
    await told(tx, consent.patientId);
    return consent.patientId;
  }

  private async end(tx: Transaction, { id }: VoicemailConsent): Promise<void> {
    const endedById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
    await tx.repo(VoicemailConsent).update({ id }, { endedAt: await tx.now(), endedById });
  }
}

/** The contact, locked until the transaction ends, so that one number is answered for by one at a time. @throws AppError NOT_FOUND */
async function heldPhone(tx: Transaction, contactId: Id): Promise<HeldPhone> {
  const [held] = isId(contactId)
    ? await tx.query<HeldPhone>(
        `select patient_id as "patientId", kind = 'phone' as "isPhone", is_shared as "isShared",
           removed_at is null and verification <> 'wrong' as "isUsable"
         from patient_contacts where organization_id = $1 and id = $2 for update`,
        [tx.ctx.organizationId, contactId],
      )
    : [];
  if (!held) throw notFound();
  tx.saw(held.patientId);
  return held;
}

/** Every page that says what may be left hears of it. */
async function told(tx: Transaction, patientId: Id): Promise<void> {
  tx.saw(patientId);
  for (const topic of ['patients', 'tasks', 'follow-ups'] as const) await tx.changed(topic);
}
