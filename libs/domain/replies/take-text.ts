import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TextAnswers } from '../checkins/text-answers.service';
import { DisownNumber } from '../followups/disown-number.service';
import { CoverageService } from '../on-call/coverage.service';
import { OrganizationsService } from '../organizations/organizations.service';
import { PhoneOwners, type PhoneOwner } from '../patients/phone-owners.service';
import { RaiseSafetyItem } from '../safety/raise-safety-item.service';
import { TasksService } from '../tasks/tasks.service';
import { InboundText, type TextKind } from './inbound-text.entity';
import type { Reading } from './read-reply';
import type { DutyWords } from './reply-words';

/** A text as the provider handed it over. */
export interface InboundMessage {
  messageSid: string;
  /** E.164. */
  from: string;
  body: string;
}

/** What one organization made of a text, for the one answer to it. */
export interface Taken {
  kind: TextKind;
  /** False where it had come before. */
  isNew: boolean;
  language: Language | null;
  senderName: string;
  facilityPhone: string | null;
  duty: DutyWords | null;
  /** Its people can't sign in: nobody is on duty, whatever its hours say. */
  isSuspended: boolean;
}

/**
 * Takes a text in one organization, in one transaction and once for each that the provider names: crisis words raise
 * safety items, a wish to end or resume texts holds from the commit on, a bare number answers the check-in that is open,
 * and everything else goes to people. Content from a number of several patients goes to nobody's chart.
 */
@Injectable()
export class TakeText {
  constructor(
    private readonly owners: PhoneOwners,
    private readonly organizations: OrganizationsService,
    private readonly suppressions: Suppressions,
    private readonly safety: RaiseSafetyItem,
    private readonly answers: TextAnswers,
    private readonly coverage: CoverageService,
    private readonly tasks: TasksService,
    private readonly disowning: DisownNumber,
  ) {}

  /** @param isPooled true where other organizations know the number too; null where no record holds it any more */
  async take(tx: Transaction, message: InboundMessage, reading: Reading, isPooled: boolean): Promise<Taken | null> {
    const owners = await this.owners.of(tx, message.from);
    // A number that stands on no record any more may still end or resume texts.
    if (owners.length === 0 && reading.command !== 'stop' && reading.command !== 'start') return null;
    const [only] = owners.length === 1 && !isPooled ? owners : [];
    const writer = only?.verification === 'verified' && !only.isShared ? only : null;
    const kind = await this.kindOf(tx, message, reading);
    const id = randomId();
    const [row] = await tx.query<{ id: Id }>(
      `insert into inbound_texts (organization_id, id, patient_id, phone, message_sid, body, kind, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, app.now()) on conflict (organization_id, message_sid) do nothing returning id`,
      [tx.ctx.organizationId, id, writer?.patientId ?? null, message.from, message.messageSid, message.body, kind],
    );
    const isNew = row !== undefined;
    const done = isNew ? await this.act(tx, { id, message, reading, kind, owners, writer }) : kind;
    return { kind: done, isNew, ...(await this.words(tx, owners)) };
  }

  /** "Yes" resumes only what was stopped; else it is a word to people. */
  private async kindOf(
    tx: Transaction,
    { from }: InboundMessage,
    { crisis, command, number }: Reading,
  ): Promise<TextKind> {
    if (crisis) return 'crisis';
    if (command === 'start') {
      if ((await this.suppressions.reasonFor(tx, 'sms', from)) !== 'opted_out') return 'text';
      await this.suppressions.lift(tx, 'sms', from);
      return 'start';
    }
    return command ?? (number === null ? 'text' : 'number');
  }

  private async act(
    tx: Transaction,
    text: {
      id: Id;
      message: InboundMessage;
      reading: Reading;
      kind: TextKind;
      owners: readonly PhoneOwner[];
      writer: PhoneOwner | null;
    },
  ): Promise<TextKind> {
    const { id, message, reading, kind, owners, writer } = text;
    await tx.changed('check-ins');
    if (reading.crisis) await this.raise(tx, id, message.body, owners, writer);
    // A crisis may come with a wish to end texts, which holds as well: it ends no safety item.
    if (reading.command === 'stop') await this.suppressions.suppress(tx, 'sms', message.from, 'opted_out');
    if (kind === 'wrong_number') await this.disowning.run(tx, id, message.from, 'text');
    if (kind === 'number' && writer && (await this.answers.take(tx, writer.patientId, reading.number!, id)))
      return kind;
    if (kind !== 'number' && kind !== 'text') return kind;
    // A number that answers nothing is a word like any other.
    if (kind === 'number') await tx.repo(InboundText).update({ id }, { kind: 'text' });
    await this.tasks.raiseTask(tx, {
      ...{ kind: writer ? 'text_reply' : 'shared_text', patientId: writer?.patientId ?? null, subjectId: id },
    });
    return 'text';
  }

  /** Of several patients on one number nobody knows who wrote: somebody asks after each. */
  private async raise(
    tx: Transaction,
    subjectId: Id,
    words: string,
    owners: readonly PhoneOwner[],
    writer: PhoneOwner | null,
  ): Promise<void> {
    for (const { patientId, verification } of owners) {
      if (verification === 'wrong') continue;
      const said = writer ? { words } : {};
      await this.safety.raise(tx, { patientId, subjectId, reasons: ['crisis_words'], ...said });
    }
  }

  private async words(tx: Transaction, owners: readonly PhoneOwner[]) {
    const { neutralSenderName: senderName } = await this.organizations.current(tx);
    const [state] = await tx.query<{ isSuspended: boolean }>(
      `select status = 'suspended' as "isSuspended" from organizations where organization_id = $1`,
      [tx.ctx.organizationId],
    );
    const { isSuspended } = state!;
    const [owner] = owners;
    if (!owner) return { language: null, senderName, facilityPhone: null, duty: null, isSuspended };
    const { onDutyUntil, nextDutyAt, phone } = await this.coverage.dutyAt(tx, owner.facilityId, await tx.now());
    const { timeZone, language } = owner;
    const duty = { isNow: onDutyUntil !== null && !isSuspended, nextAt: isSuspended ? null : nextDutyAt, timeZone };
    return { language, senderName, facilityPhone: phone, duty, isSuspended };
  }
}
