import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { languages } from '@stepwell/kernel/words';
import { phoneNumber } from '@stepwell/delivery/phone-number';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { TasksService } from '../tasks/tasks.service';
import { bestTimes, callers, Inquiry, inquirySources, voicemails, type InquirySource } from './inquiry.entity';
import type { RecordInquiryInput } from './intakes.graphql';

/** What both the public form and the desk ask. No word about why is needed, and none is asked for in public. */
export const whomToCall = {
  askFor: oneLine('The name to ask for', 100),
  phone: z.string({ error: 'A phone number is needed.' }).max(60, 'This is not a phone number.'),
  caller: z.enum(callers),
  bestTime: z.enum(bestTimes),
  language: z.enum(languages),
  voicemail: z.enum(voicemails),
};

const recordSchema = z.object({
  submitId,
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  source: z.enum(inquirySources).exclude(['web'], { error: 'Choose how it came: by phone, in person or referred.' }),
  ...whomToCall,
  note: optionalText(severalLines('The note', 1_000)),
});

/** An inquiry as it is taken. */
export interface NewInquiry {
  submitId: Id | null;
  facilityId: Id;
  source: InquirySource;
  askFor: string;
  phone: string;
  caller: Inquiry['caller'];
  bestTime: Inquiry['bestTime'];
  language: Inquiry['language'];
  voicemail: Inquiry['voicemail'];
  note: string | null;
  noticeVersion: string | null;
}

/** Takes inquiries, from the desk and from the public form; each becomes a task to call. */
@Injectable()
export class TakeInquiry {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly tasks: TasksService,
  ) {}

  /** Writes down what somebody said at the desk or on the phone. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async record(tx: Transaction, input: RecordInquiryInput): Promise<Id> {
    authorize(tx.ctx, 'inquiry:manage');
    const { phone, submitId: submit, ...given } = parseInput(recordSchema, input);
    await this.facilities.get(tx, given.facilityId);
    const number = phoneNumber(phone, 'input.phone');
    return this.take(tx, { ...given, phone: number, submitId: submit ?? null, noticeVersion: null });
  }

  /** Keeps it once, however often the form is sent. */
  async take(tx: Transaction, inquiry: NewInquiry): Promise<Id> {
    if (inquiry.submitId) {
      await tx.oneAtATime(inquiry.submitId);
      const sent = await tx.repo(Inquiry).findOne({ submitId: inquiry.submitId });
      if (sent) return sent.id;
    }
    const id = randomId();
    await tx.repo(Inquiry).insert({ id, ...inquiry });
    await this.tasks.raiseTask(tx, { kind: 'call_request', patientId: null, subjectId: id, priority: 'high' });
    await tx.changed('intakes');
    return id;
  }
}
