import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { systemContext } from '@stepwell/kernel/context';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { phoneNumber } from '@stepwell/delivery/phone-number';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { readCallCode } from './call-address';
import { CallForm } from './call-form.entity';
import { callNotice } from './call-notice';
import { TakeInquiry, whomToCall } from './take-inquiry';

/** Requests that one form takes in an hour: above it, somebody plays. */
const MOST_AN_HOUR = 60;

const askSchema = z.strictObject({
  code: z.string(),
  submitId: z.string().refine(isId, { error: 'This form lost its mark. Load the page again.' }),
  ...whomToCall,
  // Wordings are written by us: a page that shows another one is an old page.
  noticeVersion: z.literal(callNotice.version, { error: 'This page is out of date. Load it again.' }),
  // People don't see this field; programs fill in everything.
  website: z.string().max(1_000),
});

/** What somebody filled in. */
export type CallWish = z.infer<typeof askSchema>;

/** What the public page shows. */
export interface CallPage {
  facilityName: string;
  /** E.164, for whoever would rather call at once. */
  phone: string | null;
  timeZone: string;
  notice: typeof callNotice;
}

/** The public side of inquiries: anybody, without a session. */
@Injectable()
export class AskForCall {
  constructor(
    private readonly db: Database,
    private readonly facilities: FacilitiesService,
    private readonly taking: TakeInquiry,
  ) {}

  /** @throws AppError NOT_FOUND where there is no such form, it is closed, or its organization is suspended */
  async read(code: string, requestId: string): Promise<CallPage> {
    return this.onForm('read', code, requestId, async (tx, { facilityId }) => {
      const { name, phone, timeZone } = await this.facilities.get(tx, facilityId);
      return { facilityName: name, phone, timeZone, notice: callNotice };
    });
  }

  /** Origins whose pages may show this form in a frame; none for a form that is closed or not there. */
  async framedBy(code: string, requestId: string): Promise<readonly string[]> {
    try {
      return await this.onForm('read', code, requestId, (_tx, form) => Promise.resolve(form.frameOrigins));
    } catch (error) {
      if (error instanceof AppError && error.code === 'NOT_FOUND') return [];
      throw error;
    }
  }

  /** Checks what was filled in; says nothing about the form it is for. @throws AppError BAD_INPUT naming the field */
  check(body: unknown): CallWish {
    const wish = parseInput(askSchema, body, '');
    return { ...wish, phone: phoneNumber(wish.phone, 'phone') };
  }

  /** Takes the wish for a call, once. @throws AppError NOT_FOUND, TOO_MANY_TRIES */
  async ask({ code, website, submitId, ...given }: CallWish, requestId: string): Promise<void> {
    await this.onForm('write', code, requestId, async (tx, { facilityId }) => {
      if (website !== '') return;
      await tx.oneAtATime(facilityId);
      const recent = await tx.query(
        `select from inquiries where organization_id = $1 and facility_id = $2 and source = 'web' and submit_id <> $3
           and created_at > app.now() - interval '1 hour' limit ${MOST_AN_HOUR}`,
        [tx.ctx.organizationId, facilityId, submitId],
      );
      if (recent.length >= MOST_AN_HOUR) throw new AppError('TOO_MANY_TRIES');
      await this.taking.take(tx, { ...given, submitId, facilityId, source: 'web', note: null });
    });
  }

  private async onForm<T>(
    how: 'read' | 'write',
    code: string,
    requestId: string,
    work: (tx: Transaction, form: CallForm) => Promise<T>,
  ): Promise<T> {
    const named = readCallCode(code);
    if (!named) throw notFound();
    try {
      const operation = how === 'read' ? 'readCallForm' : 'askForCall';
      return await this.db[how](systemContext(named.organizationId, operation, requestId), async (tx) => {
        const form = await tx.repo(CallForm).findOne({ id: named.formId, isOpen: true });
        if (!form) throw notFound();
        return work(tx, form);
      });
    } catch (error) {
      // The database lets nobody into a suspended organization.
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') throw notFound();
      throw error;
    }
  }
}
