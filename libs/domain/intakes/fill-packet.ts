import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { checkResponse, keepAsked, type Problem } from './forms/check-response';
import type { Form } from './forms/form';
import { responseOf, sectionsOf } from './forms/form-fields';
import type { ResponseItem } from './forms/response';
import { PatientsService } from '../patients/patients.service';
import { IntakePacket } from './intake-packet.entity';
import { PacketAnswer } from './packet-answer.entity';
import { packetVersion } from './packet-form';
import { PacketForms } from './packet-forms.service';
import { toItems, type FieldValue } from './packet-values';

const values = z.array(z.string().max(5_000)).max(20);
const cell = z.object({ linkId: z.string().max(255), values });
const saveSchema = z.object({
  packetId: z.string(),
  fields: z
    .array(
      z.object({
        linkId: z.string().max(255),
        version: z.number().int(),
        values,
        rows: z.array(z.object({ cells: z.array(cell).max(50) })).max(20),
      }),
    )
    .max(100),
});

/** A field on its way, with the version that was on the screen; 0 where it had no answer. */
export interface SavedField extends FieldValue {
  version: number;
}

/** What was not kept, and why: each sentence names its question. */
export interface SaveOutcome {
  problems: Problem[];
  /** Fields that somebody else changed meanwhile. */
  conflicts: string[];
}

const noLongerAsked = {
  en: 'This is no longer asked. Load the page again.',
  es: 'Esto ya no se pregunta. Vuelva a cargar la página.',
};

/** Opens, fills in and finishes admission packets. */
@Injectable()
export class FillPacket {
  constructor(
    private readonly patients: PatientsService,
    private readonly forms: PacketForms,
  ) {}

  /** Opens the patient's packet, or answers the one that is open. @throws AppError FORBIDDEN, NOT_FOUND */
  async open(tx: Transaction, patientId: Id, paperDate: string | null): Promise<Id> {
    authorize(tx.ctx, 'packet:fill');
    await this.patients.lock(tx, patientId);
    const open = await this.current(tx, patientId);
    if (open && !open.finishedAt) {
      if (paperDate) await tx.repo(IntakePacket).update({ id: open.id }, { paperDate });
      return open.id;
    }
    const id = randomId();
    const own = await this.forms.inUse(tx);
    const form = { formId: own?.id ?? null, formVersion: own ? `own-${own.number}` : packetVersion };
    await tx.repo(IntakePacket).insert({ id, patientId, ...form, openedById: tx.ctx.actorId!, paperDate });
    await tx.changed('intakes');
    return id;
  }

  /** The newest packet of a patient, or null. */
  async current(tx: Transaction, patientId: Id): Promise<IntakePacket | null> {
    if (!isId(patientId)) throw notFound();
    const [newest] = await tx
      .repo(IntakePacket)
      .find({ where: { patientId }, order: { createdAt: 'DESC', id: 'DESC' } });
    return newest ?? null;
  }

  /**
   * Keeps what fits, field by field; a field that somebody else changed since it was read is left as it is and named.
   * @throws AppError NOT_FOUND, FORBIDDEN, BAD_INPUT; CONFLICT when the packet is finished
   */
  async save(tx: Transaction, input: { packetId: Id; fields: SavedField[] }): Promise<SaveOutcome> {
    if (tx.ctx.kind !== 'patient') authorize(tx.ctx, 'packet:fill');
    const { packetId, fields } = parseInput(saveSchema, input);
    const packet = await this.held(tx, packetId);
    if (packet.finishedAt)
      throw new AppError('CONFLICT', {
        message: { en: 'This packet is finished.', es: 'Este cuestionario ya está terminado.' },
      });
    const questions = sectionsOf(await this.formOf(tx, packet)).flatMap((section) => section.fields);
    const kept = await this.answers(tx, packetId);
    const outcome: SaveOutcome = { problems: [], conflicts: [] };
    const changedAt = await tx.now();
    for (const field of fields) {
      const { linkId, version } = field;
      const question = questions.find((one) => one.linkId === linkId);
      if (!question) {
        outcome.problems.push({ linkId, sentence: noLongerAsked });
        continue;
      }
      const before = kept.find((answer) => answer.linkId === linkId);
      const items = toItems(question, field);
      if ((before?.version ?? 0) !== version) {
        // The same form sent again has nothing to tell.
        if (!isDeepStrictEqual(before?.items, items)) outcome.conflicts.push(linkId);
        continue;
      }
      // Whether it is asked shows when the packet is whole: an answer may arrive before the one that it depends on.
      const problems = checkResponse({ title: '', items: [{ ...question, rules: [] }] }, items, false);
      outcome.problems.push(...problems.map(({ sentence }) => ({ linkId, sentence })));
      if (problems.length > 0 || isDeepStrictEqual(before?.items ?? [], items)) continue;
      const change = { items, changedById: tx.ctx.kind === 'staff' ? tx.ctx.actorId : null, changedAt };
      if (before) await tx.repo(PacketAnswer).update({ id: before.id }, { ...change, version: version + 1 });
      else await tx.repo(PacketAnswer).insert({ packetId, patientId: packet.patientId, linkId, ...change });
    }
    await tx.changed('intakes');
    return outcome;
  }

  /** Everything that was written into a packet. */
  async answers(tx: Transaction, packetId: Id): Promise<PacketAnswer[]> {
    return tx.repo(PacketAnswer).find({ where: { packetId }, order: { linkId: 'ASC' } });
  }

  /** The form that a packet was begun with. */
  async formOf(tx: Transaction, { formId }: Pick<IntakePacket, 'formId'>): Promise<Form> {
    return this.forms.formOf(tx, formId);
  }

  /** What is still open before it can be finished; what is no longer asked, because of another answer, does not count. */
  gapsIn(form: Form, answers: readonly PacketAnswer[]): Problem[] {
    const given = new Map<string, ResponseItem[]>(answers.map(({ linkId, items }) => [linkId, items]));
    return checkResponse(form, keepAsked(form, responseOf(form.items, given)), true);
  }

  /**
   * Ends a packet in which nothing is missing.
   * @throws AppError NOT_FOUND, FORBIDDEN, BAD_INPUT with the sentence of the first gap
   */
  async finish(tx: Transaction, packetId: Id): Promise<Id> {
    if (tx.ctx.kind !== 'patient') authorize(tx.ctx, 'packet:fill');
    const packet = await this.held(tx, packetId);
    const { patientId, finishedAt } = packet;
    if (finishedAt) return patientId;
    const [gap] = this.gapsIn(await this.formOf(tx, packet), await this.answers(tx, packetId));
    if (gap) throw badInput('input.packetId', gap.sentence);
    const finishedById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
    await tx.repo(IntakePacket).update({ id: packetId }, { finishedAt: await tx.now(), finishedById });
    await tx.changed('intakes');
    return patientId;
  }

  private async held(tx: Transaction, packetId: Id): Promise<IntakePacket> {
    if (!isId(packetId)) throw notFound();
    const packet = await tx.repo(IntakePacket).getForUpdate(packetId);
    tx.saw(packet.patientId);
    return packet;
  }
}
