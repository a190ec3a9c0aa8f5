import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailConsents } from '../consents/voicemail-consents.service';
import { PatientDetailsService } from '../patients/patient-details.service';
import { PatientRecords } from '../patients/patient-records.service';
import type { AdmitInquiryInput } from './admit-inquiry.graphql';
import { FollowInquiry } from './follow-inquiry';
import type { Inquiry } from './inquiry.entity';

const schema = z.object({ submitId, inquiryId: z.string(), takesPhone: z.boolean() });

/** Makes the chart of somebody who asked for a call, and ends the inquiry with it, in one transaction: nothing is typed twice. */
@Injectable()
export class AdmitInquiry {
  constructor(
    private readonly following: FollowInquiry,
    private readonly records: PatientRecords,
    private readonly details: PatientDetailsService,
    private readonly voicemail: VoicemailConsents,
  ) {}

  /**
   * Answers the new patient's id; the same form sent again admits nobody else.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field; CONFLICT where a chart was made of it before
   */
  async run(tx: Transaction, input: AdmitInquiryInput): Promise<Id> {
    authorize(tx.ctx, 'inquiry:manage');
    authorize(tx.ctx, 'patient:create');
    const { submitId: submit, inquiryId, takesPhone } = parseInput(schema, input);
    const inquiry = await this.following.held(tx, inquiryId);
    const sent = submit && (await this.records.madeByForm(tx, submit));
    if (sent) return sent;
    if (inquiry.stage === 'admitted')
      throw new AppError('CONFLICT', {
        message: 'Somebody has settled this inquiry as admitted meanwhile. Look for the chart before you make another.',
      });
    const patientId = await this.records.admitByForm(tx, input, takesPhone ? inquiry.phone : null);
    if (takesPhone) await this.keepVoicemail(tx, patientId, inquiry);
    await this.following.admitted(tx, inquiry, patientId);
    return patientId;
  }

  /** What was said about a machine as the call was asked for is the number's record from now on. */
  private async keepVoicemail(tx: Transaction, patientId: Id, inquiry: Inquiry): Promise<void> {
    const phone = await this.details.phone(tx, patientId);
    if (!phone) return;
    await this.voicemail.keep(tx, patientId, {
      ...{ contactId: phone.contactId, agreed: inquiry.voicemail === 'name_and_number', source: 'inquiry' },
      // Who asked on the phone heard the words of the desk's form, which has no version.
      ...{ wordingVersion: inquiry.noticeVersion ?? 'desk', answeredAt: inquiry.createdAt },
    });
  }
}
