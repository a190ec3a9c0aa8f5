import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { LinkInquiryInput } from './admit-inquiry.graphql';
import { FollowInquiry } from './follow-inquiry';

/** Ends an inquiry with the chart that the person has already, so that nobody gets a second one. */
@Injectable()
export class LinkInquiry {
  constructor(
    private readonly following: FollowInquiry,
    private readonly patients: PatientsService,
  ) {}

  /**
   * Answers the inquiry's id; the same chart once more changes nothing.
   * @throws AppError FORBIDDEN, NOT_FOUND for either of the two, CONFLICT where it has another chart
   */
  async run(tx: Transaction, { inquiryId, patientId }: LinkInquiryInput): Promise<Id> {
    authorize(tx.ctx, 'inquiry:manage');
    authorize(tx.ctx, 'patient:read');
    const inquiry = await this.following.held(tx, inquiryId);
    const { id } = await this.patients.summary(tx, patientId);
    if (inquiry.patientId === id) return inquiry.id;
    if (inquiry.patientId)
      throw new AppError('CONFLICT', {
        message: 'This inquiry has another chart meanwhile. Open that one from the list of ended inquiries.',
      });
    await this.following.admitted(tx, inquiry, id);
    return inquiry.id;
  }
}
